"""Where a database is, read from its URL without the package.

The package's own ``tortoise_orm_config`` brings all models along, which is most of a second. A test holds
that both find the same place, and refuse in the same words what is none. Options of the URL that are about
pools and pragmas are left to those who have some.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from scripts._support.frame import CommandError

DEFAULT_URL: Final = "sqlite://tracker.sqlite3"

_POSTGRES: Final = {"postgres", "postgresql", "asyncpg"}


@dataclass(frozen=True)
class SqliteAddress:
    """A file, or None for a database in memory."""

    file: Path | None

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

    def __str__(self) -> str:
        return f"PostgreSQL at {self.host or 'the local server'}:{self.port}/{self.database}"


Address = SqliteAddress | PostgresAddress


def address_of(database_url: str | None) -> Address:
    """Return where a database is.

    Args:
        database_url: As for ``connect()``.

    Raises:
        CommandError: If the URL is malformed, or of a database that is not supported.
    """
    url = database_url or os.environ.get("DATABASE_URL") or DEFAULT_URL
    scheme, separator, rest = url.partition("://")
    if not separator or scheme not in {"sqlite", *_POSTGRES}:
        # The rest of the URL may hold a password, and stays out of the message.
        found = f"{scheme}://…" if separator else "one without ://"
        msg = (
            f"the database URL is {found}, but only sqlite://FILE and "
            "postgres://USER:PASSWORD@HOST:PORT/NAME are supported: set DATABASE_URL to one of them"
        )
        raise CommandError(msg)
    try:
        parts = urlsplit(f"{scheme}://{_bracketless(rest)}")
        return _sqlite(parts) if scheme == "sqlite" else _postgres(parts)
    except ValueError as error:
        # Python quotes a strange host with the password before it.
        what = "strange characters" if "netloc" in str(error) else error
        example = "sqlite://FILE" if scheme == "sqlite" else f"{scheme}://USER:PASSWORD@HOST:PORT/NAME"
        msg = f"the {scheme} database URL is malformed ({what}): set DATABASE_URL to {example}"
        raise CommandError(msg) from None


def _sqlite(url: SplitResult) -> SqliteAddress:
    path = url.netloc + url.path
    if not path:
        msg = "No path specified for DB_URL"
        raise ValueError(msg)
    return SqliteAddress(None if path == ":memory:" else Path(path))


def _postgres(url: SplitResult) -> PostgresAddress:
    try:
        port = url.port
    except ValueError:
        msg = "Port is not an integer"
        raise ValueError(msg) from None
    if not url.path.strip("/"):
        msg = "No database name in the path"
        raise ValueError(msg)
    options = dict(parse_qsl(url.query))
    return PostgresAddress(
        host=url.hostname or options.get("host"),
        port=port or int(options.get("port", 5432)),
        user=url.username or options.get("user"),
        password=unquote(url.password) if url.password else options.get("password"),
        database=url.path[1:],
        # Tortoise takes any ssl=… for yes.
        ssl=options.get("sslmode") or bool(options.get("ssl")) or None,
        schema=options.get("schema"),
    )


def _bracketless(rest: str) -> str:
    """Quote brackets in a password, which would be taken for those of an IPv6 address."""
    user, at, host = rest.partition("@")
    return user.replace("[", "%5B").replace("]", "%5D") + at + host if at else rest
