"""Read PostgreSQL's tables out of the state that Aerich keeps in every migration file.

That state is the same whatever database it was written on, so the old tables are known without a database
and without the old models.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Mapping
from types import SimpleNamespace
from typing import Any, Final, cast

from aerich.coder import load_index
from tortoise.backends.base_postgres.schema_generator import BasePostgresSchemaGenerator
from tortoise.fields.db_defaults import Now, RandomHex, SqlDefault
from tortoise.indexes import Index
from tortoise.models import Model

from tortoise_tracker.commands.makemigrations.schema import Column, ForeignKey, Schema, Table

#: Of each model by its full name: the table, and what Tortoise tells of the primary key.
Targets = Mapping[str, tuple[str, Mapping[str, Any]]]

State = Mapping[str, Mapping[str, Any]]

#: Aerich's own book-keeping; it comes with the first migration and never goes.
BOOKKEEPING: Final = "aerich"

_DIALECT: Final = "postgres"
_SERIAL: Final = {"SMALLINT": "SMALLSERIAL", "INT": "SERIAL", "BIGINT": "BIGSERIAL"}
_MAX_NAME_BYTES: Final = 63

# No statement is executed: the client would be asked for comments inside CREATE TABLE only.
_GENERATOR: Final = BasePostgresSchemaGenerator(
    cast("Any", SimpleNamespace(capabilities=SimpleNamespace(inline_comment=False)))
)


def postgres_schema(state: State, *, index_names: Collection[str], elsewhere: Targets) -> Schema:
    """Return the tables that models of this state have on PostgreSQL, as Tortoise would create them.

    Args:
        state: What ``aerich.utils.decompress_dict`` makes of a file's ``MODELS_STATE``.
        index_names: Names of all the indexes in an SQLite database of the same models. The state does not
            say whether a unique column has an index besides; on both dialects it has the same name.
        elsewhere: Models of other apps.
    """
    targets = {**elsewhere, **targets_of(state)}
    tables: dict[str, Table] = {}
    for model in state.values():
        if model["managed"] is False or model["table"] == BOOKKEEPING:
            continue
        tables[model["table"]] = _table(model, targets, index_names)
    for model in state.values():
        for relation in model["m2m_fields"]:
            through = relation["through"]
            if not relation["_generated"] and through not in tables:
                tables[through] = _through_table(model, relation, targets)
    return tables


def targets_of(state: State) -> Targets:
    """Return what a foreign key of another app must know of these models."""
    return {name: (model["table"], model["pk_field"]) for name, model in state.items()}


def constraint_name(table: str, column: str, suffix: str) -> str:
    """Return the name that PostgreSQL gives to a constraint without one, as ``users_email_key``.

    Tortoise leaves the naming to PostgreSQL. Aerich drops its foreign keys by another name, ``IF EXISTS``:
    nothing happens, in silence.
    """
    # PostgreSQL's makeObjectName(): the longer part loses a letter until all fits.
    parts = [table, column]
    while len("_".join([*parts, suffix])) > _MAX_NAME_BYTES:
        longer = 0 if len(parts[0]) > len(parts[1]) else 1
        parts[longer] = parts[longer][:-1]
    return "_".join([*parts, suffix])


def _table(model: Mapping[str, Any], targets: Targets, index_names: Collection[str]) -> Table:
    name = model["table"]
    fields = [model["pk_field"], *model["data_fields"]]
    relations = {field["raw_field"]: field for field in (*model["fk_fields"], *model["o2o_fields"])}
    columns: dict[str, Column] = {}
    keys: dict[str, ForeignKey] = {}
    indexes: dict[str, str] = {}
    stub = _Stub(model)
    for field in fields:
        is_key = field is model["pk_field"]
        column = _column(field, is_key=is_key)
        columns[column.name] = column
        relation = relations.get(field["name"])
        if relation is not None and relation["db_constraint"]:
            table, target = targets[relation["python_type"]]
            keys[column.name] = ForeignKey(
                column=column.name,
                table=table,
                target=target["db_column"],
                on_delete=relation["on_delete"],
                name=constraint_name(name, column.name, "fkey"),
            )
        index = _GENERATOR._get_index_name("idx", name, [column.name])
        if field["indexed"] and not is_key and (not field["unique"] or index in index_names):
            indexes[index] = _GENERATOR._get_index_sql(stub.model, [column.name], safe=False)
    for described in model["indexes"]:
        indexes.update(_index(described, stub))
    uniques = [stub.columns(together) for together in model["unique_together"]]
    return Table(
        name=name,
        columns=columns,
        foreign_keys=keys,
        uniques={_GENERATOR._get_index_name("uid", name, together): together for together in uniques},
        indexes=indexes,
        comment=model["description"],
    )


def _column(field: Mapping[str, Any], *, is_key: bool) -> Column:
    types = field["db_field_types"]
    type_ = types.get(_DIALECT) or types[""]
    generated = is_key and field["generated"]
    return Column(
        name=field["db_column"],
        type=_SERIAL[type_] if generated else type_,
        null=field["nullable"],
        primary_key=is_key,
        generated=generated,
        unique=field["unique"] and not is_key,
        default=_default(field["db_default"]),
        comment=field["description"] or None,
    )


def _default(described: Any) -> str:
    if described == "__NOT_SET__":
        return ""
    if isinstance(described, str):
        own = {"Now()": Now(), "RandomHex()": RandomHex()}.get(described)
        if own is not None:
            return own.get_sql(dialect=_DIALECT)
        if described.startswith("SqlDefault("):
            return SqlDefault(ast.literal_eval(described[len("SqlDefault(") : -1])).get_sql()
    return str(_GENERATOR._escape_default_value(described))


def _index(described: Any, stub: _Stub) -> dict[str, str]:
    if isinstance(described, Mapping):
        described = load_index(dict(described))
    if isinstance(described, Index):
        sql = described.get_sql(_GENERATOR, stub.model, safe=False)
        # An index of another dialect has no SQL on this one.
        return {described.index_name(_GENERATOR, stub.model): sql} if sql else {}
    columns = stub.columns(described)
    return {
        _GENERATOR._get_index_name("idx", stub.model, columns): _GENERATOR._get_index_sql(
            stub.model, columns, safe=False
        )
    }


def _through_table(model: Mapping[str, Any], relation: Mapping[str, Any], targets: Targets) -> Table:
    name = relation["through"]
    ends = [
        (relation["backward_key"], model["table"], model["pk_field"]),
        (relation["forward_key"], *targets[relation["model_name"]]),
    ]
    columns = [
        Column(name=column, type=key["db_field_types"].get(_DIALECT) or key["db_field_types"][""])
        for column, _, key in ends
    ]
    keys = [
        ForeignKey(
            column=column,
            table=table,
            target=key["db_column"],
            on_delete=relation["on_delete"],
            name=constraint_name(name, column, "fkey"),
        )
        for column, table, key in ends
    ]
    names = [column.name for column in columns]
    index = _GENERATOR._get_index_name("uidx", name, names)
    return Table(
        name=name,
        columns={column.name: column for column in columns},
        foreign_keys={key.column: key for key in keys} if relation["db_constraint"] else {},
        indexes=({index: _GENERATOR._get_unique_index_sql("", name, names)} if relation["unique"] else {}),
        comment=relation["description"] or None,
    )


class _Stub:
    """Stand-in for an old model, as far as an index asks it for its SQL."""

    def __init__(self, described: Mapping[str, Any]) -> None:
        fields = [described["pk_field"], *described["data_fields"]]
        relations = [*described["fk_fields"], *described["o2o_fields"]]
        columns = {field["name"]: field["db_column"] for field in fields}
        columns |= {field["name"]: columns[field["raw_field"]] for field in relations}
        self._columns = columns
        meta = SimpleNamespace(
            db_table=described["table"],
            schema=None,
            fields_map={name: SimpleNamespace(source_field=column) for name, column in columns.items()},
            fk_fields={field["name"] for field in described["fk_fields"]},
            o2o_fields={field["name"] for field in described["o2o_fields"]},
        )
        self.model = cast("type[Model]", SimpleNamespace(_meta=meta, __name__=described["name"]))

    def columns(self, fields: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._columns[field] for field in fields)
