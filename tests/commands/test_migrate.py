"""``migrate``: one migrates, the others that want to wait meanwhile, mistakes are one sentence."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import asyncpg
import pytest
from filelock import FileLock

from tests.commands.checkout import OWN, Chain
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.processes import run_script, start_script
from tortoise_tracker import connect
from tortoise_tracker.commands.migrating import apply_migrations, configuration_of, migration_files
from tortoise_tracker.commands.migrating.locks import LOCK_ID
from tortoise_tracker.commands.migrating.migrations import pending_migrations
from tortoise_tracker.models import User

pytestmark = pytest.mark.no_database

ALL = migration_files(OWN)
APPLIED = "".join(f"Applied {name}\n" for name in ALL)
NOTHING = "Nothing to migrate\n"

#: One run of what is about the command alone is enough.
alone = pytest.mark.only_on(Dialect.SQLITE)


def test_migrates_once(fresh_database_url: str, tmp_path: Path) -> None:
    """From any folder the first run applies every migration and names it, the second finds nothing to do."""
    first = run_script("migrate", database_url=fresh_database_url, cwd=tmp_path)
    second = call_command("migrate", database_url=fresh_database_url, cwd=tmp_path)
    assert [(0, APPLIED, ""), (0, NOTHING, "")] == [
        (run.returncode, run.stdout, run.stderr) for run in (first, second)
    ]


def test_option_beats_environment(migrated_url: str) -> None:
    """``--database-url`` counts, whatever DATABASE_URL says."""
    run = call_command("migrate", "--database-url", migrated_url, database_url="nonsense")
    assert (0, NOTHING) == (run.returncode, run.stdout)


async def test_several_at_the_same_time(fresh_database_url: str) -> None:
    """Of several that start together one migrates; all exit 0, and each migration is applied once."""
    with ExitStack() as stack:
        processes = [
            stack.enter_context(start_script("migrate", database_url=fresh_database_url)) for _ in range(4)
        ]
        outputs = [process.communicate(timeout=120)[0] for process in processes]
    assert [0] * 4 == [process.returncode for process in processes]
    assert sorted([APPLIED, *([NOTHING] * 3)]) == sorted(outputs)
    versions = await fetch("SELECT version FROM aerich ORDER BY id", fresh_database_url)
    assert ALL == [row["version"] for row in versions]


async def test_says_what_it_waits_for(fresh_database_url: str) -> None:
    """While another process migrates it says so, and goes on when that has finished."""
    async with _migrating(fresh_database_url) as other:
        process = start_script("migrate", database_url=fresh_database_url)
        assert process.stderr is not None
        assert re.match(f"waiting up to 300 s for another .*{other}", process.stderr.readline())
    output, _ = process.communicate(timeout=60)
    assert (0, APPLIED) == (process.returncode, output)


async def test_does_not_wait_for_ever(fresh_database_url: str) -> None:
    """After ``--timeout`` seconds it gives up with one sentence, and has changed nothing."""
    async with _migrating(fresh_database_url):
        run = call_command("migrate", "--timeout", "0.2", database_url=fresh_database_url)
    assert (1, "") == (run.returncode, run.stdout)
    assert "for more than 0.2 s: let it finish, or allow more with --timeout" in run.stderr
    assert {} == await catalogue_of(fresh_database_url)


async def test_does_not_wait_without_reason(migrated_url: str) -> None:
    """With nothing to apply it is done, though another process holds the lock, and says nothing of that."""
    async with _migrating(migrated_url):
        run = call_command("migrate", database_url=migrated_url)
    assert (0, NOTHING, "") == (run.returncode, run.stdout, run.stderr)


async def test_interrupted_while_waiting(fresh_database_url: str) -> None:
    """Ctrl-C ends it without a traceback, with the exit code that shells expect."""
    async with _migrating(fresh_database_url):
        process = start_script("migrate", database_url=fresh_database_url)
        assert process.stderr is not None
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (130, "interrupted\n") == (process.returncode, errors)


async def test_failing_migration_leaves_nothing_behind(fresh_database_url: str) -> None:
    """A table that is in the way stops the migration as a whole; the sentence names file and table."""
    await execute("CREATE TABLE issues (a INT)", fresh_database_url)
    run = call_command("migrate", database_url=fresh_database_url)
    assert (1, "") == (run.returncode, run.stdout)
    assert re.fullmatch(rf"the migration {ALL[0]} failed, .*issues.* already exists\n", run.stderr)
    assert ["issues"] == list(await catalogue_of(fresh_database_url))


#: Further migrations that fail, and what is said.
_FAILING = {
    "no parent": (
        "CREATE TABLE a (id INT, b_id INT REFERENCES elsewhere (id));",
        (
            r"(after FILE the table a would refer to elsewhere, which does not exist: .*|"
            r'the migration FILE failed, and left nothing behind: relation "elsewhere" does not exist)'
        ),
    ),
    "no SQL": ("CREATE TABLE nonsense;", "the migration FILE failed, and left nothing behind: .*"),
}


@pytest.mark.parametrize(("sql", "complaint"), _FAILING.values(), ids=_FAILING)
async def test_failing_step(sql: str, complaint: str, chain: Chain, migrated_url: str) -> None:
    """It is named, whatever is wrong with it, and nothing of it stays."""
    file = chain.add("fail", f"CREATE TABLE c (id INT); {sql}", "")
    run = call_command("migrate", database_url=migrated_url)

    assert 1 == run.returncode
    assert re.fullmatch(complaint.replace("FILE", re.escape(file)) + "\n", run.stderr), run.stderr
    assert not {"a", "c", "nonsense"} & set(await catalogue_of(migrated_url))


async def test_step_that_raises(chain: Chain, migrated_url: str) -> None:
    """Python of a migration that somebody wrote by hand."""
    file = chain.add("fail", "", "")
    (chain.folder / file).write_text("async def upgrade(db):\n    return {}['missing']\n")
    run = call_command("migrate", database_url=migrated_url)

    said = f"the migration {file} failed, and left nothing behind: KeyError: 'missing'\n"
    assert (1, said) == (run.returncode, run.stderr)


async def test_failing_step_without_a_transaction(chain: Chain, migrated_url: str) -> None:
    """What it did stays, and that is said."""
    broken = ("CREATE TABLE c (id INT); CREATE TABLE nonsense;", "")
    file = chain.add_without_transaction("fail", postgres=broken, sqlite=broken)
    run = call_command("migrate", database_url=migrated_url)

    said = f"the migration {file} failed, and what it had done stays, for it asks for no transaction: "
    assert (1, True) == (run.returncode, run.stderr.startswith(said))


async def test_same_process_migrates_and_connects(fresh_database_url: str) -> None:
    """All migrations are pending before they are applied, none after; then the process may connect."""
    configuration = configuration_of(None, fresh_database_url)

    assert ALL == await pending_migrations(configuration)
    assert ALL == await apply_migrations(configuration)
    assert [] == await pending_migrations(configuration)
    assert [] == await apply_migrations(configuration)
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
def test_bad_database_is_one_sentence(url: str, complaint: str, tmp_path: Path) -> None:
    """What cannot be a database, or not be reached, exits 1 with one sentence that has no password."""
    (tmp_path / "text.sqlite3").write_text("This is no database, but a text about databases. " * 10)
    run = call_command("migrate", "--database-url", url, cwd=tmp_path)
    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert complaint in run.stderr
    assert "secret" not in run.stderr


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_unknown_database_is_one_sentence(fresh_database_url: str) -> None:
    """A database that the server does not have is named."""
    run = call_command("migrate", database_url=f"{fresh_database_url}_not")
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
        run = call_command("migrate", database_url=url)
    finally:
        await execute(f"DROP ROLE {role}", fresh_database_url)
    assert (1, "") == (run.returncode, run.stdout)
    assert "permission denied for schema public\n" in run.stderr


@alone
@pytest.mark.parametrize("arguments", [("now",), ("--timeout", "0"), ("--timeout", "soon"), ("--now",)])
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    """A wrong argument is one line on stderr and exit 2."""
    run = call_command("migrate", *arguments)
    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))


@alone
def test_help_teaches() -> None:
    """``--help`` says what the command does and where the database comes from, not what it is."""
    run = call_command("migrate", "--help", database_url="postgres://user:secret@host/x")
    assert (0, "") == (run.returncode, run.stderr)
    assert "any number of deployers" in run.stdout
    assert "DATABASE_URL" in run.stdout
    assert "secret" not in run.stdout


@asynccontextmanager
async def _migrating(database_url: str) -> AsyncIterator[str]:
    """Hold the lock; yield a pattern for what a waiting process says of the one that does."""
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
