"""``python -m scripts``: what commands there are, each under its name, and the shell knows them."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from scripts.__main__ import commands
from tests.support.databases import Dialect
from tests.support.processes import REPOSITORY, run_python

pytestmark = pytest.mark.only_on(Dialect.SQLITE)

#: Lists the commands, and says which modules came along.
_WATCHED = """
import atexit, runpy, sys
atexit.register(lambda: print(*sorted({name.partition(".")[0] for name in sys.modules})))
runpy.run_module("scripts", run_name="__main__", alter_sys=True)
"""

#: Completes a command line in a real bash, with the words that are the arguments.
_COMPLETE = """
source "$1"; shift
complete -p tortoise-tracker >/dev/null
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_tortoise_tracker
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_lists_all_commands(arguments: tuple[str, ...]) -> None:
    """Each file of the folder with a line that says what it is for."""
    run = run_python("-m", "scripts", *arguments)

    files = {path.stem for path in (REPOSITORY / "scripts").glob("*.py") if path.stem[0] != "_"}
    assert (0, "") == (run.returncode, run.stderr)
    assert files == set(commands())
    for name, purpose in commands().items():
        assert any(line.split(maxsplit=1) == [name, purpose] for line in run.stdout.splitlines())


@pytest.mark.parametrize("name", commands())
def test_purpose_is_one_phrase(name: str) -> None:
    """It fits on the line of an ordinary terminal, and says what, not how."""
    purpose = commands()[name]

    assert (True, False) == (0 < len(purpose) <= 60, purpose.endswith("."))


@pytest.mark.parametrize("name", commands())
def test_every_command_is_an_app(name: str) -> None:
    """It has one name, wherever it is shown."""
    assert (f"python -m scripts.{name}",) == importlib.import_module(f"scripts.{name}").app.name


def test_listing_imports_no_command() -> None:
    """Neither a command nor the package: it is there at once."""
    run = run_python("-c", _WATCHED)

    assert set() == {"tortoise_tracker", "tortoise", "asyncpg", "rich"} & set(run.stdout.split())


def test_runs_a_command(tmp_path: Path) -> None:
    """``python -m scripts NAME`` is ``python -m scripts.NAME``, exit code and arguments included."""
    pending = run_python("-m", "scripts", "migrate", "--check", cwd=tmp_path)
    wrong = run_python("-m", "scripts", "migrate", "--checks", cwd=tmp_path)
    help_of_one = run_python("-m", "scripts", "wait_for_db", "--help")

    assert (1, True) == (pending.returncode, pending.stdout.startswith("Pending 0_"))
    assert (2, 1) == (wrong.returncode, len(wrong.stderr.splitlines()))
    assert (0, True) == (help_of_one.returncode, "python -m scripts.wait_for_db" in help_of_one.stdout)


@pytest.mark.parametrize(
    ("name", "hint"), [("migrat", "did you mean migrate?"), ("x", "`python -m scripts` lists them")]
)
def test_unknown_command_exits_2(name: str, hint: str) -> None:
    """One line on stderr, with the one that was probably meant."""
    run = run_python("-m", "scripts", name)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert f"there is no command {name}: {hint}" in run.stderr


def test_console_script() -> None:
    """What is installed as ``tortoise-tracker`` is the same."""
    scripts = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]["scripts"]
    module, _, function = scripts["tortoise-tracker"].partition(":")
    program = f"import sys; from {module} import {function}; sys.exit({function}())"

    run = run_python("-c", program, "migrate", "--help")

    assert (0, True) == (run.returncode, "any number of deployers" in run.stdout)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["wait"], {"wait_for_db", "wait_for_migrations"}),
        (["migrate", "--t"], {"--to", "--timeout"}),
        (["wait_for_db", "--int"], {"--interval"}),
        (["makemigrations", "che"], {"check"}),
    ],
)
def test_completion_in_bash(words: list[str], expected: set[str], completion: Path) -> None:
    """A real bash completes names and options once the script is installed."""
    bash = shutil.which("bash")
    assert bash is not None
    run = subprocess.run(
        [bash, "-c", _COMPLETE, "bash", completion, "tortoise-tracker", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert (expected, "") == (set(run.stdout.split()), run.stderr)


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion_for_other_shells(shell: str, tmp_path: Path) -> None:
    """There is a script for each that names every command."""
    script = tmp_path / shell
    run = run_python(
        *("-m", "scripts", "--install-completion", "--shell", shell, "--output", script),
        env={"HOME": str(tmp_path)},
    )

    assert 0 == run.returncode, run.stderr
    assert set() == {name for name in commands() if name not in script.read_text()}


@pytest.fixture(scope="module")
def completion(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script that ``--install-completion`` puts into a home."""
    home = tmp_path_factory.mktemp("home")
    run = run_python(
        *("-m", "scripts", "--install-completion", "--shell", "bash"),
        env={"HOME": str(home), "PYTHONIOENCODING": "utf-8"},
    )
    assert 0 == run.returncode, run.stderr
    script = home / ".local" / "share" / "bash-completion" / "completions" / "tortoise-tracker"
    assert str(script) in (home / ".bashrc").read_text()
    return script
