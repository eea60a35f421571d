"""The issue attachments table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise.validators import MaxValueValidator, MinValueValidator

from tortoise_tracker.defaults import ATTACHMENT_SIZE_LIMIT, JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ExternalModel, ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class IssueAttachment(ProjectModel, ExternalModel):
    """A file that belongs to an issue."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_attachments"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_attachments"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="attachments"
    )

    #: What the uploading browser told of the file: its name and its type.
    attributes = fields.JSONField[JsonObject](default=dict)
    #: Path of the file in the storage.
    asset = fields.CharField(max_length=1024)
    #: In bytes.
    size = fields.BigIntField(
        default=0, validators=[MinValueValidator(0), MaxValueValidator(ATTACHMENT_SIZE_LIMIT)]
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID

    class Meta:
        table = "issue_attachments"
        app = "tracker"

    def __str__(self) -> str:
        return self.asset
