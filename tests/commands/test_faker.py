"""``python -m scripts.faker`` fills a database, or says why it does not."""

from __future__ import annotations

import os
import pty
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.checkout import Chain
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.processes import REPOSITORY, environment, run_script
from tortoise_tracker import connect
from tortoise_tracker.demo import DEMO_PASSWORD
from tortoise_tracker.factories import make_user
from tortoise_tracker.models import Issue, User

SMALL = ("--workspaces=1", "--projects=2", "--issues=30", "--users=5")

pytestmark = pytest.mark.no_database

#: The data are the same on both.
alone = pytest.mark.only_on(Dialect.SQLITE)


def rows_of(file: Path) -> list[tuple[object, ...]]:
    """The issues in an SQLite file."""
    with closing(sqlite3.connect(file)) as database:
        return database.execute("SELECT id, name, state_id, description_html FROM issues").fetchall()


@alone
def test_new_file_is_migrated_and_filled(tmp_path: Path) -> None:
    """Without any argument but sizes, a file in the working directory is made, and shown."""
    result = call_command("faker", *SMALL, cwd=tmp_path)

    assert (0, "") == (result.returncode, result.stderr)
    assert 30 <= len(rows_of(tmp_path / "tracker.sqlite3"))
    assert "Created the tables" in result.stdout


async def test_migrated_database_is_filled(migrated_url: str) -> None:
    """A database on either dialect is filled to the sizes that were asked for.

    At the end there are the rows of each table, the pace, a board, and how to sign in.
    """
    # The option comes before the environment.
    result = call_command("faker", *SMALL, "--database-url", migrated_url, database_url="nonsense://")

    assert (0, "") == (result.returncode, result.stderr)
    async with connect(migrated_url):
        assert (30, 5) == (await Issue.objects.all().count(), await User.all().count())
    assert re.search(r"issue_comments\W+\d+", result.stdout)
    assert re.search(r"[\d,]+ rows in \d+\.\d s, [\d,]+ rows a second", result.stdout)
    assert re.search(r"SHOP-\d+ [A-Z]", result.stdout)
    assert "Backlog" in result.stdout
    assert re.search(rf"Sign in as \S+@\S+\.example .*{DEMO_PASSWORD}", result.stdout)


async def test_filled_database_is_left_alone(migrated_url: str) -> None:
    """Where there are users nothing is written, unless --append says so."""
    async with connect(migrated_url):
        await make_user()

    refused = call_command("faker", *SMALL, database_url=migrated_url)
    async with connect(migrated_url):
        assert 1 == await User.all().count()
    appended = call_command("faker", *SMALL, "--append", "--quiet", database_url=migrated_url)

    assert (1, "") == (refused.returncode, refused.stdout)
    assert refused.stderr.startswith("the database holds 1 users already: add --append")
    assert (0, "", "") == (appended.returncode, appended.stdout, appended.stderr)
    async with connect(migrated_url):
        assert (30, 6) == (await Issue.objects.all().count(), await User.all().count())


async def test_database_that_lacks_migrations_is_not_touched(chain: Chain, migrated_url: str) -> None:
    """One that others use is migrated by those who run it, and the message says how."""
    before = await catalogue_of(migrated_url)

    result = call_command("faker", *SMALL, database_url=migrated_url)

    assert (1, "", 1) == (result.returncode, result.stdout, len(result.stderr.splitlines()))
    assert f"lacks {', '.join(chain.files[1:])}: run `tortoise-tracker migrate`" in result.stderr
    assert before == await catalogue_of(migrated_url)
    async with connect(migrated_url):
        assert 0 == await User.all().count()


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_server_without_tables_is_not_touched(fresh_database_url: str) -> None:
    """Only a file of one's own gets its tables by the way."""
    result = call_command("faker", *SMALL, database_url=fresh_database_url)

    assert (1, "", 1) == (result.returncode, result.stdout, len(result.stderr.splitlines()))
    assert "run `tortoise-tracker migrate`" in result.stderr
    assert {} == await catalogue_of(fresh_database_url)


@alone
@pytest.mark.parametrize(
    ("size", "value"),
    [
        ("--workspaces", "0"),
        ("--projects", "0"),
        ("--users", "0"),
        ("--issues", "0"),
        ("--issues", "-3"),
        ("--issues", "many"),
    ],
)
def test_sizes_are_positive(tmp_path: Path, size: str, value: str) -> None:
    """Another size is wrong usage: it is named in a line, and no database is made."""
    result = call_command("faker", f"{size}={value}", cwd=tmp_path)

    assert (2, "") == (result.returncode, result.stdout)
    assert size in result.stderr
    assert "Traceback" not in result.stderr
    assert [] == list(tmp_path.iterdir())


@alone
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--database-url=oracle://somewhere"], "oracle"),
        (["--database-url=postgres://unknown:x@127.0.0.1:1/nothing"], "127.0.0.1"),
        (["--database-url=sqlite://:memory:"], "memory"),
        (["--today=2999-01-01"], "2999-01-01"),
    ],
    ids=["unknown database", "no server", "in memory", "in the future"],
)
def test_mistakes_end_in_one_sentence(tmp_path: Path, arguments: list[str], message: str) -> None:
    """What people get wrong is said in a line, without a traceback."""
    result = call_command("faker", *arguments, cwd=tmp_path)

    assert 1 == result.returncode
    assert 1 == len(result.stderr.splitlines())
    assert message in result.stderr


@alone
def test_processes_agree(tmp_path: Path) -> None:
    """Two processes that hash differently give the same data, keys included."""
    files = [tmp_path / f"{number}.sqlite3" for number in (1, 2)]
    for number, file in enumerate(files):
        run_script(
            *("faker", *SMALL, "--seed=7", "--today=2026-01-01", "--quiet"),
            database_url=f"sqlite://{file}",
            env={"PYTHONHASHSEED": str(number)},
        )

    one, other = map(rows_of, files)
    assert one == other
    assert len(one) >= 30


@alone
def test_help_tells_what_the_seed_decides() -> None:
    """A reader who relies on the seed learns what it means."""
    result = call_command("faker", "--help")

    assert 0 == result.returncode
    assert "same seed" in result.stdout
    assert "--append" in result.stdout


@alone
def test_terminal_sees_progress(migrated_url: str) -> None:
    """A bar shows on a terminal how far the work is; elsewhere there is none."""
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-m", "scripts.faker", *SMALL],
            cwd=REPOSITORY,
            env=environment(migrated_url, {"TERM": "xterm", "NO_COLOR": None}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=theirs,
        ) as process:
            os.close(theirs)
            theirs = -1
            seen = _read_all(ours)
    finally:
        os.close(ours)
        if theirs >= 0:
            os.close(theirs)

    assert 0 == process.returncode
    assert "Writing issues" in seen


def _read_all(terminal: int) -> str:
    chunks = []
    while True:
        try:
            chunk = os.read(terminal, 4096)
        except OSError:
            # Linux reports the end of a terminal as an error.
            break
        if not chunk:
            break
        chunks.append(chunk)
    return b"".join(chunks).decode()
