"""The issue subscribers table."""

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


class IssueSubscriber(ProjectModel):
    """A user who is told what happens to an issue."""

    rules: ClassVar[tuple[Rule, ...]] = (ProjectMembers("subscriber_id"),)

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_subscribers"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_subscribers"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="subscribers"
    )
    subscriber: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="issue_subscriptions"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        subscriber_id: UUID

    class Meta:
        table = "issue_subscribers"
        app = "tracker"
        indexes = (UniqueLive("issue", "subscriber", name="unique_subscriber_of_issue_while_live"),)

    def __str__(self) -> str:
        return f"{self.subscriber_id} of {self.issue_id}"
