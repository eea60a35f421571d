"""How the commands were called: help, usage and advice name them that way."""

from __future__ import annotations

import re
from contextvars import ContextVar
from typing import Final

#: As texts in the sources write it, between backquotes; a path may hold the same words.
_WRITTEN: Final = re.compile(r"(?<=`)tortoise-tracker (?=[a-z])")

#: What stands before the name of a command.
CONSOLE_SCRIPT: Final = "tortoise-tracker "
MODULE: Final = "python -m tortoise_tracker "
CLONE: Final = "python -m scripts."

_prefix: ContextVar[str] = ContextVar("prefix", default=CONSOLE_SCRIPT)


def call_them(prefix: str) -> None:
    """Say what stands before the name of a command in this process."""
    _prefix.set(prefix)


def call_of(command: str) -> str:
    """How a command is called in this process: ``python -m scripts.migrate``."""
    return f"{_prefix.get()}{command}"


def spoken(text: str) -> str:
    """A text in which commands are named as they are called in this process.

    Args:
        text: Names them as the console script: ``tortoise-tracker migrate``.
    """
    return _WRITTEN.sub(lambda _: _prefix.get(), text)
