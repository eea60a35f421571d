"""The migrations lead to exactly the tables that the models describe; the way back leads to none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from aerich.models import Aerich
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient

from scripts._support.folder import APP, LOCATION, migration_files
from tests.migrations.catalogue import Catalogue, catalogue_of, read_catalogue
from tests.migrations.expected import expected_catalogue, without_made_up_names
from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.processes import run_aerich, run_script

ALL = migration_files(LOCATION / APP)


@pytest.fixture(scope="module")
def migrated_url(databases: Databases) -> Iterator[str]:
    """A database that took all migrations by plain ``aerich upgrade``."""
    with temporary_database(databases) as url:
        run = run_aerich("upgrade", database_url=url)
        assert run.returncode == 0, run.stderr
        yield url


@pytest.fixture
async def migrated(migrated_url: str) -> Catalogue:
    """The catalogue of that database."""
    return await catalogue_of(migrated_url)


def _ours() -> set[str]:
    return {model._meta.db_table for model in Tortoise.apps[APP].values() if model is not Aerich}


async def test_every_model_has_its_table(migrated: Catalogue) -> None:
    """There is a table for each model, and no other."""
    assert _ours() == set(migrated)


async def test_tables_are_those_of_the_models(migrated: Catalogue, dialect: Dialect) -> None:
    """Columns, types, nullability, defaults, keys, constraints and indexes are what the models say."""
    models = [model for model in Tortoise.apps[APP].values() if model is not Aerich]
    expected = expected_catalogue(models, dialect)
    for name, table in migrated.items():
        assert expected[name] == without_made_up_names(table), name


async def test_tables_are_those_tortoise_would_make(migrated: Catalogue, db: BaseDBAsyncClient) -> None:
    """The tables that tests and tools get without migrations are the same, names of constraints included."""
    generated = await read_catalogue(db)
    assert {name: generated[name] for name in _ours()} == migrated


@pytest.mark.no_database
async def test_down_to_nothing_and_up_again(fresh_database_url: str, migrated: Catalogue) -> None:
    """Plain ``aerich`` takes the tables back to none, and makes the same ones again."""
    steps = [
        ("upgrade",),
        ("downgrade", "--yes", "--version", "0"),
        ("upgrade",),
    ]
    catalogues = []
    for step in steps:
        run = run_aerich(*step, database_url=fresh_database_url)
        assert run.returncode == 0, run.stderr
        catalogues.append(await catalogue_of(fresh_database_url))
    assert [migrated, {}, migrated] == catalogues


@pytest.mark.no_database
def test_models_and_migrations_agree() -> None:
    """``makemigrations check`` finds nothing to do: nobody forgot to write a migration."""
    run = run_script("makemigrations", "check")
    assert (0, "No changes detected\n") == (run.returncode, run.stdout), run.stdout + run.stderr


@pytest.mark.no_database
def test_aerich_agrees(fresh_database_url: str) -> None:
    """After ``aerich upgrade`` plain Aerich has nothing to apply, and nothing to write."""
    outputs = [
        run_aerich(*arguments, database_url=fresh_database_url).stdout
        for arguments in (("upgrade",), ("heads",), ("history",), ("migrate",))
    ]
    assert [
        "".join(f"Success upgrading to {name}\n" for name in ALL),
        "No available heads.\n",
        "".join(f"{name}\n" for name in ALL),
        "No changes detected\n",
    ] == outputs


def test_numbers_follow_each_other() -> None:
    """The files are numbered without a gap and without a number twice, from 0."""
    assert list(range(len(ALL))) == [int(name.split("_")[0]) for name in ALL]
