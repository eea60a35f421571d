"""The cycles table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import (
    ArchivableModel,
    ExternalModel,
    LogoModel,
    ProjectModel,
    SortableModel,
    TimeZoneModel,
)
from tortoise_tracker.rules import DateOrder, InOwnTimeZone, Rule, SortOrder, TakeTimeZone

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.cycle_issue import CycleIssue
    from tortoise_tracker.models.cycle_user_properties import CycleUserProperties
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class Cycle(ProjectModel, SortableModel, ArchivableModel, LogoModel, TimeZoneModel, ExternalModel):
    """A span of time in which a project does some of its issues."""

    rules: ClassVar[tuple[Rule, ...]] = (
        TakeTimeZone("project"),
        InOwnTimeZone("start_date", "end_date"),
        DateOrder("start_date", "end_date", equal=False, together=True),
        SortOrder("project_id", first=True),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="cycles"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="cycles"
    )
    #: Who leads the cycle.
    owned_by: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="owned_cycles"
    )

    name = fields.CharField(max_length=255)
    description = fields.TextField(default="")
    #: Time zone of its dates; that of the project unless given.
    timezone = fields.TimeZoneField(default=None)
    #: The moment it begins; there is an end as well, or neither. A day begins at midnight in its time zone.
    start_date = fields.LocalDatetimeField(null=True)
    #: The moment it ends, after the start.
    end_date = fields.LocalDatetimeField(null=True)
    #: How far it was when it ended, kept because its open issues move on to other cycles.
    progress_snapshot = fields.JSONField[JsonObject](default=dict)
    #: Which form the progress is kept in.
    version = fields.IntField(default=1)
    #: How its list of issues is shown.
    view_props = fields.JSONField[JsonObject](default=dict)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        owned_by_id: UUID
        issue_links: fields.ReverseRelation[CycleIssue]
        user_properties: fields.ReverseRelation[CycleUserProperties]

    class Meta:
        table = "cycles"
        app = "tracker"
        ordering = ("sort_order", "-created_at")

    def __str__(self) -> str:
        return self.name
