"""A database with rows in it goes back to the first migration and up again, and loses nothing on the way."""

from __future__ import annotations

import subprocess

import pytest

from tests.commands.checkout import Chain
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.in_process import call_command

pytestmark = pytest.mark.no_database

#: What the further migrations of the chain add.
ADDED = "notes"


async def rows_of(url: str) -> dict[str, list[str]]:
    """Every row of every table, as text; what Aerich notes of itself is left out."""
    tables = await catalogue_of(url)
    return {
        table: sorted(repr(row) for row in await fetch(f'SELECT * FROM "{table}"', url))
        for table in sorted(tables)
    }


async def test_filled_database_goes_back_and_up_again(chain: Chain, migrated_url: str) -> None:
    """The rows of the first tables stay as they are; the tables that were dropped come back empty."""

    def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        done = call_command(name, *arguments, database_url=migrated_url)
        assert 0 == done.returncode, done.stderr
        return done

    run("migrate")
    run("faker", "--issues", "20", "--users", "5", "--workspaces", "1", "--quiet")
    await execute("INSERT INTO notes (id, title) VALUES (1, 'gone')", migrated_url)
    before = await rows_of(migrated_url)

    run("migrate", "--to", "0", "--yes")
    below = await rows_of(migrated_url)
    up = run("migrate")
    above = await rows_of(migrated_url)

    assert "".join(f"Applied {name}\n" for name in chain.files[1:]) == up.stdout
    assert (1, True) == (len(before[ADDED]), len(before["issues"]) >= 20)
    first = {table: rows for table, rows in before.items() if table != ADDED}
    assert first == below
    assert {**first, ADDED: []} == above
