"""The cycle user properties table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel, ViewPreferencesModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.cycle import Cycle
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class CycleUserProperties(ProjectModel, ViewPreferencesModel):
    """How one user looks at one cycle."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="cycle_user_properties"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="cycle_user_properties"
    )
    cycle: fields.ForeignKeyRelation[Cycle] = fields.ForeignKeyField(
        "tracker.Cycle", related_name="user_properties"
    )
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="cycle_properties"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        cycle_id: UUID
        user_id: UUID

    class Meta:
        table = "cycle_user_properties"
        app = "tracker"
        indexes = (UniqueLive("cycle", "user", name="unique_user_properties_of_cycle_while_live"),)

    def __str__(self) -> str:
        return f"properties of {self.user_id} in {self.cycle_id}"
