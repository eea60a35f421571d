"""``python -m scripts.makemigrations``: what it refuses, and what it says then."""

from __future__ import annotations

import pytest

from scripts.makemigrations import app
from tests.scripts.conftest import Call
from tests.scripts.toy_models import BASE
from tests.scripts.toy_project import ToyProject
from tests.support.databases import Dialect

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
def test_wrong_usage_exits_2(arguments: tuple[str, ...], call: Call) -> None:
    """A missing or malformed argument is one line on stderr and exit 2."""
    code, output, errors = call(app, *arguments)
    assert (2, "", 1) == (code, output, len(errors.splitlines()))
    assert "Try --help." in errors


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
def test_renaming_that_nobody_says_is_refused(renaming: str, toy: ToyProject) -> None:
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
    """A new column that nobody can fill may be an old one renamed: the option is named."""
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
        (("--app", "toy"), "--app chooses from the apps of --tortoise-orm"),
    ],
)
def test_unknown_project_is_refused(
    arguments: tuple[str, ...],
    complaint: str,
    call: Call,
    toy_base: ToyProject,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A configuration or an app that is not there is one sentence and exit 1."""
    monkeypatch.syspath_prepend(toy_base.folder)
    code, output, errors = call(app, "name", *arguments)
    assert (1, "", 1) == (code, output, len(errors.splitlines()))
    assert complaint in errors


@pytest.mark.parametrize(
    ("arguments", "lesson"),
    [(("--help",), "Write the migration that leads"), (("check", "--help"), "write nothing")],
    ids=["NAME", "check"],
)
def test_help_teaches(arguments: tuple[str, ...], lesson: str, call: Call) -> None:
    """``--help`` says what the command does."""
    code, output, errors = call(app, *arguments)
    assert (0, "") == (code, errors)
    assert lesson in output
