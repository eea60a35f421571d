"""Where a connection of a configuration leads: what the waiting commands ask, and what they call it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.databases import Dialect
from tortoise_tracker.commands.migrating.address import Address, PostgresAddress, SqliteAddress, address_of
from tortoise_tracker.kit.config import connection_of

pytestmark = pytest.mark.only_on(Dialect.SQLITE)


def local(**others: object) -> PostgresAddress:
    """The database tracker of a server here."""
    given = {"host": "localhost", "port": 5432, "user": None, "password": None, "database": "tracker"}
    return PostgresAddress(**{**given, **others})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("url", "address", "name"),
    [
        ("sqlite://x.sqlite3", SqliteAddress(Path("x.sqlite3")), "SQLite file x.sqlite3"),
        ("sqlite:///var/x?synchronous=FULL", SqliteAddress(Path("/var/x")), "SQLite file /var/x"),
        ("sqlite://a b/ü", SqliteAddress(Path("a b/ü")), "SQLite file a b/ü"),
        ("sqlite://:memory:", SqliteAddress(None), "SQLite in memory"),
        ("postgres://localhost/tracker", local(), "PostgreSQL at localhost:5432/tracker"),
        ("postgres:///tracker", local(host=None), "PostgreSQL at the local server:5432/tracker"),
        (
            "postgres://ada:p%40ss@[::1]:5433/tracker",
            local(host="::1", port=5433, user="ada", password="p@ss"),  # noqa: S106 - of no user
            "PostgreSQL at ::1:5433/tracker",
        ),
        (
            "postgres://localhost/tracker?schema=acme&sslmode=require&maxsize=20",
            local(schema="acme", ssl="require"),
            "PostgreSQL at localhost:5432/tracker",
        ),
    ],
)
def test_address_of_a_url(url: str, address: Address, name: str) -> None:
    """What the driver needs, and no more; people are told the place without the password."""
    found = address_of(connection_of(url))

    assert (address, name) == (found, str(found))


def test_address_of_a_connection_that_an_application_wrote() -> None:
    """It may leave out what the driver knows, and write the port as text."""
    bare = address_of({"engine": "…", "credentials": {"database": "tracker"}})
    full = address_of({"engine": "…", "credentials": {"host": "db", "port": "5433", "database": "tracker"}})

    assert [local(host=None), local(host="db", port=5433)] == [bare, full]


def test_password_is_not_shown() -> None:
    """Not in a traceback either."""
    assert "secret" not in repr(address_of(connection_of("postgres://ada:secret@localhost/tracker")))


def test_missing_files(tmp_path: Path) -> None:
    """A file that is not there, and a database in memory, are still to be made; a server alone can tell."""
    file = tmp_path / "x.sqlite3"
    file.touch()
    urls = [f"sqlite://{file}", f"sqlite://{file}.not", "sqlite://:memory:", "postgres://localhost/tracker"]

    found = [address_of(connection_of(url)) for url in urls]

    assert [(True, False, False), (True, True, False), (True, True, True), (False, False, False)] == [
        (address.is_sqlite, address.is_missing, address.is_in_memory) for address in found
    ]
