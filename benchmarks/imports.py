"""What importing costs, beside Tortoise itself: ``python -m benchmarks.imports``.

CPU seconds of whole processes, taken in turns; the least of each is told, which noise leaves alone.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

from tortoise_tracker.commands import COMMANDS

_TURNS: Final = 9

#: What is imported, and how much of Tortoise's time it may take.
_IMPORTS: Final = {
    "tortoise": None,
    "tortoise_tracker": 1.25,
    "tortoise_tracker.kit": None,
    "tortoise_tracker.models": None,
}

#: CPU seconds in which a command prints its help.
_HELP: Final = 0.4


def main() -> None:
    """Print what each import and each ``--help`` costs, and what it may."""
    baseline = _least(["-c", "pass"])
    imports = {name: ["-c", f"import {name}"] for name in _IMPORTS}
    helps = {name: ["-m", "tortoise_tracker", name, "--help"] for name in COMMANDS}
    taken = _in_turns({**imports, **helps})
    tortoise = taken["tortoise"] - baseline
    print(f"{'python alone':34} {baseline * 1000:6.0f} ms")
    for name, limit in _IMPORTS.items():
        own = taken[name] - baseline
        may = "" if limit is None else f", may be {limit:.2f}"
        print(f"{f'import {name}':34} {own * 1000:6.0f} ms  {own / tortoise:.2f} of Tortoise{may}")
    for name in COMMANDS:
        print(f"{f'{name} --help':34} {taken[name] * 1000:6.0f} ms  may be {_HELP * 1000:.0f}")


def _in_turns(commands: dict[str, list[str]]) -> dict[str, float]:
    taken: dict[str, float] = {}
    for _ in range(_TURNS):
        for name, arguments in commands.items():
            taken[name] = min(taken.get(name, float("inf")), _cpu(arguments))
    return taken


def _least(arguments: list[str]) -> float:
    return min(_cpu(arguments) for _ in range(_TURNS))


def _cpu(arguments: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


if __name__ == "__main__":
    main()
