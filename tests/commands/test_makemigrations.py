"""``makemigrations``: what it writes, and what plain Aerich does with it."""

from __future__ import annotations

import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

import aerich
import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from tests.commands.toy_models import BASE, ROWS
from tests.commands.toy_project import ToyProject, execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect

pytestmark = pytest.mark.no_database

#: The command needs no database: one run of what is about the command alone is enough.
alone = pytest.mark.only_on(Dialect.SQLITE)

_COLUMNS = "    # more columns\n"


def _with_column(column: str) -> str:
    return BASE.replace(_COLUMNS, f"    {column}\n")


Work = Callable[[aerich.Command], Awaitable[list[str]]]


async def upgrade(command: aerich.Command) -> list[str]:
    """What ``aerich upgrade`` does."""
    return await command.upgrade()


async def heads(command: aerich.Command) -> list[str]:
    """What ``aerich heads`` does."""
    return await command.heads()


async def back_by_one(command: aerich.Command) -> list[str]:
    """What ``aerich downgrade`` does."""
    return await command.downgrade(version=-1, delete=False)


async def _back_to_nothing(command: aerich.Command) -> list[str]:
    return await command.downgrade(version=0, delete=False)


async def _new_migrations(command: aerich.Command) -> list[str]:
    return [*filter(None, [await command.migrate(no_input=True)])]


def _succeeded(run: subprocess.CompletedProcess[str]) -> str:
    assert run.returncode == 0, run.stderr
    return run.stdout


@alone
def test_first_migration_is_number_0(toy_base: ToyProject) -> None:
    """The first file has the number 0, the moment and the name that was given."""
    assert [["0", "initial"]] == [path.stem.split("_")[::2] for path in toy_base.migrations]


@alone
def test_next_migration_has_the_next_number(toy: ToyProject) -> None:
    """The second file has the number 1, and its path is told."""
    toy.change(_with_column("pages = fields.IntField(null=True)"))
    output = _succeeded(toy.makemigrations("add_pages"))
    assert 2 == len(toy.migrations)
    name = toy.migrations[1].name
    assert name.startswith("1_")
    assert name.endswith("_add_pages.py")
    assert f"- add column books.pages\nWrote migrations/toy/{name}\n" == output


@alone
def test_no_changes_are_no_file(toy: ToyProject) -> None:
    """Models that agree with the migrations give no file, and exit 0."""
    run = toy.makemigrations("nothing")
    assert (0, "No changes detected\n") == (run.returncode, run.stdout)
    assert 1 == len(toy.migrations)


@alone
def test_check_agrees(toy: ToyProject) -> None:
    """``check`` finds nothing and exits 0."""
    run = toy.makemigrations("check")
    assert (0, "No changes detected\n") == (run.returncode, run.stdout)


@alone
def test_check_tells_differences(toy: ToyProject) -> None:
    """``check`` lists what differs, exits 1 and writes nothing."""
    toy.change(_with_column("pages = fields.IntField(null=True)"))
    run = toy.makemigrations("check")
    assert 1 == run.returncode
    assert "- add column books.pages\n" in run.stdout
    assert 1 == len(toy.migrations)


@alone
def test_order_of_fields_is_no_change(toy: ToyProject) -> None:
    """Fields in another order, or written in another way, need no migration."""
    isbn = "    isbn = fields.CharField(max_length=20, unique=True)\n"
    toy.change(BASE.replace(isbn, "").replace(_COLUMNS, isbn))
    assert "No changes detected\n" == _succeeded(toy.makemigrations("check"))


@alone
def test_same_models_give_the_same_file(toy: ToyProject, tmp_path: Path) -> None:
    """Written anew after its file was deleted, a migration differs in the moment of its name only."""
    (first,) = toy.migrations
    text = first.read_text()
    first.unlink()
    _succeeded(toy.makemigrations("initial"))
    (second,) = toy.migrations
    assert text == second.read_text()


def test_default_of_python_changes_no_table(toy: ToyProject, fresh_database_url: str) -> None:
    """Another default is written down for Aerich, without SQL, and can be taken back."""
    toy.change(BASE.replace("stars = fields.SmallIntField()", "stars = fields.SmallIntField(default=3)"))
    output = _succeeded(toy.makemigrations("default_stars"))
    assert "- nothing in the database: only what Aerich remembers of the models\n" in output
    assert "No changes detected\n" == _succeeded(toy.makemigrations("check"))
    first, second = (path.name for path in toy.migrations)
    assert [[first, second], [second]] == toy.by_aerich(fresh_database_url, upgrade, back_by_one)


