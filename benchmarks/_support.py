"""What the benchmarks share: timing two ways of one thing by turns."""

from __future__ import annotations

import gc
import time
from collections.abc import Awaitable, Callable
from typing import Any

Call = Callable[[], Awaitable[Any]]


async def by_turns(times: dict[str, list[float]], what: str, ours: Call, theirs: Call, rounds: int) -> None:
    """Time both, now this one first and now that: whoever follows a big result pays for its clearing up."""
    for turn in range(rounds):
        calls = [(what, ours), (f"raw {what}", theirs)]
        for name, call in calls if turn % 2 else reversed(calls):
            gc.collect()
            await timed(times, name, call)


async def timed(times: dict[str, list[float]], what: str, call: Call) -> Any:
    """Add the seconds that a call takes to ``times``, and return what it returns."""
    began = time.perf_counter()
    result = await call()
    times.setdefault(what, []).append(time.perf_counter() - began)
    return result
