"""The queryset of every model of ours: what it writes obeys the rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import BulkCreateQuery, BulkUpdateQuery, QuerySet, UpdateQuery

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.queryset.bulk import TrackerBulkCreateQuery, TrackerBulkUpdateQuery
from tortoise_tracker.queryset.chained import ChainedQuerySet
from tortoise_tracker.queryset.update import TrackerUpdateQuery

M = TypeVar("M", bound=Model)


class TrackerQuerySet(ChainedQuerySet[M]):
    """A queryset whose writes are stamped and obey the rules of the model."""

    __slots__ = ()

    def update(self, **kwargs: Any) -> UpdateQuery:
        """Update all rows of the queryset; awaited, it returns how many those were.

        Args:
            kwargs: Values by column or relation name; a relation may be set to None.
        """
        return TrackerUpdateQuery(self, kwargs)

    def bulk_create(
        self,
        objects: Iterable[M],
        batch_size: int | None = None,
        ignore_conflicts: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        update_fields: Iterable[str] | None = None,
        on_conflict: Iterable[str] | None = None,
    ) -> BulkCreateQuery[M]:
        """Insert many rows in one transaction; awaited, it returns those truly written.

        Args:
            objects: Unsaved instances; they count as saved afterwards.
            batch_size: Rows handed to the database at once; all when left out.
            ignore_conflicts: Leave out rows that break a unique constraint.
            update_fields: Columns to update in rows that are there already.
            on_conflict: The columns of the unique constraint that tells so.

        Raises:
            InvalidValue: If the last three contradict each other.
        """
        if ignore_conflicts and (update_fields or on_conflict):
            msg = "bulk_create() either ignores conflicts or updates the rows in conflict: choose one"
            raise InvalidValue(msg)
        if bool(update_fields) != bool(on_conflict):
            msg = "bulk_create() needs both update_fields and on_conflict to update the rows in conflict"
            raise InvalidValue(msg)
        return TrackerBulkCreateQuery(
            model=self.model,
            db=self._db,
            objects=objects,
            batch_size=batch_size,
            ignore_conflicts=ignore_conflicts,
            update_fields=update_fields,
            on_conflict=on_conflict,
        )

    def bulk_update(
        self, objects: Iterable[M], fields: Iterable[str], batch_size: int | None = None
    ) -> BulkUpdateQuery[M]:
        """Write columns of many instances in one transaction; awaited, it returns how many rows.

        Args:
            objects: Saved instances.
            fields: The columns or relations to write.
            batch_size: Rows handed to the database at once; all when left out.

        Raises:
            InvalidValue: If an instance has no primary key, or no field is named.
        """
        objects = list(objects)
        if any(row.pk is None for row in objects):
            msg = f"bulk_update() needs saved rows, and one {self.model.__name__} has no key: save it first"
            raise InvalidValue(msg)
        return TrackerBulkUpdateQuery(self, objects, fields, batch_size)

    async def create(self, **kwargs: Any) -> M:
        """Create a row."""
        return await self.model.create(using_db=self._db, **kwargs)

    async def get_or_create(self, defaults: dict[str, Any] | None = None, **kwargs: Any) -> tuple[M, bool]:
        """The row, and whether it had to be created."""
        return await self.model.get_or_create(defaults, using_db=self._db, **kwargs)

    async def update_or_create(self, defaults: dict[str, Any] | None = None, **kwargs: Any) -> tuple[M, bool]:
        """The row with the defaults written, and whether it had to be created."""
        return await self.model.update_or_create(defaults, using_db=self._db, **kwargs)


class TrackerManager(Manager):
    """The door to all rows of a model."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[M]) -> TrackerQuerySet[M]: ...

    def get_queryset(self) -> QuerySet[Any]:
        """A new queryset, of the class that the model names."""
        queryset: QuerySet[Any] = self._model.queryset_class(self._model)
        return queryset
