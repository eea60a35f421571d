"""Tasks that are no part of the transaction in which they are started."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from tortoise.transactions import in_transaction

from tests.support.models import Note
from tortoise_tracker import acting_as, spawn
from tortoise_tracker.factories import make_user
from tortoise_tracker.kit.transactions import on_commit


class Boom(Exception):
    """Something that undoes a transaction."""


async def test_task_writes_past_the_transaction() -> None:
    """What it writes stays when that is rolled back, as another's writing would."""

    async def write() -> Note:
        return await Note.create(text="background")

    with pytest.raises(Boom):
        async with in_transaction():
            await Note.create(text="undone")
            task = spawn(write())
            raise Boom
    with anyio.fail_after(10):
        written = await task

    assert [written] == await Note.all()


async def test_task_started_in_a_savepoint() -> None:
    """It leaves all of them."""

    async def write() -> None:
        await Note.create(text="background")

    async with in_transaction(), in_transaction():
        task = spawn(write(), name="writer")
    with anyio.fail_after(10):
        await task

    assert ("writer", 1) == (task.get_name(), await Note.all().count())


async def test_task_acts_for_the_same_user() -> None:
    """Also when the scope is left before it begins."""
    user = await make_user()

    async def write() -> Note:
        await anyio.lowlevel.checkpoint()
        return await Note.create(text="background")

    with acting_as(user):
        task = spawn(write())
    with anyio.fail_after(10):
        note = await task

    assert user.id == note.created_by_id


async def test_task_that_nobody_keeps_comes_to_its_end() -> None:
    """Though asyncio itself would let it vanish."""
    heard: list[Any] = []

    async def work() -> None:
        # Nothing but the task knows what it waits for.
        waiting = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(0.05, waiting.set_result, None)
        await waiting
        heard.append("done")

    spawn(work())
    await anyio.sleep(0.01)
    gc.collect()
    await anyio.sleep(0.1)

    assert ["done"] == heard


async def test_callback_after_the_commit_may_start_one() -> None:
    """As applications do for what takes long."""
    tasks: list[asyncio.Task[int]] = []

    async def count() -> int:
        return await Note.all().count()

    async with in_transaction():
        await Note.create(text="a")
        on_commit(lambda: tasks.append(spawn(count())))

    with anyio.fail_after(10):
        assert [1] == await asyncio.gather(*tasks)


@pytest.mark.no_database
async def test_task_without_a_database() -> None:
    """There is nothing to leave."""

    async def work() -> int:
        return 7

    assert 7 == await spawn(work())
