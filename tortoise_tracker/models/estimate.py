"""The estimates table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.enums import EstimateType
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.estimate_point import EstimatePoint
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class Estimate(ProjectModel):
    """A scale by which a project estimates its issues."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="estimates"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="estimates"
    )

    name = fields.CharField(max_length=255)
    description = fields.TextField(default="")
    #: What its points count.
    type = fields.EnumField(EstimateType, default=EstimateType.CATEGORIES)
    #: Whether the project used it before it chose the present one.
    last_used = fields.BooleanField(default=False)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        points: fields.ReverseRelation[EstimatePoint]

    class Meta:
        table = "estimates"
        app = "tracker"
        indexes = (UniqueLive("project", "name", name="unique_estimate_name_while_live"),)

    def __str__(self) -> str:
        return self.name
