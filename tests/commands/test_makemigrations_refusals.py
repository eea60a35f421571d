"""``makemigrations``: what it refuses, and what it says then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.toy_models import BASE
from tests.commands.toy_project import ToyProject
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tortoise_tracker.commands.migrating import configuration

# The command needs no database: one run is enough.
pytestmark = [pytest.mark.no_database, pytest.mark.only_on(Dialect.SQLITE)]

_COLUMNS = "    # more columns\n"
_RELATION = 'fields.ForeignKeyField("toy.Author", related_name="read")'


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("Bad Name",),
        ("9lives",),
        ("name", "another"),
        ("name", "--rename", "books.title"),
        ("check", "name"),
        ("name", "--nonsense"),
    ],
    ids=lambda arguments: " ".join(arguments) or "nothing",
)
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    """A missing or malformed argument is one line on stderr and exit 2."""
    run = call_command("makemigrations", *arguments)
    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "Try --help." in run.stderr


@pytest.mark.parametrize(
    ("column", "complaint"),
    [
        ("pages = fields.IntField()", "books.pages is new and must not be NULL"),
        ("reader = " + _RELATION, "books.reader_id is new and must not be NULL"),
        ("moment = fields.UUIDField(default=__import__('uuid').uuid4)", "books.moment is new"),
    ],
    ids=["number", "relation", "default_of_its_own_for_each_row"],
)
def test_required_column_needs_a_value_for_old_rows(column: str, complaint: str, toy: ToyProject) -> None:
    """A new NOT NULL column without a constant default is refused, with the way to do it."""
    toy.change(BASE.replace(_COLUMNS, f"    {column}\n"))
    run = toy.makemigrations("add_column")
    assert 1 == run.returncode
    assert complaint in run.stderr
    assert "declare it null=True" in run.stderr
    assert 1 == len(run.stderr.splitlines())
    assert 1 == len(toy.migrations)


def test_other_primary_key_is_refused(toy: ToyProject) -> None:
    """Another primary key is for people to migrate."""
    toy.change(BASE.replace("fields.IntField(primary_key", "fields.BigIntField(primary_key"))
    run = toy.makemigrations("grow_key")
    assert (1, "") == (run.returncode, run.stdout)
    assert "the primary key of authors changes: write this migration by hand\n" == run.stderr


@pytest.mark.parametrize("renaming", ["books.nothing=name", "nothing.title=name", "books.title=name"])
def test_renaming_that_no_model_says_is_refused(renaming: str, toy: ToyProject) -> None:
    """``--rename`` of what is not there, or not gone, is refused."""
    run = toy.makemigrations("rename", "--rename", renaming)
    assert 1 == run.returncode
    assert "cannot rename" in run.stderr


def test_possible_renaming_is_pointed_out(toy: ToyProject) -> None:
    """A column that goes while one like it comes may be the same: the option is named."""
    toy.change(BASE.replace("note = ", "remark = "))
    run = toy.makemigrations("rename")
    assert 0 == run.returncode
    assert "add --rename books.note=remark\n" in run.stderr


def test_renaming_of_required_column_is_pointed_out(toy: ToyProject) -> None:
    """A new column that cannot be filled may be an old one renamed: the option is named."""
    toy.change(BASE.replace("subtitle = ", "second_title = "))
    run = toy.makemigrations("rename")
    assert 1 == run.returncode
    assert "--rename books.subtitle=second_title" in run.stderr


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("MODELS_STATE", "OTHER_STATE", "has no MODELS_STATE"),
        ('CREATE TABLE "authors"', 'CREATE TABEL "authors"', "syntax error"),
    ],
    ids=["no_state", "bad_sql"],
)
def test_broken_migration_is_named(old: str, new: str, complaint: str, toy: ToyProject) -> None:
    """A file that cannot be built upon is one sentence and exit 1."""
    (first,) = toy.migrations
    first.write_text(first.read_text().replace(old, new))
    run = toy.makemigrations("next")
    assert 1 == run.returncode
    assert complaint in run.stderr
    assert 1 == len(run.stderr.splitlines())


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--tortoise-orm", "nothing.CONFIG"), "there is no Tortoise configuration nothing.CONFIG"),
        (("--tortoise-orm", "toy_settings.NOTHING"), "there is no Tortoise configuration"),
        (("--tortoise-orm", "toy_settings.TORTOISE_ORM", "--app", "x"), "has no app 'x': choose one of toy"),
        (("--app", "x"), "has no app 'x': choose one of toy"),
        (("--app", "tracker"), "the migrations of the tracker's tables come with the package"),
    ],
)
def test_unknown_project_is_refused(arguments: tuple[str, ...], complaint: str, toy_base: ToyProject) -> None:
    """A configuration or an app that is not there, or not the application's, is one sentence and exit 1."""
    run = toy_base.makemigrations("name", *arguments)
    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr


def test_app_without_a_configuration_is_refused() -> None:
    """``--app`` chooses from the apps of an application, and there is none."""
    run = call_command("makemigrations", "name", "--app", "toy")
    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "--app chooses from the apps of --tortoise-orm" in run.stderr


def test_installed_package_is_not_written_into(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the migrations lie in the package, changed models of the tracker are not written down there."""
    inside = Path(configuration.__file__).parents[2] / "migrations" / "tracker"
    monkeypatch.setattr(configuration, "own_migrations", lambda: inside)
    for arguments in ((), ("--location", "elsewhere")):
        run = call_command("makemigrations", "name", *arguments, cwd=tmp_path)
        assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
        assert "the migrations of the tracker's tables come with the package" in run.stderr
    assert not inside.exists()
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "lesson"),
    [(("--help",), "Write the migration that leads"), (("check", "--help"), "write nothing")],
    ids=["NAME", "check"],
)
def test_help_teaches(arguments: tuple[str, ...], lesson: str) -> None:
    """``--help`` says what the command does."""
    run = call_command("makemigrations", *arguments)
    assert (0, "") == (run.returncode, run.stderr)
    assert lesson in run.stdout
