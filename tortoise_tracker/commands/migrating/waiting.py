"""Polling: an attempt is repeated until it succeeds or the time is over."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Final

import anyio

from tortoise_tracker.commands.frame.app import complain
from tortoise_tracker.commands.frame.waiting import ATTEMPT

#: What one attempt gets at least, though the time is nearly over.
_SHORTEST: Final = 0.25

#: The first pause, as a part of the longest one.
_FIRST: Final = 0.1


class NotYet(Exception):
    """An attempt has failed that may succeed later; the message says why, in a few words."""


async def wait_until(
    attempt: Callable[[float], Awaitable[None]], what: str, *, timeout: float, interval: float
) -> str | None:
    """Repeat an attempt until it succeeds; say on stderr why it has not, whenever the reason changes.

    Args:
        attempt: Takes the seconds it may last, and raises ``NotYet``.
        what: What is waited for.
        timeout: Seconds after which no further attempt begins.
        interval: Seconds between two attempts, at most. They begin with a tenth of it and double; when the
            reason changes, things are moving, and they begin anew.

    Returns:
        None, or why the last attempt failed.
    """
    deadline = time.monotonic() + timeout
    pause = interval * _FIRST
    said = ""
    while True:
        try:
            await attempt(max(_SHORTEST, min(ATTEMPT, deadline - time.monotonic())))
        except NotYet as error:
            reason = str(error)
        else:
            return None
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            return reason
        if reason != said:
            complain(f"waiting up to {timeout:g} s for {what}: {reason}")
            said, pause = reason, interval * _FIRST
        await anyio.sleep(min(pause, remaining))
        pause = min(2 * pause, interval)
