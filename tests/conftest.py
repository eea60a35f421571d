"""Fixtures for all tests: a database of the dialect at hand, connected once, emptied each time."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import anyio
import pytest
from argon2 import PasswordHasher
from hypothesis import settings
from tortoise import context as tortoise_context
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext

from tests.support import dialects
from tests.support.databases import (
    Databases,
    Dialect,
    PostgresDatabases,
    SqliteDatabases,
    temporary_database,
)
from tests.support.in_process import call_command
from tests.support.isolation import Empty, emptying
from tests.support.listening import forgotten_listeners
from tests.support.postgres import PostgresFailed, postgres_url
from tests.support.postgres_binaries import PostgresNotFound
from tests.support.redis_server import RedisServer, launched_redis
from tortoise_tracker import cache, connect, security

_SERVER_URL = pytest.StashKey[str]()

#: Builds, and installs into environments of its own: ``tox -e wheel``.
_BY_NAME = (Path(__file__).with_name("wheel"),)

#: Seconds; a test that leaves a transaction open on SQLite would block for ever.
_PATIENCE = 20

# A slow machine is no failure, and an example that failed is printed, not kept in a file.
settings.register_profile("tracker", deadline=None, database=None, print_blob=True)
settings.load_profile("tracker")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Define ``--dialect``."""
    dialects.add_option(parser)


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Without ``--dialect``, run pytest on each in a process of its own."""
    return dialects.run_both(config) if dialects.runs_both(config) else None


def pytest_configure(config: pytest.Config) -> None:
    """Start PostgreSQL, once for all workers."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # Started in the background of a shell; the commands of the tests would inherit it, and go on.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # Tests leave the database of the user who runs them alone.
    os.environ.pop("DATABASE_URL", None)
    os.environ.pop("CACHE_URL", None)
    os.environ.pop("TRACKER_TORTOISE_ORM", None)
    dialects.join_run(config)
    if dialects.of(config) is Dialect.SQLITE or config.getoption("collectonly"):
        return
    if hasattr(config, "workerinput"):
        config.stash[_SERVER_URL] = config.workerinput["server_url"]
        return
    stack = ExitStack()
    config.add_cleanup(stack.close)
    try:
        config.stash[_SERVER_URL] = stack.enter_context(postgres_url())
    except (PostgresNotFound, PostgresFailed) as error:
        raise pytest.UsageError(str(error)) from error


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out what is run by name only."""
    named = [Path(argument.partition("::")[0]).absolute() for argument in config.args]
    if collection_path in _BY_NAME and not any(path.is_relative_to(collection_path) for path in named):
        return True
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that are about the other dialect."""
    dialects.deselect_others(config, items)


def pytest_collection_finish() -> None:
    """Keep the garbage collector from looking through thousands of tests, which live to the end."""
    gc.freeze()
    # What else it looks through, models and their queries, lives as long: once in a while is enough.
    gc.set_threshold(20_000, 20, 50)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of xdist where the server is."""
    node.workerinput["server_url"] = node.config.stash.get(_SERVER_URL, None)


def pytest_report_header(config: pytest.Config) -> str:
    """Say which dialect the run is about."""
    return f"dialect: {dialects.of(config)}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Leave the numbers for the sum over both dialects."""
    dialects.leave_summary(terminalreporter)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """One event loop for the whole run, because the database stays connected."""
    return "asyncio"


@pytest.fixture(scope="session")
def dialect(pytestconfig: pytest.Config) -> Dialect:
    """The dialect that this run is about."""
    return dialects.of(pytestconfig)


@pytest.fixture(scope="session")
def databases(
    dialect: Dialect, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Databases:
    """Makes and removes databases of the dialect."""
    if dialect is Dialect.SQLITE:
        return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))
    return PostgresDatabases(pytestconfig.stash[_SERVER_URL])


@pytest.fixture(scope="session")
def database_url(databases: Databases) -> Iterator[str]:
    """The database that the tests of this process share, one after the other."""
    with temporary_database(databases) as url:
        yield url


@pytest.fixture
def fresh_database_url(databases: Databases) -> Iterator[str]:
    """A database of the test's own, without tables; for migrations."""
    with temporary_database(databases) as url:
        yield url


@pytest.fixture(scope="session")
def migrated_base(databases: Databases) -> Iterator[str]:
    """A database with every migration and no rows, to be copied; no test changes it."""
    with temporary_database(databases) as url:
        migrated = call_command("migrate", database_url=url)
        assert 0 == migrated.returncode, migrated.stderr
        yield url


@pytest.fixture
def migrated_url(databases: Databases, migrated_base: str) -> Iterator[str]:
    """A database of the test's own, with every migration and no rows; for commands."""
    with temporary_database(databases, like=migrated_base) as url:
        yield url


@pytest.fixture(scope="session")
async def connection(anyio_backend: str, database_url: str) -> AsyncIterator[TortoiseContext]:
    """The connection of the run, with all tables, those of ``tests.support.models`` included."""
    async with connect(database_url, models=["tests.support.models"], create_tables=True) as context:
        with pytest.MonkeyPatch.context() as patch:
            # There is one place for a connection that tasks of any origin find, and a test that
            # calls connect() itself needs it. The tests share a task, and find ours without it.
            patch.setattr(tortoise_context, "_global_context", None)
            yield context


@pytest.fixture(scope="session")
async def empty(connection: TortoiseContext, database_url: str) -> AsyncIterator[Empty]:
    """Deletes the rows of every table."""
    async with emptying(connection.db(), database_url) as function:
        yield function


@pytest.fixture
async def db(connection: TortoiseContext, empty: Empty) -> AsyncIterator[BaseDBAsyncClient]:
    """The connected client; every row the test leaves is deleted after it.

    Each async test has it without asking, unless it is marked ``no_database``.
    """
    client = connection.db()
    yield client
    with anyio.fail_after(_PATIENCE):
        await empty()


@pytest.fixture
async def disconnected() -> AsyncIterator[None]:
    """No connection is open, as before the first ``connect()``."""
    token = tortoise_context._current_context.set(None)
    yield
    tortoise_context._current_context.reset(token)


@pytest.fixture(scope="session")
def _redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with launched_redis(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def redis_server(_redis: RedisServer) -> RedisServer:
    """A server for the cache, empty, which the test may stop."""
    _redis.ensure()
    assert "+OK" == _redis.ask("FLUSHALL")
    return _redis


@pytest.fixture
async def shared_cache(
    anyio_backend: str, redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[RedisServer]:
    """The cache is in that server, for this process and those that the test starts."""
    await cache.close()
    monkeypatch.setenv("CACHE_URL", redis_server.url)
    yield redis_server
    await cache.close()


@pytest.fixture
async def memory_cache(anyio_backend: str) -> AsyncIterator[None]:
    """The cache is in memory, and empty."""
    await cache.close()
    yield
    await cache.close()


@pytest.fixture
def forget_listeners() -> Iterator[None]:
    """Listeners to signals of ours that the test registers are gone after it."""
    with forgotten_listeners():
        yield


@pytest.fixture(autouse=True)
def _database_of_the_test(request: pytest.FixtureRequest) -> None:
    # The anyio plugin gives this name to async tests.
    if "anyio_backend" in request.fixturenames:
        unmarked = request.node.get_closest_marker("no_database") is None
        request.getfixturevalue("db" if unmarked else "disconnected")


@pytest.fixture(scope="session", autouse=True)
def _cheap_passwords() -> None:
    security.configure(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
