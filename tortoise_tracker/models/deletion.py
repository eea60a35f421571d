"""The deletions table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from tortoise_tracker import fields
from tortoise_tracker.defaults import JsonList, JsonObject
from tortoise_tracker.exceptions import RestoreError
from tortoise_tracker.mixins import UUIDModel
from tortoise_tracker.queryset import TrackerManager, TrackerQuerySet

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from tortoise_tracker.models.deletion_reference import DeletionReference
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


@dataclass(frozen=True)
class RestorePreview:
    """What restoring a deletion would do."""

    #: How many rows of each model would come back, by its name.
    counts: dict[str, int]
    #: How many references would be set back, unless they have been changed since.
    references: int
    #: What stands in the way: the errors that restoring would raise, each its own.
    obstacles: list[RestoreError]


Restorer = Callable[["Deletion"], Awaitable["Deletion"]]
Previewer = Callable[["Deletion"], Awaitable[RestorePreview]]

#: Undoes a deletion, and tells what that would do; filled by the room of operations.
_hooks: list[tuple[Restorer, Previewer]] = []


def provide_restore_deletion(restorer: Restorer, previewer: Previewer) -> None:
    """Say how a deletion is undone, and how that is previewed."""
    _hooks[:] = [(restorer, previewer)]


class DeletionQuerySet(TrackerQuerySet["Deletion"]):
    """Queries over deletions."""

    __slots__ = ()

    def in_bin(self, workspace: Workspace | UUID | None = None) -> QuerySet[Deletion]:
        """What lies in the bin, newest first: deletions that have not been undone.

        Args:
            workspace: The workspace, or its key, whose bin is meant; all when left out.
        """
        bin_ = self.filter(restored_at__isnull=True, purged_at__isnull=True)
        return bin_ if workspace is None else bin_.filter(workspace_id=getattr(workspace, "pk", workspace))


class DeletionManager(TrackerManager):
    """The door to the deletions."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[Any]) -> DeletionQuerySet: ...  # type: ignore[override]


class Deletion(UUIDModel):
    """One soft deletion: the bin that people look into, and what a restore goes by.

    Every row that it hid carries its id in ``deletion_id``.
    """

    queryset_class: ClassVar[type[TrackerQuerySet[Any]]] = DeletionQuerySet
    objects = DeletionManager()

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

    #: When its rows began to be removed for good; from then on it cannot be undone.
    purged_at = fields.DatetimeField(null=True)

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
        restorer, _ = _hooks[0]
        return await restorer(self)

    async def preview_restore(self) -> RestorePreview:
        """Tell what ``restore()`` would bring back, and what stands in its way; changes nothing."""
        _, previewer = _hooks[0]
        return await previewer(self)

    def __str__(self) -> str:
        return f"deletion of {self.total} rows from {self.root_model}"
