"""What the README shows works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.processes import REPOSITORY, run_python, run_script

README = REPOSITORY / "README.md"

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    """The code blocks of a language."""
    return [code for found, code in _BLOCK.findall(README.read_text()) if found == language]


def test_readme_has_code() -> None:
    """There are programs to read, and commands to type."""
    assert (True, True) == (bool(blocks("python")), bool(blocks("bash") + blocks("console")))


@pytest.mark.parametrize("code", blocks("python"), ids=lambda code: code.splitlines()[0])
def test_python_block_runs(code: str, fresh_database_url: str, tmp_path: Path) -> None:
    """Copied into a file, each block is a program that runs on a migrated database."""
    program = tmp_path / "program.py"
    program.write_text(code)
    migrated = run_script("migrate", database_url=fresh_database_url)
    assert 0 == migrated.returncode, migrated.stderr

    run = run_python("-W", "error", program, database_url=fresh_database_url, cwd=tmp_path)

    assert 0 == run.returncode, run.stdout + run.stderr


def test_ci_runs_the_test_command_of_the_readme() -> None:
    """Who types what the README says gets what the machine checks."""
    script = (REPOSITORY / ".ci" / "run").read_text()
    command = re.search(r"pip install (?:--quiet )?tox && tox", script)

    assert command is not None
    assert "pip install tox && tox" in README.read_text()
