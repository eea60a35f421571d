"""The issue description versions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker import defaults
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ProjectModel, RichTextModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class IssueDescriptionVersion(ProjectModel, RichTextModel):
    """The description of an issue as it once was."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_description_versions"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_description_versions"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="description_versions"
    )
    #: Who wrote it.
    owned_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User",
        related_name="issue_description_versions",
        null=True,
        on_delete=fields.SET_NULL,
    )

    #: When it was taken or last overwritten.
    last_saved_at = fields.DatetimeField(default=defaults.utc_now)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        owned_by_id: UUID | None

    class Meta:
        table = "issue_description_versions"
        app = "tracker"

    def __str__(self) -> str:
        return f"description of {self.issue_id} as of {self.last_saved_at}"
