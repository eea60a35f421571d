"""What the tables must be, from the models alone."""

from __future__ import annotations

from typing import Any, Final

from tortoise.fields.base import Field
from tortoise.models import Model

from tests.migrations.catalogue import Catalogue, Table
from tests.support.databases import Dialect
from tortoise_tracker.kit.indexes import LiveIndex, SetIndex, UniqueLive

#: Tortoise's words for what PostgreSQL calls by its full name.
_POSTGRES_TYPES: Final = {
    "BOOL": "boolean",
    "BYTEA": "bytea",
    "DATE": "date",
    "DOUBLE PRECISION": "double precision",
    "INT": "integer",
    "SMALLINT": "smallint",
    "BIGINT": "bigint",
    "JSONB": "jsonb",
    "TEXT": "text",
    "TIMESTAMPTZ": "timestamp with time zone",
    "UUID": "uuid",
}


def expected_catalogue(models: list[type[Model]], dialect: Dialect) -> Catalogue:
    """Return the catalogue of a database that has the tables of these models."""
    return {model._meta.db_table: _table(model, dialect) for model in models}


def _table(model: type[Model], dialect: Dialect) -> Table:
    meta = model._meta
    table = Table(primary_key=(meta.db_pk_column,))
    for name, column in meta.fields_db_projection.items():
        field = meta.fields_map[name]
        table.columns[column] = (_type(field, dialect), not field.null, None)
        # There is no other default in the database: all of them are Python's.
        if field.pk and field.generated:
            table.columns[column] = _numbered(model, dialect)
        reference: Any = getattr(field, "reference", None)
        if reference is not None:
            related = reference.related_model._meta
            table.foreign_keys[column] = (related.db_table, related.db_pk_column, reference.on_delete)
        if field.unique and not field.pk:
            table.uniques.add((column,))
    table.uniques |= {tuple(_column(model, field) for field in fields) for fields in meta.unique_together}
    table.indexes = _indexes(model)
    if dialect is Dialect.POSTGRES:
        table.comments = _comments(model)
    return table


def _indexes(model: type[Model]) -> dict[str, tuple[bool, tuple[str, ...], str | None]]:
    meta = model._meta
    plain: list[tuple[str, ...]] = [
        (name,) for name, field in meta.fields_map.items() if name in meta.db_fields and field.index
    ]
    plain += [index for index in meta.indexes if isinstance(index, tuple)]
    columns = [tuple(_column(model, field) for field in fields) for fields in plain]
    indexes: dict[str, tuple[bool, tuple[str, ...], str | None]] = {
        _found_by_columns(each): (False, each, None) for each in columns if each != (meta.db_pk_column,)
    }
    for index in meta.indexes:
        if not isinstance(index, tuple):
            assert isinstance(index, UniqueLive | LiveIndex | SetIndex), f"{model}: {index!r}"
            indexes[str(index.name)] = (
                isinstance(index, UniqueLive),
                tuple(_column(model, field) for field in index.fields),
                _condition(model, index),
            )
    return indexes


def _comments(model: type[Model]) -> dict[str, str]:
    meta = model._meta
    comments = {
        column: meta.fields_map[name].description for name, column in meta.fields_db_projection.items()
    }
    comments[""] = meta.table_description
    # Tortoise escapes quotation marks as MySQL wants it; on PostgreSQL the backslashes stay.
    return {column: text.replace('"', '\\"') for column, text in comments.items() if text}


def without_made_up_names(table: Table) -> Table:
    """Return a table from a catalogue; an index whose name Tortoise made up is known by its columns."""
    indexes: dict[str, tuple[bool, tuple[str, ...], str | None]] = {
        _found_by_columns(index[1]) if name.startswith("idx_") else name: index
        for name, index in table.indexes.items()
    }
    # Names of constraints are PostgreSQL's business.
    return Table(**{**vars(table), "indexes": indexes, "constraints": set()})


def _found_by_columns(columns: tuple[str, ...]) -> str:
    return f"index on {', '.join(columns)}"


def _type(field: Field[Any], dialect: Dialect) -> str:
    declared = str(field.get_for_dialect(dialect, "SQL_TYPE"))
    if dialect is Dialect.SQLITE:
        return declared
    if declared.startswith("VARCHAR("):
        return declared.replace("VARCHAR", "character varying")
    return _POSTGRES_TYPES[declared]


def _numbered(model: type[Model], dialect: Dialect) -> tuple[str, bool, str | None]:
    if dialect is Dialect.SQLITE:
        return ("INTEGER", True, None)
    meta = model._meta
    sequence = f"nextval('{meta.db_table}_{meta.db_pk_column}_seq'::regclass)"
    return (_type(meta.pk, dialect), True, sequence)


def _column(model: type[Model], field: str) -> str:
    return f"{field}_id" if field in model._meta.fk_fields | model._meta.o2o_fields else field


def _condition(model: type[Model], index: UniqueLive | LiveIndex | SetIndex) -> str:
    live = [] if isinstance(index, SetIndex) else ["deleted_at IS NULL"]
    return " AND ".join(
        [
            *live,
            *(f"{_column(model, field)} IS NULL" for field in index.where_null),
            *([index.where] if index.where else []),
            *(f"{_column(model, field)} IS NOT NULL" for field in index.where_set),
        ]
    )
