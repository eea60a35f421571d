"""The user notification preferences table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class UserNotificationPreference(BaseModel):
    """Which events a user wants to hear of, everywhere, in one workspace or in one project."""

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="notification_preferences"
    )
    #: Where the preference counts; null for everywhere.
    workspace: fields.ForeignKeyNullableRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="notification_preferences", null=True
    )
    #: Where the preference counts; null for the whole workspace.
    project: fields.ForeignKeyNullableRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="notification_preferences", null=True
    )

    #: Some other column of an issue was changed.
    property_change = fields.BooleanField(default=True)
    #: An issue moved to another state.
    state_change = fields.BooleanField(default=True)
    #: An issue got a comment.
    comment = fields.BooleanField(default=True)
    #: The user was mentioned.
    mention = fields.BooleanField(default=True)
    #: An issue was completed.
    issue_completed = fields.BooleanField(default=True)

    if TYPE_CHECKING:
        user_id: UUID
        workspace_id: UUID | None
        project_id: UUID | None

    class Meta:
        table = "user_notification_preferences"
        app = "tracker"
        indexes = (
            UniqueLive(
                "user",
                name="unique_notification_preference_everywhere_while_live",
                where_null=("workspace", "project"),
            ),
            UniqueLive(
                "user",
                "workspace",
                name="unique_notification_preference_in_workspace_while_live",
                where_null=("project",),
                where_set=("workspace",),
            ),
            UniqueLive(
                "user",
                "project",
                name="unique_notification_preference_in_project_while_live",
                where_set=("project",),
            ),
        )

    def __str__(self) -> str:
        return f"notification preference of {self.user_id}"
