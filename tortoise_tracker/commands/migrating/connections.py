"""Database client without Tortoise's registry, for what needs no models."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient


def is_sqlite(connection: dict[str, Any]) -> bool:
    """Whether an entry of ``connections`` in a Tortoise configuration is an SQLite database."""
    return "file_path" in connection["credentials"]


def sqlite_file(connection: dict[str, Any]) -> Path | None:
    """Return the file of an SQLite database; None for one in memory."""
    path = str(connection["credentials"]["file_path"])
    return None if path == ":memory:" else Path(path)


@asynccontextmanager
async def opened(connection: dict[str, Any]) -> AsyncIterator[BaseDBAsyncClient]:
    """Connect a client of its own, by the engine that the configuration names.

    Raises:
        DatabaseUnavailable: If the database cannot be reached.
    """
    engine = importlib.import_module(connection["engine"])
    client: BaseDBAsyncClient = engine.client_class(**connection["credentials"], connection_name="separate")
    try:
        await client.create_connection(with_db=True)
        yield client
    finally:
        await client.close()
