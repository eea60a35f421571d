"""``python -m scripts.migrate --to N``: forth and back, and back only for those who say so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.migrate import app
from tests.migrations.catalogue import catalogue_of
from tests.scripts.checkout import Checkout, checkout
from tests.scripts.conftest import Call
from tests.scripts.toy_project import execute, fetch
from tests.support.databases import Dialect
from tests.support.terminals import CTRL_C, CTRL_D, ENTER, script_at_terminal

pytestmark = pytest.mark.no_database

alone = pytest.mark.only_on(Dialect.SQLITE)


@pytest.fixture
def project(tmp_path: Path) -> Checkout:
    """A checkout with two more migrations: a table, and a column of it."""
    made = checkout(tmp_path / "checkout")
    made.add("add_notes", 'CREATE TABLE "notes" ("id" INT NOT NULL);', 'DROP TABLE "notes";')
    made.add(
        "add_title",
        'ALTER TABLE "notes" ADD COLUMN "title" TEXT;',
        'ALTER TABLE "notes" DROP COLUMN "title";',
    )
    return made


def number(file: str) -> str:
    """The number of a migration."""
    return file.partition("_")[0]


async def versions(url: str) -> list[str]:
    """The migrations that a database has, in order."""
    return [row["version"] for row in await fetch("SELECT version FROM aerich ORDER BY id", url)]


async def test_forth_and_back(project: Checkout, fresh_database_url: str) -> None:
    """It stops at the number, goes on from there, and comes back to the same tables."""
    *first, notes, title = project.files
    to_notes = project.run("migrate", "--to", number(notes), database_url=fresh_database_url)
    there = await catalogue_of(fresh_database_url)
    onward = project.run("migrate", database_url=fresh_database_url)
    assert project.files == await versions(fresh_database_url)
    back = project.run("migrate", "--to", number(notes), "--yes", database_url=fresh_database_url)

    assert (0, "".join(f"Applied {name}\n" for name in (*first, notes))) == (
        to_notes.returncode,
        to_notes.stdout,
    )
    assert (0, f"Applied {title}\n") == (onward.returncode, onward.stdout)
    assert (0, f"Undone {title}\n", f"undoing {title} drops column notes.title\n") == (
        back.returncode,
        back.stdout,
        back.stderr,
    )
    assert [*first, notes] == await versions(fresh_database_url)
    assert there == await catalogue_of(fresh_database_url)


async def test_back_by_several(project: Checkout, fresh_database_url: str) -> None:
    """The latest is undone first, and each is told of, for people and for machines."""
    *first, notes, title = project.files
    project.run("migrate", database_url=fresh_database_url)
    check = project.run(
        "migrate", "--check", "--to", number(first[-1]), "--json", database_url=fresh_database_url
    )
    back = project.run(
        "migrate", "--to", number(first[-1]), "--yes", "--json", database_url=fresh_database_url
    )
    again = project.run("migrate", "--to", number(first[-1]), database_url=fresh_database_url)

    assert (1, {"to_undo": [title, notes], "pending": []}) == (check.returncode, json.loads(check.stdout))
    assert (0, {"undone": [title, notes], "applied": []}) == (back.returncode, json.loads(back.stdout))
    assert [
        f"undoing {title} drops column notes.title",
        f"undoing {notes} drops table notes",
    ] == back.stderr.splitlines()
    assert first == await versions(fresh_database_url)
    assert (0, "Nothing to migrate\n", "") == (again.returncode, again.stdout, again.stderr)


async def test_back_to_the_first(project: Checkout, fresh_database_url: str) -> None:
    """What the project's own migrations did can be undone as well, and done again."""
    project.run("migrate", database_url=fresh_database_url)
    everything = await catalogue_of(fresh_database_url)
    back = project.run("migrate", "--to", "0", "--yes", database_url=fresh_database_url)
    project.run("migrate", database_url=fresh_database_url)

    assert 0 == back.returncode, back.stderr
    assert everything == await catalogue_of(fresh_database_url)


def test_plan_of_the_way_back(project: Checkout, fresh_database_url: str) -> None:
    """The SQL of undoing is printed as well, the latest first."""
    *first, notes, title = project.files
    project.run("migrate", database_url=fresh_database_url)
    plan = project.run("migrate", "--plan", "--to", number(first[-1]), database_url=fresh_database_url)

    assert 0 == plan.returncode, plan.stderr
    assert [f"-- undo {title}", f"-- undo {notes}"] == [
        line for line in plan.stdout.splitlines() if line.startswith("--")
    ]
    assert 'DROP TABLE "notes";' in plan.stdout


