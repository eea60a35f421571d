"""Runs the commands of the project as real processes, as its users do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypedDict, Unpack

REPOSITORY = Path(__file__).parents[2]


def environment(
    database_url: str | None = None, env: Mapping[str, str | None] | None = None
) -> dict[str, str]:
    """The environment for a process; see ``Options``."""
    changes: dict[str, str | None] = {
        # From a temporary folder, too, the modules are those of this checkout.
        "PYTHONPATH": str(REPOSITORY),
        "DATABASE_URL": database_url,
        # rich wraps at the width of the terminal: what is printed would depend on who looks.
        "COLUMNS": "200",
        "NO_COLOR": "1",
        **(env or {}),
    }
    merged = {**os.environ, **changes}
    return {name: value for name, value in merged.items() if value is not None}


class Options(TypedDict, total=False):
    """How a process is run."""

    #: Becomes ``DATABASE_URL``; left out, the process finds none.
    database_url: str | None
    #: Variables on top; None as a value takes a variable away.
    env: Mapping[str, str | None]
    #: The folder it runs in; left out, this checkout.
    cwd: Path
    #: What it reads.
    input: str
    #: Seconds after which it is killed; left out, 60.
    timeout: float


def run_python(*arguments: str | Path, **options: Unpack[Options]) -> subprocess.CompletedProcess[str]:
    """Run ``python ARGUMENTS`` with this interpreter and wait for its end.

    Raises:
        subprocess.TimeoutExpired: After ``timeout`` seconds; the process is killed.
    """
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=options.get("cwd", REPOSITORY),
        env=environment(options.get("database_url"), options.get("env")),
        input=options.get("input", ""),
        capture_output=True,
        text=True,
        timeout=options.get("timeout", 60),
        check=False,
    )


def run_script(
    name: str, *arguments: str | Path, **options: Unpack[Options]
) -> subprocess.CompletedProcess[str]:
    """Run ``python -m scripts.NAME ARGUMENTS``; see ``run_python``.

    Without ``database_url`` the script uses ``tracker.sqlite3`` in ``cwd``: give it a temporary
    folder.
    """
    return run_python("-m", f"scripts.{name}", *arguments, **options)


def run_aerich(*arguments: str, **options: Unpack[Options]) -> subprocess.CompletedProcess[str]:
    """Run ``aerich ARGUMENTS`` in the checkout, where it finds its configuration."""
    return run_python("-m", "aerich", *arguments, **options)


def start_script(
    name: str,
    *arguments: str | Path,
    database_url: str | None = None,
    env: Mapping[str, str | None] | None = None,
    cwd: Path = REPOSITORY,
) -> subprocess.Popen[str]:
    """Start ``python -m scripts.NAME`` and do not wait, for several at the same time.

    A context manager; ``communicate(timeout=…)`` gives what it printed.
    """
    return subprocess.Popen(
        [sys.executable, "-m", f"scripts.{name}", *arguments],
        cwd=cwd,
        env=environment(database_url, env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def is_alive(pid: int) -> bool:
    """Whether there is such a process."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def comes_true(condition: Callable[[], bool], seconds: float = 60) -> bool:
    """Whether it does so in time."""
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()
