"""The frame around commands that use the package: its errors, and Tortoise's, end as one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NoReturn

from cyclopts import App
from tortoise.exceptions import BaseORMException

from scripts._support import frame
from scripts._support.frame import (
    EXIT_ERROR,
    EXIT_INTERRUPTED,
    EXIT_OK,
    EXIT_USAGE,
    DatabaseUrl,
    Flag,
    Json,
    command_app,
    complain,
)
from tortoise_tracker.exceptions import TrackerError

__all__ = [
    "EXIT_ERROR",
    "EXIT_INTERRUPTED",
    "EXIT_OK",
    "EXIT_USAGE",
    "DatabaseUrl",
    "Flag",
    "Json",
    "command_app",
    "complain",
    "exit_code",
    "run",
]

_EXPECTED: Final = (frame.CommandError, TrackerError, BaseORMException)


def run(app: App, arguments: list[str] | None = None) -> NoReturn:
    """Run ``app`` and leave the process with its exit code.

    Args:
        app: From :func:`command_app`, with its commands.
        arguments: Instead of those of the process.
    """
    frame.run(app, arguments, expected=_EXPECTED)


def exit_code(command: Callable[[], object]) -> int:
    """Call ``command``; return its exit code, and say on stderr why it failed."""
    return frame.exit_code(command, expected=_EXPECTED)
