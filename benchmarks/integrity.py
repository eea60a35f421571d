"""How long it takes to look at a large database, and to put it right: ``python -m benchmarks.integrity``."""

from __future__ import annotations

import asyncio
import datetime
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
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
from tests.support.faults import Planter, told
from tests.support.postgres import postgres_url
from tortoise_tracker import connect
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, run
from tortoise_tracker.commands.overview import count_rows
from tortoise_tracker.demo import Sizes, seed
from tortoise_tracker.health.integrity import check_integrity

app = App(name="python -m benchmarks.integrity", help_format="plaintext", version_flags=())

_ALL = 1_000_000


@app.default
def integrity(
    *,
    dialect: Annotated[list[Dialect] | None, Parameter(negative=())] = None,
    issues: int = 5000,
    faults: int = 500,
) -> int:
    """Plant faults of every kind into a seeded database, find them, put right what is safe, look again.

    Exits with 1 if one was not found, or something else was.

    Parameters
    ----------
    dialect:
        Run on this one only: sqlite or postgres.
    issues:
        How many issues to seed; there are ten times as many rows.
    faults:
        How many faults of each kind, where there are rows enough.
    """
    table = Table(
        "dialect", "rows", "planted", "found", "wrongly", "look", "fix and look", "left", "expected"
    )
    sound = True
    for each in dialect or list(Dialect):
        with _databases(each) as databases, temporary_database(databases) as url:
            cells = asyncio.run(_measure(url, issues, faults))
        sound = sound and cells[1] == cells[2] and cells[3] == "0" and cells[6] == cells[7]
        table.add_row(each, *cells)
    Console().print(table)
    return EXIT_OK if sound else EXIT_ERROR


async def _measure(url: str, issues: int, faults: int) -> list[str]:
    async with connect(url, create_tables=True) as context:
        db = context.db()
        sizes = Sizes(workspaces=3, projects=6, issues=issues, users=60)
        await seed(sizes, seed=1, today=datetime.date(2026, 6, 1))
        rows = sum((await count_rows()).values())
        planter = Planter(db, faults)
        await planter.plant()
        began = time.perf_counter()
        report = await check_integrity(db, keys=_ALL)
        looked = time.perf_counter() - began
        found = told(report.found)
        began = time.perf_counter()
        fixed = await check_integrity(db, fix=True, keys=_ALL)
        repaired = time.perf_counter() - began
    return [
        f"{rows:,}",
        f"{len(planter.planted):,}",
        f"{len(found & planter.planted):,}",
        f"{len(found - planter.planted):,}",
        f"{looked:.1f} s",
        f"{repaired:.1f} s",
        f"{len(told(fixed.left) & planter.left):,}",
        f"{len(planter.left | told(fixed.left)):,}",
    ]


@contextmanager
def _databases(dialect: Dialect) -> Iterator[Databases]:
    with ExitStack() as stack:
        if dialect is Dialect.SQLITE:
            yield SqliteDatabases(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        else:
            yield PostgresDatabases(stack.enter_context(postgres_url()))


if __name__ == "__main__":
    run(app)
