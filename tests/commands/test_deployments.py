"""Several processes deploy at the same time, in any order, and one of them dies."""

from __future__ import annotations

import re
import signal
import sqlite3
from contextlib import ExitStack, closing, nullcontext
from pathlib import Path

import pytest

from tests.commands.checkout import Checkout, checkout
from tests.support.databases import Dialect, execute
from tests.support.in_process import call_command
from tests.support.later import later_server
from tests.support.processes import comes_true, start_script

#: Work that is long enough to be met in the middle of it.
_SLOW_POSTGRES = "SELECT pg_sleep(1);\n"
_SLOW_SQLITE = (
    "CREATE TABLE slow AS WITH RECURSIVE n(i) AS"
    " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000) SELECT max(i) AS i FROM n;\n"
    "DROP TABLE slow;\n"
)


@pytest.fixture
def deployment(tmp_path: Path) -> Checkout:
    """A checkout with one more migration, which takes its time."""
    made = checkout(tmp_path / "checkout")
    made.chain.add(
        *("slow", "CREATE TABLE notes (id INT);", "DROP TABLE notes;"),
        postgres="CREATE TABLE half (id INT);\n" + _SLOW_POSTGRES + "DROP TABLE half;\n",
        sqlite="CREATE TABLE half (id INT);\n" + _SLOW_SQLITE + "DROP TABLE half;\n",
    )
    return made


def test_deployer_killed_in_the_middle(deployment: Checkout, migrated_url: str) -> None:
    """The others go on: one of them applies what is missing, once, and the worker that waits sees it."""
    *before, last = deployment.chain.files
    with (
        deployment.start("migrate", database_url=migrated_url) as first,
        deployment.start("wait_for_migrations", database_url=migrated_url) as worker,
        ExitStack() as stack,
    ):
        assert comes_true(lambda: _is_in_the_middle(migrated_url, len(before)))
        # It holds what it has until the others are there, however long they take to start.
        first.send_signal(signal.SIGSTOP)
        others = [
            stack.enter_context(deployment.start("migrate", database_url=migrated_url)) for _ in range(3)
        ]
        for other in others:
            assert other.stderr is not None
            assert other.stderr.readline().startswith("waiting up to 300 s for another")
        first.send_signal(signal.SIGKILL)
        outputs = [other.communicate(timeout=60)[0] for other in others]
        seen, said = worker.communicate(timeout=60)

    assert [0, 0, 0] == [other.returncode for other in others]
    assert sorted([f"Applied {last}\n", *["Nothing to migrate\n"] * 2]) == sorted(outputs)
    assert (0, "No migration is pending\n") == (worker.returncode, seen)
    assert re.search(rf"pending: {last}\n$", said)


def _is_in_the_middle(url: str, before: int) -> bool:
    """Whether the migrations before the slow one are done, and that one is at work."""
    if url.startswith("postgres"):
        others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
        return bool(execute(url, f"SELECT 1 {others} AND query LIKE '%pg_sleep%' AND state = 'active'"))
    done = 0
    try:
        with closing(sqlite3.connect(url.removeprefix("sqlite://"), timeout=0)) as database:
            done = len(database.execute("SELECT 1 FROM aerich").fetchall())
            database.isolation_level = None
            database.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return "locked" in str(error) and done == before
    return False


def test_everything_comes_later(tmp_path: Path, dialect: Dialect) -> None:
    """Started before there is a server or a folder, a worker goes on once the last migration is there."""
    server = later_server()
    url = server.url if dialect is Dialect.POSTGRES else f"sqlite://{tmp_path}/volume/tracker.sqlite3"
    with start_script("wait_for_migrations", database_url=url) as worker:
        assert worker.stderr is not None
        assert worker.stderr.readline().startswith("waiting up to 60 s for the migrations of ")
        (tmp_path / "volume").mkdir()
        with server.launched() if dialect is Dialect.POSTGRES else nullcontext():
            assert None is worker.poll()
            assert 0 == call_command("migrate", database_url=url).returncode
            output, _ = worker.communicate(timeout=60)

    assert (0, "No migration is pending\n") == (worker.returncode, output)
