"""Commands run as their users run them, and nothing of the machine shines through."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.databases import Dialect
from tests.support.processes import REPOSITORY, run_aerich, run_python, run_script, start_script

pytestmark = pytest.mark.only_on(Dialect.SQLITE)

_SHOW_URL = "import os; print(os.environ.get('DATABASE_URL'))"


def test_process_gets_the_database_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the database of the user who runs the tests nor that of another test is found."""
    monkeypatch.setenv("DATABASE_URL", "sqlite://precious.sqlite3")

    outputs = [run_python("-c", _SHOW_URL, database_url=url).stdout for url in (None, "sqlite://x")]

    assert ["None\n", "sqlite://x\n"] == outputs


def test_variables_are_added_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """None as a value takes a variable away."""
    monkeypatch.setenv("LEFT_OVER", "1")
    code = "import os; print(os.environ.get('LEFT_OVER'), os.environ['ADDED'])"

    run = run_python("-c", code, env={"LEFT_OVER": None, "ADDED": "2"})

    assert "None 2\n" == run.stdout


def test_input_and_exit_status_pass_through() -> None:
    """A process reads what it is given, and its status is not hidden."""
    run = run_python("-c", "import sys; sys.exit(int(input()))", input="3\n")

    assert 3 == run.returncode


def test_process_that_hangs_is_killed() -> None:
    """A test fails after its deadline, and leaves no process."""
    with pytest.raises(subprocess.TimeoutExpired):
        run_python("-c", "import time; time.sleep(60)", timeout=0.5)


def test_scripts_are_found_from_any_folder(tmp_path: Path) -> None:
    """A script that works on the default database can be run in a folder of its own."""
    run = run_script("migrate", "--help", cwd=tmp_path)

    assert 0 == run.returncode, run.stderr
    assert [] == list(tmp_path.iterdir())


def test_scripts_can_be_started_side_by_side(tmp_path: Path) -> None:
    """Several processes run at the same time."""
    with (
        start_script("migrate", "--help", cwd=tmp_path) as one,
        start_script("migrate", "--help", cwd=tmp_path) as two,
    ):
        statuses = [process.wait(timeout=60) for process in (one, two)]

    assert [0, 0] == statuses


def test_aerich_finds_its_configuration(fresh_database_url: str) -> None:
    """Aerich runs in the checkout, with the configuration of pyproject.toml."""
    run = run_aerich("--version", database_url=fresh_database_url)

    assert 0 == run.returncode, run.stderr
    assert (REPOSITORY / "pyproject.toml").exists()
