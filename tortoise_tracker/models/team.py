"""The teams table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel, LogoModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.workspace import Workspace


class Team(BaseModel, LogoModel):
    """A named group of people in a workspace."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="teams"
    )

    name = fields.CharField(max_length=255)
    description = fields.TextField(default="")

    if TYPE_CHECKING:
        workspace_id: UUID

    class Meta:
        table = "teams"
        app = "tracker"
        indexes = (UniqueLive("workspace", "name", name="unique_team_name_while_live"),)

    def __str__(self) -> str:
        return self.name