async def test_nobody_to_ask(project: Checkout, fresh_database_url: str) -> None:
    """In a script, without --yes, nothing is undone."""
    notes = project.files[-2]
    project.run("migrate", database_url=fresh_database_url)
    run = project.run("migrate", "--to", number(notes), database_url=fresh_database_url)

    assert (1, "") == (run.returncode, run.stdout)
    assert "drops column notes.title" in run.stderr
    assert run.stderr.endswith("add --yes if you mean it\n")
    assert project.files == await versions(fresh_database_url)


@pytest.mark.parametrize(
    ("answer", "code", "undone"),
    [(f"y{ENTER}", 0, True), (ENTER, 1, False), (f"n{ENTER}", 1, False), (CTRL_D, 1, False)],
    ids=["yes", "nothing", "no", "the end"],
)
async def test_asks_people(
    project: Checkout,
    fresh_database_url: str,
    answer: str,
    code: int,
    undone: bool,  # noqa: FBT001 - what comes of it
) -> None:
    """At a terminal it asks, and takes only yes for yes."""
    project.run("migrate", database_url=fresh_database_url)

    assert code == _at_a_terminal(project, fresh_database_url, answer)
    assert (project.files[-1] not in await versions(fresh_database_url)) == undone


async def test_interrupted_question(project: Checkout, fresh_database_url: str) -> None:
    """Ctrl-C at the question ends it at once, and nothing is undone."""
    project.run("migrate", database_url=fresh_database_url)

    assert 130 == _at_a_terminal(project, fresh_database_url, CTRL_C)
    assert project.files == await versions(fresh_database_url)


def _at_a_terminal(project: Checkout, url: str, answer: str) -> int:
    """Go back by one, with an answer typed at the question; return the exit code."""
    with script_at_terminal(
        "migrate", "--to", number(project.files[-2]), database_url=url, folder=project.folder
    ) as terminal:
        terminal.wait_for("[y/N] ")
        terminal.type(answer)
        code, _ = terminal.end()
    return code


async def test_file_that_is_not_here(project: Checkout, fresh_database_url: str) -> None:
    """What newer code has applied only that code can undo; nothing is."""
    project.run("migrate", database_url=fresh_database_url)
    last = project.files[-1]
    (project.folder / "migrations" / "tracker" / last).unlink()
    run = project.run("migrate", "--to", "0", "--yes", database_url=fresh_database_url)

    assert (1, "") == (run.returncode, run.stdout)
    assert f"the file of {last} is not here, so it cannot be undone: use the code that has it\n" == run.stderr


async def test_failing_way_back(project: Checkout, fresh_database_url: str) -> None:
    """What fails in the middle leaves that migration applied, and those undone before it undone."""
    project.run("migrate", database_url=fresh_database_url)
    broken = project.add("broken", "SELECT 1;", 'DROP TABLE "notes"; DROP TABLE "nothing";')
    after = project.add("after", "SELECT 1;", "SELECT 1;")
    project.run("migrate", database_url=fresh_database_url)
    run = project.run("migrate", "--to", "0", "--yes", database_url=fresh_database_url)

    assert (1, f"Undone {after}\n") == (run.returncode, run.stdout)
    assert f"the undoing of {broken} failed, and left nothing behind: " in run.stderr
    assert broken == (await versions(fresh_database_url))[-1]
    assert "notes" in await catalogue_of(fresh_database_url)


async def test_rows_of_the_others_stay(project: Checkout, fresh_database_url: str) -> None:
    """Going back drops what it names, and no row beside."""
    project.run("migrate", database_url=fresh_database_url)
    await execute("INSERT INTO notes (id, title) VALUES (1, 'gone')", fresh_database_url)
    project.run("migrate", "--to", number(project.files[-2]), "--yes", database_url=fresh_database_url)

    assert [{"id": 1}] == await fetch("SELECT * FROM notes", fresh_database_url)


async def test_back_is_locked_like_forth(project: Checkout, fresh_database_url: str) -> None:
    """Several that go back at the same time do it once."""
    project.run("migrate", database_url=fresh_database_url)
    arguments = ("migrate", "--to", number(project.files[-2]), "--yes")
    processes = [project.start(*arguments, database_url=fresh_database_url) for _ in range(4)]
    outputs = [process.communicate(timeout=120)[0] for process in processes]

    assert [0] * 4 == [process.returncode for process in processes]
    assert sorted([f"Undone {project.files[-1]}\n", *["Nothing to migrate\n"] * 3]) == sorted(outputs)


@alone
def test_unknown_number(call: Call, tmp_path: Path) -> None:
    """A number that no migration has is one sentence, and one below zero wrong usage."""
    url = f"sqlite://{tmp_path}/x.sqlite3"

    code, output, errors = call(app, "--to", "4711", "--database-url", url)
    assert (1, "") == (code, output)
    assert errors.startswith("there is no migration 4711: choose one from 0 to ")
    assert 2 == call(app, "--to", "-1", "--database-url", url)[0]
    assert 2 == call(app, "--to", "last", "--database-url", url)[0]
