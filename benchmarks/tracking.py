"""What audit and change tracking cost beside plain Tortoise: ``python -m benchmarks.tracking``.

Ratios of one run: the same rows are written and read through a full model of ours and through a plain one of
the same columns, by turns, with a user acting. The plain side does what an application without us would do by
hand: ``auto_now`` is its clock, and it names the user itself.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Annotated

import anyio
from cyclopts import App, Parameter
from cyclopts.validators import Number
from rich.console import Console
from rich.table import Table
from tortoise.backends.base.client import BaseDBAsyncClient

from benchmarks.figures import MEASUREMENTS, Figure, Measurement, Side
from benchmarks.models import PlainTask, TrackedTask
from benchmarks.seed import databases_of
from tests.support.databases import Dialect, temporary_database
from tortoise_tracker import acting_as, connect
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, run
from tortoise_tracker.factories import make_user

app = App(name="python -m benchmarks.tracking", help_format="plaintext", version_flags=())


@app.default
def tracking(
    *,
    dialect: Annotated[list[Dialect] | None, Parameter(negative=())] = None,
    only: Annotated[list[Figure] | None, Parameter(negative=())] = None,
    rounds: Annotated[int | None, Parameter(validator=Number(gte=1))] = None,
) -> int:
    """Time writing and reading rows of ours against rows of plain Tortoise.

    PostgreSQL is found as the tests find it: TEST_DATABASE_URL names a server on which databases may be
    created, else one is started. Exits 1 if a ratio is over its limit.

    Parameters
    ----------
    dialect:
        Run on this one only: sqlite or postgres.
    only:
        Take this figure only; may be repeated.
    rounds:
        How often each figure is taken; as often as it needs to be steady when left out.
    """
    out = Console()
    over: list[str] = []
    for name in dialect or list(Dialect):
        with ExitStack() as stack:
            url = stack.enter_context(temporary_database(stack.enter_context(databases_of(name))))
            if name is Dialect.SQLITE:
                stack.enter_context(_one_core())
            table, failures = anyio.run(_measure, name, url, only or list(Figure), rounds)
        out.print(table)
        over += failures
    if over:
        out.print(f"Over the limit: {'; '.join(over)}")
    return EXIT_ERROR if over else EXIT_OK


@contextmanager
def _one_core() -> Iterator[None]:
    """Stay on one core, where the system can do that.

    SQLite's driver is a thread, and what handing over to it costs depends on what the other cores do.
    """
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


async def _measure(
    dialect: Dialect, url: str, figures: list[Figure], rounds: int | None
) -> tuple[Table, list[str]]:
    table = Table(title=dialect, title_justify="left")
    for heading in ("what", "unit", "ours", "plain", "ratio", "limit"):
        table.add_column(heading, justify="left" if heading in ("what", "unit") else "right")
    failures = []
    async with connect(url, models=["benchmarks.models"], create_tables=True) as context:
        assert {*TrackedTask._meta.fields_db_projection} == {*PlainTask._meta.fields_db_projection}
        db = context.db()
        user = await make_user()
        by_hand = {"updated_by_id": user.id}
        sides = (Side(TrackedTask), Side(PlainTask, {"created_by_id": user.id, **by_hand}, by_hand))
        with acting_as(user):
            for figure in figures:
                measurement = MEASUREMENTS[figure]
                ours, theirs = await _by_turns(db, measurement, sides, rounds or measurement.rounds)
                ratio = ours / theirs
                scale = 1 if measurement.unit == "bytes" else 1000
                table.add_row(
                    measurement.what,
                    measurement.unit,
                    f"{ours * scale:,.1f}",
                    f"{theirs * scale:,.1f}",
                    f"{ratio:.2f}",
                    f"{measurement.limit:.2f}" if measurement.limit else "-",
                )
                if measurement.limit and ratio > measurement.limit:
                    failures.append(f"{dialect}, {figure} {ratio:.2f}")
    return table, failures


async def _by_turns(
    db: BaseDBAsyncClient, measurement: Measurement, sides: tuple[Side, ...], rounds: int
) -> list[float]:
    """The least that each side took: on a busy machine the others tell of its other work.

    The first round only warms up. In the others the sides take turns in being first: whoever follows a big
    result pays for its clearing up.
    """
    taken: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds + 1):
        order = list(enumerate(sides))
        for number, side in order if turn % 2 else reversed(order):
            if measurement.rows is not None:
                await _prepare(db, side, measurement.rows)
            gc.collect()
            result = await measurement.take(side)
            if turn:
                taken[number].append(result)
    return [min(each) for each in taken]


async def _prepare(db: BaseDBAsyncClient, side: Side, rows: int) -> None:
    """See to it that the table has so many rows, all or none."""
    if await side.model.all().count() == rows:
        return
    table = side.model._meta.db_table
    emptied = "TRUNCATE" if db.capabilities.dialect == Dialect.POSTGRES else "DELETE FROM"
    await db.execute_query(f'{emptied} "{table}"')
    if rows:
        await side.model.bulk_create([side.model(**columns) for columns in side.new(rows)])
        await db.execute_query("ANALYZE")


if __name__ == "__main__":
    run(app)
