"""The frame around every command: how it is called, how it ends.

A command is a function, async or not, whose docstring is its ``--help``. It returns its exit code,
or None for 0. What people can get wrong becomes one sentence on stderr and exit 1. Wrong usage exits 2,
Ctrl-C 130, and neither shows a traceback.

Nothing here imports the package: whoever imports anything of ``tortoise_tracker`` gets all models, and
what a container starts with cannot wait for them. Commands that need the package take ``cli`` instead.
"""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from typing import Annotated, Any, NoReturn

import anyio
from cyclopts import App, CycloptsError, Parameter

EXIT_OK = 0
EXIT_ERROR = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130

DatabaseUrl = Annotated[
    str | None,
    Parameter(
        name="--database-url",
        env_var="DATABASE_URL",
        # The default may hold a password: it is read from the environment, and never printed.
        show_env_var=True,
        help=(
            "The database, as sqlite://FILE or postgres://USER:PASSWORD@HOST:PORT/NAME."
            " Left out: the file tracker.sqlite3 in the working directory."
        ),
    ),
]

#: A switch that is off unless it is named.
Flag = Annotated[bool, Parameter(negative=())]

#: For what a machine may want to read.
Json = Annotated[bool, Parameter(name="--json", negative=())]


class CommandError(Exception):
    """What a person can put right, found before the package is imported; its message says how."""


def command_app(name: str, *, help: str | None = None) -> App:  # noqa: A002 - cyclopts' word
    """Return an empty app for ``python -m scripts.NAME``.

    Args:
        name: Name of the command's module.
        help: What the command is for, where its docstring does not say.
    """
    return App(
        name=f"python -m scripts.{name}",
        help=help,
        version_flags=(),
        result_action="return_value",
        suppress_keyboard_interrupt=False,
    )


def run(
    app: App, arguments: list[str] | None = None, *, expected: tuple[type[Exception], ...] = (CommandError,)
) -> NoReturn:
    """Run ``app`` and leave the process with its exit code.

    Args:
        app: From :func:`command_app`, with its commands.
        arguments: Instead of those of the process.
        expected: Errors that are one sentence.
    """
    sys.exit(exit_code(lambda: _result(app, arguments), expected=expected))


def exit_code(
    command: Callable[[], object], *, expected: tuple[type[Exception], ...] = (CommandError,)
) -> int:
    """Call ``command``; return its exit code, and say on stderr why it failed."""
    try:
        result = command()
        sys.stdout.flush()
    except CycloptsError as error:
        complain(f"{error} Try --help.")
        return EXIT_USAGE
    except expected as error:
        complain(str(error))
        return EXIT_ERROR
    except KeyboardInterrupt:
        complain("interrupted")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader has gone, as in `… | head`. Nothing may be flushed to it any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_ERROR
    return result if isinstance(result, int) else EXIT_OK


def complain(message: str) -> None:
    """Print one line on stderr."""
    print(" ".join(message.split()), file=sys.stderr)


def _result(app: App, arguments: list[str] | None) -> Any:
    command, bound, _ = app.parse_args(arguments, exit_on_error=False, print_error=False)
    if not inspect.iscoroutinefunction(command):
        return command(*bound.args, **bound.kwargs)

    async def call() -> Any:
        return await command(*bound.args, **bound.kwargs)

    return anyio.run(call)
