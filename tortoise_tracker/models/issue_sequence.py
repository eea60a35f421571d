"""The issue sequences table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class IssueSequence(ProjectModel):
    """An issue number that was given out, kept when its issue goes."""

    bookkeeping: ClassVar[bool] = True

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_sequences"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_sequences"
    )
    issue: fields.ForeignKeyNullableRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="sequences", null=True, on_delete=fields.SET_NULL
    )

    #: The number.
    sequence = fields.BigIntField()
    #: Whether the issue has been deleted; the number stays taken.
    deleted = fields.BooleanField(default=False)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID | None

    class Meta:
        table = "issue_sequences"
        app = "tracker"
        # Deleted rows included: a number is never given twice.
        unique_together = (("project", "sequence"),)

    def __str__(self) -> str:
        return f"#{self.sequence}"
