"""New, empty databases of either dialect."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

import asyncpg

_VERSION_WITH_STRATEGIES = 150000


class Dialect(StrEnum):
    """What the tests run on: one of them a process, because Tortoise's caches know only one."""

    SQLITE = "sqlite"
    POSTGRES = "postgres"


class Databases(Protocol):
    """Makes databases, and removes them."""

    def create(self, like: str | None = None) -> str:
        """The URL of a new database: a copy of one that is not open, or without tables."""

    def drop(self, url: str) -> None:
        """Remove it, also from under those who are still connected."""


class SqliteDatabases:
    """Files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count(1)

    def create(self, like: str | None = None) -> str:
        """The URL of a copy of a file, or of one that does not exist yet."""
        path = self._folder / f"tracker-{next(self._numbers)}.sqlite3"
        if like is not None:
            shutil.copyfile(like.removeprefix("sqlite://"), path)
        return f"sqlite://{path}"

    def drop(self, url: str) -> None:
        """Remove the file and its companions."""
        path = Path(url.removeprefix("sqlite://"))
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()


def execute(url: str, statement: str) -> list[asyncpg.Record]:
    """Run one statement on a PostgreSQL database, outside of transactions and of Tortoise."""

    async def run() -> list[asyncpg.Record]:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetch(statement)
        finally:
            await connection.close()

    return asyncio.run(run())


class PostgresDatabases:
    """Databases of one server."""

    def __init__(self, server_url: str) -> None:
        self._server_url = server_url
        # The server may be a shared one, and other workers are on it at any rate.
        self._prefix = f"tracker_test_{os.getpid()}_{uuid.uuid4().hex[:8]}"
        self._numbers = itertools.count(1)

    def create(self, like: str | None = None) -> str:
        """The URL of a copy of a database, or of one with nothing of the server's template1 in it."""
        name = f"{self._prefix}_{next(self._numbers)}"
        template = "template0" if like is None else _name_in(like)
        execute(self._server_url, f'CREATE DATABASE "{name}" TEMPLATE "{template}"{self._strategy}')
        return urlunsplit(urlsplit(self._server_url)._replace(path=f"/{name}"))

    @cached_property
    def _strategy(self) -> str:
        # Twice as fast as by way of the log, where nothing is synchronized; before 15 there is no other.
        [(version,)] = execute(self._server_url, "SELECT current_setting('server_version_num')::int")
        return " STRATEGY file_copy" if version >= _VERSION_WITH_STRATEGIES else ""

    def drop(self, url: str) -> None:
        """Drop the database, and close the connections that it has."""
        execute(self._server_url, f'DROP DATABASE IF EXISTS "{_name_in(url)}" WITH (FORCE)')


def _name_in(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")


@contextmanager
def temporary_database(databases: Databases, like: str | None = None) -> Iterator[str]:
    """The URL of a new database, which is removed at the end.

    Args:
        databases: Makes it.
        like: The URL of the one that it is a copy of; left out, it has no tables.
    """
    url = databases.create(like)
    try:
        yield url
    finally:
        databases.drop(url)
