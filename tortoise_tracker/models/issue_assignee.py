"""The issue assignees table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel
from tortoise_tracker.rules import ProjectMembers, Rule

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class IssueAssignee(ProjectModel):
    """A user who works on an issue."""

    rules: ClassVar[tuple[Rule, ...]] = (ProjectMembers("assignee_id"),)

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_assignees"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_assignees"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="assignee_links"
    )
    assignee: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="issue_assignee_links"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        assignee_id: UUID

    class Meta:
        table = "issue_assignees"
        app = "tracker"
        indexes = (UniqueLive("issue", "assignee", name="unique_assignee_of_issue_while_live"),)

    def __str__(self) -> str:
        return f"{self.assignee_id} on {self.issue_id}"
