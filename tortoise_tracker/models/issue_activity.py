"""The issue activities table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.defaults import JsonList
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import LiveIndex
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue_comment import IssueComment
    from tortoise_tracker.models.issue_version import IssueVersion
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class IssueActivity(ProjectModel):
    """One thing that happened to an issue, for its history."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_activities"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_activities"
    )
    #: The comment that was written, changed or removed.
    issue_comment: fields.ForeignKeyNullableRelation[IssueComment] = fields.ForeignKeyField(
        "tracker.IssueComment", related_name="activities", null=True, on_delete=fields.SET_NULL
    )
    #: Who did it.
    actor: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="issue_activities", null=True, on_delete=fields.SET_NULL
    )

    #: The issue; a plain id, for its history must outlive it.
    issue_id = fields.UUIDField(null=True)
    #: What was done, such as created, updated or deleted.
    verb = fields.CharField(max_length=255, default="created")
    #: The column that changed; empty where it was the issue as a whole.
    field = fields.CharField(max_length=255, default="")
    #: As people read it.
    old_value = fields.TextField(null=True)
    #: As people read it.
    new_value = fields.TextField(null=True)
    #: The same in a sentence.
    comment = fields.TextField(default="")
    #: Web addresses of files that came with it.
    attachments = fields.JSONField[JsonList](default=list)
    #: The row that the column referred to.
    old_identifier = fields.UUIDField(null=True)
    #: The row that the column refers to now.
    new_identifier = fields.UUIDField(null=True)
    #: Seconds since 1970; the same for all that one request did, so that it is shown as one.
    epoch = fields.FloatField(null=True)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_comment_id: UUID | None
        actor_id: UUID | None
        issue_versions: fields.ReverseRelation[IssueVersion]

    class Meta:
        table = "issue_activities"
        app = "tracker"
        indexes = (
            # The history of an issue.
            LiveIndex("issue_id", "created_at", name="live_activities_of_issue_by_age"),
        )

    def __str__(self) -> str:
        return f"{self.verb} {self.field}".strip()
