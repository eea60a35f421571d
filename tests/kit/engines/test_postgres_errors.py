"""PostgreSQL alone: what can go wrong on the way to a server, and between its clients."""

from __future__ import annotations

import asyncio
import socket
from urllib.parse import urlsplit, urlunsplit

import anyio
import anyio.to_thread
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import DBConnectionError, OperationalError
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from tests.support.databases import Databases, execute
from tests.support.models import Shelf
from tortoise_tracker import connect
from tortoise_tracker.exceptions import ConfigError, DatabaseUnavailable, TransactionConflict

pytestmark = pytest.mark.only_on("postgres")

#: A password that no message may repeat.
GUESS = "guess17"


def changed(url: str, **parts: str) -> str:
    """The URL with another ``user``, ``password``, ``host``, ``port`` or ``name``."""
    split = urlsplit(url)
    known = {
        "user": split.username or "",
        "password": split.password or "",
        "host": split.hostname or "",
        "port": str(split.port or 5432),
        "name": split.path.removeprefix("/"),
    }
    new = {**known, **parts}
    netloc = f"{new['user']}:{new['password']}@{new['host']}:{new['port']}"
    return urlunsplit(split._replace(netloc=netloc, path=f"/{new['name']}"))


async def refusal(url: str) -> str:
    """What connecting to the URL says."""
    with pytest.raises(DatabaseUnavailable) as caught:
        async with connect(url):
            pytest.fail("it connected")
    assert isinstance(caught.value, DBConnectionError)
    message = str(caught.value)
    assert message.startswith("cannot connect to PostgreSQL at ")
    return message


@pytest.mark.no_database
async def test_wrong_password(database_url: str) -> None:
    """The message names user and server, and not the password."""
    message = await refusal(changed(database_url, password=GUESS))

    assert "password authentication failed" in message
    assert GUESS not in message


@pytest.mark.no_database
async def test_unknown_database(database_url: str) -> None:
    """The message names it."""
    message = await refusal(changed(database_url, name="nowhere"))

    assert "/nowhere" in message


@pytest.mark.no_database
async def test_no_server(database_url: str) -> None:
    """The message names where it was looked for."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        message = await refusal(changed(database_url, host="127.0.0.1", port=str(port)))

    assert f"127.0.0.1:{port}/" in message


@pytest.mark.no_database
async def test_unknown_host(database_url: str) -> None:
    """A name that nobody has, reserved for that."""
    assert "nowhere.invalid:" in await refusal(changed(database_url, host="nowhere.invalid"))


@pytest.mark.no_database
async def test_no_right_to_connect(fresh_database_url: str) -> None:
    """A role that may not enter this database."""

    async def as_superuser(statement: str) -> None:
        await anyio.to_thread.run_sync(execute, fresh_database_url, statement)

    name = urlsplit(fresh_database_url).path.removeprefix("/")
    role = f"{name}_stranger"
    await as_superuser(f'REVOKE CONNECT ON DATABASE "{name}" FROM PUBLIC')
    await as_superuser(f"CREATE ROLE {role} LOGIN PASSWORD '{GUESS}'")
    try:
        message = await refusal(changed(fresh_database_url, user=role, password=GUESS))
    finally:
        await as_superuser(f"DROP ROLE {role}")

    assert "permission denied for database" in message
    assert GUESS not in message


@pytest.mark.no_database
@pytest.mark.parametrize("option", ["pool=9", "min_size=9&max_size=3", "minsize=many", "sslmode=perhaps"])
async def test_option_that_does_not_exist(database_url: str, option: str) -> None:
    """Or a value that it does not take: the message repeats what the driver says."""
    with pytest.raises(ConfigError, match=r"option|malformed"):
        async with connect(f"{database_url}?{option}"):
            pytest.fail("it connected")


@pytest.mark.no_database
@pytest.mark.parametrize("option", ["sslmode=disable", "min_size=1&max_size=2", "statement_cache_size=0"])
async def test_options_in_the_database_url(database_url: str, option: str) -> None:
    """Those of the driver, and ``sslmode`` as others write it."""
    async with connect(f"{database_url}?{option}") as context:
        [row] = await context.db().execute_query_dict("SELECT 1 AS one")

    assert {"one": 1} == row


async def test_deadlock_is_a_conflict() -> None:
    """One of the two transactions is undone, the other one holds."""
    first, second = await Shelf.create(label="first"), await Shelf.create(label="second")
    locked = [anyio.Event(), anyio.Event()]

    async def write(own: int, one: Shelf, other: Shelf) -> None:
        async with in_transaction():
            await Shelf.filter(pk=one.pk).update(label=f"{one.label} by {own}")
            locked[own].set()
            await locked[1 - own].wait()
            await Shelf.filter(pk=other.pk).update(label=f"{other.label} by {own}")

    with anyio.fail_after(60):
        results = await asyncio.gather(
            write(0, first, second), write(1, second, first), return_exceptions=True
        )

    [error] = [result for result in results if result is not None]
    assert isinstance(error, TransactionConflict)
    assert "deadlock detected" in str(error)
    winner = results.index(None)
    labels = sorted([(await Shelf.get(pk=shelf.pk)).label for shelf in (first, second)])
    assert [f"first by {winner}", f"second by {winner}"] == labels


async def test_serialization_failure_is_a_conflict(db: BaseDBAsyncClient) -> None:
    """Of a transaction whose snapshot has been overtaken."""
    shelf = await Shelf.create(label="A")

    async def overtaken() -> None:
        async with in_transaction() as transaction:
            await transaction.execute_query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            await Shelf.get(pk=shelf.pk)
            await Shelf.filter(pk=shelf.pk).using_db(db).update(label="B")
            await Shelf.filter(pk=shelf.pk).update(label="C")

    with pytest.raises(TransactionConflict, match="could not serialize"):
        await overtaken()
    assert "B" == (await Shelf.get(pk=shelf.pk)).label


async def test_too_many_parameters_are_an_operational_error() -> None:
    """The protocol takes 32,767, and the driver says so in an error of its own."""
    with pytest.raises(OperationalError, match="32767"):
        await Shelf.filter(*(Q(label__in=[str(n) for n in range(900)]) for _ in range(40)))


async def test_lost_connection_is_reported_and_replaced(database_url: str) -> None:
    """In a transaction whose server process was shot; the next one finds a new connection."""

    async def shot() -> None:
        async with in_transaction() as transaction:
            await Shelf.create(label="gone")
            [row] = await transaction.execute_query_dict("SELECT pg_backend_pid() AS pid")
            await anyio.to_thread.run_sync(
                execute, database_url, f"SELECT pg_terminate_backend({row['pid']})"
            )
            await Shelf.all().count()

    for _ in range(5):
        with pytest.raises(DatabaseUnavailable, match="the connection to PostgreSQL failed"):
            await shot()
    async with in_transaction():
        assert 0 == await Shelf.all().count()


@pytest.mark.no_database
async def test_database_dropped_meanwhile(databases: Databases, fresh_database_url: str) -> None:
    """Neither a statement nor a transaction ends in an error of the driver."""
    async with connect(fresh_database_url) as context:
        await anyio.to_thread.run_sync(databases.drop, fresh_database_url)
        for _ in range(3):
            with pytest.raises(DatabaseUnavailable):
                await context.db().execute_query("SELECT 1")
            with pytest.raises(DatabaseUnavailable):
                async with in_transaction():
                    pytest.fail("it began")
