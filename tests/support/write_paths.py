"""Every way to write a row, so that a test can send the same values down each of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from uuid_utils.compat import uuid7

from tortoise_tracker.kit.model import RuledModel

M = TypeVar("M", bound=RuledModel)

#: Writes columns into a row that does not exist yet, and gives it back as the database has it.
Creation = Callable[..., Awaitable[Any]]
#: Writes columns into a row that exists, and gives it back as the database has it.
Update = Callable[..., Awaitable[Any]]


async def stored(row: M) -> M:
    """The row as the database has it now."""
    return await type(row).objects.get(pk=row.pk)


async def _create(model: type[M], **columns: Any) -> M:
    return await stored(await model.create(**columns))


async def _save_new(model: type[M], **columns: Any) -> M:
    row = model(**columns)
    await row.save()
    return await stored(row)


async def _bulk_create(model: type[M], **columns: Any) -> M:
    row = model(**columns)
    await model.bulk_create([row])
    return await stored(row)


async def _get_or_create(model: type[M], **columns: Any) -> M:
    row, created = await model.get_or_create(columns, pk=_new_key())
    assert created
    return await stored(row)


async def _update_or_create(model: type[M], **columns: Any) -> M:
    row, created = await model.update_or_create(columns, pk=_new_key())
    assert created
    return await stored(row)


async def _save(row: M, **columns: Any) -> M:
    fresh = await stored(row)
    _assign(fresh, columns)
    await fresh.save()
    return await stored(row)


async def _save_update_fields(row: M, **columns: Any) -> M:
    fresh = await stored(row)
    _assign(fresh, columns)
    await fresh.save(update_fields=list(columns))
    return await stored(row)


async def _bulk_update(row: M, **columns: Any) -> M:
    fresh = await stored(row)
    _assign(fresh, columns)
    assert 1 == await type(row).objects.bulk_update([fresh], list(columns))
    return await stored(row)


async def _queryset_update(row: M, **columns: Any) -> M:
    assert 1 == await type(row).objects.filter(pk=row.pk).update(**columns)
    return await stored(row)


async def _update_or_create_existing(row: M, **columns: Any) -> M:
    _, created = await type(row).update_or_create(columns, pk=row.pk)
    assert not created
    return await stored(row)


def _assign(row: RuledModel, columns: Mapping[str, Any]) -> None:
    for name, value in columns.items():
        setattr(row, name, value)


def _new_key() -> UUID:
    return uuid7()


CREATIONS: Mapping[str, Creation] = {
    "create": _create,
    "save": _save_new,
    "bulk_create": _bulk_create,
    "get_or_create": _get_or_create,
    "update_or_create": _update_or_create,
}

UPDATES: Mapping[str, Update] = {
    "save": _save,
    "save(update_fields)": _save_update_fields,
    "bulk_update": _bulk_update,
    "update": _queryset_update,
    "update_or_create": _update_or_create_existing,
}


async def creating(model: type[RuledModel], columns: Mapping[str, Any], error: type[Exception]) -> list[str]:
    """The paths by which a row can be created although each should raise ``error``."""
    return [
        f"creation by {path}"
        for path, create in CREATIONS.items()
        if not await _raises(create(model, **columns), error)
    ]


async def updating(row: RuledModel, columns: Mapping[str, Any], error: type[Exception]) -> list[str]:
    """The paths by which a row can be updated although each should raise ``error``."""
    return [path for path, update in UPDATES.items() if not await _raises(update(row, **columns), error)]


async def _raises(attempt: Awaitable[Any], error: type[Exception]) -> bool:
    try:
        await attempt
    except error:
        return True
    return False
