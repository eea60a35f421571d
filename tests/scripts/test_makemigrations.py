"""``python -m scripts.makemigrations``: what it writes, what it says, what it refuses."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.migrations.catalogue import catalogue_of
from tests.scripts.toy_models import BASE, ROWS
from tests.scripts.toy_project import ToyProject, execute, fetch
from tests.support.databases import Dialect
from tests.support.processes import run_script

pytestmark = pytest.mark.no_database

#: The command needs no database: one run of what is about the command alone is enough.
alone = pytest.mark.only_on(Dialect.SQLITE)

_COLUMNS = "    # more columns\n"
_RELATION = 'fields.ForeignKeyField("toy.Author", related_name="read")'


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> ToyProject:
    """A project with the migration that makes its first tables."""
    project = ToyProject(tmp_path_factory.mktemp("toy") / "project").set_up(BASE)
    _succeeded(project.makemigrations("initial"))
    return project


@pytest.fixture
def project(base: ToyProject, tmp_path: Path) -> ToyProject:
    """A project of the test's own, with one migration that agrees with its models."""
    return ToyProject(Path(shutil.copytree(base.folder, tmp_path / "project")))


def _with_column(column: str) -> str:
    return BASE.replace(_COLUMNS, f"    {column}\n")


def _succeeded(run: subprocess.CompletedProcess[str]) -> str:
    assert run.returncode == 0, run.stderr
    return run.stdout


@alone
def test_first_migration_is_number_0(base: ToyProject) -> None:
    """The first file has the number 0, the moment and the name that was given."""
    assert [["0", "initial"]] == [path.stem.split("_")[::2] for path in base.migrations]


@alone
def test_next_migration_has_the_next_number(project: ToyProject) -> None:
    """The second file has the number 1, and its path is told."""
    project.change(_with_column("pages = fields.IntField(null=True)"))
    output = _succeeded(project.makemigrations("add_pages"))
    assert 2 == len(project.migrations)
    name = project.migrations[1].name
    assert name.startswith("1_")
    assert name.endswith("_add_pages.py")
    assert f"- add column books.pages\nWrote migrations/toy/{name}\n" == output


@alone
def test_no_changes_are_no_file(project: ToyProject) -> None:
    """Models that agree with the migrations give no file, and exit 0."""
    run = project.makemigrations("nothing")
    assert (0, "No changes detected\n") == (run.returncode, run.stdout)
    assert 1 == len(project.migrations)


@alone
def test_check_agrees(project: ToyProject) -> None:
    """``check`` finds nothing and exits 0."""
    run = project.makemigrations("check")
    assert (0, "No changes detected\n") == (run.returncode, run.stdout)


@alone
def test_check_tells_differences(project: ToyProject) -> None:
    """``check`` lists what differs, exits 1 and writes nothing."""
    project.change(_with_column("pages = fields.IntField(null=True)"))
    run = project.makemigrations("check")
    assert 1 == run.returncode
    assert "- add column books.pages\n" in run.stdout
    assert 1 == len(project.migrations)


@alone
def test_order_of_fields_is_no_change(project: ToyProject) -> None:
    """Fields in another order, or written in another way, need no migration."""
    isbn = "    isbn = fields.CharField(max_length=20, unique=True)\n"
    project.change(BASE.replace(isbn, "").replace(_COLUMNS, isbn))
    assert "No changes detected\n" == _succeeded(project.makemigrations("check"))


@alone
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
def test_wrong_usage_exits_2(arguments: tuple[str, ...], project: ToyProject) -> None:
    """A missing or malformed argument is one line on stderr and exit 2."""
    run = project.makemigrations(*arguments)
    assert 2 == run.returncode
    assert 1 == len(run.stderr.splitlines())
    assert "Try --help." in run.stderr
    assert 1 == len(project.migrations)


@alone
@pytest.mark.parametrize(
    ("column", "complaint"),
    [
        ("pages = fields.IntField()", "books.pages is new and must not be NULL"),
        ("reader = " + _RELATION, "books.reader_id is new and must not be NULL"),
        ("moment = fields.UUIDField(default=__import__('uuid').uuid4)", "books.moment is new"),
    ],
    ids=["number", "relation", "default_of_its_own_for_each_row"],
)
def test_required_column_needs_a_value_for_old_rows(column: str, complaint: str, project: ToyProject) -> None:
    """A new NOT NULL column without a constant default is refused, with the way to do it."""
    project.change(_with_column(column))
    run = project.makemigrations("add_column")
    assert 1 == run.returncode
    assert complaint in run.stderr
    assert "declare it null=True" in run.stderr
    assert 1 == len(run.stderr.splitlines())
    assert 1 == len(project.migrations)


