"""``migrate --to N``: forth and back, and back only for those who say so."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.commands.checkout import Chain, Checkout, checkout, with_notes
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import call_command
from tests.support.terminals import CTRL_C, ENTER, script_at_terminal

pytestmark = pytest.mark.no_database

alone = pytest.mark.only_on(Dialect.SQLITE)


def number(file: str) -> str:
    """The number of a migration."""
    return file.partition("_")[0]


async def versions(url: str) -> list[str]:
    """The migrations that a database has, in order."""
    return [row["version"] for row in await fetch("SELECT version FROM aerich ORDER BY id", url)]


def migrate(url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Call the command on a database."""
    return call_command("migrate", *arguments, database_url=url)


@pytest.fixture
def url(chain: Chain, migrated_url: str) -> str:
    """A database with all migrations of the chain."""
    run = migrate(migrated_url)
    assert 0 == run.returncode, run.stderr
    return migrated_url


async def test_forth_and_back(chain: Chain, migrated_url: str) -> None:
    """It stops at the number, goes on from there, and comes back to the same tables."""
    initial, notes, title = chain.files
    to_notes = migrate(migrated_url, "--to", number(notes))
    there = await catalogue_of(migrated_url)
    onward = migrate(migrated_url)
    assert chain.files == await versions(migrated_url)
    back = migrate(migrated_url, "--to", number(notes), "--yes")

    assert (0, f"Applied {notes}\n") == (to_notes.returncode, to_notes.stdout)
    assert (0, f"Applied {title}\n") == (onward.returncode, onward.stdout)
    assert (0, f"Undone {title}\n", f"undoing {title} drops column notes.title\n") == (
        back.returncode,
        back.stdout,
        back.stderr,
    )
    assert [initial, notes] == await versions(migrated_url)
    assert there == await catalogue_of(migrated_url)


async def test_back_by_several(chain: Chain, url: str) -> None:
    """The latest is undone first, and each is told of, for people and for machines."""
    initial, notes, title = chain.files
    check = migrate(url, "--check", "--to", "0", "--json")
    back = migrate(url, "--to", "0", "--yes", "--json")
    again = migrate(url, "--to", "0")

    assert (1, {"to_undo": [title, notes], "pending": []}) == (check.returncode, json.loads(check.stdout))
    assert (0, {"undone": [title, notes], "applied": []}) == (back.returncode, json.loads(back.stdout))
    assert [
        f"undoing {title} drops column notes.title",
        f"undoing {notes} drops table notes",
    ] == back.stderr.splitlines()
    assert [initial] == await versions(url)
    assert (0, "Nothing to migrate\n", "") == (again.returncode, again.stdout, again.stderr)


async def test_back_to_the_first_and_forth_again(chain: Chain, url: str) -> None:
    """What was undone can be done again, and gives the same tables."""
    everything = await catalogue_of(url)
    back = migrate(url, "--to", "0", "--yes")
    migrate(url)

    assert 0 == back.returncode, back.stderr
    assert everything == await catalogue_of(url)


def test_plan_of_the_way_back(chain: Chain, url: str) -> None:
    """The SQL of undoing is printed as well, the latest first."""
    _, notes, title = chain.files
    plan = migrate(url, "--plan", "--to", "0")

    assert 0 == plan.returncode, plan.stderr
    assert [f"-- undo {title}", f"-- undo {notes}"] == [
        line for line in plan.stdout.splitlines() if line.startswith("--")
    ]
    assert 'DROP TABLE "notes";' in plan.stdout


async def test_where_nobody_can_be_asked(chain: Chain, url: str) -> None:
    """In a script, without --yes, nothing is undone."""
    run = migrate(url, "--to", "1")

    assert (1, "") == (run.returncode, run.stdout)
    assert "drops column notes.title" in run.stderr
    assert run.stderr.endswith("add --yes if you mean it\n")
    assert chain.files == await versions(url)


async def test_file_that_is_not_here(chain: Chain, url: str) -> None:
    """What newer code has applied only that code can undo; nothing is."""
    last = chain.files[-1]
    (chain.folder / last).unlink()
    run = migrate(url, "--to", "0", "--yes")

    assert (1, "") == (run.returncode, run.stdout)
    assert f"the file of {last} is not here, so it cannot be undone: use the code that has it\n" == run.stderr
    assert last in await versions(url)


async def test_failing_way_back(chain: Chain, url: str) -> None:
    """What fails in the middle leaves that migration applied, and those undone before it undone."""
    broken = chain.add("broken", "SELECT 1;", 'DROP TABLE "notes"; DROP TABLE "nothing";')
    after = chain.add("after", "SELECT 1;", "SELECT 1;")
    migrate(url)
    run = migrate(url, "--to", "0", "--yes")

    assert (1, f"Undone {after}\n") == (run.returncode, run.stdout)
    assert f"the undoing of {broken} failed, and left nothing behind: " in run.stderr
    assert broken == (await versions(url))[-1]
    assert "notes" in await catalogue_of(url)


