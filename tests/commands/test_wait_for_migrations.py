"""``python -m scripts.wait_for_migrations``: until nothing is pending, whatever is missing at first."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import time

import pytest

from tests.commands.checkout import OWN
from tests.commands.toy_project import execute
from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.later import silent_server
from tests.support.processes import run_python, start_script
from tortoise_tracker.commands.migrating import migration_files
from tortoise_tracker.config import APP

pytestmark = pytest.mark.no_database

ALL = migration_files(OWN)
DONE = "No migration is pending\n"

alone = pytest.mark.only_on(Dialect.SQLITE)
on_postgres = pytest.mark.only_on(Dialect.POSTGRES)

#: Runs the command, and says which modules came along.
_WATCHED = """
import atexit, runpy, sys
atexit.register(lambda: print(*sorted(sys.modules)))
runpy.run_module("scripts.wait_for_migrations", run_name="__main__", alter_sys=True)
"""


def test_migrated_database(migrated_url: str) -> None:
    """With nothing pending it is done at once; the option counts, whatever DATABASE_URL says."""
    by_option = call_command(
        "wait_for_migrations", "--database-url", migrated_url, database_url="nonsense://x"
    )
    by_variable = call_command("wait_for_migrations", database_url=migrated_url)

    assert [(0, DONE, "")] * 2 == [
        (run.returncode, run.stdout, run.stderr) for run in (by_option, by_variable)
    ]


def test_json(migrated_url: str) -> None:
    """A machine reads which migrations are pending and which are unknown."""
    run = call_command("wait_for_migrations", "--json", database_url=migrated_url)

    assert {"pending": [], "unknown": []} == json.loads(run.stdout)


@alone
def test_imports_no_model(migrated_url: str) -> None:
    """They would take longer than the answer, and may not fit a database that newer code has migrated."""
    run = run_python("-c", _WATCHED, database_url=migrated_url)

    assert DONE in run.stdout
    assert [] == [name for name in run.stdout.split() if name.startswith("tortoise_tracker.models")]


def test_empty_database(fresh_database_url: str) -> None:
    """Without Aerich's table everything is pending, and named when it gives up; nothing is created."""
    run = call_command("wait_for_migrations", "--timeout", "0.3", "--json", database_url=fresh_database_url)

    waiting, gave_up = run.stderr.splitlines()
    assert (1, {"pending": ALL, "unknown": []}) == (run.returncode, json.loads(run.stdout))
    assert re.fullmatch(rf"waiting up to 0.3 s for the migrations of .*: pending: {', '.join(ALL)}", waiting)
    assert (
        f" has not been migrated within 0.3 s (pending: {', '.join(ALL)}): run `tortoise-tracker migrate`"
        in gave_up
    )


async def test_pending_migration(migrated_url: str) -> None:
    """What the database lacks is named, and waited for."""
    await execute(f"DELETE FROM aerich WHERE version = '{ALL[-1]}'", migrated_url)
    with start_script("wait_for_migrations", database_url=migrated_url) as process:
        assert process.stderr is not None
        assert f": pending: {ALL[-1]}\n" in process.stderr.readline()
        await execute(
            f"INSERT INTO aerich (version, app, content) VALUES ('{ALL[-1]}', '{APP}', '{{}}')", migrated_url
        )
        output, errors = process.communicate(timeout=30)

    assert (0, DONE, "") == (process.returncode, output, errors)


async def test_unknown_migration_is_warned_of(migrated_url: str) -> None:
    """A database that newer code has migrated is ready, with a warning; another app's do not count."""
    await execute(
        "INSERT INTO aerich (version, app, content) VALUES "
        f"('99_20300101000000_later.py', '{APP}', '{{}}'), ('77_20300101000000_their.py', 'models', '{{}}')",
        migrated_url,
    )
    run = call_command("wait_for_migrations", "--json", database_url=migrated_url)

    assert (0, {"pending": [], "unknown": ["99_20300101000000_later.py"]}) == (
        run.returncode,
        json.loads(run.stdout),
    )
    assert (
        "warning: the database has 99_20300101000000_later.py, which these files have not: newer"
        in run.stderr
    )
    assert 1 == len(run.stderr.splitlines())


