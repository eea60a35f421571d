"""Repair of the records of numbers, and of the history of issues, after numbers have changed."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from uuid_utils.compat import uuid7

from tortoise_tracker.context import current_user_id
from tortoise_tracker.health.sequences.find import by_number, rows
from tortoise_tracker.kit.soft_delete.plan import is_bookkeeping
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.rows import chunks, insert_rows
from tortoise_tracker.models import Deletion, DeletionReference, IssueActivity, IssueSequence, Project

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Of each deleted project: when it was deleted, and by which deletion.
Hidden = dict[str, tuple[Any, Any]]

_OF_RECORDS = "model = 'tracker.IssueSequence' AND \"column\" = 'issue_id'"

#: Surplus records of one number; that which names the right issue stays.
_DROP_REPEATED = """
DELETE FROM issue_sequences WHERE id IN (SELECT id FROM (
    SELECT s.id, ROW_NUMBER() OVER (PARTITION BY s.project_id, s.sequence ORDER BY
        CASE WHEN i.project_id = s.project_id AND i.sequence_id = s.sequence THEN 0 ELSE 1 END,
        CASE WHEN s.deleted_at IS NULL THEN 0 ELSE 1 END, s.created_at, s.id) AS place
    FROM issue_sequences s LEFT JOIN issues i ON i.id = s.issue_id {of_records}
) AS placed WHERE place > 1)
"""

#: Numbers that were given, to an issue that has another one now.
_DETACH = """
UPDATE issue_sequences SET issue_id = NULL, deleted = TRUE WHERE id IN (
    SELECT s.id FROM issue_sequences s JOIN issues i ON i.id = s.issue_id
    AND (i.project_id <> s.project_id OR i.sequence_id IS NULL OR i.sequence_id <> s.sequence) {of_records})
"""


@dataclass(frozen=True, slots=True)
class Renumbered:
    """An issue that got another number."""

    id: str
    project_id: str
    workspace_id: str
    old: int | None
    new: int
    deletion_id: str | None
    deleted: int


async def under_deleted_projects(db: BaseDBAsyncClient, projects: Sequence[str]) -> Hidden:
    """The deletions of those of the projects that are in the bin: what is added there is hidden, too."""
    found = (
        await Project.deleted_objects.using_db(db)
        .filter(id__in=projects)
        .values_list("id", "deleted_at", "deletion_id")
    )
    return {str(key): (deleted_at, deletion_id) for key, deleted_at, deletion_id in found}


async def tell_of(
    db: BaseDBAsyncClient, renumbered: Sequence[Renumbered], moment: datetime.datetime, hidden: Hidden
) -> None:
    """Write the history of issues that got another number."""
    activities = [
        {
            **_base(each.project_id, each.workspace_id, moment, hidden),
            "issue_id": each.id,
            "actor_id": current_user_id(),
            "verb": "updated",
            "field": "sequence_id",
            "old_value": None if each.old is None else str(each.old),
            "new_value": str(each.new),
            "comment": "changed the number, which another issue had"
            if each.old is not None and each.old > 0
            else "gave it a number",
            "attachments": [],
            "epoch": moment.timestamp(),
        }
        for each in renumbered
    ]
    await insert_rows(IssueActivity, activities, db)
    await _count(db, IssueActivity, activities)


async def record_again(
    db: BaseDBAsyncClient,
    projects: Sequence[str],
    renumbered: Sequence[Renumbered],
    moment: datetime.datetime,
    hidden: Hidden,
) -> None:
    """Bring the records of projects into step with their issues: one a number, and it says who has it."""
    await rows(db, _DROP_REPEATED, projects)
    await rows(db, _DETACH, projects)
    found = await by_number(db, projects)
    one = [placeholders(db, 1, place) for place in (1, 2)]
    await db.execute_many(
        f"UPDATE issue_sequences SET issue_id = {one[0]}, deleted = FALSE WHERE id = {one[1]}",
        [[row["issue"], row["record"]] for row in found if row["records"] and row["live"]],
    )
    unrecorded = [row for row in found if not row["records"]]
    records = [
        {
            **_base(row["project"], row["workspace"], moment, hidden),
            "issue_id": row["issue"] if _has_it(row, hidden) else None,
            "sequence": row["number"],
            "deleted": not _has_it(row, hidden),
        }
        for row in unrecorded
    ]
    await insert_rows(IssueSequence, records, db)
    await _count(db, IssueSequence, records)
    await _remember(db, unrecorded, records, [each.id for each in renumbered if each.deleted])


async def _remember(
    db: BaseDBAsyncClient,
    unrecorded: Sequence[dict[str, Any]],
    records: Sequence[dict[str, Any]],
    renumbered: Sequence[str],
) -> None:
    """Let the restoration of a deleted issue find its new record, and not the old one."""
    for keys in chunks(sorted({*renumbered, *(row["issue"] for row in unrecorded if not row["live"])})):
        await db.execute_query(
            f"DELETE FROM deletion_references WHERE {_OF_RECORDS} "
            f"AND old_value IN ({placeholders(db, len(keys))})",
            list(keys),
        )
    await insert_rows(
        DeletionReference,
        [
            {
                "deletion_id": row["deletion"],
                "model": "tracker.IssueSequence",
                "column": "issue_id",
                "row_id": str(record["id"]),
                "old_value": row["issue"],
            }
            for row, record in zip(unrecorded, records, strict=True)
            if not row["live"] and row["deletion"] is not None and record["issue_id"] is None
        ],
        db,
    )


def _has_it(row: dict[str, Any], hidden: Hidden) -> bool:
    """Whether an issue lives, or went and will come back together with its project and the record."""
    _, deletion_id = hidden.get(row["project"], (None, None))
    return bool(row["live"]) or (deletion_id is not None and row["deletion"] == str(deletion_id))


def _base(project: str, workspace: str, moment: datetime.datetime, hidden: Hidden) -> dict[str, Any]:
    deleted_at, deletion_id = hidden.get(project, (None, None))
    return {
        "id": uuid7(),
        "created_at": moment,
        "updated_at": moment,
        "created_by_id": current_user_id(),
        "updated_by_id": current_user_id(),
        "deleted_at": deleted_at,
        "deletion_id": deletion_id,
        "project_id": project,
        "workspace_id": workspace,
    }


async def _count(db: BaseDBAsyncClient, model: type[Model], added: Sequence[dict[str, Any]]) -> None:
    """Have the deletions of projects tell of what they hide now."""
    by_deletion = Counter(row["deletion_id"] for row in added if row["deletion_id"] is not None)
    if not by_deletion or is_bookkeeping(model):
        return
    name = model._meta.full_name
    deletions = await Deletion.all().using_db(db).select_for_update().filter(id__in=list(by_deletion))
    for deletion in deletions:
        more = by_deletion[deletion.id]
        deletion.counts = {**deletion.counts, name: deletion.counts.get(name, 0) + more}
        deletion.total += more
    await Deletion.bulk_update(deletions, ["counts", "total"], using_db=db)
