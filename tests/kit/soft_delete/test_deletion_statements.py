"""What a deletion costs depends on the tables it reaches, not on the rows in them."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from tests.support.databases import Dialect
from tests.support.isolation import Empty
from tests.support.statements import count_statements
from tests.support.trees import deep_chain, make_busy_project
from tortoise_tracker.kit import DeletionModel
from tortoise_tracker.kit.soft_delete.plan import plan_of
from tortoise_tracker.models import Issue, IssueComment, Label, Project, Workspace

#: How many issues, each with everything around it.
_SIZES = (20, 400)

#: Statements for each table that the deletion can reach.
_EACH = 3


async def _project(project: Project) -> DeletionModel | None:
    return await project.delete()


async def _workspace(project: Project) -> DeletionModel | None:
    return await (await project.workspace).delete()


async def _all_issues(project: Project) -> DeletionModel | None:
    return await Issue.objects.filter(project=project).delete()


@pytest.mark.parametrize(
    ("delete", "root"),
    [(_project, Project), (_workspace, Workspace), (_all_issues, Issue)],
    ids=["project", "workspace", "all issues"],
)
async def test_statements_depend_on_the_tables(
    delete: Callable[[Project], Awaitable[DeletionModel | None]], root: Any
) -> None:
    """Deleting, previewing and restoring twenty times as many rows takes the same few statements."""
    counts, totals = [], []
    for size in _SIZES:
        project = await make_busy_project(size)
        if root is Workspace:
            await project.fetch_related("workspace")
        with count_statements() as deleting:
            deletion = await delete(project)
        assert deletion is not None
        with count_statements() as previewing:
            await deletion.preview_restore()
        with count_statements() as restoring:
            await deletion.restore()
        counts.append((len(deleting), len(previewing), len(restoring)))
        totals.append(deletion.total)

    limit = _EACH * len(plan_of(root).models)
    assert counts[0] == counts[1]
    assert (True, True, True) == tuple(count <= limit for count in counts[1])
    assert totals[1] > 10 * totals[0]


async def test_rows_around_the_tree_do_not_count() -> None:
    """A project beside others costs what it costs alone."""
    alone = await make_busy_project(1)
    with count_statements() as first:
        await alone.delete()
    for _ in range(3):
        await make_busy_project(20, workspace_id=alone.workspace_id)
    other = await make_busy_project(1, workspace_id=alone.workspace_id)

    with count_statements() as second:
        await other.delete()

    assert len(first) == len(second)


#: Queries that join, the tables they name, and what plain Tortoise would join.
_QUERIES: list[tuple[str, Callable[[], Any]]] = [
    ("forwards", lambda: Issue.filter(state__group="Todo", project__identifier__not="")),
    ("backwards", lambda: Issue.filter(comments__comment_stripped="x")),
    ("over links", lambda: Issue.filter(labels__name="x")),
    ("ordered", lambda: IssueComment.all().order_by("issue__name")),
    ("related", lambda: IssueComment.all().select_related("issue__state")),
    ("over links backwards", lambda: Label.filter(issues__state__name="x")),
]


@pytest.mark.parametrize(("name", "query"), _QUERIES, ids=[name for name, _ in _QUERIES])
async def test_hiding_deleted_rows_joins_no_further_table(
    db: BaseDBAsyncClient, name: str, query: Callable[[], Any]
) -> None:
    """The database reads the tables that the query names, and each only once."""
    live = query()
    plain = QuerySet(live.model)
    for attribute in ("_q_objects", "_custom_filters", "_orderings", "_select_related"):
        setattr(plain, attribute, getattr(live, attribute))

    sql, stock = live.sql(params_inline=True), plain.sql(params_inline=True)

    assert sql.count(" JOIN ") == stock.count(" JOIN ")
    assert await _tables_read(db, stock) == await _tables_read(db, sql)
    # The condition for each table stands in its join, or belongs to the table that is listed.
    assert 1 + sql.count(" JOIN ") == sql.count('"deleted_at" IS NULL')


_ROWS_READ = """
SELECT SUM(COALESCE(seq_tup_read, 0) + COALESCE(idx_tup_fetch, 0))::int AS total FROM pg_stat_xact_user_tables
"""


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_no_query_runs_again_for_each_row(db: BaseDBAsyncClient, empty: Empty) -> None:
    """Also where the tables were empty when they were last analyzed, so that each plan is for one row.

    Joins of n rows with n others are left; a query for each pair of rows reads ten times as many.
    """
    length = 200
    await deep_chain(length)
    await empty()
    await db.execute_script("ANALYZE")
    _, issues = await deep_chain(length)

    async with in_transaction() as transaction:
        deletion = await issues[0].delete()
        assert deletion is not None
        await deletion.restore()
        [read] = await transaction.execute_query_dict(_ROWS_READ)
    # For the tests that come after it.
    await db.execute_script("ANALYZE")

    assert read["total"] < 10 * length**2


async def _tables_read(db: BaseDBAsyncClient, sql: str) -> list[str]:
    """The tables of a query plan, each as often as it is read."""
    if db.capabilities.dialect == Dialect.SQLITE:
        rows = await db.execute_query_dict(f"EXPLAIN QUERY PLAN {sql}")
        plan = "\n".join(row["detail"] for row in rows)
        return sorted(re.findall(r"^(?:SCAN|SEARCH) (\w+)", plan, re.MULTILINE))
    rows = await db.execute_query_dict(f"EXPLAIN {sql}")
    plan = "\n".join(row["QUERY PLAN"] for row in rows)
    # An index scan names its table after the index; a bitmap scan has two nodes, of which one names it.
    return sorted(re.findall(r"(?:Seq Scan|(?<!Bitmap )Index(?: Only)? Scan|Heap Scan).*? on (\w+)", plan))
