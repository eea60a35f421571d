"""Queryset and manager whose writes obey the rules of the model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from tortoise.expressions import Subquery
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import (
    BulkUpdateQuery,
    DeleteQuery,
    UpdateQuery,
)

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import shown
from tortoise_tracker.kit.queryset.bulk import RuledBulkCreateQuery, RuledBulkUpdateQuery
from tortoise_tracker.kit.queryset.conflicts import conflict_target
from tortoise_tracker.kit.queryset.delete import RuledDeleteQuery
from tortoise_tracker.kit.queryset.reading import ReadingQuerySet, whole_number
from tortoise_tracker.kit.queryset.update import RuledUpdateQuery
from tortoise_tracker.kit.writing.columns import columns_of

M = TypeVar("M", bound=Model)


class RuledQuerySet(ReadingQuerySet[M]):
    """Queryset whose writes are stamped and obey the rules of the model."""

    __slots__ = ()

    def delete(self) -> DeleteQuery:
        """Hard-delete the rows; awaited, it returns how many. Honors ``limit`` and ``offset``."""
        if self._limit is None and self._offset is None:
            return RuledDeleteQuery(self)
        key = self.model._meta.pk_attr
        chosen = type(self)(self.model).using_db(self._db).filter(pk__in=Subquery(self.values(key)))
        return RuledDeleteQuery(chosen)

    def update(self, **kwargs: Any) -> UpdateQuery:
        """Update all rows of the queryset; awaited, it returns how many those were.

        Args:
            kwargs: Values by column or relation name; a relation may be set to None.
        """
        return RuledUpdateQuery(self, kwargs)

    def bulk_create(
        self,
        objects: Iterable[M],
        batch_size: int | None = None,
        ignore_conflicts: bool = False,  # noqa: FBT001, FBT002 - Tortoise's signature
        update_fields: Iterable[str] | None = None,
        on_conflict: Iterable[str] | None = None,
    ) -> RuledBulkCreateQuery[M]:
        """Insert many rows in one transaction; awaited, it returns those truly written.

        Args:
            objects: Unsaved instances; they count as saved afterwards.
            batch_size: Rows handed to the database at once; all when left out.
            ignore_conflicts: Leave out rows that break a unique constraint.
            update_fields: Columns to update in rows that are there already.
            on_conflict: The columns or relations of the unique constraint that tells so; one among live rows
                (``UniqueLive``) as well.

        Raises:
            InvalidValue: If the last three contradict each other, there is no such constraint, a row is of
                another model, or the batches have no size.
        """
        objects = list(objects)
        self._check_rows("bulk_create", objects, batch_size)
        if ignore_conflicts and (update_fields or on_conflict):
            msg = "bulk_create() either ignores conflicts or updates the rows in conflict: choose one"
            raise InvalidValue(msg)
        if bool(update_fields) != bool(on_conflict):
            msg = "bulk_create() needs both update_fields and on_conflict to update the rows in conflict"
            raise InvalidValue(msg)
        if update_fields:
            update_fields = sorted(columns_of(self.model, update_fields))
        condition = None
        if on_conflict:
            on_conflict, condition = conflict_target(self.model, on_conflict)
        return RuledBulkCreateQuery(
            condition,
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
            InvalidValue: If an instance has no primary key or is of another model, no field is named, or the
                batches have no size.
        """
        objects = list(objects)
        self._check_rows("bulk_update", objects, batch_size)
        if any(row.pk is None for row in objects):
            msg = f"bulk_update() needs saved rows, and one {self.model.__name__} has no key: save it first"
            raise InvalidValue(msg)
        return RuledBulkUpdateQuery(self, objects, fields, batch_size)

    def _check_rows(self, method: str, rows: list[M], batch_size: object) -> None:
        if batch_size is not None:
            whole_number(f"{method}(batch_size=…)", batch_size, at_least=1)
        for row in rows:
            if type(row) is not self.model:
                name = self.model.__name__
                msg = f"{name}.{method}() does not accept {shown(None, row)}: give it instances of {name}"
                raise InvalidValue(msg)

    async def create(self, **kwargs: Any) -> M:
        """Create a row."""
        return await self.model.create(using_db=self._db, **kwargs)

    async def get_or_create(self, defaults: dict[str, Any] | None = None, **kwargs: Any) -> tuple[M, bool]:
        """The row of this queryset, and whether it had to be created."""
        db = self._choose_db(for_write=True)
        found = await self.using_db(db).get_or_none(**kwargs)
        return (found, False) if found else await self.model.get_or_create(defaults, using_db=db, **kwargs)

    async def update_or_create(self, defaults: dict[str, Any] | None = None, **kwargs: Any) -> tuple[M, bool]:
        """The row of this queryset with the defaults written, and whether it had to be created."""
        db = self._choose_db(for_write=True)
        async with db._in_transaction() as transaction:
            found = await self.using_db(transaction).select_for_update().get_or_none(**kwargs)
            if found:
                await found.update_from_dict(defaults or {}).save(using_db=transaction)
                return found, False
        return await self.model.update_or_create(defaults, using_db=db, **kwargs)


class RuledManager(Manager):
    """Manager over all rows of a model."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[M]) -> RuledQuerySet[M]: ...

    def get_queryset(self) -> RuledQuerySet[Any]:
        """A new queryset, of the class that the model names."""
        queryset: RuledQuerySet[Any] = self._model.queryset_class(self._model)
        return queryset
