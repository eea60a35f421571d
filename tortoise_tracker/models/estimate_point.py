"""The estimate points table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.estimate import Estimate
    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class EstimatePoint(ProjectModel):
    """One value of an estimate's scale."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="estimate_points"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="estimate_points"
    )
    estimate: fields.ForeignKeyRelation[Estimate] = fields.ForeignKeyField(
        "tracker.Estimate", related_name="points"
    )

    #: Place on the scale, smallest first.
    key = fields.IntField(default=0)
    #: What people read, such as XL or 8.
    value = fields.CharField(max_length=255)
    description = fields.TextField(default="")

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        estimate_id: UUID
        issues: fields.ReverseRelation[Issue]

    class Meta:
        table = "estimate_points"
        app = "tracker"
        ordering = ("key", "-created_at")

    def __str__(self) -> str:
        return self.value
