"""The deletions table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from tortoise_tracker import fields
from tortoise_tracker.defaults import JsonList, JsonObject
from tortoise_tracker.mixins import UUIDModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.deletion_reference import DeletionReference
    from tortoise_tracker.models.user import User


#: Undoes a deletion; filled by the room of operations.
_restorer: list[Callable[[Deletion], Awaitable[Deletion]]] = []


def provide_restore_deletion(restorer: Callable[[Deletion], Awaitable[Deletion]]) -> None:
    """Say how a deletion is undone."""
    _restorer[:] = [restorer]


class Deletion(UUIDModel):
    """One soft deletion: the bin that people look into, and what a restore goes by.

    Every row that it hid carries its id in ``deletion_id``.
    """

    deleted_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="deletions", null=True, on_delete=fields.SET_NULL
    )

    #: The moment that every hidden row carries.
    deleted_at = fields.DatetimeField()
    #: Name of the model whose delete() was called.
    root_model = fields.CharField(max_length=64)
    #: Ids of the rows it was called on; the others hung on these.
    root_ids = fields.JSONField[JsonList](default=list)
    #: Whose bin it lies in, kept because the rows can be of any table; a plain id, to outlive it.
    workspace_id = fields.UUIDField(null=True)
    #: How many rows it hid.
    total = fields.IntField(default=0)
    #: How many of each model, by its name.
    counts = fields.JSONField[JsonObject](default=dict)
    #: How many rows of models without soft deletion hung on those, and were left alone, by their name.
    kept = fields.JSONField[JsonObject](default=dict)
    #: When it was undone; null while it holds.
    restored_at = fields.DatetimeField(null=True)

    if TYPE_CHECKING:
        deleted_by_id: UUID | None
        references: fields.ReverseRelation[DeletionReference]

    class Meta:
        table = "deletions"
        ordering = ("-deleted_at", "-id")
        # The bin of a workspace, newest first.
        indexes = (("workspace_id", "deleted_at"),)

    async def restore(self) -> Deletion:
        """Bring back exactly the rows and references that this deletion took.

        Returns:
            This deletion; one that is undone already is left as it is.

        Raises:
            RestoreConflict: If a live row has taken a unique key meanwhile; nothing is restored.
            RestoreBlocked: If the parent of a row is still deleted; nothing is restored.
        """
        return await _restorer[0](self)

    def __str__(self) -> str:
        return f"deletion of {self.total} rows from {self.root_model}"
