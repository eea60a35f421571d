"""The address that the waiting commands read from a URL is the one that everybody else connects to."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts._support.address import DEFAULT_URL, PostgresAddress, SqliteAddress, address_of
from scripts._support.frame import CommandError
from tests.support.databases import Dialect
from tortoise_tracker.config import DEFAULT_DATABASE_URL, tortoise_orm_config
from tortoise_tracker.exceptions import ConfigError

pytestmark = pytest.mark.only_on(Dialect.SQLITE)

URLS = [
    "sqlite://tracker.sqlite3",
    "sqlite:///var/lib/tracker.sqlite3?synchronous=FULL",
    "sqlite://:memory:",
    "sqlite://with space/ü#1.sqlite3",
    "postgres://ada:secret@db.example.com:5433/tracker",
    "postgresql://ada@localhost/tracker",
    "asyncpg://localhost/tracker",
    "postgres:///tracker",
    "postgres:///tracker?host=/var/run/postgresql",
    "postgres://ada:p%40ss%2Fw%3Ard@localhost/tracker",
    "postgres://ada:[secret]@localhost/tracker",
    "postgres://ada:secret@[::1]:5433/tracker",
    "postgres://localhost/tracker?user=ada&password=secret&port=5433",
    "postgres://localhost/tracker?schema=tracker&minsize=2&statement_cache_size=0",
    "postgres://localhost/tracker?sslmode=require",
    "postgres://localhost/tracker?ssl=true",
]


def theirs(url: str | None) -> SqliteAddress | PostgresAddress | str:
    """What the package makes of a URL."""
    try:
        credentials = tortoise_orm_config(url)["connections"]["default"]["credentials"]
    except ConfigError as error:
        return str(error)
    if "file_path" in credentials:
        path = credentials["file_path"]
        return SqliteAddress(None if path == ":memory:" else Path(path))
    return PostgresAddress(
        host=credentials["host"],
        port=int(credentials["port"]),
        user=credentials["user"],
        password=credentials["password"],
        database=credentials["database"],
        ssl=credentials.get("ssl"),
        schema=credentials.get("schema"),
    )


def ours(url: str | None) -> SqliteAddress | PostgresAddress | str:
    """What the waiting commands make of a URL."""
    try:
        return address_of(url)
    except CommandError as error:
        return str(error)


@pytest.mark.parametrize("url", URLS)
def test_same_place(url: str) -> None:
    """Both find the same database under a URL."""
    assert not isinstance(theirs(url), str)
    assert theirs(url) == ours(url)


@pytest.mark.parametrize(
    "url",
    [
        *("tracker.sqlite3", "mysql://ada:secret@localhost/tracker", "sqlite://"),
        *("postgres://ada:secret@localhost", "postgres://ada:secret@localhost/"),
        *("postgres://localhost:abc/tracker", "postgres://localhost:99999/tracker"),
        *("postgres://ada:secret@[::1/tracker", "postgres://ada:secret@\N{ACCOUNT OF}/tracker"),
    ],
)
def test_same_refusal(url: str) -> None:
    """What is no database URL is refused in the same words, without the password."""
    assert isinstance(theirs(url), str)
    assert theirs(url) == ours(url)
    assert "secret" not in str(ours(url))


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever stands there, both agree on it."""
    for url in (f"x{text}", f"postgres://{text}", f"postgres://localhost/{text}", f"sqlite://{text}"):
        assert theirs(url) == ours(url)


def test_same_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an argument the environment counts, and without that the same file."""
    assert DEFAULT_DATABASE_URL == DEFAULT_URL
    assert theirs(None) == ours(None)
    for url in ("", URLS[4]):
        monkeypatch.setenv("DATABASE_URL", url)
        assert theirs(None) == ours(None)


def test_password_is_not_shown() -> None:
    """Neither for people nor in a traceback."""
    address = address_of("postgres://ada:secret@localhost/tracker")

    assert "PostgreSQL at localhost:5432/tracker" == str(address)
    assert "secret" not in repr(address)
