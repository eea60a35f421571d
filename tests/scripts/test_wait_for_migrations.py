"""``python -m scripts.wait_for_migrations``: until nothing is pending, whatever is missing at first."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from scripts._support.folder import APP, LOCATION, migration_files
from scripts.wait_for_migrations import app
from tests.scripts.conftest import Call
from tests.scripts.toy_project import execute
from tests.support.databases import Dialect
from tests.support.later import silent_server
from tests.support.processes import run_python, run_script, start_script

pytestmark = pytest.mark.no_database

ALL = migration_files(LOCATION / APP)
DONE = "No migration is pending\n"

alone = pytest.mark.only_on(Dialect.SQLITE)
on_postgres = pytest.mark.only_on(Dialect.POSTGRES)

#: Runs the command, and says which modules came along.
_WATCHED = """
import atexit, runpy, sys
atexit.register(lambda: print(*sorted({name.partition(".")[0] for name in sys.modules})))
runpy.run_module("scripts.wait_for_migrations", run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def migrated_url(fresh_database_url: str) -> str:
    """A database of the test's own, with every migration."""
    run = run_script("migrate", database_url=fresh_database_url)
    assert 0 == run.returncode, run.stderr
    return fresh_database_url


def test_migrated_database(migrated_url: str) -> None:
    """With nothing pending it is done at once; the option counts, whatever DATABASE_URL says."""
    by_option = run_script("wait_for_migrations", "--database-url", migrated_url, database_url="nonsense://x")
    by_variable = run_script("wait_for_migrations", database_url=migrated_url)

    assert [(0, DONE, "")] * 2 == [
        (run.returncode, run.stdout, run.stderr) for run in (by_option, by_variable)
    ]


def test_json(migrated_url: str) -> None:
    """A machine reads which migrations are pending and which are unknown."""
    run = run_script("wait_for_migrations", "--json", database_url=migrated_url)

    assert {"pending": [], "unknown": []} == json.loads(run.stdout)


def test_imports_neither_package_nor_models(migrated_url: str) -> None:
    """Neither ours nor Tortoise: they would take longer than the answer."""
    run = run_python("-c", _WATCHED, database_url=migrated_url)

    assert DONE in run.stdout
    assert set() == {"tortoise_tracker", "tortoise", "aerich", "rich"} & set(run.stdout.split())


def test_empty_database(fresh_database_url: str) -> None:
    """Without Aerich's table everything is pending, and named when it gives up; nothing is created."""
    run = run_script("wait_for_migrations", "--timeout", "0.3", "--json", database_url=fresh_database_url)

    waiting, gave_up = run.stderr.splitlines()
    assert (1, {"pending": ALL, "unknown": []}) == (run.returncode, json.loads(run.stdout))
    assert re.fullmatch(rf"waiting up to 0.3 s for the migrations of .*: pending: {', '.join(ALL)}", waiting)
    assert f" has not been migrated within 0.3 s (pending: {', '.join(ALL)}): run `python -m " in gave_up
    if fresh_database_url.startswith("sqlite"):
        assert not Path(fresh_database_url.removeprefix("sqlite://")).exists()


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
    run = run_script("wait_for_migrations", "--json", database_url=migrated_url)

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
def test_migrations_while_the_file_is_locked(tmp_path: Path) -> None:
    """Somebody who holds the whole file is waited for."""
    url = f"sqlite://{tmp_path / 'locked.sqlite3'}"
    assert 0 == run_script("migrate", database_url=url).returncode
    somebody = sqlite3.connect(tmp_path / "locked.sqlite3", isolation_level=None)
    somebody.execute("PRAGMA locking_mode = EXCLUSIVE")
    somebody.execute("BEGIN EXCLUSIVE")
    with start_script("wait_for_migrations", database_url=url) as process:
        assert process.stderr is not None
        assert "database is locked" in process.stderr.readline()
        somebody.close()
        output, _ = process.communicate(timeout=30)

    assert (0, DONE) == (process.returncode, output)


@on_postgres
def test_missing_database(fresh_database_url: str) -> None:
    """A database that does not exist is a reason to wait, and the last one is told at the end."""
    run = run_script(
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
        run = run_script("wait_for_migrations", "--timeout", "0.3", database_url=url)
    finally:
        await execute(f"DROP ROLE {role}", migrated_url)

    assert (1, True) == (run.returncode, "permission denied for table aerich" in run.stderr)


@on_postgres
async def test_schema_of_the_url(fresh_database_url: str) -> None:
    """The table is looked for where the URL says that the tables are."""
    await execute("CREATE SCHEMA elsewhere", fresh_database_url)
    url = f"{fresh_database_url}?schema=elsewhere"
    assert 0 == run_script("migrate", database_url=url).returncode

    found = run_script("wait_for_migrations", database_url=url)
    missed = run_script("wait_for_migrations", "--timeout", "0.3", database_url=fresh_database_url)

    assert [0, 1] == [found.returncode, missed.returncode]


@on_postgres
def test_server_that_is_silent() -> None:
    """A connection that nobody answers ends with the time that was given, or with Ctrl-C."""
    with silent_server() as url:
        run = run_script("wait_for_migrations", "--timeout", "0.5", database_url=url)
        with start_script("wait_for_migrations", database_url=url) as process:
            assert process.stderr is not None
            process.stderr.readline()
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=30)

    assert (1, True) == (run.returncode, "(it does not answer)" in run.stderr)
    assert (130, "interrupted\n") == (process.returncode, errors)


@alone
@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("mysql://ada:secret@localhost/x", "the database URL is mysql://…"),
        ("sqlite://:memory:", "a database in memory has nobody else to migrate it: name a file"),
        ("postgres://ada:secret@localhost/x?sslmode=perhaps", "an option of the PostgreSQL database URL"),
    ],
)
def test_bad_url_is_not_waited_for(url: str, complaint: str, call: Call) -> None:
    """What can never be migrated exits 1 at once, with one sentence that has no password."""
    code, output, errors = call(app, "--database-url", url)

    assert (1, "", 1) == (code, output, len(errors.splitlines()))
    assert (True, False) == (complaint in errors, "secret" in errors)


@alone
@pytest.mark.parametrize("arguments", [("now",), ("--timeout", "0"), ("--interval", "-1"), ("--now",)])
def test_wrong_usage_exits_2(arguments: tuple[str, ...], call: Call) -> None:
    """A wrong argument is one line on stderr and exit 2."""
    code, output, errors = call(app, *arguments)

    assert (2, "", 1) == (code, output, len(errors.splitlines()))


@alone
def test_help_teaches(call: Call) -> None:
    """``--help`` says who needs it and what it prints."""
    code, output, errors = call(app, "--help")

    assert (0, "") == (code, errors)
    assert [] == [word for word in ("worker", "--json", "warned of", "DATABASE_URL") if word not in output]
