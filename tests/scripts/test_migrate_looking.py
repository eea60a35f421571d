"""``python -m scripts.migrate --check`` and ``--plan``: what would be done, and nothing of it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from scripts._support.folder import APP, LOCATION, migration_files
from scripts._support.steps import sql_of
from scripts.migrate import app
from tests.migrations.catalogue import catalogue_of
from tests.scripts.checkout import checkout
from tests.scripts.conftest import Call
from tests.scripts.toy_project import execute, fetch
from tests.support.databases import Dialect
from tests.support.processes import run_script

pytestmark = pytest.mark.no_database

ALL = migration_files(LOCATION / APP)

alone = pytest.mark.only_on(Dialect.SQLITE)


async def test_check(fresh_database_url: str) -> None:
    """It fails and names what is pending, as long as something is, and changes nothing."""
    before = run_script("migrate", "--check", database_url=fresh_database_url)
    assert {} == await catalogue_of(fresh_database_url)
    run_script("migrate", database_url=fresh_database_url)
    after = run_script("migrate", "--check", database_url=fresh_database_url)

    assert (1, "".join(f"Pending {name}\n" for name in ALL), "") == (
        before.returncode,
        before.stdout,
        before.stderr,
    )
    assert (0, "Nothing to migrate\n", "") == (after.returncode, after.stdout, after.stderr)


def test_check_for_machines(fresh_database_url: str) -> None:
    """File names as JSON, and of the migration itself as well."""
    check = run_script("migrate", "--check", "--json", database_url=fresh_database_url)
    done = run_script("migrate", "--json", database_url=fresh_database_url)

    assert (1, {"to_undo": [], "pending": ALL}) == (check.returncode, json.loads(check.stdout))
    assert (0, {"undone": [], "applied": ALL}) == (done.returncode, json.loads(done.stdout))


async def test_plan(fresh_database_url: str, dialect: Dialect) -> None:
    """It prints the SQL for the database at hand, each migration under its name, and changes nothing."""
    run = run_script("migrate", "--plan", database_url=fresh_database_url)

    assert (0, "") == (run.returncode, run.stderr)
    end = "\nCOMMIT;" if dialect is Dialect.SQLITE else ""
    planned = [f"-- {name}\n{await sql_of(LOCATION / APP / name, dialect)}{end}\n\n" for name in ALL]
    assert "".join(planned) == run.stdout
    assert {} == await catalogue_of(fresh_database_url)


async def test_plan_is_what_happens(fresh_database_url: str, tmp_path: Path) -> None:
    """What is printed makes the same tables as the migration itself."""
    plan = run_script("migrate", "--plan", database_url=fresh_database_url).stdout
    if fresh_database_url.startswith("sqlite"):
        by_hand = tmp_path / "by_hand.sqlite3"
        database = sqlite3.connect(by_hand)
        database.executescript(plan)
        database.close()
        planned = await catalogue_of(f"sqlite://{by_hand}")
        run_script("migrate", database_url=fresh_database_url)
    else:
        await execute(plan, fresh_database_url)
        planned = await catalogue_of(fresh_database_url)
        await execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public", fresh_database_url)
        run_script("migrate", database_url=fresh_database_url)

    assert planned
    assert await catalogue_of(fresh_database_url) == planned


def test_plan_of_nothing(fresh_database_url: str) -> None:
    """It is a comment, so that it stays SQL."""
    run_script("migrate", database_url=fresh_database_url)
    run = run_script("migrate", "--plan", database_url=fresh_database_url)

    assert (0, "-- Nothing to migrate\n", "") == (run.returncode, run.stdout, run.stderr)


@alone
def test_looking_makes_no_file(tmp_path: Path) -> None:
    """A file that does not exist lacks everything, and still does not exist afterwards."""
    codes = [run_script("migrate", option, cwd=tmp_path).returncode for option in ("--check", "--plan")]

    assert ([1, 0], []) == (codes, list(tmp_path.iterdir()))


@alone
def test_plan_reaches_no_database(tmp_path: Path) -> None:
    """A migration that asks the database for its SQL is not run, but said to be one."""
    made = checkout(tmp_path / "checkout")
    name = made.add("asking", "SELECT 1;", "SELECT 1;")
    path = made.folder / LOCATION.name / APP / name
    path.write_text(
        path.read_text().replace("return UPGRADE", "return await db.execute_query('') or UPGRADE")
    )

    run = made.run("migrate", "--plan", database_url=f"sqlite://{tmp_path}/x.sqlite3")

    assert 1 == run.returncode
    assert f"what {name} does cannot be told without a database (" in run.stderr
    assert 1 == len(run.stderr.splitlines())


@alone
def test_check_and_plan_exclude_each_other(call: Call) -> None:
    """Both at once are wrong usage."""
    code, output, errors = call(app, "--check", "--plan")

    assert (2, "", 1) == (code, output, len(errors.splitlines()))


@alone
def test_check_of_a_bad_url(call: Call) -> None:
    """A database that cannot be reached is neither up to date nor behind: it is one sentence."""
    code, output, errors = call(app, "--check", "--database-url", "postgres://a:secret@127.0.0.1:1/x")

    assert (1, "") == (code, output)
    assert "cannot connect to PostgreSQL at 127.0.0.1:1/x" in errors


async def test_sql_of_nothing(fresh_database_url: str) -> None:
    """Looking leaves no trace in Aerich's table either."""
    run_script("migrate", database_url=fresh_database_url)
    before = await fetch("SELECT version FROM aerich", fresh_database_url)
    run_script("migrate", "--plan", "--to", "0", database_url=fresh_database_url)

    assert before == await fetch("SELECT version FROM aerich", fresh_database_url)
