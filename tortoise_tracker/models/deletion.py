"""The deletions table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from tortoise_tracker.kit import DeletionModel, fields
from tortoise_tracker.kit.queryset import RuledQuerySet
from tortoise_tracker.kit.soft_delete import DeletionManager, DeletionQuerySet, RestorePreview
from tortoise_tracker.mixins import UUIDModel

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace

__all__ = ["Deletion", "RestorePreview", "TrackerDeletionQuerySet"]


class TrackerDeletionQuerySet(DeletionQuerySet["Deletion"]):
    """Queryset over deletions."""

    __slots__ = ()

    def in_bin(self, workspace: Workspace | UUID | None = None) -> Self:
        """The deletions in the bin, newest first: neither undone nor begun to be purged.

        Args:
            workspace: The workspace, or its key, whose bin is meant; all when left out.
        """
        bin_ = super().in_bin()
        return bin_ if workspace is None else bin_.filter(workspace_id=getattr(workspace, "pk", workspace))


class TrackerDeletionManager(DeletionManager):
    """Manager over deletions."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[Any]) -> TrackerDeletionQuerySet: ...  # type: ignore[override]


class Deletion(UUIDModel, DeletionModel):
    """One soft deletion: an entry of the bin, and the record that a restoration goes by.

    Every row that it hid carries its id in ``deletion_id``.
    """

    queryset_class: ClassVar[type[RuledQuerySet[Any]]] = TrackerDeletionQuerySet
    objects = TrackerDeletionManager()

    deleted_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="deletions", null=True, on_delete=fields.SET_NULL
    )

    #: Whose bin it lies in, kept because the rows can be of any table; a plain id, to outlive it.
    workspace_id = fields.UUIDField(null=True)

    if TYPE_CHECKING:
        deleted_by_id: UUID | None

    class Meta:
        table = "deletions"
        app = "tracker"
        ordering = ("-deleted_at", "-id")
        # The bin of a workspace, newest first.
        indexes = (("workspace_id", "deleted_at"),)

    async def fill_from(self, root: type[Model], pks: Sequence[str], using_db: BaseDBAsyncClient) -> None:
        """Note in whose bin it lies: that of the workspace of the first row, or which that is."""
        if root._meta.full_name == "tracker.Workspace":
            self.workspace_id = root._meta.pk.to_python_value(pks[0])
        elif "workspace_id" in root._meta.fields_db_projection:
            rows = root.all_objects.using_db(using_db)  # type: ignore[attr-defined]
            self.workspace_id = await rows.get(pk=pks[0]).values_list("workspace_id", flat=True)
