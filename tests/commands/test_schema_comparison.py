"""The small parts that a migration is worked out with."""

from __future__ import annotations

import datetime
import enum
from decimal import Decimal
from uuid import UUID

import pytest

from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of as catalogue_of_database
from tests.support.databases import Dialect
from tortoise_tracker.commands.makemigrations.catalogue import catalogue_of, differences, without_comments
from tortoise_tracker.commands.makemigrations.fillings import literal
from tortoise_tracker.commands.makemigrations.sqlite import sqlite_statements
from tortoise_tracker.commands.makemigrations.state import constraint_name


class _Color(enum.StrEnum):
    RED = "red"


@pytest.mark.parametrize(
    ("sql", "plain"),
    [
        ("CREATE  TABLE\n x ( a  INT )", "CREATE TABLE x(a INT)"),
        ("a /* it's ; -- */ b", "a b"),
        ("a -- to the end\n b", "a b"),
        ("a DEFAULT ' /* no comment */ '", "a DEFAULT ' /* no comment */ '"),
        ('"a  b" /**/;', '"a  b"'),
        ("'it''s' , 1", "'it''s',1"),
    ],
)
def test_comments_and_spaces_mean_nothing(sql: str, plain: str) -> None:
    """Two statements are the same whatever they are commented with and however they are laid out."""
    assert plain == without_comments(sql)


def test_order_of_columns_means_nothing() -> None:
    """A table is the same with its columns in another order, and another one with another column."""
    one = catalogue_of('CREATE TABLE "x" ("a" VARCHAR(3) /* A */, "b" DECIMAL(4,2), UNIQUE ("a", "b"));')
    same = catalogue_of('CREATE TABLE "x" ("b" DECIMAL(4,2), "a" VARCHAR(3), UNIQUE ("a", "b"));')
    other = catalogue_of('CREATE TABLE "x" ("b" DECIMAL(4,3), "a" VARCHAR(3), UNIQUE ("a", "b"));')
    assert [[], ["x"]] == [differences(one, same), differences(one, other)]


@pytest.mark.only_on(Dialect.POSTGRES)
@pytest.mark.parametrize(("table", "column"), [(10, 10), (60, 10), (10, 60), (40, 40), (63, 63), (29, 30)])
@pytest.mark.no_database
async def test_names_that_postgres_gives(table: int, column: int, fresh_database_url: str) -> None:
    """The name of a constraint without one is foreseen, however long its parts are."""
    a, b = "a" * table, "b" * column
    await execute(f'CREATE TABLE "{a}" ("{b}" INT UNIQUE)', fresh_database_url)
    catalogue = await catalogue_of_database(fresh_database_url)
    assert {constraint_name(a, b, "key")} == catalogue[a].constraints


@pytest.mark.parametrize(
    ("value", "postgres", "sqlite"),
    [
        (True, "TRUE", "1"),
        (7, "7", "7"),
        (1.5, "1.5", "1.5"),
        (Decimal("1.50"), "'1.50'", "'1.50'"),
        ("it's", "'it''s'", "'it''s'"),
        (_Color.RED, "'red'", "'red'"),
        (b"\x00\xff", "'\\x00ff'", "X'00ff'"),
        (datetime.date(2026, 11, 22), "'2026-11-22'", "'2026-11-22'"),
        (
            datetime.datetime(2026, 11, 22, 1, 2, 3, tzinfo=datetime.UTC),
            "'2026-11-22 01:02:03+00:00'",
            "'2026-11-22 01:02:03+00:00'",
        ),
        (UUID(int=1), "'00000000-0000-0000-0000-000000000001'", "'00000000-0000-0000-0000-000000000001'"),
        (object(), None, None),
    ],
    ids=lambda value: type(value).__name__,
)
def test_literals(value: object, postgres: str | None, sqlite: str | None) -> None:
    """A default becomes SQL of the dialect; what cannot is no constant."""
    assert [postgres, sqlite] == [literal(value, dialect) for dialect in ("postgres", "sqlite")]


@pytest.mark.only_on(Dialect.SQLITE)
@pytest.mark.no_database
async def test_triggers_survive_a_rebuild(fresh_database_url: str) -> None:
    """Triggers of a rebuilt table, and those that speak of it, are there again and work."""
    triggers = (
        'CREATE TRIGGER "t1" AFTER INSERT ON "child" BEGIN UPDATE "parent" SET "n" = "n" + 1; END;'
        'CREATE TRIGGER "t2" BEFORE DELETE ON "parent" BEGIN SELECT RAISE(ABORT, \'never\'); END;'
    )
    child = 'CREATE TABLE "child" ("p" INT REFERENCES "parent" ("id") ON DELETE CASCADE);'
    before = f'CREATE TABLE "parent" ("id" INTEGER PRIMARY KEY, "n" INT);{child}{triggers}'
    after = f'CREATE TABLE "parent" ("id" INTEGER PRIMARY KEY, "n" INT NOT NULL);{child}{triggers}'
    await execute(f"{before} INSERT INTO parent VALUES (1, NULL)", fresh_database_url)
    statements = sqlite_statements(
        catalogue_of(before), catalogue_of(after), renames={}, fillings={("parent", "n"): "0"}
    )
    await execute(f"{';'.join(statements)}; COMMIT;", fresh_database_url)
    await execute("INSERT INTO child VALUES (1)", fresh_database_url)
    assert [{"id": 1, "n": 1}] == await fetch("SELECT * FROM parent", fresh_database_url)
    names = await fetch("SELECT name FROM sqlite_master WHERE type = 'trigger'", fresh_database_url)
    assert {"t1", "t2"} == {row["name"] for row in names}