@alone
def test_other_primary_key_is_refused(project: ToyProject) -> None:
    """Another primary key is for people to migrate."""
    project.change(BASE.replace("fields.IntField(primary_key", "fields.BigIntField(primary_key"))
    run = project.makemigrations("grow_key")
    assert (1, "") == (run.returncode, run.stdout)
    assert "the primary key of authors changes: write this migration by hand\n" == run.stderr


@alone
@pytest.mark.parametrize("renaming", ["books.nothing=name", "nothing.title=name", "books.title=name"])
def test_renaming_that_nobody_says_is_refused(renaming: str, project: ToyProject) -> None:
    """``--rename`` of what is not there, or not gone, is refused."""
    run = project.makemigrations("rename", "--rename", renaming)
    assert 1 == run.returncode
    assert "cannot rename" in run.stderr


@alone
def test_possible_renaming_is_pointed_out(project: ToyProject) -> None:
    """A column that goes while one like it comes may be the same: the option is named."""
    project.change(BASE.replace("note = ", "remark = "))
    run = project.makemigrations("rename")
    assert 0 == run.returncode
    assert "add --rename books.note=remark\n" in run.stderr


@alone
def test_renaming_of_required_column_is_pointed_out(project: ToyProject) -> None:
    """A new column that nobody can fill may be an old one renamed: the option is named."""
    project.change(BASE.replace("subtitle = ", "second_title = "))
    run = project.makemigrations("rename")
    assert 1 == run.returncode
    assert "--rename books.subtitle=second_title" in run.stderr


@alone
def test_same_models_give_the_same_file(project: ToyProject, tmp_path: Path) -> None:
    """Written anew after its file was deleted, a migration differs in the moment of its name only."""
    (first,) = project.migrations
    text = first.read_text()
    first.unlink()
    _succeeded(project.makemigrations("initial"))
    (second,) = project.migrations
    assert text == second.read_text()


def test_default_of_python_changes_no_table(project: ToyProject, fresh_database_url: str) -> None:
    """Another default is written down for Aerich, without SQL, and can be taken back."""
    project.change(BASE.replace("stars = fields.SmallIntField()", "stars = fields.SmallIntField(default=3)"))
    output = _succeeded(project.makemigrations("default_stars"))
    assert "- nothing in the database: only what Aerich remembers of the models\n" in output
    assert "No changes detected\n" == _succeeded(project.makemigrations("check"))
    _succeeded(project.aerich("upgrade", database_url=fresh_database_url))
    _succeeded(project.aerich("downgrade", "--yes", database_url=fresh_database_url))


def test_aerich_runs_what_is_written(project: ToyProject, fresh_database_url: str) -> None:
    """Plain ``aerich`` upgrades, lists, finds nothing to add, downgrades to nothing and upgrades again."""

    def aerich(*arguments: str) -> list[str]:
        return _succeeded(project.aerich(*arguments, database_url=fresh_database_url)).splitlines()

    project.change(_with_column("pages = fields.IntField(null=True)"))
    _succeeded(project.makemigrations("add_pages"))
    first, second = (path.name for path in project.migrations)
    both = [f"Success upgrading to {first}", f"Success upgrading to {second}"]
    assert both == aerich("upgrade")
    assert ["No upgrade items found"] == aerich("upgrade")
    assert ["No available heads."] == aerich("heads")
    assert [first, second] == aerich("history")
    assert ["No changes detected"] == aerich("migrate")
    assert [f"Success downgrading to {second}"] == aerich("downgrade", "--yes")
    assert [second] == aerich("heads")
    aerich("downgrade", "--yes", "--version", "0")
    assert [first, second] == aerich("heads")
    assert both == aerich("upgrade")


async def test_failing_migration_leaves_nothing_behind(project: ToyProject, fresh_database_url: str) -> None:
    """A migration that the rows contradict fails as a whole, on the way there; nothing is written down."""
    _succeeded(project.aerich("upgrade", database_url=fresh_database_url))
    await execute(ROWS, fresh_database_url)
    before = await catalogue_of(fresh_database_url)
    # All that comes before the unique constraint works: both books are by the same author.
    project.change(
        _with_column("pages = fields.IntField(default=1)")
        .replace('(("author", "title"),)', '(("author",),)')
        .replace("max_length=50)", "max_length=50)\n    born = fields.IntField(null=True)")
    )
    _succeeded(project.makemigrations("one_book_each"))
    run = project.aerich("upgrade", database_url=fresh_database_url)
    assert 0 != run.returncode
    assert before == await catalogue_of(fresh_database_url)
    pending = _succeeded(project.aerich("heads", database_url=fresh_database_url))
    assert f"{project.migrations[1].name}\n" == pending


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_text_is_not_cut_off(project: ToyProject, fresh_database_url: str) -> None:
    """A shorter column refuses text that is longer, instead of keeping a piece of it."""
    _succeeded(project.aerich("upgrade", database_url=fresh_database_url))
    await execute(ROWS, fresh_database_url)
    project.change(
        BASE.replace("title = fields.CharField(max_length=100)", "title = fields.CharField(max_length=5)")
    )
    _succeeded(project.makemigrations("shorten"))
    run = project.aerich("upgrade", database_url=fresh_database_url)
    assert "value too long for type character varying(5)" in run.stderr


