"""The descriptions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import RichTextModel, WorkspaceModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue_comment import IssueComment
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class Description(WorkspaceModel, RichTextModel):
    """A formatted text that stands for itself, such as that of a comment."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="descriptions"
    )
    project: fields.ForeignKeyNullableRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="descriptions", null=True
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID | None
        issue_comment: fields.BackwardOneToOneRelation[IssueComment]

    class Meta:
        table = "descriptions"
        app = "tracker"

    def __str__(self) -> str:
        return f"description {self.id}"