def test_aerich_runs_what_is_written(toy: ToyProject, fresh_database_url: str) -> None:
    """Plain Aerich upgrades, lists, finds nothing to add, downgrades to nothing and upgrades again."""
    toy.change(_with_column("pages = fields.IntField(null=True)"))
    _succeeded(toy.makemigrations("add_pages"))
    first, second = (path.name for path in toy.migrations)
    expected: list[tuple[Work, list[str]]] = [
        (upgrade, [first, second]),
        (upgrade, []),
        (heads, []),
        (lambda command: command.history(), [first, second]),
        (_new_migrations, []),
        (back_by_one, [second]),
        (heads, [second]),
        (_back_to_nothing, [first]),
        (heads, [first, second]),
        (upgrade, [first, second]),
    ]

    done = toy.by_aerich(fresh_database_url, *(work for work, _ in expected))

    assert [names for _, names in expected] == done


async def test_failing_migration_leaves_nothing_behind(toy: ToyProject, fresh_database_url: str) -> None:
    """A migration that the rows contradict fails as a whole, on the way there; nothing is written down."""
    toy.by_aerich(fresh_database_url, upgrade)
    await execute(ROWS, fresh_database_url)
    before = await catalogue_of(fresh_database_url)
    # All that comes before the unique constraint works: both books are by the same author.
    toy.change(
        _with_column("pages = fields.IntField(default=1)")
        .replace('(("author", "title"),)', '(("author",),)')
        .replace("max_length=50)", "max_length=50)\n    born = fields.IntField(null=True)")
    )
    _succeeded(toy.makemigrations("one_book_each"))
    with pytest.raises(IntegrityError):
        toy.by_aerich(fresh_database_url, upgrade)
    assert before == await catalogue_of(fresh_database_url)
    assert [[toy.migrations[1].name]] == toy.by_aerich(fresh_database_url, heads)


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_text_is_not_cut_off(toy: ToyProject, fresh_database_url: str) -> None:
    """A shorter column refuses text that is longer, instead of keeping a piece of it."""
    toy.by_aerich(fresh_database_url, upgrade)
    await execute(ROWS, fresh_database_url)
    toy.change(
        BASE.replace("title = fields.CharField(max_length=100)", "title = fields.CharField(max_length=5)")
    )
    _succeeded(toy.makemigrations("shorten"))
    with pytest.raises(OperationalError, match=r"value too long for type character varying\(5\)"):
        toy.by_aerich(fresh_database_url, upgrade)


@pytest.mark.only_on(Dialect.SQLITE)
async def test_rebuilt_table_goes_on_numbering(toy: ToyProject, fresh_database_url: str) -> None:
    """SQLite gives no key twice, not even after the table of the greatest one was rebuilt."""
    toy.by_aerich(fresh_database_url, upgrade)
    await execute("INSERT INTO authors VALUES (9, 'Cy'); DELETE FROM authors", fresh_database_url)
    toy.change(BASE.replace("max_length=50)", "max_length=50, null=True)"))
    _succeeded(toy.makemigrations("anonymous"))
    toy.by_aerich(fresh_database_url, upgrade)
    await execute("INSERT INTO authors (name) VALUES (NULL)", fresh_database_url)
    assert [{"id": 10}] == await fetch("SELECT id FROM authors", fresh_database_url)


async def test_tables_made_by_hand_are_left_alone(toy: ToyProject, fresh_database_url: str) -> None:
    """A table that only a migration knows, not the models, is no difference and is not dropped."""
    (first,) = toy.migrations
    first.write_text(
        first.read_text().replace(
            'CREATE TABLE "authors"', 'CREATE TABLE by_hand (a INT);\nCREATE TABLE "authors"'
        )
    )
    assert "No changes detected\n" == _succeeded(toy.makemigrations("check"))
    toy.change(_with_column("pages = fields.IntField(null=True)"))
    _succeeded(toy.makemigrations("add_pages"))
    toy.by_aerich(fresh_database_url, upgrade)
    assert "by_hand" in await catalogue_of(fresh_database_url)


@alone
def test_migration_that_was_edited_is_found_out(toy: ToyProject) -> None:
    """``check`` runs the migrations: SQL that does not lead to the models is a difference."""
    (first,) = toy.migrations
    first.write_text(first.read_text().replace('"name" VARCHAR(50)', '"name" VARCHAR(60)'))
    run = toy.makemigrations("check")
    assert 1 == run.returncode
    assert "- rebuild authors (SQLite)\n" in run.stdout
