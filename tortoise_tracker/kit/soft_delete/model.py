"""Abstract model whose rows can be soft-deleted and restored."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from tortoise.exceptions import OperationalError

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import MAX_NAME_LENGTH, SetIndex
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.kit.queryset import RuledManager, RuledQuerySet
from tortoise_tracker.kit.soft_delete.delete import soft_delete
from tortoise_tracker.kit.soft_delete.deletion import deletion_model
from tortoise_tracker.kit.soft_delete.queryset import (
    AllObjectsManager,
    DeletedObjectsManager,
    SoftDeleteManager,
    SoftDeleteQuerySet,
)
from tortoise_tracker.kit.writing.columns import DELETION_COLUMNS
from tortoise_tracker.kit.writing.pipeline import stamped_on_update
from tortoise_tracker.kit.writing.undo import UndoLog
from tortoise_tracker.kit.writing.write import ABSENT

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.expressions import Q

    from tortoise_tracker.kit.soft_delete.deletion import DeletionModel


class SoftDeleteModel(RuledModel):
    """Abstract model: ``delete()`` hides a row with what refers to it, and ``restore()`` brings it back."""

    queryset_class: ClassVar[type[RuledQuerySet[Any]]] = SoftDeleteQuerySet

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
            # For restorations: the rows of a deletion. Live rows are not in the index.
            name = f"deleted_{meta.db_table or cls.__name__.lower()}_of_deletion"[:MAX_NAME_LENGTH]
            meta.indexes = (*meta.indexes, SetIndex("deletion_id", name=name))

    @classmethod
    def _default_manager(cls) -> RuledManager:
        return SoftDeleteManager()

    @overload  # type: ignore[override]
    async def delete(
        self, using_db: BaseDBAsyncClient | None = None, *, soft: Literal[True] = True
    ) -> DeletionModel: ...

    @overload
    async def delete(self, using_db: BaseDBAsyncClient | None = None, *, soft: Literal[False]) -> None: ...

    @overload
    async def delete(
        self, using_db: BaseDBAsyncClient | None = None, *, soft: bool = True
    ) -> DeletionModel | None: ...

    async def delete(
        self, using_db: BaseDBAsyncClient | None = None, *, soft: bool = True
    ) -> DeletionModel | None:
        """Delete the row.

        Args:
            using_db: The connection; that of the model when left out.
            soft: Hide the row and those that refer to it by CASCADE. False is a hard delete, with the
                database's own cascade.

        Returns:
            The deletion, by which it can be undone; None after a hard delete.

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
        deletion = await soft_delete(type(self).all_objects.using_db(using_db).filter(pk=self.pk))
        await self._look_again(using_db)
        return deletion

    async def restore(self) -> DeletionModel | None:
        """Undo the deletion that took this row, with everything else that it took.

        Returns:
            The deletion; None if the row was not deleted, which is harmless.

        Raises:
            RestoreConflict: If a live row has taken a unique key meanwhile.
            RestoreBlocked: If the parent of a row is still deleted.
        """
        key = await type(self).all_objects.filter(pk=self.pk).values_list("deletion_id", flat=True)
        deletion = await deletion_model().get(pk=key[0]) if key and key[0] is not None else None
        if deletion is not None:
            await deletion.restore()
        # Another transaction may have restored the row, of which this instance does not know.
        await self._look_again(None)
        return deletion

    async def _look_again(self, using_db: BaseDBAsyncClient | None) -> None:
        """Take over what a deletion or a restoration has done to the row, until that is rolled back."""
        columns = DELETION_COLUMNS.union(stamped_on_update(type(self), datetime.datetime.now(datetime.UTC)))
        before = {column: self.__dict__.get(column, ABSENT) for column in columns}
        await self.refresh_from_db(fields=columns, using_db=using_db)
        replaced = [((self,), column, (old,), getattr(self, column)) for column, old in before.items()]
        UndoLog(replaced).keep_until_the_end_of(using_db or self._choose_db(for_write=True))
