"""Abstract models of audit and soft deletion, bound to the tracker's users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from tortoise_tracker.kit import audit, fields, soft_delete
from tortoise_tracker.mixins.scoped import ScopedModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise.backends.base.client import BaseDBAsyncClient

    from tortoise_tracker.models import Deletion, User


class TimeAuditModel(ScopedModel, audit.TimeAuditModel):
    """Abstract model with ``created_at`` and ``updated_at``; every write path stamps them, in UTC."""

    class Meta:
        abstract = True
        ordering = ("-created_at",)


class UserAuditModel(ScopedModel, audit.UserAuditModel):
    """Abstract model with the acting user in ``created_by`` and ``updated_by``.

    Without an acting user, what is there stays.
    """

    #: Who created the row; null if there was no acting user, or that user has been removed for good.
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


class SoftDeleteModel(ScopedModel, soft_delete.SoftDeleteModel):
    """Abstract model: ``delete()`` hides a row with what refers to it, and ``restore()`` brings it back."""

    if TYPE_CHECKING:
        # So that the tracker's own columns of the deletion are known to type checkers.

        @overload  # type: ignore[override]
        async def delete(
            self, using_db: BaseDBAsyncClient | None = None, *, soft: Literal[True] = True
        ) -> Deletion: ...

        @overload
        async def delete(
            self, using_db: BaseDBAsyncClient | None = None, *, soft: Literal[False]
        ) -> None: ...

        @overload
        async def delete(
            self, using_db: BaseDBAsyncClient | None = None, *, soft: bool = True
        ) -> Deletion | None: ...

        async def delete(
            self, using_db: BaseDBAsyncClient | None = None, *, soft: bool = True
        ) -> Deletion | None:
            """Delete the row."""

        async def restore(self) -> Deletion | None:
            """Undo the deletion that took this row."""

    class Meta:
        abstract = True


class AuditModel(TimeAuditModel, UserAuditModel, SoftDeleteModel, audit.AuditModel):
    """Abstract model with all audit columns and soft deletion."""

    class Meta:
        abstract = True
        ordering = ("-created_at",)
