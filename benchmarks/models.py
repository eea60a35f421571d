"""One table twice: on our bases, and on Tortoise's alone with the same columns and indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields as plain
from tortoise.models import Model
from uuid_utils.compat import uuid7

from tortoise_tracker import fields
from tortoise_tracker.kit.indexes import SetIndex
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models import User


class TrackedTask(BaseModel):
    """Ours; it refers to other rows by bare keys, because what is timed here is a row, not its relations."""

    name = fields.CharField(max_length=255)
    slug = fields.CharField(max_length=100, default="")
    description_html = fields.TextField(default="")
    description_stripped = fields.TextField(default="")
    priority = fields.CharField(max_length=32, default="none")
    external_source = fields.CharField(max_length=255, null=True)
    external_id = fields.CharField(max_length=255, null=True)
    sequence = fields.IntField(default=0)
    point = fields.IntField(null=True)
    level = fields.SmallIntField(default=0)
    size = fields.BigIntField(default=0)
    sort_order = fields.FloatField(default=65535.0)
    progress = fields.FloatField(null=True)
    is_draft = fields.BooleanField(default=False)
    is_pinned = fields.BooleanField(default=False)
    description_json = fields.JSONField[dict[str, Any]](default=dict)
    logo_props = fields.JSONField[dict[str, Any]](default=dict)
    tags = fields.JSONField[list[str]](default=list)
    start_date = fields.DateField(null=True)
    target_date = fields.DateField(null=True)
    completed_at = fields.DatetimeField(null=True)
    archived_at = fields.DatetimeField(null=True)
    state_id = fields.UUIDField(db_index=True)
    team_id = fields.UUIDField(db_index=True)
    parent_id = fields.UUIDField(null=True, db_index=True)

    class Meta:
        table = "benchmark_tracked_tasks"


class PlainTask(Model):
    """Theirs: what stands on our bases above is declared here, and the clock is Tortoise's own."""

    id = plain.UUIDField(primary_key=True, default=uuid7)
    created_at = plain.DatetimeField(auto_now_add=True)
    updated_at = plain.DatetimeField(auto_now=True)
    created_by: plain.ForeignKeyNullableRelation[User] = plain.ForeignKeyField(
        "tracker.User", related_name=False, on_delete=plain.SET_NULL, null=True, db_index=True
    )
    updated_by: plain.ForeignKeyNullableRelation[User] = plain.ForeignKeyField(
        "tracker.User", related_name=False, on_delete=plain.SET_NULL, null=True, db_index=True
    )
    deleted_at = plain.DatetimeField(null=True)
    deletion_id = plain.UUIDField(null=True)

    name = plain.CharField(max_length=255)
    slug = plain.CharField(max_length=100, default="")
    description_html = plain.TextField(default="")
    description_stripped = plain.TextField(default="")
    priority = plain.CharField(max_length=32, default="none")
    external_source = plain.CharField(max_length=255, null=True)
    external_id = plain.CharField(max_length=255, null=True)
    sequence = plain.IntField(default=0)
    point = plain.IntField(null=True)
    level = plain.SmallIntField(default=0)
    size = plain.BigIntField(default=0)
    sort_order = plain.FloatField(default=65535.0)
    progress = plain.FloatField(null=True)
    is_draft = plain.BooleanField(default=False)
    is_pinned = plain.BooleanField(default=False)
    description_json = plain.JSONField[dict[str, Any]](default=dict)
    logo_props = plain.JSONField[dict[str, Any]](default=dict)
    tags = plain.JSONField[list[str]](default=list)
    start_date = plain.DateField(null=True)
    target_date = plain.DateField(null=True)
    completed_at = plain.DatetimeField(null=True)
    archived_at = plain.DatetimeField(null=True)
    state_id = plain.UUIDField(db_index=True)
    team_id = plain.UUIDField(db_index=True)
    parent_id = plain.UUIDField(null=True, db_index=True)

    if TYPE_CHECKING:
        created_by_id: UUID | None
        updated_by_id: UUID | None

    class Meta:
        table = "benchmark_plain_tasks"
        ordering = ("-created_at", "-id")
        indexes = (SetIndex("deletion_id", name="benchmark_plain_tasks_deletion_id"),)