async def test_rows_of_the_others_stay(chain: Chain, url: str) -> None:
    """Going back drops what it names, and no row beside."""
    await execute("INSERT INTO notes (id, title) VALUES (1, 'gone')", url)
    migrate(url, "--to", "1", "--yes")

    assert [{"id": 1}] == await fetch("SELECT * FROM notes", url)


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_tables_of_another_schema_do_not_matter(chain: Chain, url: str) -> None:
    """One there may have the name of a table that is dropped, and others may refer to it."""
    await execute(
        "CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.notes (id INT PRIMARY KEY);"
        "CREATE TABLE elsewhere.pins (id INT REFERENCES elsewhere.notes (id))",
        url,
    )
    run = migrate(url, "--to", "0", "--yes")

    assert (0, 2) == (run.returncode, len(run.stdout.splitlines())), run.stderr


@alone
def test_unknown_number(tmp_path: Path) -> None:
    """A number that no migration has is one sentence, and what is no number wrong usage."""
    url = f"sqlite://{tmp_path}/x.sqlite3"

    run = migrate(url, "--to", "4711")
    assert (1, "") == (run.returncode, run.stdout)
    assert run.stderr.startswith("there is no migration 4711: choose one from 0 to ")
    wrong = ("-1", "last", "tracker:", "tracker:last", ":1")
    assert [2] * 5 == [migrate(url, "--to", target).returncode for target in wrong]


@alone
def test_number_of_another_app(tmp_path: Path) -> None:
    """An app that the configuration does not have is named, with those that it has."""
    run = migrate(f"sqlite://{tmp_path}/x.sqlite3", "--to", "acme:0")

    assert (1, "") == (run.returncode, run.stdout)
    assert "has no app 'acme': choose one of tracker\n" in run.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout with the two further migrations, for processes; no test changes it."""
    made = checkout(tmp_path_factory.mktemp("checkouts") / "checkout")
    with_notes(made.chain)
    return made


@pytest.fixture(scope="module")
def base(project: Checkout, databases: Databases, migrated_base: str) -> Iterator[str]:
    """A database with all its migrations; no test changes it."""
    with temporary_database(databases, like=migrated_base) as url:
        run = project.run("migrate", database_url=url)
        assert 0 == run.returncode, run.stderr
        yield url


@pytest.fixture
def migrated(databases: Databases, base: str) -> Iterator[str]:
    """A database of the test's own with all its migrations."""
    with temporary_database(databases, like=base) as url:
        yield url


@pytest.mark.parametrize("answer", ["", "\n", "n\n", "maybe\n"])
async def test_only_yes_is_yes(chain: Chain, url: str, answer: str) -> None:
    """With any other answer, or none, nothing is undone."""
    run = call_command("migrate", "--to", "1", database_url=url, input=answer, at_terminal=True)

    assert (1, "Nothing was changed\n") == (run.returncode, run.stdout)
    assert run.stderr.endswith("Go back? [y/N] ")
    assert chain.files == await versions(url)


async def test_yes_at_a_terminal(project: Checkout, migrated: str) -> None:
    """It asks, waits for the answer, and goes back."""
    assert 0 == _at_a_terminal(project, migrated, f"y{ENTER}")
    assert project.chain.files[:-1] == await versions(migrated)


async def test_interrupted_question(project: Checkout, migrated: str) -> None:
    """Ctrl-C at the question ends it at once, and nothing is undone."""
    assert 130 == _at_a_terminal(project, migrated, CTRL_C)
    assert project.chain.files == await versions(migrated)


def _at_a_terminal(project: Checkout, url: str, answer: str) -> int:
    """Go back by one, with an answer typed at the question; return the exit code."""
    with script_at_terminal("migrate", "--to", "1", database_url=url, folder=project.folder) as terminal:
        terminal.wait_for("[y/N] ")
        terminal.type(answer)
        code, _ = terminal.end()
    return code


def test_back_is_locked_like_forth(project: Checkout, migrated: str) -> None:
    """Several that go back at the same time do it once."""
    last = project.chain.files[-1]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(project.start("migrate", "--to", "1", "--yes", database_url=migrated))
            for _ in range(3)
        ]
        outputs = [process.communicate(timeout=120)[0] for process in processes]

    assert [0] * 3 == [process.returncode for process in processes]
    assert sorted([f"Undone {last}\n", *["Nothing to migrate\n"] * 2]) == sorted(outputs)
