"""Runs the commands of the project as real processes, as its users do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def environment(
    database_url: str | None = None, env: Mapping[str, str | None] | None = None
) -> dict[str, str]:
    """The environment for a process.

    Args:
        database_url: Becomes ``DATABASE_URL``; left out, the process finds none.
        env: Variables on top; None as a value takes a variable away.
    """
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


def run_python(
    *arguments: str | Path,
    database_url: str | None = None,
    env: Mapping[str, str | None] | None = None,
    cwd: Path = REPOSITORY,
    input: str = "",  # noqa: A002 - as subprocess.run calls it
    timeout: float = 60,
) -> subprocess.CompletedProcess[str]:
    """Run ``python ARGUMENTS`` with this interpreter and wait for its end.

    Raises:
        subprocess.TimeoutExpired: After ``timeout`` seconds; the process is killed.
    """
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment(database_url, env),
        input=input,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def run_script(
    name: str,
    *arguments: str | Path,
    database_url: str | None = None,
    env: Mapping[str, str | None] | None = None,
    cwd: Path = REPOSITORY,
    input: str = "",  # noqa: A002 - as subprocess.run calls it
    timeout: float = 60,
) -> subprocess.CompletedProcess[str]:
    """Run ``python -m scripts.NAME ARGUMENTS``; see ``run_python``.

    Without ``database_url`` the script uses ``tracker.sqlite3`` in ``cwd``: give it a temporary
    folder.
    """
    return run_python(
        *("-m", f"scripts.{name}", *arguments),
        database_url=database_url,
        env=env,
        cwd=cwd,
        input=input,
        timeout=timeout,
    )


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


def run_aerich(
    *arguments: str,
    database_url: str,
    input: str = "",  # noqa: A002 - as subprocess.run calls it
    timeout: float = 120,
) -> subprocess.CompletedProcess[str]:
    """Run ``aerich ARGUMENTS`` in the checkout, where it finds its configuration."""
    return run_python(
        *("-m", "aerich", *arguments), database_url=database_url, input=input, timeout=timeout
    )
