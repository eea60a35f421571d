"""Writing many rows, each with values of its own, with one prepared statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from tortoise_tracker.rules.base import placeholders

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

T = TypeVar("T")

#: Keys named by one statement; PostgreSQL takes 32,767 parameters.
CHUNK = 5000


def chunks(items: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """The items in portions."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


async def update_rows(
    model: type[Model], rows: Sequence[Any], columns: Iterable[str], db: BaseDBAsyncClient
) -> None:
    """Write columns of many rows; several times faster than one statement with a CASE for each row."""
    names = sorted(columns)
    if not rows or not names:
        return
    meta = model._meta
    fields = [(name, meta.fields_map[name]) for name in names]
    values = [
        [
            *(field.to_db_value(getattr(row, name), row) for name, field in fields),
            meta.pk.to_db_value(row.pk, row),
        ]
        for row in rows
    ]
    await db.execute_many(db.executor_class(model=model, db=db).get_update_sql(names, {}), values)


async def insert_rows(model: type[Model], rows: Sequence[dict[str, Any]], db: BaseDBAsyncClient) -> None:
    """Insert rows that are complete as they come: no instance is built, no rule is run."""
    if not rows:
        return
    meta = model._meta
    names = list(rows[0])
    fields = [meta.fields_map[name] for name in names]
    columns = ", ".join(f'"{meta.fields_db_projection[name]}"' for name in names)
    places = placeholders(db, len(names))
    await db.execute_many(
        f'INSERT INTO "{meta.db_table}" ({columns}) VALUES ({places})',
        [
            [field.to_db_value(row[name], model) for name, field in zip(names, fields, strict=True)]
            for row in rows
        ],
    )
