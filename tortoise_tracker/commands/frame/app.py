"""App of a command: its options, its exit code, and its errors.

A command is a function, async or not, whose docstring is its ``--help``. It returns its exit code,
or None for 0. What people can get wrong becomes one sentence on stderr and exit 1. Wrong usage exits 2,
Ctrl-C 130, and neither shows a traceback.

Neither this module nor a command's own imports Tortoise before the command is run: ``--help`` does without.
"""

from __future__ import annotations

import inspect
import logging
import os
import sys
from collections.abc import Callable
from typing import Annotated, Any, Final, NoReturn

import anyio
from cyclopts import App, CycloptsError, Parameter

from tortoise_tracker.commands.frame.program import call_of, spoken

EXIT_OK: Final = 0
EXIT_ERROR: Final = 1
EXIT_USAGE: Final = 2
EXIT_INTERRUPTED: Final = 130

#: A switch that is off unless it is named.
Flag = Annotated[bool, Parameter(negative=())]

#: For what a machine may want to read.
Json = Annotated[bool, Parameter(name="--json", negative=())]


def command_app(name: str, *, help: str | None = None) -> App:  # noqa: A002 - cyclopts' word
    """Return an empty app for a command.

    Args:
        name: Name of the command's module.
        help: What the command is for, where its docstring does not say.
    """
    return App(
        name=call_of(name),
        help=help,
        version_flags=(),
        result_action="return_value",
        suppress_keyboard_interrupt=False,
    )


def run(app: App, arguments: list[str] | None = None) -> NoReturn:
    """Run ``app`` and leave the process with its exit code.

    Args:
        app: From :func:`command_app`, with its commands.
        arguments: Instead of those of the process.
    """
    sys.exit(exit_code(lambda: _result(app, arguments)))


def exit_code(command: Callable[[], object]) -> int:
    """Call ``command``; return its exit code, and say on stderr why it failed."""
    try:
        result = command()
        sys.stdout.flush()
    except CycloptsError as error:
        complain(f"{error} Try --help.")
        return EXIT_USAGE
    except KeyboardInterrupt:
        # What was broken off half-way, a connection in the making for one, has an error that is not read.
        # asyncio logs it when it is thrown away, with a traceback, and after this.
        logging.getLogger("asyncio").disabled = True
        complain("interrupted")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader has gone, as in `… | head`. Nothing may be flushed to it any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_ERROR
    except Exception as error:
        if not _is_expected(error):
            raise
        complain(str(error))
        return EXIT_ERROR
    return result if isinstance(result, int) else EXIT_OK


def complain(message: str) -> None:
    """Print one line on stderr."""
    print(spoken(" ".join(message.split())), file=sys.stderr)


def say(message: str) -> None:
    """Print a text on stdout, at once."""
    print(spoken(message), flush=True)


def _is_expected(error: Exception) -> bool:
    """Whether an error is one sentence for people: ours, or one of Tortoise's."""
    # An error of these classes cannot have been raised before their modules were imported.
    roots = {"tortoise_tracker.exceptions": "TrackerError", "tortoise.exceptions": "BaseORMException"}
    return any(
        isinstance(error, getattr(sys.modules[module], root))
        for module, root in roots.items()
        if module in sys.modules
    )


def _result(app: App, arguments: list[str] | None) -> Any:
    for each in (app, *app.subapps):
        if inspect.isfunction(each.default_command) and each.default_command.__doc__:
            each.default_command.__doc__ = spoken(each.default_command.__doc__)
    command, bound, _ = app.parse_args(arguments, exit_on_error=False, print_error=False)
    if not inspect.iscoroutinefunction(command):
        return command(*bound.args, **bound.kwargs)

    async def call() -> Any:
        return await command(*bound.args, **bound.kwargs)

    return anyio.run(call)
