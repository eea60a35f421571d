"""Issue numbers: gap-free in each project, under any number of writers, and never given twice.

A counter a project, in a table of its own, is raised in the transaction that inserts the issues: the next
writer waits for that transaction to end, and gets the same number if it fails. The database refuses a
duplicate all the same.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from uuid_utils.compat import uuid7

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.rows import chunks, insert_rows

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.kit import DeletionModel


class NumberIssues(Rule):
    """Rule that gives new issues the next numbers of their project, and records each number given."""

    on_create_only = True
    spans_rows = True

    async def before(self, write: Write) -> None:
        """Take the numbers.

        Raises:
            InvalidValue: If an issue brings a number of its own.
        """
        for issue in write.rows:
            if issue.sequence_id is not None:
                msg = (
                    f"Issue.sequence_id {issue.sequence_id} cannot be chosen: leave it out, "
                    "the project gives the next number"
                )
                raise InvalidValue(msg)
        wanted = Counter(str(issue.project_id) for issue in write.rows)
        last = await take_numbers(write, wanted)
        following = {project: last[project] - count for project, count in wanted.items()}
        for issue in write.rows:
            project = str(issue.project_id)
            following[project] += 1
            write.set(issue, "sequence_id", following[project])

    async def after(self, write: Write) -> None:
        """Record the numbers."""
        await insert_rows(
            model_named("tracker.IssueSequence"),
            [
                {
                    "id": uuid7(),
                    "created_at": issue.created_at,
                    "updated_at": issue.updated_at,
                    "created_by_id": issue.created_by_id,
                    "updated_by_id": issue.updated_by_id,
                    "project_id": issue.project_id,
                    "workspace_id": issue.workspace_id,
                    "issue_id": issue.id,
                    "sequence": issue.sequence_id,
                    "deleted": False,
                }
                for issue in write.rows
            ],
            write.db,
        )

    async def hidden(
        self,
        model: type[Model],  # noqa: ARG002 - as every rule
        deletion: DeletionModel,
        using_db: BaseDBAsyncClient,
    ) -> None:
        """Mark the records of the numbers of deleted issues as deleted."""
        await _mark_numbers(deletion, using_db, deleted=True)

    async def returning(
        self,
        model: type[Model],  # noqa: ARG002 - as every rule
        deletion: DeletionModel,
        using_db: BaseDBAsyncClient,
    ) -> None:
        """Mark the records of the numbers of restored issues as not deleted."""
        await _mark_numbers(deletion, using_db, deleted=False)


async def take_numbers(write: Write, wanted: dict[str, int]) -> dict[str, int]:
    """Take numbers for projects, and return the last one taken of each.

    The rows of the counters stay locked until the transaction ends.
    """
    last: dict[str, int] = {}
    for projects in chunks(sorted(wanted)):
        if len(projects) > 1 and write.db.capabilities.support_for_update:
            # One lock order for all writers, against deadlocks; an UPDATE of many rows locks in any order.
            await write.db.execute_query(
                f"SELECT 1 FROM issue_counters WHERE project_id IN ({placeholders(write.db, len(projects))}) "
                "ORDER BY project_id FOR UPDATE",
                list(projects),
            )
        last.update(await _raise(write, wanted, list(projects)))
        if missing := [project for project in projects if project not in last]:
            await _begin(write, missing)
            last.update(await _raise(write, wanted, missing))
    return last


async def _raise(write: Write, wanted: dict[str, int], projects: list[str]) -> dict[str, int]:
    if len(projects) == 1:
        step = str(wanted[projects[0]])
    else:
        whens = " ".join(f"WHEN '{project}' THEN {wanted[project]}" for project in projects)
        step = f"CASE CAST(project_id AS TEXT) {whens} END"
    rows = await write.db.execute_query_dict(
        f"UPDATE issue_counters SET last_value = last_value + {step} "
        f"WHERE project_id IN ({placeholders(write.db, len(projects))}) "
        "RETURNING CAST(project_id AS TEXT) AS project, last_value",
        list(projects),
    )
    return {row["project"]: row["last_value"] for row in rows}


async def _begin(write: Write, projects: list[str]) -> None:
    """Make the counters of projects that came into the database without one."""
    places = placeholders(write.db, len(projects))
    await write.db.execute_query(
        "INSERT INTO issue_counters (project_id, last_value) "
        # Of issues that were removed for good the record is left.
        "SELECT p.id, COALESCE((SELECT MAX(given.number) FROM ("
        "SELECT i.sequence_id AS number FROM issues i WHERE i.project_id = p.id UNION ALL "
        "SELECT s.sequence FROM issue_sequences s WHERE s.project_id = p.id) AS given), 0) "
        f"FROM projects p WHERE p.id IN ({places}) ON CONFLICT (project_id) DO NOTHING",
        list(projects),
    )


async def _mark_numbers(deletion: DeletionModel, db: BaseDBAsyncClient, *, deleted: bool) -> None:
    """Mark the records of the numbers by whether their issues are deleted.

    Records that are hidden with their issues are left: to write a row again costs a look at all its foreign
    keys.
    """
    await db.execute_query(
        f"UPDATE issue_sequences SET deleted = {str(deleted).upper()} "
        "WHERE deletion_id IS NULL AND (project_id, sequence) IN "
        f"(SELECT project_id, sequence_id FROM issues WHERE deletion_id = {placeholders(db, 1)})",
        [str(deletion.pk)],
    )
