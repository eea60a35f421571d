"""A transaction holds or is undone as a whole, and lets go of its connection whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from tests.support.models import Note, Shelf
from tortoise_tracker import connect
from tortoise_tracker.kit.engines.asyncpg import AsyncpgTransaction
from tortoise_tracker.kit.engines.sqlite import SqliteTransaction


@pytest.fixture(autouse=True)
async def _impatient() -> AsyncIterator[None]:
    """A connection that nobody gave back makes a test fail, not wait for ever."""
    with anyio.fail_after(30):
        yield


async def texts() -> list[Any]:
    """What is in the database, as another transaction sees it."""
    async with in_transaction():
        return sorted(await Note.all().values_list("text", flat=True))


async def test_what_is_written_holds_after_the_end() -> None:
    """With both ways to write a row."""
    async with in_transaction():
        await Note.create(text="a")
        await Note.bulk_create([Note(text="b")])

    assert ["a", "b"] == await texts()


async def test_exception_undoes_all_of_it() -> None:
    """And comes out as it was raised."""
    why = KeyError("why")

    async def write() -> None:
        async with in_transaction():
            await Note.create(text="a")
            await Note.bulk_create([Note(text="b")])
            raise why

    with pytest.raises(KeyError) as caught:
        await write()
    assert why is caught.value
    assert [] == await texts()


async def test_inner_transaction_can_fail_alone() -> None:
    """It is a savepoint: what came before it and after it holds."""

    async def write_inside() -> None:
        async with in_transaction():
            await Note.create(text="inside")
            await Shelf.create(label="twice")
            await Shelf.create(label="twice")

    async with in_transaction():
        await Note.create(text="before")
        with pytest.raises(IntegrityError):
            await write_inside()
        await Note.create(text="after")

    assert ["after", "before"] == await texts()
    assert 0 == await Shelf.all_objects.count()


async def test_outer_transaction_takes_the_inner_one_along() -> None:
    """What a savepoint has released is not there until the end."""

    async def write() -> None:
        async with in_transaction():
            async with in_transaction():
                await Note.create(text="inside")
            raise KeyError

    with pytest.raises(KeyError):
        await write()
    assert [] == await texts()


async def test_transactions_of_tasks_do_not_mix() -> None:
    """Each undoes its own rows only."""

    async def write(text: str) -> None:
        async with in_transaction():
            await Note.create(text=text)
            await asyncio.sleep(0)
            if text == "fails":
                raise KeyError(text)
            await Note.create(text=text)

    results = await asyncio.gather(*map(write, ["one", "fails", "two"]), return_exceptions=True)

    assert [None, KeyError, None] == [result and type(result) for result in results]
    assert ["one", "one", "two", "two"] == await texts()


async def test_cancelled_scope_undoes_the_transaction() -> None:
    """The task that was in it, and everybody else, go on with working connections."""
    with anyio.CancelScope() as scope:
        async with in_transaction():
            await Note.create(text="gone")
            scope.cancel()
            await Note.create(text="never written")

    assert scope.cancelled_caught
    await Note.create(text="after")
    assert ["after"] == await texts()


async def test_cancelled_task_undoes_the_transaction() -> None:
    """Cancelled by asyncio, in the middle of a statement or between two."""
    entered, never = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with in_transaction():
            await Note.create(text="gone")
            entered.set()
            await never.wait()

    task = asyncio.create_task(write())
    await entered.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert [] == await texts()


async def test_cancelled_savepoint_is_undone_with_its_transaction() -> None:
    """However deep the scope was cancelled."""
    with anyio.CancelScope() as scope:
        async with in_transaction(), in_transaction():
            await Note.create(text="gone")
            scope.cancel()
            await anyio.lowlevel.checkpoint()

    assert [] == await texts()


async def test_failing_begin_gives_the_connection_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """More often than there are connections, and the next transaction finds one."""

    async def refuse(_: object) -> None:
        msg = "not now"
        raise OperationalError(msg)

    with monkeypatch.context() as patch:
        for transaction in (SqliteTransaction, AsyncpgTransaction):
            patch.setattr(transaction, "begin", refuse)
        for _ in range(10):
            with pytest.raises(OperationalError, match="not now"):
                async with in_transaction():
                    pytest.fail("the body ran")

    assert [] == await texts()
    assert 0 == await Note.all().count()


#: A constraint that is checked at the end of the transaction only, on both dialects.
LATE = [
    "CREATE TABLE parents (id INT PRIMARY KEY)",
    "CREATE TABLE children (parent INT REFERENCES parents DEFERRABLE INITIALLY DEFERRED)",
]


@pytest.mark.no_database
async def test_commit_that_fails_is_an_integrity_error(fresh_database_url: str) -> None:
    """What the database finds only at the end undoes it all, and the connection is free again."""
    async with connect(fresh_database_url) as context:
        db = context.db()
        for statement in LATE:
            await db.execute_script(statement)

        with pytest.raises(IntegrityError):
            async with in_transaction() as transaction:
                await transaction.execute_query("INSERT INTO children VALUES (1)")
        async with in_transaction() as transaction:
            found = await transaction.execute_query_dict("SELECT * FROM children")

    assert [] == found


async def test_savepoints_of_tasks_take_turns() -> None:
    """Though they share a transaction; what one takes back is none of another's."""

    async def write(number: int) -> None:
        async with in_transaction():
            await Note.create(text=str(number))
            await anyio.lowlevel.checkpoint()
            # Nested ones of one task do not wait for themselves, nor do those of tasks started inside.
            async with in_transaction():
                await asyncio.gather(*[add(f"{number}{letter}") for letter in "ab"])
            if number % 2:
                raise KeyError

    async def add(text: str) -> None:
        async with in_transaction():
            await anyio.lowlevel.checkpoint()
            await Note.create(text=text)

    async with in_transaction():
        outcomes = await asyncio.gather(*map(write, range(4)), return_exceptions=True)

    assert [type(None), KeyError, type(None), KeyError] == list(map(type, outcomes))
    assert ["0", "0a", "0b", "2", "2a", "2b"] == await texts()


async def test_task_that_outlives_its_savepoint() -> None:
    """Its own savepoints are in what is around."""
    left = asyncio.Event()

    async def write_later() -> None:
        await left.wait()
        async with in_transaction():
            await Note.create(text="later")

    async with in_transaction():
        async with in_transaction():
            task = asyncio.create_task(write_later())
        left.set()
        await task

    assert ["later"] == await texts()


async def test_savepoint_that_is_rolled_back_by_hand_twice() -> None:
    """The block ends well."""
    async with in_transaction():
        async with in_transaction() as inner:
            await Note.create(text="a")
            await inner.savepoint_rollback()
        await Note.create(text="b")

    assert ["b"] == await texts()


@pytest.mark.parametrize("end", ["rollback", "commit"])
async def test_savepoint_that_is_ended_by_hand(end: str) -> None:
    """What is around it goes on, and can still be undone."""
    with pytest.raises(KeyError):
        async with in_transaction():
            await Note.create(text="a")
            async with in_transaction() as inner:
                await Note.create(text="b")
                await getattr(inner, end)()
            assert [["a"], ["a", "b"]][end == "commit"] == sorted(note.text for note in await Note.all())
            raise KeyError

    assert [] == await texts()
