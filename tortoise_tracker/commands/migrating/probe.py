"""Probe of a database: one query, with a time-out; an SQLite file is never created."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Final

import anyio
import asyncpg

from tortoise_tracker.commands.migrating.address import Address, PostgresAddress
from tortoise_tracker.commands.migrating.folder import TABLE_ON_POSTGRES, TABLE_ON_SQLITE, VERSIONS
from tortoise_tracker.commands.migrating.waiting import NotYet
from tortoise_tracker.exceptions import ConfigError

#: Seconds; as long as SQLite may lock a file that a killed process left, to put it right.
_MOMENT: Final = 0.1

_UNREACHABLE: Final = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)


async def check_answer(address: Address, limit: float) -> None:
    """Ask a database for a sign of life; an SQLite file that can be made counts as one.

    Args:
        address: Where it is.
        limit: Seconds that the answer may take.

    Raises:
        NotYet: If there is none, or not in time.
        ConfigError: If the database URL has an option that the driver refuses.
    """
    if isinstance(address, PostgresAddress):
        async with _postgres(address, limit) as connection:
            await connection.fetchval("SELECT 1")
    elif address.file is not None and not address.file.exists():
        _check_folder(address.file.absolute().parent)
    elif address.file is not None:
        with _sqlite(address.file, limit) as database:
            database.execute(TABLE_ON_SQLITE)


async def applied_migrations(address: Address, limit: float) -> list[tuple[str, str]]:
    """Return the app and the name of each migration that a database has.

    None if it has no tables, or is a file not made yet.

    Args:
        address: Where it is.
        limit: Seconds that the answer may take.

    Raises:
        NotYet: If there is none, or not in time.
        ConfigError: If the database URL has an option that the driver refuses.
    """
    if isinstance(address, PostgresAddress):
        # In one transaction: behind pgbouncer, the next statement may reach another server process.
        async with _postgres(address, limit) as connection, connection.transaction(readonly=True):
            there = await connection.fetchval(TABLE_ON_POSTGRES)
            return [(app, version) for app, version in await connection.fetch(VERSIONS)] if there else []
    if address.is_missing or address.file is None:
        return []
    with _sqlite(address.file, limit) as database:
        there = database.execute(TABLE_ON_SQLITE).fetchone()
        return database.execute(VERSIONS).fetchall() if there else []


@contextlib.asynccontextmanager
async def _postgres(address: PostgresAddress, limit: float) -> AsyncIterator[Any]:
    """A connection that is open for ``limit`` seconds at most, whatever hangs."""
    settings = {"search_path": address.schema} if address.schema else {}
    try:
        with anyio.fail_after(limit):
            connection = await asyncpg.connect(
                host=address.host,
                port=address.port,
                user=address.user,
                password=address.password,
                database=address.database,
                ssl=address.ssl,
                # pgbouncer knows no prepared statements of another client's server process.
                statement_cache_size=0,
                server_settings=settings,
                timeout=limit,
            )
            try:
                yield connection
            finally:
                await connection.close()
    except TimeoutError:
        msg = "it does not answer"
        raise NotYet(msg) from None
    except ValueError as error:
        msg = f"an option of the PostgreSQL database URL is not accepted ({error}): correct or remove it"
        raise ConfigError(msg) from error
    except _UNREACHABLE as error:
        raise NotYet(_reason(error)) from error


@contextlib.contextmanager
def _sqlite(file: Path, limit: float) -> Iterator[sqlite3.Connection]:
    try:
        # `rw` creates nothing. If another process locks the file for longer, the next attempt is not far.
        uri = f"{file.absolute().as_uri()}?mode=rw"
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=min(limit, _MOMENT))) as database:
            yield database
    except sqlite3.Error as error:
        raise NotYet(str(error)) from error


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        msg = f"there is no folder {folder}"
        raise NotYet(msg)
    if not os.access(folder, os.W_OK | os.X_OK):
        msg = f"the folder {folder} may not be written to"
        raise NotYet(msg)


def _reason(error: Exception) -> str:
    """What went wrong, without the number that the operating system has for it."""
    if isinstance(error, OSError) and error.errno and error.errno > 0:
        return os.strerror(error.errno)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
