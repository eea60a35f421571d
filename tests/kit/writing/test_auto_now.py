"""Columns that take the time by themselves, as Tortoise's ``auto_now`` and ``auto_now_add`` promise."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from tests.support.models import Heartbeat
from tests.support.statements import count_statements

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)

WRITES: dict[str, Callable[[Heartbeat], Awaitable[Any]]] = {
    "save": lambda row: row.save(),
    "save(update_fields)": lambda row: row.save(update_fields=["text"]),
    "bulk_update": lambda row: Heartbeat.bulk_update([row], ["text"]),
    "update": lambda row: Heartbeat.filter(pk=row.pk).update(text=row.text),
    "update_or_create": lambda row: Heartbeat.update_or_create({"text": row.text}, pk=row.pk),
}


async def times_of(row: Heartbeat) -> tuple[Any, ...]:
    """What the database holds."""
    found = await Heartbeat.get(pk=row.pk)
    return found.first_at, found.last_at, found.tortoise_at


@pytest.mark.parametrize("path", ["create", "bulk_create"])
async def test_creation_takes_the_time(path: str) -> None:
    """The instance knows it, to the microsecond."""
    row = Heartbeat(text="a")
    await (row.save() if path == "create" else Heartbeat.bulk_create([row]))

    assert (row.first_at, row.last_at, row.tortoise_at) == await times_of(row)
    assert [] == row.changed_fields


@pytest.mark.parametrize("path", WRITES)
async def test_each_write_takes_the_time(path: str) -> None:
    """Whatever it names, and the first time stays."""
    row = await Heartbeat.create(text="a")
    await Heartbeat.filter(pk=row.pk).update(first_at=LONG_AGO, last_at=LONG_AGO, tortoise_at=LONG_AGO)
    await row.refresh_from_db()
    row.text = "b"

    await WRITES[path](row)

    first_at, last_at, tortoise_at = await times_of(row)
    assert (LONG_AGO, True, True) == (first_at, last_at > LONG_AGO, tortoise_at > LONG_AGO)


@pytest.mark.parametrize("path", ["save", "save(update_fields)", "bulk_update"])
async def test_it_is_never_left_dirty(path: str) -> None:
    """Neither after a write nor by assignment, and it is no reason to write."""
    row = await Heartbeat.create(text="a")
    row.text = "b"
    await WRITES[path](row)
    assert (row.last_at, row.tortoise_at, []) == (*(await times_of(row))[1:], row.changed_fields)

    row.last_at = LONG_AGO
    with count_statements() as seen:
        await row.save()
    assert ([], []) == (seen, row.changed_fields)


async def test_time_that_is_given_wins_once() -> None:
    """``auto_now_add`` fills what is missing."""
    row = await Heartbeat.create(text="a", first_at=LONG_AGO)

    assert LONG_AGO == (await times_of(row))[0]


async def test_time_of_a_creation_that_was_rolled_back_is_forgotten() -> None:
    """The next attempt has its own."""
    row = Heartbeat(text="a")
    with pytest.raises(KeyError):
        async with in_transaction():
            await row.save()
            raise KeyError

    assert row.first_at is None
    await row.save()
    assert (row.first_at, []) == ((await times_of(row))[0], row.changed_fields)
