"""The issue versions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise.validators import MaxValueValidator, MinValueValidator

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonList, JsonObject
from tortoise_tracker.enums import Priority
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ExternalModel, ProjectModel, RichTextModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.issue_activity import IssueActivity
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class IssueVersion(ProjectModel, RichTextModel, ExternalModel):
    """A snapshot of an issue: every column by value, what it refers to by id.

    Plain values on purpose, so that a version stays what it was when states, labels or people go.
    """

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_versions"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_versions"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField("tracker.Issue", related_name="versions")
    #: Who made the change that led to it.
    owned_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="issue_versions", null=True, on_delete=fields.SET_NULL
    )
    #: The change that led to it.
    activity: fields.ForeignKeyNullableRelation[IssueActivity] = fields.ForeignKeyField(
        "tracker.IssueActivity", related_name="issue_versions", null=True, on_delete=fields.SET_NULL
    )

    name = fields.CharField(max_length=255)
    sequence_id = fields.BigIntField()
    priority = fields.EnumField(Priority, default=Priority.NONE)
    state_id = fields.UUIDField(null=True)
    parent_id = fields.UUIDField(null=True)
    type_id = fields.UUIDField(null=True)
    estimate_point_id = fields.UUIDField(null=True)
    point = fields.SmallIntField(null=True, validators=[MinValueValidator(0), MaxValueValidator(12)])
    start_date = fields.DateField(null=True)
    target_date = fields.DateField(null=True)
    sort_order = fields.FloatField()
    completed_at = fields.DatetimeField(null=True)
    archived_at = fields.DatetimeField(null=True)
    is_draft = fields.BooleanField(default=False)
    #: Ids of the users who worked on it.
    assignees = fields.JSONField[JsonList](default=list)
    #: Ids of its labels.
    labels = fields.JSONField[JsonList](default=list)
    #: Its cycle.
    cycle_id = fields.UUIDField(null=True)
    #: Ids of its modules.
    modules = fields.JSONField[JsonList](default=list)
    #: Columns that the tracker does not know itself.
    properties = fields.JSONField[JsonObject](default=dict)
    #: About the snapshot, such as what asked for it.
    meta = fields.JSONField[JsonObject](default=dict)
    #: When the snapshot was taken or last overwritten.
    last_saved_at = fields.DatetimeField(default=defaults.utc_now)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        owned_by_id: UUID | None
        activity_id: UUID | None

    class Meta:
        table = "issue_versions"
        app = "tracker"

    def __str__(self) -> str:
        return f"#{self.sequence_id} {self.name} as of {self.last_saved_at}"