@pytest.mark.only_on(Dialect.SQLITE)
async def test_rebuilt_table_goes_on_numbering(project: ToyProject, fresh_database_url: str) -> None:
    """SQLite gives no key twice, not even after the table of the greatest one was rebuilt."""
    _succeeded(project.aerich("upgrade", database_url=fresh_database_url))
    await execute("INSERT INTO authors VALUES (9, 'Cy'); DELETE FROM authors", fresh_database_url)
    project.change(BASE.replace("max_length=50)", "max_length=50, null=True)"))
    _succeeded(project.makemigrations("anonymous"))
    _succeeded(project.aerich("upgrade", database_url=fresh_database_url))
    await execute("INSERT INTO authors (name) VALUES (NULL)", fresh_database_url)
    assert [{"id": 10}] == await fetch("SELECT id FROM authors", fresh_database_url)


async def test_tables_made_by_hand_are_left_alone(project: ToyProject, fresh_database_url: str) -> None:
    """A table that only a migration knows, not the models, is no difference and is not dropped."""
    (first,) = project.migrations
    first.write_text(
        first.read_text().replace(
            'CREATE TABLE "authors"', 'CREATE TABLE by_hand (a INT);\nCREATE TABLE "authors"'
        )
    )
    assert "No changes detected\n" == _succeeded(project.makemigrations("check"))
    project.change(_with_column("pages = fields.IntField(null=True)"))
    _succeeded(project.makemigrations("add_pages"))
    _succeeded(project.aerich("upgrade", database_url=fresh_database_url))
    assert "by_hand" in await catalogue_of(fresh_database_url)


@alone
def test_migration_that_was_edited_is_found_out(project: ToyProject) -> None:
    """``check`` runs the migrations: SQL that does not lead to the models is a difference."""
    (first,) = project.migrations
    first.write_text(first.read_text().replace('"name" VARCHAR(50)', '"name" VARCHAR(60)'))
    run = project.makemigrations("check")
    assert 1 == run.returncode
    assert "- rebuild authors (SQLite)\n" in run.stdout


@alone
@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("MODELS_STATE", "OTHER_STATE", "has no MODELS_STATE"),
        ('CREATE TABLE "authors"', 'CREATE TABEL "authors"', "syntax error"),
    ],
    ids=["no_state", "bad_sql"],
)
def test_broken_migration_is_named(old: str, new: str, complaint: str, project: ToyProject) -> None:
    """A file that cannot be built upon is one sentence and exit 1."""
    (first,) = project.migrations
    first.write_text(first.read_text().replace(old, new))
    run = project.makemigrations("next")
    assert 1 == run.returncode
    assert complaint in run.stderr
    assert 1 == len(run.stderr.splitlines())


@alone
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--tortoise-orm", "nothing.CONFIG"), "there is no Tortoise configuration nothing.CONFIG"),
        (("--tortoise-orm", "toy_settings.NOTHING"), "there is no Tortoise configuration"),
        (("--tortoise-orm", "toy_settings.TORTOISE_ORM", "--app", "x"), "has no app 'x': choose one of toy"),
        (("--app", "toy"), "--app chooses from the apps of --tortoise-orm"),
    ],
)
def test_unknown_project_is_refused(arguments: tuple[str, ...], complaint: str, project: ToyProject) -> None:
    """A configuration or an app that is not there is one sentence and exit 1."""
    run = run_script("makemigrations", "name", *arguments, cwd=project.folder, env=project.environment)
    assert (1, "") == (run.returncode, run.stdout)
    assert complaint in run.stderr


@alone
@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help")])
def test_help_teaches(arguments: tuple[str, ...]) -> None:
    """``--help`` says what the command does."""
    output = _succeeded(run_script("makemigrations", *arguments))
    assert "write nothing" in output.lower() or "wrote" in output or "Write the migration" in output
