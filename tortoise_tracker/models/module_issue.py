"""The module issues table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.module import Module
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class ModuleIssue(ProjectModel):
    """An issue that belongs to a module."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="module_issues"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="module_issues"
    )
    module: fields.ForeignKeyRelation[Module] = fields.ForeignKeyField(
        "tracker.Module", related_name="issue_links"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="module_links"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        module_id: UUID
        issue_id: UUID

    class Meta:
        table = "module_issues"
        app = "tracker"
        indexes = (UniqueLive("module", "issue", name="unique_issue_of_module_while_live"),)

    def __str__(self) -> str:
        return f"{self.issue_id} in {self.module_id}"
