"""All commands under one name: what there are, the same however they are called, and known to the shell."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from tests.support.databases import Dialect
from tests.support.in_process import call_command
from tests.support.processes import REPOSITORY, run_python
from tortoise_tracker.commands import COMMANDS

pytestmark = pytest.mark.only_on(Dialect.SQLITE)

#: What takes long to import, and says nothing of how a command is called.
HEAVY = {"tortoise", "aerich", "asyncpg", "faker", "argon2", "zxcvbn", "cashews"}

#: Lists the commands, prints the help of each, and says which modules came along by then.
_WATCHED = """
import contextlib, io, sys
from tortoise_tracker.commands.main import main
for arguments in ([], *([name, "--help"] for name in sys.argv[1:])):
    with contextlib.redirect_stdout(io.StringIO()) as shown, contextlib.suppress(SystemExit):
        main(arguments)
    assert "Usage: " in shown.getvalue(), arguments
    print(*arguments[:1], "imports", *sorted({name.partition(".")[0] for name in sys.modules}))
"""

#: Completes a command line in a real bash, with the words that are the arguments.
_COMPLETE = """
source "$1"; shift
complete -p tortoise-tracker >/dev/null
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_tortoise_tracker
printf '%s\\n' "${COMPREPLY[@]}"
"""


def test_every_command_has_its_files() -> None:
    """A module or package of its name, and one in ``scripts`` for clones; there are no others."""
    ours = REPOSITORY / "tortoise_tracker" / "commands"
    in_package = {path.stem for path in ours.iterdir() if path.stem[0] != "_"}
    in_clone = {path.stem for path in (REPOSITORY / "scripts").glob("*.py") if path.stem[0] != "_"}

    assert set(COMMANDS) == in_package - {"frame", "main", "migrating", "overview"}
    assert set(COMMANDS) == in_clone


@pytest.mark.parametrize("name", COMMANDS)
def test_purpose_is_one_phrase(name: str) -> None:
    """It fits on the line of a terminal, says what, not how, and is what the module says of itself."""
    purpose = COMMANDS[name]
    app = importlib.import_module(f"tortoise_tracker.commands.{name}").app
    module = importlib.import_module(app.default_command.__module__)

    assert (True, False) == (0 < len(purpose) <= 60, purpose.endswith("."))
    assert f"{purpose}." == module.__doc__
    assert (f"tortoise-tracker {name}",) == app.name


@pytest.mark.parametrize(
    ("called", "prefix"),
    [
        (("-m", "scripts"), "python -m scripts."),
        (("-m", "tortoise_tracker"), "python -m tortoise_tracker "),
        (("-m", "tortoise_tracker", "--help"), "python -m tortoise_tracker "),
        (("-c", "from tortoise_tracker.__main__ import main; main()", "-h"), "tortoise-tracker "),
    ],
)
def test_lists_all_commands(called: tuple[str, ...], prefix: str) -> None:
    """Each with a line that says what it is for, and how it is called here."""
    run = run_python(*called)

    assert (0, "") == (run.returncode, run.stderr)
    for name, purpose in COMMANDS.items():
        assert any(line.split(maxsplit=1) == [name, purpose] for line in run.stdout.splitlines())
    assert f"Usage: {prefix}COMMAND [ARGUMENTS]\n" in run.stdout
    assert f"`{prefix}COMMAND --help`" in run.stdout


@pytest.mark.parametrize(
    ("called", "name"),
    [
        (("-m", "scripts.wait_for_migrations"), "python -m scripts.wait_for_migrations"),
        (("-m", "scripts", "wait-for-migrations"), "python -m scripts.wait_for_migrations"),
        (
            ("-m", "tortoise_tracker", "wait_for_migrations"),
            "python -m tortoise_tracker wait_for_migrations",
        ),
        (
            ("-c", "from tortoise_tracker.__main__ import main; main()", "wait-for-migrations"),
            "tortoise-tracker wait_for_migrations",
        ),
    ],
)
def test_same_command_however_it_is_called(called: tuple[str, ...], name: str, tmp_path: Path) -> None:
    """Its arguments and exit code are the same; advice names the next one as this one was called."""
    run = run_python(*called, "--timeout", "0.01", "--database-url", f"sqlite://{tmp_path}/x.sqlite3")

    advice = f"run `{name.replace('wait_for_migrations', 'migrate')}`, or allow more"
    assert (1, "", True) == (run.returncode, run.stdout, advice in run.stderr)


def test_help_names_the_command_as_it_is_called() -> None:
    """In the usage, and where it tells of other commands."""
    run = run_python("-m", "scripts.check_integrity", "--help")

    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.startswith("Usage: python -m scripts.check_integrity ")
    assert "python -m scripts.fix_duplicate_sequences" in " ".join(run.stdout.split())
    assert "tortoise-tracker" not in run.stdout


@pytest.mark.parametrize("name", [name for name in COMMANDS if "_" in name])
def test_hyphens_are_underscores(name: str) -> None:
    """In the names of commands both are taken."""
    run = call_command(name.replace("_", "-"), "--help")

    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.startswith(f"Usage: tortoise-tracker {name} ")


def test_help_imports_what_help_needs() -> None:
    """Neither Tortoise nor a model, a driver, or a library that makes things up: it is there at once."""
    run = run_python("-c", _WATCHED, *COMMANDS)

    lines = [line.partition("imports ") for line in run.stdout.splitlines()]
    imported = {name.strip(): set(modules.split()) for name, _, modules in lines}
    assert (0, "") == (run.returncode, run.stderr)
    assert {name: set[str]() for name in ("", *COMMANDS)} == {
        name: found & HEAVY for name, found in imported.items()
    }
    assert "rich" not in imported[""]


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "clear_cache"])
def test_help_says_where_the_database_comes_from(name: str) -> None:
    """By an option or a variable, or by the configuration of an application; no value of either is shown."""
    secret = "postgres://ada:secret@localhost/x"  # noqa: S105 - it is looked for in what is printed
    run = call_command(
        name, "--help", database_url=secret, env={"TRACKER_TORTOISE_ORM": "acme.settings.TORTOISE_ORM"}
    )

    words = ["--database-url", "DATABASE_URL", "--tortoise-orm", "TRACKER_TORTOISE_ORM", "[tool.aerich]"]
    if name in {"makemigrations", "migrate", "wait_for_migrations"}:
        words.append("--location")
    assert (0, "", []) == (run.returncode, run.stderr, [word for word in words if word not in run.stdout])
    assert "secret" not in run.stdout


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("migrat", "did you mean migrate?"),
        ("wait-for-dbs", "did you mean wait_for_db?"),
        ("x", "`tortoise-tracker` lists them."),
        ("frame", "did you mean"),
        ("--help-me", "`tortoise-tracker` lists them."),
    ],
)
def test_unknown_command_exits_2(name: str, hint: str) -> None:
    """One line on stderr, with the one that was probably meant."""
    run = call_command(name)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert f"there is no command {name}: {hint}" in run.stderr


def test_version() -> None:
    """That of the installed package."""
    run = call_command("--version")

    assert (0, f"{metadata.version('tortoise_tracker')}\n") == (run.returncode, run.stdout)


def test_console_script() -> None:
    """What is installed as ``tortoise-tracker`` is the same."""
    scripts = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]["scripts"]

    assert {"tortoise-tracker": "tortoise_tracker.__main__:main"} == scripts


def test_installation_without_the_libraries_of_commands() -> None:
    """It says what to install."""
    program = (
        "import importlib.util, sys; importlib.util.find_spec = lambda name: None; "
        "from tortoise_tracker.__main__ import main; main()"
    )
    run = run_python("-c", program, "migrate")

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert "pip install 'tortoise_tracker[cli]'" in run.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["wait"], {"wait_for_db", "wait_for_migrations"}),
        (["migrate", "--t"], {"--to", "--timeout", "--tortoise-orm"}),
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
        *("-m", "tortoise_tracker", "--install-completion", "--shell", shell, "--output", script),
        env={"HOME": str(tmp_path)},
    )

    assert 0 == run.returncode, run.stderr
    assert set() == {name for name in COMMANDS if name not in script.read_text()}


@pytest.fixture(scope="module")
def completion(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script that ``--install-completion`` puts into a home."""
    home = tmp_path_factory.mktemp("home")
    run = run_python(
        *("-m", "tortoise_tracker", "--install-completion", "--shell", "bash"),
        env={"HOME": str(home), "PYTHONIOENCODING": "utf-8"},
    )
    assert 0 == run.returncode, run.stderr
    script = home / ".local" / "share" / "bash-completion" / "completions" / "tortoise-tracker"
    assert str(script) in (home / ".bashrc").read_text()
    return script