@alone
def test_migrations_while_the_file_is_locked(migrated_url: str) -> None:
    """Another process that holds the whole file is waited for."""
    holder = sqlite3.connect(migrated_url.removeprefix("sqlite://"), isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with start_script("wait_for_migrations", database_url=migrated_url) as process:
        assert process.stderr is not None
        assert "database is locked" in process.stderr.readline()
        holder.close()
        output, _ = process.communicate(timeout=30)

    assert (0, DONE) == (process.returncode, output)


@on_postgres
def test_missing_database(fresh_database_url: str) -> None:
    """A database that does not exist is a reason to wait, and the last one is told at the end."""
    run = call_command(
        "wait_for_migrations", "--timeout", "0.3", "--json", database_url=f"{fresh_database_url}_not"
    )

    assert (1, {"pending": None, "unknown": None}) == (run.returncode, json.loads(run.stdout))
    assert re.search(r'migrated within 0.3 s \(database ".*_not" does not exist\): run', run.stderr)


@on_postgres
async def test_table_that_may_not_be_read(migrated_url: str) -> None:
    """A role without rights is told so."""
    role = f"reader_{time.monotonic_ns()}"
    await execute(f"CREATE ROLE {role} LOGIN PASSWORD 'x'", migrated_url)
    try:
        url = re.sub(r"//[^@/]*@", f"//{role}:x@", migrated_url)
        run = call_command("wait_for_migrations", "--timeout", "0.3", database_url=url)
    finally:
        await execute(f"DROP ROLE {role}", migrated_url)

    assert (1, True) == (run.returncode, "permission denied for table aerich" in run.stderr)


@on_postgres
async def test_schema_of_the_url(fresh_database_url: str) -> None:
    """The table is looked for where the URL says that the tables are."""
    await execute("CREATE SCHEMA elsewhere", fresh_database_url)
    url = f"{fresh_database_url}?schema=elsewhere"
    assert 0 == call_command("migrate", database_url=url).returncode

    found = call_command("wait_for_migrations", database_url=url)
    missed = call_command("wait_for_migrations", "--timeout", "0.3", database_url=fresh_database_url)

    assert [0, 1] == [found.returncode, missed.returncode]


@on_postgres
def test_server_that_is_silent() -> None:
    """A connection that is never answered ends with the time that was given."""
    with silent_server() as server:
        run = call_command("wait_for_migrations", "--timeout", "0.5", database_url=server.url)

    assert (1, True) == (run.returncode, "(it does not answer)" in run.stderr)


@on_postgres
def test_interrupted_in_an_attempt() -> None:
    """Ctrl-C while a server is silent ends it without a traceback."""
    with silent_server() as server, start_script("wait_for_migrations", database_url=server.url) as process:
        server.wait_for_client()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)

    assert (130, "interrupted\n") == (process.returncode, errors)


@alone
@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("mysql://ada:secret@localhost/x", "the database URL is mysql://…"),
        ("sqlite://:memory:", "a database in memory cannot be migrated by another process: name a file"),
        ("postgres://ada:secret@localhost/x?sslmode=perhaps", "an option of the PostgreSQL database URL"),
    ],
)
def test_bad_url_is_not_waited_for(url: str, complaint: str) -> None:
    """What can never be migrated exits 1 at once, with one sentence that has no password."""
    run = call_command("wait_for_migrations", "--database-url", url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert (True, False) == (complaint in run.stderr, "secret" in run.stderr)


@alone
@pytest.mark.parametrize("arguments", [("now",), ("--timeout", "0"), ("--interval", "-1"), ("--now",)])
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    """A wrong argument is one line on stderr and exit 2."""
    run = call_command("wait_for_migrations", *arguments)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))


@alone
def test_help_teaches() -> None:
    """``--help`` says who needs it and what it prints."""
    run = call_command("wait_for_migrations", "--help")

    assert (0, "") == (run.returncode, run.stderr)
    words = ("worker", "--json", "warned of", "DATABASE_URL")
    assert [] == [word for word in words if word not in run.stdout]
