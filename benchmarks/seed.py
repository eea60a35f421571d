"""How fast, and in how much memory, the seeder fills a database: ``python -m benchmarks.seed``.

Runs ``python -m scripts.faker`` as a user does, in a process of its own, on a new database each time.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter
from rich.console import Console
from rich.table import Table

from tests.support.databases import (
    Databases,
    Dialect,
    PostgresDatabases,
    SqliteDatabases,
    temporary_database,
)
from tests.support.postgres import postgres_url
from tests.support.processes import environment
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, run
from tortoise_tracker.exceptions import TrackerError

#: Seconds on a machine with two cores, from start to summary.
DEFAULT_BUDGET, LARGE_BUDGET = 15.0, 30.0

#: Of each run, in MB.
MEMORY_BUDGET = 350.0

#: How much more memory ten times the issues may take; a leak of one row in ten would show.
MEMORY_GROWTH = 1.1

LARGE, HUGE = 10_000, 100_000

#: What getrusage counts memory in.
_MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024

app = App(name="python -m benchmarks.seed", help_format="plaintext", version_flags=())


class RunFailed(TrackerError):
    """A command that was to be measured did not end well."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One run of the seeder."""

    rows: int
    seconds: float
    megabytes: float


@app.default
def seed(
    *,
    dialect: Annotated[list[Dialect] | None, Parameter(negative=())] = None,
    huge: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Time the seeder's default run, and one of 10,000 issues with everything around them.

    PostgreSQL is found as the tests find it: TEST_DATABASE_URL names a server on which databases may be
    created, else one is started. Exits 1 if a run took more than its budget.

    Parameters
    ----------
    dialect:
        Run on this one only: sqlite or postgres.
    huge:
        Run 100,000 issues as well, which takes minutes, and compare the memory.
    """
    out = Console()
    table = Table(title="python -m scripts.faker", title_justify="left")
    for heading in ("dialect", "issues"):
        table.add_column(heading)
    for heading in ("rows", "seconds", "budget", "rows/s", "MB", "budget"):
        table.add_column(heading, justify="right")
    failures = []
    for name in dialect or list(Dialect):
        with databases_of(name) as databases:
            runs: list[tuple[str, list[str], float, float]] = [
                ("default", [], DEFAULT_BUDGET, MEMORY_BUDGET),
                (f"{LARGE:,}", [f"--issues={LARGE}"], LARGE_BUDGET, MEMORY_BUDGET),
            ]
            measured = Measured(0, 0.0, 0.0)
            if huge:
                runs.append((f"{HUGE:,}", [f"--issues={HUGE}"], LARGE_BUDGET * HUGE / LARGE, 0.0))
            for label, arguments, seconds, megabytes in runs:
                # The huge run is held to the memory of the large one before it.
                limit = megabytes or measured.megabytes * MEMORY_GROWTH
                measured = _measure(databases, arguments)
                table.add_row(name, label, *_cells(measured, seconds, limit))
                if measured.seconds > seconds or measured.megabytes > limit:
                    failures.append(f"{name}, {label}")
    out.print(table)
    if failures:
        out.print(f"Over budget: {'; '.join(failures)}")
    return EXIT_ERROR if failures else EXIT_OK


def _cells(measured: Measured, seconds: float, megabytes: float) -> tuple[str, ...]:
    return (
        f"{measured.rows:,}",
        f"{measured.seconds:.1f}",
        f"{seconds:.0f}",
        f"{measured.rows / measured.seconds:,.0f}",
        f"{measured.megabytes:.0f}",
        f"{megabytes:.0f}",
    )


@contextmanager
def databases_of(dialect: Dialect) -> Iterator[Databases]:
    """Databases of a dialect to measure on, removed afterwards."""
    with ExitStack() as stack:
        if dialect is Dialect.POSTGRES:
            yield PostgresDatabases(stack.enter_context(postgres_url()))
        else:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="tracker-benchmark-"))
            yield SqliteDatabases(Path(folder))


def _measure(databases: Databases, arguments: list[str]) -> Measured:
    """Run the seeder on a new database.

    Raises:
        RunFailed: If it, or the migration before it, fails.
    """
    with temporary_database(databases) as url:
        if not url.startswith("sqlite:"):
            # On a server this is a step of its own, and not the seeder's.
            run_command("scripts.migrate", [], url)
        return run_command("scripts.faker", arguments, url)


def run_command(module: str, arguments: list[str], url: str) -> Measured:
    """Run a command in a process of its own on a database.

    Raises:
        RunFailed: If it fails.
    """
    with tempfile.TemporaryFile("w+") as output:
        began = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env=environment(url),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        # Not wait(): only this tells the memory of this one process.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        output.seek(0)
        said = output.read()
    if process.returncode:
        msg = f"{module} {' '.join(arguments)} ended with {process.returncode}: {said.strip()}"
        raise RunFailed(msg)
    found = re.search(r"([\d,]+) rows in ", said)
    rows = int(found[1].replace(",", "")) if found else 0
    return Measured(rows, seconds, usage.ru_maxrss * _MAXRSS_UNIT / 1_000_000)


if __name__ == "__main__":
    run(app)
