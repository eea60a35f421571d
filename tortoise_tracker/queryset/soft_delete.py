"""Rows that are deleted, and the three doors to a table: live rows, all rows, deleted rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from tortoise.models import Model
from tortoise.queryset import DeleteQuery, QuerySet

from tortoise_tracker.queryset.base import TrackerManager, TrackerQuerySet

if TYPE_CHECKING:
    from tortoise_tracker.models.deletion import Deletion

M = TypeVar("M", bound=Model)

#: Soft-deletes the rows of a queryset; filled by the room of operations.
SoftDeleter = Callable[[QuerySet[Any]], Awaitable[Any]]
_soft_deleter: list[SoftDeleter] = []


def provide_soft_delete(deleter: SoftDeleter) -> None:
    """Say how rows are soft-deleted."""
    _soft_deleter[:] = [deleter]


class SoftDeleteQuery:
    """The deletion of a queryset's rows: awaited, it happens."""

    def __init__(self, source: QuerySet[Any]) -> None:
        self._source = source

    def __await__(self) -> Generator[Any, None, Deletion]:
        return _soft_deleter[0](self._source).__await__()


class SoftDeleteQuerySet(TrackerQuerySet[M]):
    """A queryset whose rows go to the bin first."""

    __slots__ = ()

    @overload  # type: ignore[override]
    def delete(self, *, soft: Literal[True] = True) -> SoftDeleteQuery: ...

    @overload
    def delete(self, *, soft: Literal[False]) -> DeleteQuery: ...

    def delete(self, *, soft: bool = True) -> SoftDeleteQuery | DeleteQuery:
        """Delete all rows of the queryset.

        Args:
            soft: Hide them and what hangs on them; awaited, it returns the ``Deletion``. With False they
                are removed for good, with the database's own cascade, and awaited it returns how many.
        """
        if soft:
            return SoftDeleteQuery(self)
        return super().delete()


class SoftDeleteManager(TrackerManager):
    """The door to the live rows of a model."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[M]) -> SoftDeleteQuerySet[M]: ...

    def get_queryset(self) -> TrackerQuerySet[Any]:
        """A queryset over what is not deleted."""
        return super().get_queryset().filter(deleted_at__isnull=True)


class AllObjectsManager(SoftDeleteManager):
    """The door to all rows of a model, deleted ones too."""

    def get_queryset(self) -> TrackerQuerySet[Any]:
        """A queryset over everything."""
        return TrackerManager.get_queryset(self).everything()


class DeletedObjectsManager(SoftDeleteManager):
    """The door to the deleted rows of a model."""

    def get_queryset(self) -> TrackerQuerySet[Any]:
        """A queryset over what is deleted."""
        return TrackerManager.get_queryset(self).everything().filter(deleted_at__isnull=False)
