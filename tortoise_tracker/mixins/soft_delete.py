"""Rows that go to the bin before they go for good."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from tortoise.exceptions import OperationalError

from tortoise_tracker import fields
from tortoise_tracker.indexes import MAX_NAME_LENGTH, SetIndex
from tortoise_tracker.mixins.write_path import WritePathModel
from tortoise_tracker.queryset import (
    AllObjectsManager,
    DeletedObjectsManager,
    SoftDeleteManager,
    SoftDeleteQuerySet,
    TrackerManager,
    TrackerQuerySet,
)
from tortoise_tracker.rules import DELETION_COLUMNS
from tortoise_tracker.rules.base import ABSENT
from tortoise_tracker.rules.pipeline import stamps_of
from tortoise_tracker.rules.undo import Memory

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.expressions import Q

    from tortoise_tracker.models import Deletion

#: Restores the deletion of a row; filled by the room of operations.
Restorer = Callable[["SoftDeleteModel"], Awaitable[Any]]
_restorer: list[Restorer] = []


def provide_restore(restorer: Restorer) -> None:
    """Say how a row is restored."""
    _restorer[:] = [restorer]


class SoftDeleteModel(WritePathModel):
    """A row that ``delete()`` hides together with what hangs on it, and ``restore()`` brings back."""

    queryset_class: ClassVar[type[TrackerQuerySet[Any]]] = SoftDeleteQuerySet

    #: When the row was deleted, in UTC; null while it lives.
    deleted_at = fields.DatetimeField(null=True)
    # A plain column: with a constraint, purging a deletion would have to wait for its rows.
    #: The deletion that took the row; null while it lives.
    deletion_id = fields.UUIDField(null=True)

    objects = SoftDeleteManager()
    all_objects = AllObjectsManager()
    deleted_objects = DeletedObjectsManager()

    if TYPE_CHECKING:
        # So that ``Model.filter(…).delete(soft=False)`` is known to type checkers.

        @classmethod
        def all(cls, using_db: BaseDBAsyncClient | None = None) -> SoftDeleteQuerySet[Self]:
            """Live rows, all of them."""

        @classmethod
        def filter(cls, *args: Q, **kwargs: Any) -> SoftDeleteQuerySet[Self]:
            """Live rows that fit."""

        @classmethod
        def exclude(cls, *args: Q, **kwargs: Any) -> SoftDeleteQuerySet[Self]:
            """Live rows that do not fit."""

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        meta = cls._meta
        if not meta.abstract:
            # What a deletion took, found by restoring it; the live rows weigh nothing in it.
            name = f"deleted_{meta.db_table or cls.__name__.lower()}_of_deletion"[:MAX_NAME_LENGTH]
            meta.indexes = (*meta.indexes, SetIndex("deletion_id", name=name))

    @classmethod
    def _default_manager(cls) -> TrackerManager:
        return SoftDeleteManager()

    async def delete(  # type: ignore[override]
        self, using_db: BaseDBAsyncClient | None = None, *, soft: bool = True
    ) -> Deletion | None:
        """Delete the row.

        Args:
            using_db: The connection; that of the model when left out.
            soft: Hide the row and what hangs on it. With False it is removed for good, with the
                database's own cascade.

        Returns:
            The deletion, by which it can be undone; None after a removal for good.

        Raises:
            ProtectedError: If live rows still use it; nothing has been changed.
            OperationalError: If the row has never been saved.
        """
        if not soft:
            await super().delete(using_db)
            return None
        if not self._saved_in_db:
            msg = f"this {type(self).__name__} has never been saved, so there is nothing to delete"
            raise OperationalError(msg)
        queryset: Any = type(self).all_objects.using_db(using_db).filter(pk=self.pk)
        deletion: Deletion = await queryset.delete()
        await self._look_again(using_db)
        return deletion

    async def restore(self) -> Deletion | None:
        """Undo the deletion that took this row, with everything else that it took.

        Returns:
            The deletion; None if the row was not deleted, which is harmless.

        Raises:
            RestoreConflict: If a live row has taken a unique key meanwhile.
            RestoreBlocked: If the parent of a row is still deleted.
        """
        deletion: Deletion | None = await _restorer[0](self)
        await self._look_again(None)
        return deletion

    async def _look_again(self, using_db: BaseDBAsyncClient | None) -> None:
        """Take over what a deletion or a restoration has done to the row, until that is rolled back."""
        stamps = (stamp.updates(datetime.datetime.now(datetime.UTC)) for stamp in stamps_of(type(self)))
        columns = DELETION_COLUMNS.union(*stamps)
        before = {column: self.__dict__.get(column, ABSENT) for column in columns}
        await self.refresh_from_db(fields=columns, using_db=using_db)
        replaced = [((self,), column, (old,), getattr(self, column)) for column, old in before.items()]
        Memory(replaced).keep_until_the_end_of(using_db or self._choose_db(for_write=True))
