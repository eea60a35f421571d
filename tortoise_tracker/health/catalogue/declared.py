"""The indexes and unique constraints that the models declare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tortoise.context import require_context
from tortoise.indexes import Index

from tortoise_tracker.kit.indexes import LiveIndex, SetIndex, UniqueLive

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

_OURS = (UniqueLive, LiveIndex, SetIndex)


@dataclass(frozen=True)
class DeclaredIndex:
    """Index or unique constraint as a model declares it."""

    model: type[Model]
    name: str
    columns: tuple[str, ...]
    unique: bool = False
    #: What a row must be to be indexed, as SQL; empty for every row.
    condition: str = ""
    #: Whether it is a constraint of the table rather than an index beside it.
    constraint: bool = False
    #: The statement of an index of a class that is not ours; only its name can be compared.
    foreign_statement: str = ""

    @property
    def table(self) -> str:
        """The table."""
        return str(self.model._meta.db_table)

    @property
    def statement(self) -> str:
        """The statement that creates it, without a semicolon; a constraint as a unique index."""
        if self.foreign_statement:
            return self.foreign_statement
        columns = ", ".join(f'"{column}"' for column in self.columns)
        where = f" WHERE {self.condition}" if self.condition else ""
        unique = "UNIQUE " if self.unique else ""
        return f'CREATE {unique}INDEX "{self.name}" ON "{self.table}" ({columns}){where}'

    @property
    def meaning(self) -> tuple[bool, tuple[str, ...], str]:
        """What makes it the same as another, whatever its name."""
        return self.unique, self.columns, normalized(self.condition)


def normalized(condition: str | None) -> str:
    """A condition without what the dialects write differently."""
    return " ".join(re.sub(r'[()";]', " ", condition or "").split())


def open_models() -> list[type[Model]]:
    """Every model of the open database, those of applications included."""
    apps = require_context().apps
    return list(apps.get_models_iterable()) if apps is not None else []


def declared_indexes(db: BaseDBAsyncClient, model: type[Model]) -> list[DeclaredIndex]:
    """The indexes of a model without that of its primary key."""
    found = {index.name: index for index in (*_uniques(db, model), *_plain(db, model))}
    return list(found.values())


def _uniques(db: BaseDBAsyncClient, model: type[Model]) -> Iterator[DeclaredIndex]:
    meta = model._meta
    generator = db.schema_generator(db)
    for name, column in meta.fields_db_projection.items():
        field = meta.fields_map[name]
        if field.unique and not field.pk:
            # As PostgreSQL itself calls it.
            yield DeclaredIndex(
                model, f"{meta.db_table}_{column}_key", (column,), unique=True, constraint=True
            )
    for together in meta.unique_together:
        columns = tuple(_column(model, field) for field in together)
        uid = generator._get_index_name("uid", model, columns)
        yield DeclaredIndex(model, uid, columns, unique=True, constraint=True)


def _plain(db: BaseDBAsyncClient, model: type[Model]) -> Iterator[DeclaredIndex]:
    meta = model._meta
    generator = db.schema_generator(db)
    plain: list[tuple[str, ...]] = [
        (c,) for n, c in meta.fields_db_projection.items() if _is_indexed(model, n)
    ]
    for index in meta.indexes:
        if not isinstance(index, Index):
            plain.append(tuple(_column(model, field) for field in index))
            continue
        # An index of another dialect has no SQL on this one.
        sql = index.get_sql(generator, model, safe=False).rstrip("; ")
        if not sql:
            continue
        columns = tuple(_column(model, field) for field in index.fields)
        if isinstance(index, _OURS):
            condition = sql.partition(" WHERE ")[2]
            yield DeclaredIndex(model, str(index.name), columns, index.UNIQUE, condition)
        else:
            name = index.index_name(generator, model)
            yield DeclaredIndex(model, name, columns, foreign_statement=sql)
    for columns in plain:
        yield DeclaredIndex(model, generator._get_index_name("idx", model, columns), columns)


def _is_indexed(model: type[Model], name: str) -> bool:
    field = model._meta.fields_map[name]
    return bool(field.index) and not field.pk


def _column(model: type[Model], field: str) -> str:
    meta = model._meta
    if field in meta.fk_fields or field in meta.o2o_fields:
        return str(meta.fields_map[field].source_field)
    return meta.fields_db_projection.get(field, field)
