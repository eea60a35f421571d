"""All commands under one name, as ``tortoise-tracker migrate``."""

from __future__ import annotations

import difflib
import importlib
import sys
from collections.abc import Sequence
from importlib import metadata
from typing import NoReturn

from cyclopts import App

from tortoise_tracker.commands import COMMANDS
from tortoise_tracker.commands.frame.app import EXIT_USAGE, complain, exit_code, run
from tortoise_tracker.commands.frame.program import CONSOLE_SCRIPT, call_of, call_them

_COMPLETION = "--install-completion"


def main(arguments: Sequence[str] | None = None, *, prefix: str = CONSOLE_SCRIPT) -> NoReturn:
    """Run the command that the first argument names, or list all of them.

    Args:
        arguments: Instead of those of the process.
        prefix: What stands before the name of a command, as it was called.
    """
    call_them(prefix)
    name, *rest = [*(sys.argv[1:] if arguments is None else arguments), ""]
    command = name.replace("-", "_")
    if command in COMMANDS:
        run(_app(command), rest[:-1])
    if name == _COMPLETION:
        run(_everything(), [name, *rest[:-1]])
    if name == "--version":
        sys.exit(exit_code(lambda: print(metadata.version("tortoise_tracker"))))
    if name not in {"", "--help", "-h"}:
        close = difflib.get_close_matches(command, COMMANDS, n=1)
        hint = f"did you mean {close[0]}?" if close else f"`{call_of('').rstrip('. ')}` lists them."
        complain(f"there is no command {name}: {hint}")
        sys.exit(EXIT_USAGE)
    sys.exit(exit_code(lambda: print(_listing())))


def _app(command: str) -> App:
    """The app of one command; nothing of the others is imported."""
    app: App = importlib.import_module(f"tortoise_tracker.commands.{command}").app
    return app


def _listing() -> str:
    width = max(map(len, COMMANDS))
    return "\n".join(
        [
            f"Usage: {call_of('')}COMMAND [ARGUMENTS]",
            "",
            *(f"  {name:{width}}  {purpose}" for name, purpose in COMMANDS.items()),
            "",
            f"`{call_of('COMMAND')} --help` tells more of one, `--version` which release this is.",
            f"`{CONSOLE_SCRIPT}{_COMPLETION}` makes the shell complete their names and options.",
        ]
    )


def _everything() -> App:
    """All commands in one app: what completion is made from; imports everything."""
    app = App(name=CONSOLE_SCRIPT.strip(), version_flags=(), result_action="return_value")
    for name in COMMANDS:
        app.command(_app(name), name=name)
    app.register_install_completion_command(_COMPLETION)
    return app
