"""A command that is called in this process leaves nothing behind in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tortoise.context import get_current_context

from tests.support.databases import Dialect
from tests.support.in_process import call_command, run_apart
from tests.support.processes import run_script
from tortoise_tracker.commands.frame.program import CLONE, call_of

pytestmark = pytest.mark.only_on(Dialect.SQLITE)

_SETTINGS = "from tortoise_tracker import tortoise_orm_config\nORM = tortoise_orm_config('sqlite://{}')\n"


def test_same_as_a_process(tmp_path: Path) -> None:
    """Its exit code and what it prints are those of a process; advice names it as is asked for."""
    arguments = ("wait_for_migrations", "--timeout", "0.01")
    url = f"sqlite://{tmp_path / 'x.sqlite3'}"
    process = run_script(*arguments, database_url=url)
    called = call_command(*arguments, database_url=url, prefix=CLONE)

    assert (process.returncode, process.stdout, process.stderr) == (
        called.returncode,
        called.stdout,
        called.stderr,
    )
    assert "tortoise-tracker migrate" == call_of("migrate")


def test_input_is_no_terminal_unless_it_is(tmp_path: Path) -> None:
    """A command that would ask is told that there is no terminal to ask on."""
    url = f"sqlite://{tmp_path / 'x.sqlite3'}"
    assert 0 == call_command("migrate", database_url=url).returncode
    arguments = ("create_instance_admin", "ada@example.com")

    refused = call_command(*arguments, database_url=url)
    read = call_command(*arguments, "--password-stdin", database_url=url, input="correct horse battery\n")

    assert (1, True) == (refused.returncode, "there is no terminal to ask for a password" in refused.stderr)
    assert (0, "") == (read.returncode, read.stderr)


def test_nothing_stays(tmp_path: Path) -> None:
    """Variables, folder, import path and modules are as before, and the next call finds what has changed."""
    before = dict(os.environ), Path.cwd(), list(sys.path)
    answers = []
    for name in ("one", "two"):
        (tmp_path / "its_settings.py").write_text(_SETTINGS.format(name))
        run = call_command(
            *("wait_for_db", "--tortoise-orm", "its_settings.ORM"), cwd=tmp_path, env={"ADDED": name}
        )
        answers.append(run.stdout)

    assert ["SQLite file one answers\n", "SQLite file two answers\n"] == answers
    assert before == (dict(os.environ), Path.cwd(), list(sys.path))
    assert "its_settings" not in sys.modules
    assert ["its_settings.py"] == [path.name for path in tmp_path.iterdir()]


async def test_no_database_is_open() -> None:
    """Neither that of the tests, nor one of theirs afterwards."""

    async def look(answer: str) -> tuple[str, bool]:
        return answer, get_current_context() is None

    assert ("asked", True) == run_apart(look, "asked")
    assert get_current_context() is not None
