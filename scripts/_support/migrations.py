"""Which migrations there are, which a database has, and how it gets the others.

This is ``aerich upgrade`` made safe for several deployers at once. Aerich alone looks which migrations
are missing before it begins the transaction that applies them: of ten that start together on an empty
database one wins and nine crash, and a migration that only changes rows is applied ten times.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from types import ModuleType
from typing import Any, Final

import aerich
from aerich.models import Aerich
from aerich.utils import import_py_file
from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException
from tortoise.transactions import in_transaction

from scripts._support.connections import is_sqlite, opened, sqlite_file
from scripts._support.errors import MigrationError
from scripts._support.folder import (
    APP,
    LOCATION,
    TABLE_ON_POSTGRES,
    TABLE_ON_SQLITE,
    VERSIONS,
    migration_files,
)
from scripts._support.locks import OnWait, migration_lock
from scripts._support.steps import NO_STEPS, Steps, steps_to
from tortoise_tracker.config import tortoise_orm_config
from tortoise_tracker.exceptions import MigrationsPending, TrackerError

#: Seconds to wait for another process that migrates the same database.
DEFAULT_TIMEOUT: Final[float] = 300


async def apply_migrations(
    database_url: str | None = None,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    on_wait: OnWait = lambda _: None,
    on_applied: Callable[[str], None] = lambda _: None,
) -> list[str]:
    """Bring the tables of a database up to date; see :func:`migrate_to`.

    Returns:
        The file names of the migrations that were applied now, in order.
    """
    done = await migrate_to(database_url, None, timeout=timeout, on_wait=on_wait, on_applied=on_applied)
    return done.forth


async def migrate_to(
    database_url: str | None,
    to: int | None,
    *,
    may_undo: Collection[str] = (),
    timeout: float = DEFAULT_TIMEOUT,
    on_wait: OnWait = lambda _: None,
    on_applied: Callable[[str], None] = lambda _: None,
    on_undone: Callable[[str], None] = lambda _: None,
) -> Steps:
    """Bring the tables of a database to a migration, in turn with whoever else does.

    Each migration is a transaction: one that fails leaves nothing behind, and those before it stay.
    Opens and closes connections of its own; call it before ``connect()``.

    Args:
        database_url: As for ``connect()``.
        to: The number of the migration after which nothing stays applied; None for the last one.
        may_undo: File names of migrations that may be undone on the way, with the loss of their rows.
        timeout: Seconds to wait for another process that migrates the same database.
        on_wait: Told whom we wait for, if anybody.
        on_applied: Told each migration as soon as it is applied.
        on_undone: Told each migration as soon as it is undone.

    Returns:
        What was done now.

    Raises:
        ConfigError: If the URL is malformed.
        DatabaseUnavailable: If the database cannot be reached.
        MigrationBusy: If another process does not finish in time.
        MigrationError: If a migration fails, or one would be undone that may not.
    """
    steps = await migration_steps(database_url, to)
    if steps == NO_STEPS:
        # Nobody has to wait, and nothing beside the database be written, for that.
        return steps
    config = tortoise_orm_config(database_url)
    async with migration_lock(config["connections"]["default"], timeout, on_wait):
        # Tortoise caches SQL by the name of a connection, which may have been of another dialect before.
        EXECUTOR_CACHE.clear()
        steps = await migration_steps(database_url, to)
        if unexpected := [name for name in steps.back if name not in may_undo]:
            msg = f"{', '.join(unexpected)} came meanwhile, and would be undone as well: look again"
            raise MigrationError(msg)
        if steps != NO_STEPS:
            # Tortoise.init() would leave its context, closed, to whoever connects next.
            async with TortoiseContext(), _Command(config) as command:
                await command.init()
                await command.undo(steps.back, on_undone)
                await command.apply(steps.forth, on_applied)
        return steps


async def migration_steps(database_url: str | None, to: int | None) -> Steps:
    """Return the way of a database to a migration, or to the last one.

    Loads no model and changes nothing; an SQLite file that does not exist is not created.

    Args:
        database_url: As for ``connect()``.
        to: The number of the migration; None for the last one.

    Raises:
        ConfigError: If the URL is malformed.
        DatabaseUnavailable: If the database cannot be reached.
        MigrationError: If there is no such migration, or no file of one to be undone.
    """
    connection = tortoise_orm_config(database_url)["connections"]["default"]
    return steps_to(to, migration_files(LOCATION / APP), await _applied_migrations(connection))


async def pending_migrations(database_url: str | None = None) -> list[str]:
    """Return the file names of the migrations that a database lacks, in order.

    Loads no model and changes nothing; an SQLite file that does not exist is not created.

    Raises:
        ConfigError: If the URL is malformed.
        DatabaseUnavailable: If the database cannot be reached.
    """
    return (await migration_steps(database_url, None)).forth


async def _applied_migrations(connection: dict[str, Any]) -> Sequence[str]:
    if is_sqlite(connection):
        file = sqlite_file(connection)
        if file is None or not file.exists():
            return []
        exists = TABLE_ON_SQLITE
    else:
        exists = TABLE_ON_POSTGRES
    async with opened(connection) as client:
        if not await client.execute_query_dict(exists):
            return []
        rows = await client.execute_query_dict(VERSIONS)
    return [row["version"] for row in rows]


class _Command(aerich.Command):
    """Aerich's upgrade and downgrade, which say what is done once it is committed, and which file failed."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config, app=APP, location=str(LOCATION))

    async def apply(self, names: Sequence[str], on_applied: Callable[[str], None]) -> None:
        """Apply the migrations of these file names, in this order."""
        for name in names:
            with _told(f"migration {name}"):
                async with _client(name) as client:
                    await self._upgrade(client, name)
            on_applied(name)

    async def undo(self, names: Sequence[str], on_undone: Callable[[str], None]) -> None:
        """Undo the migrations of these file names, in this order."""
        for name in names:
            with _told(f"undoing of {name}"):
                async with _client(name) as client:
                    await client.execute_script(await _module(name).downgrade(client))
                    await Aerich.filter(app=APP, version=name).using_db(client).delete()
            on_undone(name)


def _module(name: str) -> ModuleType:
    return import_py_file(LOCATION / APP / name)


@asynccontextmanager
async def _client(name: str) -> AsyncIterator[BaseDBAsyncClient]:
    """What a migration runs on: a transaction, unless it wants none."""
    if getattr(_module(name), "RUN_IN_TRANSACTION", True):
        async with in_transaction("default") as transaction:
            yield transaction
    else:
        yield connections.get("default")


@contextmanager
def _told(what: str) -> Iterator[None]:
    try:
        yield
    except MigrationsPending as error:
        # Its own advice, to migrate, would lead in a circle.
        msg = f"the {what} failed, and left nothing behind: {error.__cause__}"
        raise MigrationError(msg) from error
    except TrackerError:
        raise
    except BaseORMException as error:
        msg = f"the {what} failed, and left nothing behind: {error}"
        raise MigrationError(msg) from error
