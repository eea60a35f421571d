"""Every command, installed, beside an application with folders of the same names as a clone's."""

from __future__ import annotations

import os
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.wheel.environments import Environment
from tortoise_tracker import __version__
from tortoise_tracker.commands import COMMANDS

#: What is run, in this order, and what each prints.
_JOURNEY: list[tuple[list[str], str]] = [
    (["wait_for_db"], "answers"),
    (["migrate", "--plan"], "CREATE TABLE"),
    (["migrate"], "Applied 0_"),
    (["migrate", "--check"], "Nothing to migrate"),
    (["wait-for-migrations"], "No migration is pending"),
    (["faker", "--issues", "40", "--projects", "2"], "Rows written"),
    (["create_instance_admin", "ada@example.com", "--generate"], "is an instance admin now"),
    (["reset-password", "ada@example.com", "--generate"], "has a new password"),
    (["create_instance_admin", "bob@example.com", "--generate"], "is an instance admin now"),
    (["deactivate_user", "bob@example.com"], "can no longer sign in"),
    (["activate_user", "bob@example.com"], "may sign in again"),
    (["create_project_member", "nobody/NO", "ada@example.com"], ""),
    (["fix_duplicate_sequences", "--dry-run"], "0 faults"),
    (["check_integrity"], "Nothing is wrong"),
    (["purge_deleted", "--older-than", "0d", "--dry-run"], "rows would go"),
    (["clear_cache"], "nothing to clear"),
    (["makemigrations", "check"], "No changes detected"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An application with its own scripts, migrations and tests, none of which is ours."""
    for package in ("scripts", "migrations", "tests"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("raise ImportError('this is the application')\n")
    (tmp_path / "scripts" / "migrate.py").write_text("print('the application migrates')\n")
    return tmp_path


def _run(environment: Environment, folder: Path, url: str, *arguments: str) -> CompletedProcess[str]:
    return environment.run("tortoise-tracker", *arguments, cwd=folder, env={"DATABASE_URL": url})


def test_every_command_runs(complete: Environment, folder: Path, fresh_database_url: str) -> None:
    """From the application's folder, with its database, and with no file left there."""
    before = sorted(path.name for path in folder.iterdir())

    for arguments, said in _JOURNEY:
        done = _run(complete, folder, fresh_database_url, *arguments)
        failed = arguments[0] == "create_project_member"
        assert failed == bool(done.returncode), (arguments, done.stdout, done.stderr)
        assert said in done.stdout
        assert "Traceback" not in done.stderr
        assert not failed or "there is no project" in done.stderr

    assert set(COMMANDS) == {arguments[0].replace("-", "_") for arguments, _ in _JOURNEY}
    assert before == sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("called", "prefix"),
    [
        (["tortoise-tracker"], "tortoise-tracker "),
        (["python", "-m", "tortoise_tracker"], "python -m tortoise_tracker "),
    ],
)
def test_advice_names_the_call(
    complete: Environment, folder: Path, fresh_database_url: str, called: list[str], prefix: str
) -> None:
    """Help, usage and errors say the command as it was called."""
    url = {"DATABASE_URL": fresh_database_url}
    help_ = complete.run(*called, "faker", "--help", cwd=folder, env=url)
    unknown = complete.run(*called, "migrat", cwd=folder, env=url)
    pending = complete.run(*called, "wait_for_migrations", "--timeout", "0.1", cwd=folder, env=url)
    version = complete.run(*called, "--version", cwd=folder)

    assert f"Usage: {prefix}faker" in help_.stdout
    assert (2, "there is no command migrat: did you mean migrate?\n") == (unknown.returncode, unknown.stderr)
    assert f"run `{prefix}migrate`" in pending.stderr
    assert f"{__version__}\n" == version.stdout


def test_demo_without_its_extra(bare_commands: Environment, folder: Path) -> None:
    """What is missing is said before anything is made."""
    done = _run(bare_commands, folder, f"sqlite://{folder / 'new.sqlite3'}", "faker")

    assert (1, "", "seeding needs Faker: pip install 'tortoise_tracker[demo]'\n") == (
        done.returncode,
        done.stdout,
        done.stderr,
    )
    assert [] == list(folder.glob("new.sqlite3*"))


def test_looking_makes_no_file(complete: Environment, folder: Path) -> None:
    """Where the database is a file that is not there, those that look leave it so."""
    url = f"sqlite://{folder / 'none.sqlite3'}"
    for arguments in (["migrate", "--check"], ["migrate", "--plan"], ["wait_for_db"], ["check_integrity"]):
        _run(complete, folder, url, *arguments)

    assert [] == list(folder.glob("*.sqlite3*"))
    assert "DATABASE_URL" not in os.environ
