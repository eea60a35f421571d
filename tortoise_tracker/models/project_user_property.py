"""The project user properties table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel, SortableModel, ViewPreferencesModel
from tortoise_tracker.rules import Rule, SortOrder

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class ProjectUserProperty(ProjectModel, ViewPreferencesModel, SortableModel):
    """How one user looks at one project."""

    rules: ClassVar[tuple[Rule, ...]] = (SortOrder("workspace_id", "user_id", first=True),)

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="project_user_properties"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="user_properties"
    )
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="project_properties"
    )

    #: How the project's navigation looks to the user.
    preferences = fields.JSONField[JsonObject](default=defaults.project_preferences)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        user_id: UUID

    class Meta:
        table = "project_user_properties"
        app = "tracker"
        ordering = ("sort_order", "-created_at")
        indexes = (UniqueLive("project", "user", name="unique_user_property_of_project_while_live"),)

    def __str__(self) -> str:
        return f"properties of {self.user_id} in {self.project_id}"
