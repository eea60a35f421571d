"""Who wrote a row, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker import fields
from tortoise_tracker.mixins.soft_delete import SoftDeleteModel
from tortoise_tracker.mixins.write_path import WritePathModel
from tortoise_tracker.rules import Rule, TimeStamp, UserStamp

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models import User


class TimeAuditModel(WritePathModel):
    """A row that knows when it was written. Every write path stamps it, in UTC."""

    rules: ClassVar[tuple[Rule, ...]] = (TimeStamp(),)

    #: When the row was created, in UTC.
    created_at = fields.DatetimeField()
    #: When the row was last written, in UTC.
    updated_at = fields.DatetimeField()

    class Meta:
        abstract = True
        ordering = ("-created_at",)


class UserAuditModel(WritePathModel):
    """A row that knows who wrote it: the user of ``acting_as``. Without one, what is there stays."""

    rules: ClassVar[tuple[Rule, ...]] = (UserStamp(),)

    #: Who created the row; null if nobody acted, or the user has been removed for good.
    created_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name=False, on_delete=fields.SET_NULL, null=True
    )
    #: Who last wrote the row.
    updated_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name=False, on_delete=fields.SET_NULL, null=True
    )

    if TYPE_CHECKING:
        created_by_id: UUID | None
        updated_by_id: UUID | None

    class Meta:
        abstract = True


class AuditModel(TimeAuditModel, UserAuditModel, SoftDeleteModel):
    """A row with all of it: when, who, and the bin."""

    class Meta:
        abstract = True
        ordering = ("-created_at",)
