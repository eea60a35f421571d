"""Abstract models with audit columns: when a row was written, and by whom."""

from __future__ import annotations

from typing import ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.kit.soft_delete.model import SoftDeleteModel
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.stamps import TimeStamp, UserStamp


class TimeAuditModel(RuledModel):
    """Abstract model with ``created_at`` and ``updated_at``; every write path stamps them, in UTC."""

    rules: ClassVar[tuple[Rule, ...]] = (TimeStamp(),)

    #: When the row was created, in UTC.
    created_at = fields.DatetimeField()
    #: When the row was last written, in UTC.
    updated_at = fields.DatetimeField()

    class Meta:
        abstract = True
        ordering = ("-created_at",)


class UserAuditModel(RuledModel):
    """Abstract model with the acting user in ``created_by`` and ``updated_by``.

    Without an acting user, what is there stays. The concrete model declares the two foreign keys, or one of
    them, onto the users of its application: nullable, and SET_NULL.
    """

    rules: ClassVar[tuple[Rule, ...]] = (UserStamp(),)

    class Meta:
        abstract = True


class AuditModel(TimeAuditModel, UserAuditModel, SoftDeleteModel):
    """Abstract model with all audit columns and soft deletion."""

    class Meta:
        abstract = True
        ordering = ("-created_at",)
