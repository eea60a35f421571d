"""One suite on both dialects: a plain ``pytest`` runs it twice and adds up."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest

from tests.support.databases import execute
from tests.support.dialects import exit_status
from tests.support.postgres import launched_postgres
from tests.support.processes import REPOSITORY, comes_true, environment, is_alive, run_python

HANGING = "tests/support/hanging.py"
#: Tests of the suite that pass, on each dialect.
PASSING = "tests/kit/test_retry.py"
#: For a run inside a run: no file of the outer one is touched.
QUIETLY = ("-m", "pytest", "-p", "no:cacheprovider")


def listens(url: str) -> bool:
    """Whether there is a server."""
    address = urlsplit(url)
    with socket.socket() as probe:
        return probe.connect_ex((address.hostname, address.port)) == 0


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((0, 5), 0), ((5, 1), 1), ((5, 5), 5), ((0, -9), -9)],
)
def test_status_is_the_worst(statuses: tuple[int, int], expected: int) -> None:
    """One dialect may find no tests; all else that goes wrong on one is wrong."""
    assert expected == exit_status(statuses)


@pytest.mark.only_on("sqlite")
def test_plain_run_covers_both_dialects(tmp_path: Path) -> None:
    """``pytest`` without ``--dialect`` reports each dialect, then the sum, and merges the XML."""
    junit = tmp_path / "report.xml"

    run = run_python(*QUIETLY, PASSING, f"--junitxml={junit}", timeout=120)

    suites = {suite.get("name"): suite.get("tests") for suite in ET.parse(junit).getroot()}  # noqa: S314
    assert 0 == run.returncode, run.stdout + run.stderr
    assert "10 passed on sqlite and postgres" in run.stdout.splitlines()[-1]
    assert {"sqlite": "5", "postgres": "5"} == suites


@pytest.mark.only_on("sqlite")
def test_given_server_needs_no_superuser() -> None:
    """The role of TEST_DATABASE_URL creates databases, empties them for each test, and drops them."""
    with launched_postgres() as server:
        execute(server.url, "CREATE ROLE tester LOGIN CREATEDB PASSWORD 'secret'")
        address = urlsplit(server.url)
        given = f"postgres://tester:secret@{address.hostname}:{address.port}/postgres"

        run = run_python(
            *QUIETLY,
            "tests/test_support_isolation.py",
            "--dialect=postgres",
            env={"TEST_DATABASE_URL": given},
            timeout=120,
        )
        left = execute(server.url, "SELECT 1 FROM pg_database WHERE datname LIKE 'tracker%'")

    assert 0 == run.returncode, run.stdout + run.stderr
    assert [] == left


@pytest.mark.only_on("sqlite")
def test_missing_postgres_is_an_error_not_a_skip(tmp_path: Path) -> None:
    """Where PostgreSQL cannot be had the run fails at once, and says what to do."""
    blocker = tmp_path / "sitecustomize.py"
    blocker.write_text(
        "from tests.support import postgres_binaries\npostgres_binaries._of_the_wheel = list\n"
    )
    env = {
        "TRACKER_TEST_IGNORE_INSTALLED_POSTGRES": "1",
        "TEST_DATABASE_URL": None,
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{REPOSITORY}",
    }

    run = run_python(*QUIETLY, PASSING, "--dialect=postgres", env=env)

    assert pytest.ExitCode.USAGE_ERROR == run.returncode, run.stdout + run.stderr
    assert "set TEST_DATABASE_URL to one that runs" in run.stderr


@pytest.mark.only_on("sqlite")
def test_kill_9_of_a_run_leaves_no_process(tmp_path: Path) -> None:
    """Whoever kills pytest the hard way finds no server and no worker on it afterwards."""
    note = tmp_path / "note"
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    command = [sys.executable, *QUIETLY, HANGING, "-n1", "--dialect=postgres"]
    with subprocess.Popen(
        command,
        cwd=REPOSITORY,
        env=environment(env={"TRACKER_TEST_HANGS": str(note), "TMPDIR": str(temporary)}),
        stdout=subprocess.DEVNULL,
    ) as run:
        assert comes_true(lambda: note.exists() and bool(note.read_text()))
        pid, url = note.read_text().split()
        assert listens(url)

        run.kill()

    assert comes_true(lambda: not listens(url) and not is_alive(int(pid)))
    assert comes_true(lambda: not list(temporary.glob("tracker-postgres-*")))


@pytest.mark.only_on("sqlite")
def test_kill_9_of_a_run_on_both_dialects_ends_the_one_at_hand(tmp_path: Path) -> None:
    """The run that was started for a dialect does not go on alone."""
    note = tmp_path / "note"
    with subprocess.Popen(
        [sys.executable, *QUIETLY, HANGING],
        cwd=REPOSITORY,
        # What a killed run cannot remove lies in a folder that this one removes.
        env=environment(env={"TRACKER_TEST_HANGS": str(note), "TMPDIR": str(tmp_path)}),
        stdout=subprocess.DEVNULL,
    ) as run:
        assert comes_true(lambda: note.exists() and bool(note.read_text()))
        pid, _ = note.read_text().split()
        assert (True, True) == (is_alive(int(pid)), int(pid) != run.pid)

        run.kill()

    assert comes_true(lambda: not is_alive(int(pid)))
