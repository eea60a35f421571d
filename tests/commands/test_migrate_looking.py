"""``migrate --check`` and ``--plan``: what would be done, and nothing of it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.checkout import OWN, Chain
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tortoise_tracker.commands.migrating import migration_files, sql_of

pytestmark = pytest.mark.no_database

ALL = migration_files(OWN)

alone = pytest.mark.only_on(Dialect.SQLITE)


async def test_check(fresh_database_url: str) -> None:
    """It fails and names what is pending, also for machines, and changes nothing."""
    told = call_command("migrate", "--check", database_url=fresh_database_url)
    as_json = call_command("migrate", "--check", "--json", database_url=fresh_database_url)

    expected = (1, "".join(f"Pending {name}\n" for name in ALL), "")
    assert expected == (told.returncode, told.stdout, told.stderr)
    assert (1, {"to_undo": [], "pending": ALL}) == (as_json.returncode, json.loads(as_json.stdout))
    assert {} == await catalogue_of(fresh_database_url)


def test_check_of_what_is_up_to_date(migrated_url: str) -> None:
    """It exits 0."""
    run = call_command("migrate", "--check", database_url=migrated_url)

    assert (0, "Nothing to migrate\n", "") == (run.returncode, run.stdout, run.stderr)


def test_migration_for_machines(chain: Chain, migrated_url: str) -> None:
    """The names of what was applied as JSON."""
    done = call_command("migrate", "--json", database_url=migrated_url)

    assert (0, {"undone": [], "applied": chain.files[1:]}) == (done.returncode, json.loads(done.stdout))


async def test_plan(fresh_database_url: str, migrated_url: str, dialect: Dialect, tmp_path: Path) -> None:
    """It prints the SQL for the database at hand, each migration under its name, and changes nothing.

    That SQL makes the same tables as the migration itself.
    """
    run = call_command("migrate", "--plan", database_url=fresh_database_url)

    assert (0, "") == (run.returncode, run.stderr)
    end = "\nCOMMIT;" if dialect is Dialect.SQLITE else ""
    planned = [f"-- {name}\n{await sql_of(OWN / name, dialect)}{end}\n\n" for name in ALL]
    assert "".join(planned) == run.stdout
    assert {} == await catalogue_of(fresh_database_url)
    by_hand = fresh_database_url
    if dialect is Dialect.SQLITE:
        by_hand = f"sqlite://{tmp_path / 'by_hand.sqlite3'}"
        with closing(sqlite3.connect(tmp_path / "by_hand.sqlite3")) as database:
            database.executescript(run.stdout)
    else:
        await execute(run.stdout, by_hand)
    assert await catalogue_of(migrated_url) == await catalogue_of(by_hand)


async def test_plan_of_nothing(migrated_url: str) -> None:
    """It is a comment, so that it stays SQL, and leaves no trace in Aerich's table either."""
    before = await fetch("SELECT * FROM aerich", migrated_url)
    runs = [
        call_command("migrate", "--plan", *arguments, database_url=migrated_url)
        for arguments in ((), ("--to", "0"))
    ]

    assert [(0, "-- Nothing to migrate\n", "")] * 2 == [
        (run.returncode, run.stdout, run.stderr) for run in runs
    ]
    assert before == await fetch("SELECT * FROM aerich", migrated_url)


@alone
def test_plan_reaches_no_database(chain: Chain, tmp_path: Path) -> None:
    """A migration that asks the database for its SQL is not run, but said to be one."""
    name = chain.add("asking", "SELECT 1;", "SELECT 1;")
    path = chain.folder / name
    path.write_text(
        path.read_text().replace("return UPGRADE", "return await db.execute_query('') or UPGRADE")
    )

    run = call_command("migrate", "--plan", database_url=f"sqlite://{tmp_path}/x.sqlite3")

    assert 1 == run.returncode
    assert f"what {name} does cannot be told without a database (" in run.stderr
    assert 1 == len(run.stderr.splitlines())


@alone
def test_check_and_plan_exclude_each_other() -> None:
    """Both at once are wrong usage."""
    run = call_command("migrate", "--check", "--plan")

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))


@alone
def test_check_of_a_bad_url() -> None:
    """A database that cannot be reached is neither up to date nor behind: it is one sentence."""
    run = call_command("migrate", "--check", "--database-url", "postgres://a:secret@127.0.0.1:1/x")

    assert (1, "") == (run.returncode, run.stdout)
    assert "cannot connect to PostgreSQL at 127.0.0.1:1/x" in run.stderr
