"""Fixtures for tests of commands."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.application import MODELS, MOOD, Application, application
from tests.commands.checkout import Chain, copied_chain, with_notes
from tests.commands.toy_models import BASE
from tests.commands.toy_project import ToyProject
from tests.support.databases import Databases, temporary_database
from tortoise_tracker.commands.migrating import configuration


@pytest.fixture(scope="session")
def toy_base(tmp_path_factory: pytest.TempPathFactory) -> ToyProject:
    """A project with the migration that makes its first tables; no test changes it."""
    project = ToyProject(tmp_path_factory.mktemp("toy") / "project").set_up(BASE)
    made = project.makemigrations("initial")
    assert made.returncode == 0, made.stderr
    return project


@pytest.fixture
def toy(toy_base: ToyProject, tmp_path: Path) -> ToyProject:
    """A project of the test's own, with one migration that agrees with its models."""
    return ToyProject(Path(shutil.copytree(toy_base.folder, tmp_path / "project")))


@pytest.fixture
def chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chain:
    """The migrations that commands in this process find, and two more: a table, and a column of it."""
    made = copied_chain(tmp_path / "migrations" / "tracker")
    monkeypatch.setattr(configuration, "own_migrations", lambda: made.folder)
    return with_notes(made)


@pytest.fixture(scope="session")
def acme_base(tmp_path_factory: pytest.TempPathFactory) -> Application:
    """An application with two migrations; no test changes it."""
    made = application(tmp_path_factory.mktemp("applications") / "acme")
    for name, models in (("initial", MODELS), ("add_mood", MODELS + MOOD)):
        made.write("acme/models.py", models)
        written = made.call("makemigrations", name, url="sqlite://unused.sqlite3")
        assert 0 == written.returncode, written.stderr
    assert ["0", "1"] == [name.partition("/")[2].partition("_")[0] for name in made.migrations()]
    return made


@pytest.fixture
def acme(acme_base: Application, tmp_path: Path) -> Application:
    """An application of the test's own with two migrations."""
    return Application(Path(shutil.copytree(acme_base.folder, tmp_path / "acme")))


@pytest.fixture(scope="session")
def deployed_base(databases: Databases, migrated_base: str, acme_base: Application) -> Iterator[str]:
    """A database with all migrations of both; no test changes it."""
    with temporary_database(databases, like=migrated_base) as url:
        done = acme_base.call("migrate", url=url)
        assert (0, "".join(f"Applied {name}\n" for name in acme_base.migrations())) == (
            done.returncode,
            done.stdout,
        ), done.stderr
        yield url


@pytest.fixture
def deployed(databases: Databases, deployed_base: str) -> Iterator[str]:
    """A database of the test's own with all migrations of both."""
    with temporary_database(databases, like=deployed_base) as url:
        yield url
