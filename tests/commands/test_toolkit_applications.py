"""Commands in the folder of an application that takes the toolkit alone, without the tracker's tables."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.commands.application import URL, Application, application
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import run_apart
from tortoise_tracker import kit

pytestmark = pytest.mark.no_database

alone = pytest.mark.only_on(Dialect.SQLITE)

EMAIL = "ada@example.com"

_SETTINGS: Final = f"""\
import os

from tortoise_tracker import kit

TORTOISE_ORM = kit.orm_config(os.environ["{URL}"], apps={{"acme": ["acme.models"]}})
"""

_MODELS: Final = """\
from tortoise_tracker.kit import (
    AuditModel, DeletionModel, DeletionReferenceModel, SoftDeleteModel, TimeAuditModel, fields
)
from tortoise_tracker.kit.rules import OnlyOneDefault


class Deletion(DeletionModel):
    class Meta:
        table = "bin"


class DeletionReference(DeletionReferenceModel):
    class Meta:
        table = "bin_references"


class Shelf(AuditModel):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=80, unique=True)

    class Meta:
        table = "shelves"


class Book(SoftDeleteModel):
    rules = (OnlyOneDefault("is_favourite", "shelf_id"),)

    id = fields.IntField(primary_key=True)
    shelf = fields.ForeignKeyField("acme.Shelf", related_name="books")
    is_favourite = fields.BooleanField(default=False)

    class Meta:
        table = "books"


class Card(TimeAuditModel):
    rules = (OnlyOneDefault("is_first", "shelf_id"),)

    id = fields.IntField(primary_key=True)
    shelf = fields.ForeignKeyField("acme.Shelf", related_name="cards")
    is_first = fields.BooleanField(default=False)

    class Meta:
        table = "cards"
"""


@pytest.fixture(scope="module")
def acme_base(tmp_path_factory: pytest.TempPathFactory) -> Application:
    """An application with its first migration; no test changes it."""
    folder = tmp_path_factory.mktemp("toolkit") / "acme"
    made = application(folder, settings=_SETTINGS, models=_MODELS)
    written = made.call("makemigrations", "initial", url="sqlite://unused.sqlite3")
    tables = ("bin", "bin_references", "shelves", "books", "cards")
    assert {f"- create table {table}" for table in tables} == set(written.stdout.splitlines()[:-1])
    return made


@pytest.fixture
def acme(acme_base: Application, tmp_path: Path) -> Application:
    """An application of the test's own."""
    return Application(Path(shutil.copytree(acme_base.folder, tmp_path / "acme")))


@pytest.fixture(scope="module")
def deployed_base(databases: Databases, acme_base: Application) -> Iterator[str]:
    """A database with its migration; no test changes it."""
    with temporary_database(databases) as url:
        [file] = acme_base.migrations()
        looked = acme_base.call("migrate", "--check", url=url)
        done = acme_base.call("migrate", url=url)
        assert (1, f"Pending {file}\n") == (looked.returncode, looked.stdout), looked.stderr
        assert (0, f"Applied {file}\n") == (done.returncode, done.stdout), done.stderr
        yield url


@pytest.fixture
def deployed(databases: Databases, deployed_base: str) -> Iterator[str]:
    """A database of the test's own with its migration."""
    with temporary_database(databases, like=deployed_base) as url:
        yield url


async def _filled(url: str) -> None:
    async with kit.connect(url, apps={"acme": ["acme.models"]}):
        models: Any = importlib.import_module("acme.models")
        for name in ("Poems", "Plays"):
            shelf = await models.Shelf.create(name=name)
            for _ in range(2):
                await models.Book.create(shelf=shelf)
                await models.Card.create(shelf=shelf)


async def _bin(url: str) -> list[dict[str, int]]:
    """Delete a shelf, and tell what lies in the bin."""
    async with kit.connect(url, apps={"acme": ["acme.models"]}):
        models: Any = importlib.import_module("acme.models")
        await (await models.Shelf.get(name="Poems")).delete()
        return [deletion.counts for deletion in await models.Deletion.objects.in_bin()]


async def test_tables_are_its_own(acme: Application, deployed_base: str) -> None:
    """None of the tracker's is made, and the next look finds nothing to do."""
    runs = [
        acme.call(name, *arguments, url=deployed_base)
        for name, *arguments in (
            ("migrate", "--check"),
            ("wait_for_migrations",),
            ("wait_for_db",),
            ("makemigrations", "check"),
        )
    ]

    assert [0] * 4 == [run.returncode for run in runs], runs
    assert {"bin", "bin_references", "shelves", "books", "cards"} == set(await catalogue_of(deployed_base))


