"""Password of a command: from the terminal, from standard input, or generated."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from cyclopts import Group, Parameter
from cyclopts.validators import LimitedChoice

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.app import complain

_SOURCES = Group("Password", validator=LimitedChoice())

PasswordStdin = Annotated[
    bool,
    Parameter(
        name="--password-stdin",
        negative=(),
        group=_SOURCES,
        help="Read the password from standard input, as one line.",
    ),
]

Generate = Annotated[
    bool,
    Parameter(
        name="--generate",
        negative=(),
        group=_SOURCES,
        help="Make a strong password up, and print it: this once, and nowhere else.",
    ),
]

#: How many attempts there are at the terminal.
_ATTEMPTS = 3


@dataclass(frozen=True)
class Chosen:
    """A password in plain text, and whether it was made up."""

    password: str
    made_up: bool


def choose_password(email: str, check: Callable[[str], None], *, from_stdin: bool, generate: bool) -> Chosen:
    """Get a password for a user. Must not be called in an event loop, which would take Ctrl-C for itself.

    Args:
        email: Whose it will be; shown in the prompt.
        check: Raises ``InvalidValue`` for a password that will not do.
        from_stdin: Read it from standard input.
        generate: Make it up.

    Raises:
        NoPassword: If there is none.
        InvalidValue: If it will not do.
    """
    if generate:
        return Chosen(tracker.services.accounts.passwords.generate_password(), made_up=True)
    if from_stdin:
        password = _line_of_stdin()
        check(password)
        return Chosen(password, made_up=False)
    if not sys.stdin.isatty():
        msg = "there is no terminal to ask for a password on: add --password-stdin or --generate"
        raise tracker.exceptions.NoPassword(msg)
    return Chosen(_ask(email, check), made_up=False)


def _line_of_stdin() -> str:
    # No more than the longest takes: a file that was given by mistake is not read to its end.
    line = sys.stdin.buffer.readline(4 * tracker.services.accounts.passwords.LONGEST + 2)
    try:
        password = line.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        msg = "the password on standard input is not UTF-8: send it in that encoding"
        raise tracker.exceptions.InvalidValue(msg) from error
    if not password:
        msg = "there is no password on standard input: send it as the first line"
        raise tracker.exceptions.NoPassword(msg)
    return password


def _ask(email: str, check: Callable[[str], None]) -> str:
    for _ in range(_ATTEMPTS - 1):
        try:
            return _ask_once(email, check)
        except tracker.exceptions.InvalidValue as error:
            complain(str(error))
    return _ask_once(email, check)


def _ask_once(email: str, check: Callable[[str], None]) -> str:
    password = _hidden(f"New password for {email}: ")
    check(password)
    if _hidden("The same again: ") != password:
        msg = "the two passwords differ: type the same one twice"
        raise tracker.exceptions.InvalidValue(msg)
    return password


def _hidden(prompt: str) -> str:
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        # The answer to the prompt is the end of the terminal: another prompt would get no answer.
        print(file=sys.stderr)
        raise tracker.exceptions.NoPassword("no password was given: nothing has been changed") from error
