"""What soft deletion costs beside the statements written by hand: ``python -m benchmarks.deletion``.

Ratios of one run: the same project is deleted and restored by turns, here and there, and the medians are
compared.
"""

from __future__ import annotations

import sqlite3
import statistics
from functools import partial
from typing import Annotated, Any
from uuid import UUID, uuid4

import anyio
import asyncpg
from cyclopts import App, Parameter
from rich.console import Console
from rich.table import Table
from tortoise.queryset import QuerySet

from benchmarks._support import by_turns, timed
from benchmarks.seed import databases_of, run_command
from tests.support.databases import Dialect, temporary_database
from tests.support.statements import count_statements
from tortoise_tracker import connect
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, run
from tortoise_tracker.kit.soft_delete.plan import plan_of
from tortoise_tracker.models import Issue, Project

#: How many times the hand-written statements' time.
DELETE_BUDGET = RESTORE_BUDGET = 3.0
#: How many times plain Tortoise's time, with the conditions written by hand.
JOIN_BUDGET, FILTER_BUDGET = 1.10, 1.05

ROUNDS, QUERY_ROUNDS = 3, 40

app = App(name="python -m benchmarks.deletion", help_format="plaintext", version_flags=())


@app.default
def deletion(
    *,
    dialect: Annotated[list[Dialect] | None, Parameter(negative=())] = None,
    issues: Annotated[list[int] | None, Parameter(negative=())] = None,
) -> int:
    """Time deleting and restoring a seeded project against raw statements, and reading past the bin.

    Exits 1 if a ratio is over its limit.

    Parameters
    ----------
    dialect:
        Run on this one only: sqlite or postgres.
    issues:
        How many issues the project has, about ten times as many rows; 1000 and 10000 when left out.
    """
    out = Console()
    over = []
    for name in dialect or list(Dialect):
        with databases_of(name) as databases:
            for size in issues or [1_000, 10_000]:
                with temporary_database(databases) as url:
                    if name is Dialect.POSTGRES:
                        run_command("scripts.migrate", [], url)
                    run_command(
                        "scripts.faker",
                        ["--workspaces=1", "--projects=1", f"--issues={size}"],
                        url,
                    )
                    table, failures = anyio.run(_measure, name, url, size)
                out.print(table)
                over += failures
    if over:
        out.print(f"Over the limit: {'; '.join(over)}")
    return EXIT_ERROR if over else EXIT_OK


async def _measure(dialect: Dialect, url: str, size: int) -> tuple[Table, list[str]]:
    async with connect(url) as context:
        db: Any = context.db()
        project = await Project.objects.first()
        assert project is not None
        await db.execute_query("ANALYZE" if dialect is Dialect.SQLITE else "VACUUM ANALYZE")
        times: dict[str, list[float]] = {}
        rows = statements = 0
        for _ in range(ROUNDS):
            hiding, showing = _by_hand(project.id, uuid4())
            deleted = await timed(times, "delete", project.delete)
            rows = deleted.total
            await timed(times, "restore", deleted.restore)
            await timed(times, "raw delete", partial(_raw, db, hiding))
            await timed(times, "raw restore", partial(_raw, db, showing))
        with count_statements() as seen:
            await project.delete()
        statements = len(seen)
        await project.restore()
        await by_turns(
            times,
            "join",
            lambda: _joined(Issue.objects.all()),
            lambda: _joined_by_hand(QuerySet(Issue)),
            QUERY_ROUNDS,
        )
        await by_turns(
            times,
            "filter",
            lambda: Issue.objects.all().limit(1000),
            lambda: QuerySet(Issue).filter(deleted_at__isnull=True).limit(1000),
            QUERY_ROUNDS,
        )
    table = Table(
        title=f"{dialect}, {size:,} issues: {rows:,} rows, {statements} statements", title_justify="left"
    )
    for heading in ("what", "ms", "by hand, ms", "ratio", "limit"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    failures = []
    for what, limit in (
        ("delete", DELETE_BUDGET),
        ("restore", RESTORE_BUDGET),
        ("join", JOIN_BUDGET),
        ("filter", FILTER_BUDGET),
    ):
        ours, theirs = statistics.median(times[what]), statistics.median(times[f"raw {what}"])
        ratio = ours / theirs
        table.add_row(what, f"{ours * 1000:.1f}", f"{theirs * 1000:.1f}", f"{ratio:.2f}", f"{limit:.2f}")
        if ratio > limit:
            failures.append(f"{dialect}, {size:,}, {what} {ratio:.2f}")
    return table, failures


def _joined(issues: QuerySet[Issue]) -> QuerySet[Issue]:
    return issues.filter(state__group="Todo", project__identifier__not="").limit(100)


def _joined_by_hand(issues: QuerySet[Issue]) -> QuerySet[Issue]:
    alive = issues.filter(
        deleted_at__isnull=True, state__deleted_at__isnull=True, project__deleted_at__isnull=True
    )
    return _joined(alive)


def _by_hand(project: UUID, deletion: UUID) -> tuple[list[str], list[str]]:
    """What somebody who knows the tables would write: one UPDATE each, there by the project, and back."""
    hidden = f"deleted_at = CURRENT_TIMESTAMP, deletion_id = '{deletion}', updated_at = CURRENT_TIMESTAMP"
    shown = "deleted_at = NULL, deletion_id = NULL, updated_at = CURRENT_TIMESTAMP"
    tables = {
        model._meta.db_table: "id" if model is Project else "project_id"
        for model in plan_of(Project).models
        if model is Project or "project_id" in model._meta.fields_db_projection
    }
    return (
        [
            f"UPDATE {table} SET {hidden} WHERE deleted_at IS NULL AND {column} = '{project}'"
            for table, column in tables.items()
        ],
        [f"UPDATE {table} SET {shown} WHERE deletion_id = '{deletion}'" for table in tables],
    )


async def _raw(db: Any, statements: list[str]) -> None:
    """Run the statements in one transaction on the driver's own connection."""
    async with db.acquire_connection() as connection:
        driver = connection._conn if hasattr(connection, "_conn") else connection
        if isinstance(driver, sqlite3.Connection):
            await anyio.to_thread.run_sync(lambda: _raw_sqlite(db.filename, statements))
        else:
            assert isinstance(connection, asyncpg.Connection | asyncpg.pool.PoolConnectionProxy)
            async with connection.transaction():
                for statement in statements:
                    await connection.execute(statement)


def _raw_sqlite(file: str, statements: list[str]) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        for statement in statements:
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        connection.close()


if __name__ == "__main__":
    run(app)
