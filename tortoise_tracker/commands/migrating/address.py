"""Address of a database, for queries without Tortoise."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from tortoise_tracker.commands.migrating.connections import is_sqlite, sqlite_file


@dataclass(frozen=True)
class SqliteAddress:
    """A file, or None for a database in memory."""

    file: Path | None

    is_sqlite: ClassVar[bool] = True

    @property
    def is_in_memory(self) -> bool:
        """Whether it is gone with the connection."""
        return self.file is None

    @property
    def is_missing(self) -> bool:
        """Whether there is no such database: it is made when it is first opened."""
        return self.file is None or not self.file.exists()

    def __str__(self) -> str:
        return f"SQLite file {self.file}" if self.file else "SQLite in memory"


@dataclass(frozen=True)
class PostgresAddress:
    """A database of a server; what is None is what the driver takes from libpq's variables."""

    host: str | None
    port: int
    user: str | None
    password: str | None = field(repr=False)
    database: str
    #: libpq's sslmode, or whether at all; the driver checks it.
    ssl: Any = None
    #: The search path, where it is not the server's.
    schema: str | None = None

    #: Only a server can tell.
    is_missing: ClassVar[bool] = False
    is_sqlite: ClassVar[bool] = False
    is_in_memory: ClassVar[bool] = False

    def __str__(self) -> str:
        return f"PostgreSQL at {self.host or 'the local server'}:{self.port}/{self.database}"


Address = SqliteAddress | PostgresAddress


def address_of(connection: dict[str, Any]) -> Address:
    """Return where the database of an entry of ``connections`` in a Tortoise configuration is."""
    if is_sqlite(connection):
        return SqliteAddress(sqlite_file(connection))
    given = connection["credentials"]
    return PostgresAddress(
        host=given.get("host"),
        port=int(given.get("port") or 5432),
        user=given.get("user"),
        password=given.get("password"),
        database=given["database"],
        ssl=given.get("ssl"),
        schema=given.get("schema"),
    )
