"""A database with rows in it goes back to the first migration and up again, and loses nothing on the way."""

from __future__ import annotations

import pytest

from scripts._support.folder import APP, LOCATION, migration_files
from tests.migrations.catalogue import catalogue_of
from tests.scripts.toy_project import fetch
from tests.support.processes import run_aerich, run_script
from tortoise_tracker import connect
from tortoise_tracker.factories import (
    make_api_token,
    make_instance_admin,
    make_instance_configuration,
    make_session,
)

pytestmark = pytest.mark.no_database

ALL = migration_files(LOCATION / APP)

#: The tables that later steps add, filled or empty.
ADDED = {"api_tokens", "instance_admins", "instance_configurations", "instances", "sessions"}


async def rows_of(url: str) -> dict[str, list[str]]:
    """Every row of every table, as text; what Aerich notes of itself is left out."""
    tables = await catalogue_of(url)
    return {
        table: sorted(repr(row) for row in await fetch(f'SELECT * FROM "{table}"', url))
        for table in sorted(tables)
    }


async def test_filled_database_goes_back_and_up_again(fresh_database_url: str) -> None:
    """The rows of the first tables stay as they are; the new tables come back empty."""
    url = fresh_database_url
    filled = [
        run_script("migrate", database_url=url),
        run_script("faker", "--issues", "20", "--users", "5", "--workspaces", "1", database_url=url),
    ]
    assert [0, 0] == [run.returncode for run in filled], filled[-1].stderr
    async with connect(url):
        for make in (make_instance_admin, make_instance_configuration, make_session, make_api_token):
            await make()
    before = await rows_of(url)

    down = run_aerich("downgrade", "--yes", "--version", "1", database_url=url)
    below = await rows_of(url)
    up = run_aerich("upgrade", database_url=url)
    above = await rows_of(url)

    assert (0, 0) == (down.returncode, up.returncode), down.stderr + up.stderr
    assert "".join(f"Success upgrading to {name}\n" for name in ALL[1:]) == up.stdout
    assert {1} == {len(before[table]) for table in ADDED}
    first = {table: rows for table, rows in before.items() if table not in ADDED}
    assert first == below
    assert {**first, **{table: [] for table in ADDED}} == above
