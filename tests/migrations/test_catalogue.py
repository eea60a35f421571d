"""The migrations lead to exactly the tables that the models describe; the way back leads to none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aerich.models import Aerich
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.commands.checkout import OWN, copied_chain
from tests.commands.toy_project import aerich_at_work
from tests.migrations.catalogue import Catalogue, catalogue_of, read_catalogue
from tests.migrations.expected import expected_catalogue, without_made_up_names
from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import call_command, run_apart
from tests.support.processes import REPOSITORY, run_aerich
from tortoise_tracker.commands.migrating import migration_files
from tortoise_tracker.config import APP, tortoise_orm_config

ALL = migration_files(OWN)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what Aerich reads in this repository."""
    folder = tmp_path_factory.mktemp("clone")
    shutil.copy(REPOSITORY / "pyproject.toml", folder)
    copied_chain(folder / "migrations" / APP)
    return folder


@pytest.fixture(scope="module")
def by_aerich(databases: Databases, clone: Path) -> Iterator[str]:
    """A database that took all migrations by plain ``aerich upgrade``."""
    with temporary_database(databases) as url:
        run = run_aerich("upgrade", database_url=url, cwd=clone)
        assert (0, "".join(f"Success upgrading to {name}\n" for name in ALL)) == (
            run.returncode,
            run.stdout,
        ), run.stderr
        yield url


@pytest.fixture(scope="module")
def migrated(by_aerich: str) -> Catalogue:
    """The catalogue of that database."""
    return run_apart(catalogue_of, by_aerich)


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
async def test_command_leads_to_the_same(migrated_base: str, migrated: Catalogue) -> None:
    """Our own command makes the same tables as plain Aerich."""
    assert migrated == await catalogue_of(migrated_base)


@pytest.mark.no_database
def test_down_to_nothing_and_up_again(
    databases: Databases, clone: Path, by_aerich: str, migrated: Catalogue
) -> None:
    """Plain Aerich takes the tables back to none, and makes the same ones again; then it is done."""

    async def travel(url: str) -> list[Any]:
        # It would write a migration where one is missing, and the clone is not this repository.
        async with aerich_at_work(tortoise_orm_config(url), APP, clone / "migrations") as command:
            down = await command.downgrade(version=0, delete=False)
            below = await catalogue_of(url)
            up = await command.upgrade()
            above = await catalogue_of(url)
            return [down, below, up, above, await command.heads(), await command.migrate(no_input=True)]

    with temporary_database(databases, like=by_aerich) as url:
        stations = run_apart(travel, url)
    assert [ALL, {}, ALL, migrated, [], ""] == stations


@pytest.mark.only_on(Dialect.SQLITE)
@pytest.mark.no_database
def test_models_and_migrations_agree() -> None:
    """``makemigrations check`` finds nothing to do: no change of a model is without its migration."""
    run = call_command("makemigrations", "check")
    assert (0, "No changes detected\n") == (run.returncode, run.stdout), run.stdout + run.stderr


def test_numbers_follow_each_other() -> None:
    """The files are numbered without a gap and without a number twice, from 0."""
    assert list(range(len(ALL))) == [int(name.split("_")[0]) for name in ALL]
