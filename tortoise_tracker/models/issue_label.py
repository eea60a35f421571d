"""The issue labels table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.label import Label
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class IssueLabel(ProjectModel):
    """A label on an issue."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_labels"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_labels"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="label_links"
    )
    label: fields.ForeignKeyRelation[Label] = fields.ForeignKeyField(
        "tracker.Label", related_name="issue_links"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        label_id: UUID

    class Meta:
        table = "issue_labels"
        app = "tracker"
        indexes = (UniqueLive("issue", "label", name="unique_label_of_issue_while_live"),)

    def __str__(self) -> str:
        return f"{self.label_id} on {self.issue_id}"
