"""Unique values that rows of one update hand on to each other.

Rows are written one after the other, and a unique constraint looks at each: of two rows that swap their
values the first is refused. Where a column can take an interim value, those in the way are given one before.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tortoise.expressions import Expression
from tortoise.fields import BigIntField, CharField, Field, IntField, TextField, UUIDField

from tortoise_tracker.kit.queryset.conflicts import unique_constraints
from tortoise_tracker.kit.writing.pipeline import unfiltered
from tortoise_tracker.kit.writing.rows import chunks
from tortoise_tracker.kit.writing.write import Write

#: In characters; fewer might meet a value that is there.
_LONG_ENOUGH = 16
#: By the kind of column; whole numbers are among the lowest of 32 bits.
_INTERIM: dict[type[Field[Any]], Callable[[], Any]] = {
    CharField: lambda: uuid4().hex[:_LONG_ENOUGH],
    TextField: lambda: uuid4().hex,
    UUIDField: uuid4,
    IntField: lambda: secrets.randbelow(1 << 30) - (1 << 31),
    BigIntField: lambda: secrets.randbelow(1 << 30) - (1 << 31),
}


async def make_way(write: Write) -> None:
    """Give interim values to rows whose unique value another row of the same write is to have."""
    if len(write.rows) < 2:  # noqa: PLR2004 - as many as a swap takes
        return
    meta = write.model._meta
    unique = {name for constrained, _ in unique_constraints(write.model) for name in constrained}
    for column in sorted(write.columns & unique - {meta.pk_attr}):
        interim = _interim(meta.fields_map[column])
        held = await _in_the_way(write, column) if interim else []
        if interim and held:
            sql = write.db.executor_class(model=write.model, db=write.db).get_update_sql([column], {})
            await write.db.execute_many(
                sql, [[interim(), meta.pk.to_db_value(key, write.model)] for key in held]
            )


async def _in_the_way(write: Write, column: str) -> list[Any]:
    """The keys of rows that give a value up which another one of them is to have."""
    model, field = write.model, write.model._meta.fields_map[column]
    given = {str(row.pk): getattr(row, column) for row in write.rows}
    if any(isinstance(value, Expression) for value in given.values()):
        return []
    wanted = {key: field.to_db_value(value, model) for key, value in given.items() if value is not None}
    taken = set(wanted.values())
    found: list[Any] = []
    for keys in chunks([row.pk for row in write.rows]):
        rows = unfiltered(model).using_db(write.db).filter(pk__in=keys)
        for key, value in await rows.values_list(model._meta.pk_attr, column):
            now = None if value is None else field.to_db_value(value, model)
            if now in taken and now != wanted.get(str(key)):
                found.append(key)
    return found


def _interim(field: Field[Any]) -> Callable[[], Any] | None:
    """What makes values that no row has; None if the column takes none for certain."""
    if field.null:
        return lambda: None
    kind = next((kind for kind in _INTERIM if isinstance(field, kind)), None)
    width = getattr(field, "max_length", None) or _LONG_ENOUGH
    if kind is None or field.reference is not None or hasattr(field, "enum_type") or width < _LONG_ENOUGH:
        return None
    return _INTERIM[kind]
