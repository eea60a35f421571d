"""``python -m scripts.migrate``: one migrates, whoever else wants to waits, mistakes are one sentence."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import asyncpg
import pytest
from filelock import FileLock

from scripts._support.folder import APP, LOCATION, migration_files
from scripts._support.locks import LOCK_ID
from scripts._support.migrations import apply_migrations, pending_migrations
from scripts.migrate import app
from tests.migrations.catalogue import catalogue_of
from tests.scripts.conftest import Call
from tests.scripts.toy_project import execute, fetch
from tests.support.databases import Dialect
from tests.support.processes import run_script, start_script
from tortoise_tracker import connect
from tortoise_tracker.models import User

pytestmark = pytest.mark.no_database

ALL = migration_files(LOCATION / APP)
APPLIED = "".join(f"Applied {name}\n" for name in ALL)
NOTHING = "Nothing to migrate\n"

#: One run of what is about the command alone is enough.
alone = pytest.mark.only_on(Dialect.SQLITE)


def test_migrates_once(fresh_database_url: str) -> None:
    """The first run applies every migration and names it, the second finds nothing to do."""
    first = run_script("migrate", database_url=fresh_database_url)
    second = run_script("migrate", database_url=fresh_database_url)
    assert [(0, APPLIED, ""), (0, NOTHING, "")] == [
        (run.returncode, run.stdout, run.stderr) for run in (first, second)
    ]


def test_option_beats_environment(fresh_database_url: str) -> None:
    """``--database-url`` counts, whatever DATABASE_URL says."""
    run = run_script("migrate", "--database-url", fresh_database_url, database_url="nonsense")
    assert APPLIED == run.stdout


def test_migrates_from_any_folder(fresh_database_url: str, tmp_path: Path) -> None:
    """The migrations are found from wherever the command is started."""
    run = run_script("migrate", database_url=fresh_database_url, cwd=tmp_path)
    assert APPLIED == run.stdout


async def test_ten_at_the_same_time(fresh_database_url: str) -> None:
    """Of ten that start together one migrates; all exit 0, and each migration is applied once."""
    processes = [start_script("migrate", database_url=fresh_database_url) for _ in range(10)]
    outputs = [process.communicate(timeout=120)[0] for process in processes]
    assert [0] * 10 == [process.returncode for process in processes]
    assert sorted([APPLIED, *([NOTHING] * 9)]) == sorted(outputs)
    versions = await fetch("SELECT version FROM aerich ORDER BY id", fresh_database_url)
    assert ALL == [row["version"] for row in versions]


async def test_says_what_it_waits_for(fresh_database_url: str) -> None:
    """While another process migrates it says so, and goes on when that has finished."""
    async with _somebody_migrates(fresh_database_url) as somebody:
        process = start_script("migrate", database_url=fresh_database_url)
        assert process.stderr is not None
        assert re.match(f"waiting up to 300 s for another .*{somebody}", process.stderr.readline())
    output, _ = process.communicate(timeout=60)
    assert (0, APPLIED) == (process.returncode, output)


async def test_does_not_wait_for_ever(fresh_database_url: str) -> None:
    """After ``--timeout`` seconds it gives up with one sentence, and has changed nothing."""
    async with _somebody_migrates(fresh_database_url):
        run = run_script("migrate", "--timeout", "0.2", database_url=fresh_database_url)
    assert (1, "") == (run.returncode, run.stdout)
    assert "for more than 0.2 s: let it finish, or allow more with --timeout" in run.stderr
    assert {} == await catalogue_of(fresh_database_url)


async def test_does_not_wait_without_reason(fresh_database_url: str) -> None:
    """With nothing to apply it is done at once, though somebody holds the lock."""
    run_script("migrate", database_url=fresh_database_url)
    async with _somebody_migrates(fresh_database_url):
        run = run_script("migrate", database_url=fresh_database_url)
    assert (0, NOTHING) == (run.returncode, run.stdout)


async def test_interrupted_while_waiting(fresh_database_url: str) -> None:
    """Ctrl-C ends it without a traceback, with the exit code that shells expect."""
    async with _somebody_migrates(fresh_database_url):
        process = start_script("migrate", database_url=fresh_database_url)
        assert process.stderr is not None
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (130, "interrupted\n") == (process.returncode, errors)


async def test_failing_migration_leaves_nothing_behind(fresh_database_url: str) -> None:
    """A table that is in the way stops the migration as a whole; the sentence names file and table."""
    await execute("CREATE TABLE issues (a INT)", fresh_database_url)
    run = run_script("migrate", database_url=fresh_database_url)
    assert (1, "") == (run.returncode, run.stdout)
    assert re.fullmatch(rf"the migration {ALL[0]} failed, .*issues.* already exists\n", run.stderr)
    assert ["issues"] == list(await catalogue_of(fresh_database_url))


async def test_pending_migrations(fresh_database_url: str) -> None:
    """All are pending before they are applied, none after."""
    assert ALL == await pending_migrations(fresh_database_url)
    assert ALL == await apply_migrations(fresh_database_url)
    assert [] == await pending_migrations(fresh_database_url)
    assert [] == await apply_migrations(fresh_database_url)


@pytest.mark.only_on(Dialect.SQLITE)
def test_asking_makes_no_file(tmp_path: Path) -> None:
    """A file that does not exist lacks all migrations, and still does not exist afterwards."""
    assert ALL == anyio.run(pending_migrations, f"sqlite://{tmp_path / 'new.sqlite3'}")
    assert [] == list(tmp_path.iterdir())


async def test_connects_after_migrating(fresh_database_url: str) -> None:
    """The same process may migrate, and then connect."""
    await apply_migrations(fresh_database_url)
    async with connect(fresh_database_url):
        assert 0 == await User.all().count()


@alone
@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("mysql://localhost/x", "the database URL is mysql://"),
        ("nonsense", "without ://"),
        ("postgres://localhost", "malformed"),
        ("postgres://postgres:secret@127.0.0.1:1/x", "cannot connect to PostgreSQL at 127.0.0.1:1/x"),
        ("sqlite://no/such/folder/x.sqlite3", "there is no folder no/such/folder"),
        ("sqlite://text.sqlite3", "file is not a database"),
    ],
)
def test_bad_database_is_one_sentence(
    url: str, complaint: str, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be a database, or not be reached, exits 1 with one sentence that has no password."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "text.sqlite3").write_text("This is no database, but a text about databases. " * 10)
    code, output, errors = call(app, "--database-url", url)
    assert (1, "", 1) == (code, output, len(errors.splitlines()))
    assert complaint in errors
    assert "secret" not in errors


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_unknown_database_is_one_sentence(fresh_database_url: str) -> None:
    """A database that the server does not have is named."""
    run = run_script("migrate", database_url=f"{fresh_database_url}_not")
    assert (1, "") == (run.returncode, run.stdout)
    assert re.fullmatch(r"cannot connect to PostgreSQL at .*_not.*\n", run.stderr)


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_missing_rights_are_one_sentence(fresh_database_url: str) -> None:
    """A role that may not create tables is told so, and nothing is written."""
    role = f"poor_{time.monotonic_ns()}"
    await execute(f"CREATE ROLE {role} LOGIN PASSWORD 'x'", fresh_database_url)
    try:
        url = re.sub(r"//[^@/]*@", f"//{role}:x@", fresh_database_url)
        await execute("REVOKE CREATE ON SCHEMA public FROM public", fresh_database_url)
        run = run_script("migrate", database_url=url)
    finally:
        await execute(f"DROP ROLE {role}", fresh_database_url)
    assert (1, "") == (run.returncode, run.stdout)
    assert "permission denied for schema public\n" in run.stderr


@alone
@pytest.mark.parametrize("arguments", [("now",), ("--timeout", "0"), ("--timeout", "soon"), ("--now",)])
def test_wrong_usage_exits_2(arguments: tuple[str, ...], call: Call) -> None:
    """A wrong argument is one line on stderr and exit 2."""
    code, output, errors = call(app, *arguments)
    assert (2, "", 1) == (code, output, len(errors.splitlines()))


@alone
def test_help_teaches(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--help`` says what the command does and where the database comes from, not what it is."""
    monkeypatch.setenv("DATABASE_URL", "postgres://user:secret@host/x")
    code, output, errors = call(app, "--help")
    assert (0, "") == (code, errors)
    assert "any number of deployers" in output
    assert "DATABASE_URL" in output
    assert "secret" not in output


@asynccontextmanager
async def _somebody_migrates(database_url: str) -> AsyncIterator[str]:
    """Hold the lock; yield a pattern for what a waiting process says of who does."""
    if database_url.startswith("sqlite://"):
        path = database_url.removeprefix("sqlite://")
        with FileLock(f"{path}.migrate.lock"):
            yield f"process, which migrates {re.escape(path)}"
        return
    connection = await asyncpg.connect(database_url)
    try:
        await connection.fetchval("SELECT pg_advisory_lock($1)", LOCK_ID)
        yield f"migration: server process {connection.get_server_pid()} "
    finally:
        await connection.close()
