"""What every command does with a database that is not there, or has no tables: say so, and make nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.toy_project import execute
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.processes import run_script
from tortoise_tracker.commands import COMMANDS

pytestmark = pytest.mark.no_database

EMAIL = "ada@example.com"

#: Those that work on the rows of a database.
WORKING = [
    ("activate_user", EMAIL),
    ("check_integrity",),
    ("check_integrity", "--fix"),
    ("create_instance_admin", EMAIL, "--generate"),
    ("create_project_member", "acme/WEB", EMAIL),
    ("deactivate_user", EMAIL),
    ("fix_duplicate_sequences",),
    ("fix_duplicate_sequences", "--dry-run"),
    ("purge_deleted", "--older-than", "0d"),
    ("purge_deleted", "--older-than", "0d", "--dry-run"),
    ("reset_password", EMAIL, "--generate"),
]

#: Those that look at a database, or at none.
LOOKING = [
    ("clear_cache",),
    ("makemigrations", "check"),
    ("migrate", "--check"),
    ("migrate", "--check", "--to", "0"),
    ("migrate", "--plan"),
    ("wait_for_db",),
    ("wait_for_migrations", "--timeout", "0.01"),
]

#: Those that make an SQLite file where there is none: it is what they are for.
MAKING = {"faker", "migrate"}

each_working = pytest.mark.parametrize("arguments", WORKING, ids=" ".join)


def test_table_is_complete() -> None:
    """Each command has its place in it."""
    assert set(COMMANDS) == {name for name, *_ in WORKING} | {name for name, *_ in LOOKING} | MAKING


@pytest.mark.only_on(Dialect.SQLITE)
@each_working
def test_missing_file_is_not_made(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """One sentence names the file and the way out, also where it is the default one."""
    name, *rest = arguments
    run = call_command(name, *rest, cwd=tmp_path)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "there is no SQLite file tracker.sqlite3: make it with `tortoise-tracker migrate`" in run.stderr
    assert [] == list(tmp_path.iterdir())


@pytest.mark.only_on(Dialect.SQLITE)
@pytest.mark.parametrize("arguments", LOOKING, ids=" ".join)
def test_looking_makes_no_file(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """A file that is not there is still not there afterwards, and that is no failure of the command."""
    name, *rest = arguments
    run = call_command(name, *rest, cwd=tmp_path)

    assert run.returncode in {0, 1}
    assert [] == list(tmp_path.iterdir())


@pytest.mark.only_on(Dialect.SQLITE)
@each_working
def test_database_in_memory_is_refused(arguments: tuple[str, ...]) -> None:
    """It has nothing to work on, and nothing would be left of the work."""
    name, *rest = arguments
    run = call_command(name, *rest, database_url="sqlite://:memory:")

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "a database in memory is always empty: name a file" in run.stderr


@each_working
async def test_database_without_tables(arguments: tuple[str, ...], fresh_database_url: str) -> None:
    """One sentence names the table and says what to run; nothing is made."""
    # There is a file now, where the dialect needs one.
    await execute("SELECT 1", fresh_database_url)
    name, *rest = arguments
    run = call_command(name, *rest, database_url=fresh_database_url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "does not exist: apply the migrations with `tortoise-tracker migrate`\n" in run.stderr
    assert {} == await catalogue_of(fresh_database_url)


async def test_advice_names_the_command_as_it_was_called(fresh_database_url: str) -> None:
    """Also where it comes from deep within."""
    await execute("CREATE TABLE other (id INT)", fresh_database_url)
    run = run_script("purge_deleted", "--older-than", "0d", database_url=fresh_database_url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "does not exist: apply the migrations with `python -m scripts.migrate`\n" in run.stderr
