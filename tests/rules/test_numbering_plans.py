"""Taking a number costs the same in a project of any size: every look-up goes by an index."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from tests.support.databases import Dialect
from tortoise_tracker.factories import make_label, make_project, make_project_member
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import Issue, IssueAssignee, IssueLabel, Label, Page, ProjectMember, State

_LOGGER = logging.getLogger("tortoise.db_client")

#: Tables that grow, and must not be read from end to end.
_GROWING = ("issues", "issue_counters", "issue_sequences", "projects", "states", "labels", "pages")


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.statements: list[tuple[str, list[Any]]] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.msg == "%s: %s" and isinstance(record.args, tuple):
            statement, values = record.args
            self.statements.append((str(statement), list(values or ())))  # type: ignore[call-overload]


@contextmanager
def statements_with_values() -> Iterator[list[tuple[str, list[Any]]]]:
    """The statements issued in the body, and what they were given."""
    collector = _Collector()
    level = _LOGGER.level
    _LOGGER.addHandler(collector)
    _LOGGER.setLevel(logging.DEBUG)
    try:
        yield collector.statements
    finally:
        _LOGGER.setLevel(level)
        _LOGGER.removeHandler(collector)


async def plan_of(statement: str, values: list[Any], db: BaseDBAsyncClient) -> str:
    """How the database would run a statement, if reading whole tables were expensive."""
    if db.capabilities.dialect == Dialect.SQLITE:
        rows = await db.execute_query_dict(f"EXPLAIN QUERY PLAN {statement}", values)
        return "\n".join(row["detail"] for row in rows)
    # The tables of a test are so small that reading them whole is cheapest.
    await db.execute_query("SET LOCAL enable_seqscan = off")
    rows = await db.execute_query_dict(f"EXPLAIN {statement}", values)
    return "\n".join(row["QUERY PLAN"] for row in rows)


def whole_tables(plan: str) -> list[str]:
    """The lines of a plan that read a growing table from end to end, by no index."""
    return [
        line.strip()
        for line in plan.splitlines()
        for table in _GROWING
        if f"Seq Scan on {table}" in line or line.strip() in {f"SCAN {table}", f"SCAN TABLE {table}"}
    ]


async def _creations() -> list[RuledModel]:
    project = await make_project()
    member = await make_project_member(project=project)
    label = await make_label(project=project)
    issue = await Issue.create(project=project, name="First")
    await Issue.filter(id=issue.id).update(parent=None)
    todo = await State.get(project=project, name="Todo")
    other = await make_project(workspace_id=project.workspace_id)
    return [
        Issue(project=project, name="x"),
        Issue(project=project, name="x", state=todo, parent=issue),
        IssueLabel(issue=issue, label=label),
        IssueAssignee(issue=issue, assignee_id=member.member_id),
        Label(project=project, name="x"),
        Page(workspace_id=project.workspace_id, owned_by_id=member.member_id),
        ProjectMember(project=other, member_id=member.member_id),
    ]


@pytest.mark.parametrize("number", range(7))
async def test_creation_reads_no_table_whole(number: int) -> None:
    """Every statement of a creation finds its rows by an index, on both databases."""
    row = (await _creations())[number]
    with statements_with_values() as seen:
        await row.save()

    found = {}
    async with in_transaction() as db:
        for statement, values in seen:
            if statement.startswith(("SELECT", "WITH", "UPDATE")):
                plan = await plan_of(statement, values, db)
                if whole := whole_tables(plan):
                    found[statement] = whole

    assert {} == found


@pytest.mark.parametrize(
    "index", ["live_issues_of_board_column", "issue_counters_pkey|autoindex_issue_counters"]
)
async def test_numbering_and_placing_go_by_their_indexes(index: str) -> None:
    """The end of a column of the board is found in the index made for it, the counter by its key."""
    projects = [await make_project() for _ in range(2)]
    # So many that it matters which index is taken, and the database knows.
    await Issue.bulk_create([Issue(project=projects[n % 2], name="x") for n in range(2000)])
    await Issue._choose_db(for_write=True).execute_script("ANALYZE")
    with statements_with_values() as seen:
        await Issue.create(project=projects[0], name="x")

    async with in_transaction() as db:
        looked_up = [each for each in seen if each[0].startswith(("SELECT", "UPDATE"))]
        plans = [await plan_of(statement, values, db) for statement, values in looked_up]

    assert 1 == sum(re.search(index, plan) is not None for plan in plans), plans


async def test_numbers_of_deleted_issues_are_looked_up_one_by_one() -> None:
    """Deleting one issue does not go through all numbers of its project."""
    project = await make_project()
    issues = [Issue(project=project, name="x") for _ in range(2000)]
    await Issue.bulk_create(issues)
    await Issue._choose_db(for_write=True).execute_script("ANALYZE")
    with statements_with_values() as seen:
        await issues[0].delete()

    async with in_transaction() as db:
        [plan] = [
            await plan_of(statement, values, db)
            for statement, values in seen
            if statement.startswith("UPDATE issue_sequences SET deleted")
        ]

    assert re.search(
        r"project_id=\? AND sequence=\?|Index Cond: .*project_id = .* AND \(sequence = ", plan
    ), plan


async def test_whole_tables_are_noticed() -> None:
    """The helper of these tests tells a look-up from a walk."""
    async with in_transaction() as db:
        walk = await plan_of("SELECT * FROM issues WHERE name = 'x'", [], db)
        look_up = await plan_of(
            "SELECT * FROM issues WHERE id = '01a204be-ee2c-71bd-a069-27b09c03a035'", [], db
        )

    assert (1, 0) == (len(whole_tables(walk)), len(whole_tables(look_up)))


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_counters_are_locked_in_one_order(db: BaseDBAsyncClient) -> None:
    """Before they are raised, whatever the order of the issues: else two batches wait for one another."""
    projects = sorted([await make_project() for _ in range(3)], key=lambda project: str(project.id))
    one, two, three = projects

    with statements_with_values() as seen:
        await Issue.bulk_create([Issue(project=project, name="x") for project in (three, one, two)])

    taken = [
        (sql.partition(" ")[0], values)
        for sql, values in seen
        if "issue_counters" in sql and "project_id IN" in sql
    ]
    keys = [str(project.id) for project in projects]
    assert [("SELECT", keys), ("UPDATE", keys)] == taken
    assert any("ORDER BY project_id FOR UPDATE" in sql for sql, _ in seen)
