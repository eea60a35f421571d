"""New, empty databases of either dialect."""

from __future__ import annotations

import asyncio
import itertools
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

import asyncpg


class Dialect(StrEnum):
    """What the tests run on: one of them a process, because Tortoise's caches know only one."""

    SQLITE = "sqlite"
    POSTGRES = "postgres"


class Databases(Protocol):
    """Makes databases, and removes them."""

    def create(self) -> str:
        """The URL of a new database without tables."""

    def drop(self, url: str) -> None:
        """Remove it, also from under those who are still connected."""


class SqliteDatabases:
    """Files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count(1)

    def create(self) -> str:
        """The URL of a file that does not exist yet."""
        return f"sqlite://{self._folder / f'tracker-{next(self._numbers)}.sqlite3'}"

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

    def create(self) -> str:
        """The URL of a database with nothing of the server's template1 in it."""
        name = f"{self._prefix}_{next(self._numbers)}"
        execute(self._server_url, f'CREATE DATABASE "{name}" TEMPLATE template0')
        return urlunsplit(urlsplit(self._server_url)._replace(path=f"/{name}"))

    def drop(self, url: str) -> None:
        """Drop the database, and close the connections that it has."""
        name = urlsplit(url).path.removeprefix("/")
        execute(self._server_url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@contextmanager
def temporary_database(databases: Databases) -> Iterator[str]:
    """The URL of a new database, which is removed at the end."""
    url = databases.create()
    try:
        yield url
    finally:
        databases.drop(url)
