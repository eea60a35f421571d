"""Advisory lock, or file lock, of a database that is being migrated: one migration at a time."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import anyio
import asyncpg
from filelock import AsyncFileLock, Timeout

from tortoise_tracker.commands.migrating.connections import is_sqlite, opened, sqlite_file
from tortoise_tracker.exceptions import DatabaseUnavailable, MigrationBusy
from tortoise_tracker.kit.engines.asyncpg import translate

#: The number of our advisory lock, in every database: the letters of "tracker".
LOCK_ID: Final = int.from_bytes(b"tracker")

#: Seconds between two attempts to take it.
_INTERVAL: Final = 0.1

#: Called with a sentence when another process holds the lock.
OnWait = Callable[[str], None]

_HOLDER = """
SELECT a.pid, a.application_name, host(a.client_addr) AS address
FROM pg_locks l JOIN pg_stat_activity a USING (pid)
WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND (l.classid::bigint << 32 | l.objid::bigint) = $1
"""


@asynccontextmanager
async def migration_lock(connection: dict[str, Any], timeout: float, on_wait: OnWait) -> AsyncIterator[None]:
    """Hold the lock of a database while its tables change.

    Args:
        connection: An entry of ``connections`` in a Tortoise configuration.
        timeout: Seconds to wait for another process.
        on_wait: Told which process we wait for, if any.

    Raises:
        MigrationBusy: If the other one has not finished in time.
        DatabaseUnavailable: If the database cannot be reached, or its folder not be written to.
    """
    lock = _file_lock if is_sqlite(connection) else _advisory_lock
    async with lock(connection, timeout, on_wait):
        yield


@asynccontextmanager
async def _file_lock(connection: dict[str, Any], timeout: float, on_wait: OnWait) -> AsyncIterator[None]:
    file = sqlite_file(connection)
    if file is None:
        # A database in memory belongs to this process.
        yield
        return
    if not file.parent.is_dir():
        # filelock would create it, and a typing error would become a folder.
        msg = f"there is no folder {file.parent} for the database {file.name}: create it first"
        raise DatabaseUnavailable(msg)
    path = Path(f"{file.resolve()}.migrate.lock")
    lock = AsyncFileLock(path)
    try:
        try:
            await lock.acquire(timeout=0)
        except Timeout:
            on_wait(f"waiting up to {timeout:g} s for another process, which migrates {file}")
            await lock.acquire(timeout=timeout)
    except Timeout:
        msg = (
            f"another process has been migrating {file} for more than {timeout:g} s:"
            " let it finish, or allow more with --timeout"
        )
        raise MigrationBusy(msg) from None
    except OSError as error:
        msg = f"cannot write {path} beside the database: {error.strerror or error}"
        raise DatabaseUnavailable(msg) from error
    try:
        yield
    finally:
        await lock.release()


@asynccontextmanager
async def _advisory_lock(connection: dict[str, Any], timeout: float, on_wait: OnWait) -> AsyncIterator[None]:
    # The lock ends with its transaction, not with its session: behind pgbouncer a session is shared, and
    # would keep the lock. The connection is a separate one because Aerich commits on its own.
    async with opened(connection) as client, client.acquire_connection() as server:
        transaction = server.transaction()
        await transaction.start()
        try:
            try:
                await _take(server, timeout, on_wait)
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
                translate(error)
            yield
        finally:
            # A lost connection has given the lock back already.
            if not server.is_closed():
                await transaction.rollback()


async def _take(server: Any, timeout: float, on_wait: OnWait) -> None:
    await server.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
    deadline = time.monotonic() + timeout
    said = False
    # Asked for again and again: a statement that waits for the lock would keep its snapshot meanwhile.
    while not (await _fetch(server, "SELECT pg_try_advisory_xact_lock($1)", LOCK_ID))[0][0]:
        if time.monotonic() > deadline:
            msg = (
                f"another migration has been running for more than {timeout:g} s:"
                " let it finish, or allow more with --timeout"
            )
            raise MigrationBusy(msg)
        if not said:
            holders = await _fetch(server, _HOLDER, LOCK_ID)
            on_wait(f"waiting up to {timeout:g} s for another migration{_who(holders)}")
            said = True
        await anyio.sleep(_INTERVAL)


async def _fetch(server: Any, query: str, *arguments: object) -> list[Any]:
    """Run a query in the transaction, and leave no snapshot behind.

    CREATE INDEX CONCURRENTLY in a migration waits for every transaction with an older one: for ever, if that
    waits for the migration.
    """
    rows: list[Any] = await server.fetch(query, *arguments)
    # Its portal stays, and the snapshot with it, until another takes its place.
    await server.execute("SELECT 1")
    return rows


def _who(holders: list[Any]) -> str:
    if not holders:
        return ""
    holder = holders[0]
    name = f" {holder['application_name']!r}" if holder["application_name"] else ""
    return f": server process {holder['pid']}{name} of {holder['address'] or 'this machine'}"