def test_purge(acme: Application, deployed: str) -> None:
    """Its bin is emptied."""
    acme.run_here(_filled, deployed)
    [counts] = acme.run_here(_bin, deployed)
    purged = acme.call("purge_deleted", "--older-than", "0d", "--json", url=deployed)

    assert {"acme.Shelf": 1, "acme.Book": 2} == counts
    assert (0, counts, "") == (purged.returncode, json.loads(purged.stdout), purged.stderr)
    assert [{"name": "Plays"}] == run_apart(fetch, "SELECT name FROM shelves", deployed)


def test_integrity(acme: Application, deployed: str) -> None:
    """What is wrong in its tables is found and put right; no other table is asked for."""
    acme.run_here(_filled, deployed)
    clean = acme.call("check_integrity", url=deployed)
    [counts] = acme.run_here(_bin, deployed)
    run_apart(
        execute,
        "UPDATE books SET deleted_at = NULL, deletion_id = NULL WHERE shelf_id = 1;"
        "UPDATE books SET is_favourite = TRUE WHERE shelf_id = 2;"
        "UPDATE cards SET is_first = TRUE WHERE shelf_id = 2;"
        "DROP INDEX deleted_books_of_deletion",
        deployed,
    )

    found = acme.call("check_integrity", "--json", url=deployed)
    fixed = acme.call("check_integrity", "--fix", "--json", url=deployed)

    assert (0, "Nothing is wrong\n", "") == (clean.returncode, clean.stdout, clean.stderr)
    assert {
        ("deleted parent", "acme.Book", 2),
        ("surplus default", "acme.Book", 1),
        ("surplus default", "acme.Card", 1),
        ("missing index", "catalogue", 1),
    } == {(each["check"], each["subject"], each["total"]) for each in json.loads(found.stdout)["found"]}
    assert (0, [], []) == (
        fixed.returncode,
        json.loads(fixed.stdout)["left"],
        json.loads(fixed.stdout)["failures"],
    )
    # What was live again under its deleted shelf has joined it in the bin.
    [told] = run_apart(fetch, "SELECT counts FROM bin", deployed)
    assert counts == (json.loads(told["counts"]) if isinstance(told["counts"], str) else told["counts"])


@alone
@pytest.mark.parametrize(
    "arguments",
    [
        ("activate_user", EMAIL),
        ("create_instance_admin", EMAIL, "--generate"),
        ("create_project_member", "acme/WEB", EMAIL),
        ("deactivate_user", EMAIL),
        ("faker",),
        ("fix_duplicate_sequences",),
        ("purge_deleted", "--older-than", "0d", "--workspace", "acme"),
        ("reset_password", EMAIL, "--generate"),
    ],
    ids=" ".join,
)
def test_commands_on_tables_of_the_tracker(
    arguments: tuple[str, ...], acme_base: Application, deployed_base: str
) -> None:
    """They say what they need."""
    name, *rest = arguments
    run = acme_base.call(name, *rest, url=deployed_base)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert f"{name} works on the tracker's tables" in run.stderr
    assert "acme.settings.TORTOISE_ORM has no app 'tracker'" in run.stderr


@alone
def test_application_without_a_bin(tmp_path: Path) -> None:
    """There is nothing to purge, and the sentence says what soft deletion needs; the rest is checked."""
    url = f"sqlite://{tmp_path / 'x.sqlite3'}"
    card = _MODELS[_MODELS.index("class Card") :].replace(
        'shelf = fields.ForeignKeyField("acme.Shelf", related_name="cards")', "shelf_id = fields.IntField()"
    )
    models = f"{_MODELS[: _MODELS.index('class Deletion')]}{card}"
    project = application(tmp_path / "acme", settings=_SETTINGS, models=models)
    for name, *arguments in (("makemigrations", "initial"), ("migrate",)):
        assert 0 == project.call(name, *arguments, url=url).returncode

    purged = project.call("purge_deleted", "--older-than", "0d", url=url)
    checked = project.call("check_integrity", url=url)

    assert (1, "", 1) == (purged.returncode, purged.stdout, len(purged.stderr.splitlines()))
    assert "no model of the open database is a DeletionModel, which soft deletion needs" in purged.stderr
    assert (0, "Nothing is wrong\n", "") == (checked.returncode, checked.stdout, checked.stderr)
