"""How an SQLite file is opened, and what happens when it cannot be."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import anyio
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from tortoise_tracker import connect
from tortoise_tracker.exceptions import DatabaseUnavailable
from tortoise_tracker.kit.engines.sqlite import JournaledSqliteClient

pytestmark = [pytest.mark.only_on("sqlite"), pytest.mark.no_database]


async def pragma(client: BaseDBAsyncClient, name: str) -> object:
    """The value of a pragma."""
    [row] = await client.execute_query_dict(f"PRAGMA {name}")
    return next(iter(row.values()))


async def test_connection_starts_with_the_pragmas_of_a_server(fresh_database_url: str) -> None:
    """Foreign keys hold, readers and a writer go together, and a writer waits for another."""
    async with connect(fresh_database_url) as context:
        found = {
            name: await pragma(context.db(), name)
            for name in ("foreign_keys", "journal_mode", "synchronous", "busy_timeout")
        }

    # synchronous: 1 is NORMAL.
    assert {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 1, "busy_timeout": 20000} == found


async def test_database_url_overrules_the_pragmas(fresh_database_url: str) -> None:
    """Whoever wants a sync for each commit gets it."""
    async with connect(f"{fresh_database_url}?synchronous=FULL&busy_timeout=7") as context:
        found = [await pragma(context.db(), name) for name in ("synchronous", "busy_timeout", "foreign_keys")]

    assert [2, 7, 1] == found


async def test_transaction_takes_the_write_lock_at_once(fresh_database_url: str) -> None:
    """Before it has written anything, nobody else can begin to write."""
    path = fresh_database_url.removeprefix("sqlite://")
    async with connect(fresh_database_url), in_transaction():
        other = sqlite3.connect(path, timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="database is locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


async def test_readers_are_not_kept_waiting_by_a_writer(fresh_database_url: str) -> None:
    """Another process reads what was there before the transaction."""
    path = fresh_database_url.removeprefix("sqlite://")
    async with connect(fresh_database_url) as context:
        await context.db().execute_script("CREATE TABLE t (n INT); INSERT INTO t VALUES (1)")
        async with in_transaction() as transaction:
            await transaction.execute_query("INSERT INTO t VALUES (2)")
            other = sqlite3.connect(path, timeout=0)
            found = other.execute("SELECT n FROM t").fetchall()
            other.close()

    assert [(1,)] == found


async def test_lock_held_elsewhere_is_an_operational_error(fresh_database_url: str) -> None:
    """After the busy time-out; and once the other one is done, all goes on."""
    other = sqlite3.connect(fresh_database_url.removeprefix("sqlite://"), isolation_level=None)
    async with connect(f"{fresh_database_url}?busy_timeout=1") as context:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError, match="database is locked"):
            async with in_transaction():
                pytest.fail("the body ran")
        other.execute("ROLLBACK")
        other.close()

        async with in_transaction() as transaction:
            await transaction.execute_query("SELECT 1")
        [row] = await context.db().execute_query_dict("SELECT 1 AS one")

    assert {"one": 1} == row


async def test_giving_up_while_waiting_for_the_lock(fresh_database_url: str) -> None:
    """A scope cancelled before the transaction could begin leaves no lock behind."""
    other = sqlite3.connect(fresh_database_url.removeprefix("sqlite://"), isolation_level=None)
    entered = anyio.Event()

    async def begin() -> None:
        entered.set()
        async with in_transaction():
            pytest.fail("the body ran")

    async with connect(fresh_database_url):
        other.execute("BEGIN IMMEDIATE")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(begin)
            await entered.wait()
            await anyio.wait_all_tasks_blocked()
            tasks.cancel_scope.cancel()
        other.execute("ROLLBACK")
        other.close()

        with anyio.fail_after(30):
            async with in_transaction() as transaction:
                [row] = await transaction.execute_query_dict("SELECT 1 AS one")

    assert {"one": 1} == row


async def test_many_tasks_share_the_one_connection(fresh_database_url: str) -> None:
    """Transactions and single statements of 20 tasks wait for each other."""
    async with connect(fresh_database_url) as context:
        db = context.db()
        await db.execute_script("CREATE TABLE t (n INT); INSERT INTO t VALUES (0)")

        async def add() -> None:
            async with in_transaction() as transaction:
                [row] = await transaction.execute_query_dict("SELECT n FROM t")
                await asyncio.sleep(0)
                await transaction.execute_query("UPDATE t SET n = ?", [row["n"] + 1])
            await db.execute_query("SELECT n FROM t")

        await asyncio.gather(*(add() for _ in range(20)))
        [row] = await db.execute_query_dict("SELECT n FROM t")

    assert {"n": 20} == row


@pytest.mark.parametrize("place", ["folder", "missing/folder/file.sqlite3"])
async def test_file_that_cannot_be_opened(tmp_path: Path, place: str) -> None:
    """The message names the file."""
    (tmp_path / "folder").mkdir()

    with pytest.raises(DatabaseUnavailable, match=rf"cannot open the SQLite database .*{place}"):
        async with connect(f"sqlite://{tmp_path / place}"):
            pytest.fail("it opened")


async def test_file_that_is_no_database(tmp_path: Path) -> None:
    """It is left as it is."""
    path = tmp_path / "letter.txt"
    path.write_text("Dear Ada, " * 1000)

    with pytest.raises(DatabaseUnavailable, match=r"letter\.txt: file is not a database"):
        async with connect(f"sqlite://{path}"):
            pytest.fail("it opened")

    assert "Dear Ada, " * 1000 == path.read_text()


async def test_failing_to_open_does_not_keep_the_lock(tmp_path: Path) -> None:
    """The second statement fails like the first one, instead of waiting for ever."""
    client = JournaledSqliteClient(str(tmp_path), connection_name="default")

    for _ in range(2):
        with anyio.fail_after(10), pytest.raises(DatabaseUnavailable):
            await client.execute_query("SELECT 1")
    with anyio.fail_after(10), pytest.raises(DatabaseUnavailable):
        async with client._in_transaction():
            pytest.fail("it began")


async def test_database_in_memory_is_an_ordinary_one() -> None:
    """For a quick look, and gone with the connection."""
    async with connect("sqlite://:memory:") as context:
        await context.db().execute_script("CREATE TABLE t (n INT)")
        async with in_transaction() as transaction:
            await transaction.execute_query("INSERT INTO t VALUES (1)")
        [row] = await context.db().execute_query_dict("SELECT n FROM t")

    assert {"n": 1} == row
