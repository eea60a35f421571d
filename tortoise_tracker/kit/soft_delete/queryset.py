"""Querysets whose rows are soft-deleted, and the managers over live, all and deleted rows."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from tortoise.models import Model
from tortoise.queryset import DeleteQuery

from tortoise_tracker.kit.queryset import RuledManager, RuledQuerySet
from tortoise_tracker.kit.soft_delete.delete import soft_delete

if TYPE_CHECKING:
    from tortoise_tracker.kit.soft_delete.deletion import DeletionModel

M = TypeVar("M", bound=Model)


class SoftDeleteQuerySet(RuledQuerySet[M]):
    """Queryset whose ``delete()`` is a soft deletion by default."""

    __slots__ = ()

    @overload  # type: ignore[override]
    def delete(self, *, soft: Literal[True] = True) -> Coroutine[Any, Any, DeletionModel]: ...

    @overload
    def delete(self, *, soft: Literal[False]) -> DeleteQuery: ...

    def delete(self, *, soft: bool = True) -> Coroutine[Any, Any, DeletionModel] | DeleteQuery:
        """Delete all rows of the queryset.

        Args:
            soft: Hide them and what refers to them by CASCADE; awaited, it returns the ``Deletion``. False is
                a hard delete, with the database's own cascade; awaited, it returns how many.
        """
        if soft:
            return soft_delete(self)
        return super().delete()


class SoftDeleteManager(RuledManager):
    """Manager over the live rows of a model."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[M]) -> SoftDeleteQuerySet[M]: ...

    def get_queryset(self) -> RuledQuerySet[Any]:
        """A queryset over what is not deleted."""
        return super().get_queryset().filter(deleted_at__isnull=True)


class AllObjectsManager(SoftDeleteManager):
    """Manager over all rows of a model, deleted ones too."""

    def get_queryset(self) -> RuledQuerySet[Any]:
        """A queryset over everything."""
        return RuledManager.get_queryset(self).including_deleted()


class DeletedObjectsManager(SoftDeleteManager):
    """Manager over the deleted rows of a model."""

    def get_queryset(self) -> RuledQuerySet[Any]:
        """A queryset over what is deleted."""
        return RuledManager.get_queryset(self).including_deleted().filter(deleted_at__isnull=False)
