"""How every command ends, whatever happens in it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tortoise.exceptions import OperationalError

from tests.support.databases import Dialect
from tests.support.processes import environment
from tortoise_tracker.commands.frame.app import command_app, complain, exit_code, run, say
from tortoise_tracker.commands.frame.program import CLONE, CONSOLE_SCRIPT, MODULE, call_them, spoken
from tortoise_tracker.exceptions import ConfigError, MigrationBusy, NoPassword, NotFound

pytestmark = pytest.mark.only_on(Dialect.SQLITE)

_COMMAND = """
import asyncio
import anyio
from tortoise_tracker.commands.frame.app import command_app, run
app = command_app("toy")
@app.default
async def toy() -> None:
    print("started", flush=True)
    {body}
run(app)
"""


@pytest.mark.parametrize(("result", "code"), [(None, 0), (0, 0), (1, 1), (3, 3)])
def test_result_is_the_exit_code(result: int | None, code: int) -> None:
    """A command returns its exit code, or nothing for success."""
    app = command_app("toy")

    @app.default
    def toy() -> int | None:
        """Do nothing."""
        return result

    with pytest.raises(SystemExit) as end:
        run(app, [])
    assert code == end.value.code


@pytest.mark.parametrize("kind", [ConfigError, MigrationBusy, NoPassword, NotFound, OperationalError])
def test_known_error_is_one_sentence(kind: type[Exception], capsys: pytest.CaptureFixture[str]) -> None:
    """An error of ours, or of Tortoise's, is one line on stderr, and exit 1."""

    def command() -> None:
        raise kind("is\nwrong:  do that")

    assert 1 == exit_code(command)
    assert ("", "is wrong: do that\n") == capsys.readouterr()


def test_bug_is_no_sentence() -> None:
    """What is no mistake of the user stays an exception: its traceback is needed."""

    def command() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        exit_code(command)


@pytest.mark.parametrize(
    ("prefix", "called"),
    [
        (CONSOLE_SCRIPT, "tortoise-tracker migrate"),
        (MODULE, "python -m tortoise_tracker migrate"),
        (CLONE, "python -m scripts.migrate"),
    ],
)
def test_advice_names_commands_as_they_are_called(
    prefix: str, called: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """On stdout and on stderr; what is no command stays as it is."""
    call_them(prefix)
    try:
        say("run `tortoise-tracker migrate`")
        complain("run `tortoise-tracker migrate`")
        rest = spoken("/srv/tortoise-tracker data, `tortoise-tracker --help`")
    finally:
        call_them(CONSOLE_SCRIPT)

    assert (f"run `{called}`\n", f"run `{called}`\n") == capsys.readouterr()
    assert "/srv/tortoise-tracker data, `tortoise-tracker --help`" == rest


@pytest.mark.parametrize(
    "body",
    [
        "await anyio.sleep(60)",
        # As a connection that is lost while it is made.
        "lost = asyncio.Future(); lost.set_exception(OSError()); await anyio.sleep(60)",
    ],
)
def test_interruption_has_no_traceback(body: str, tmp_path: Path) -> None:
    """Ctrl-C in an asynchronous command exits 130 with one word."""
    with _started(body, tmp_path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (130, "interrupted\n") == (process.returncode, errors)


def test_reader_that_has_gone(tmp_path: Path) -> None:
    """Into ``head`` a command prints without a traceback at the end."""
    with _started("while True: print('x' * 1000)", tmp_path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        assert "" == process.stderr.read()
    assert 1 == process.returncode


def _started(body: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _COMMAND.format(body=body)],
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
