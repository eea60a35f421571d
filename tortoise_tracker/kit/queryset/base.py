"""Queryset and manager whose writes obey the rules of the model."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast

from pypika_tortoise.enums import Order
from tortoise.expressions import Subquery
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.query_utils import Prefetch
from tortoise.queryset import (
    AwaitableQuery,
    BulkUpdateQuery,
    ContainsQuery,
    CountQuery,
    DeleteQuery,
    ExistsQuery,
    QuerySetSingle,
    UpdateQuery,
    ValuesListQuery,
    ValuesQuery,
)

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import shown
from tortoise_tracker.kit.queryset.bulk import RuledBulkCreateQuery, RuledBulkUpdateQuery
from tortoise_tracker.kit.queryset.chained import ChainedQuerySet
from tortoise_tracker.kit.queryset.conflicts import conflict_target
from tortoise_tracker.kit.queryset.delete import RuledDeleteQuery
from tortoise_tracker.kit.queryset.joins import narrow
from tortoise_tracker.kit.queryset.live import live, ordered
from tortoise_tracker.kit.queryset.ordering import make_total
from tortoise_tracker.kit.queryset.update import RuledUpdateQuery
from tortoise_tracker.kit.writing.columns import columns_of
from tortoise_tracker.kit.writing.pipeline import unfiltered

#: As many rows ``get()`` asks for.
_TO_TELL_ONE_FROM_MANY = 2
_OPPOSITE = {Order.asc: Order.desc, Order.desc: Order.asc}

A = TypeVar("A", bound=AwaitableQuery[Any])
M = TypeVar("M", bound=Model)


def whole_number(what: str, given: object, *, at_least: int) -> None:
    """Check a number that shapes a query.

    Raises:
        InvalidValue: If it is no whole number, or too small.
    """
    if isinstance(given, bool) or not isinstance(given, int) or given < at_least:
        msg = f"{what} does not accept {shown(None, given)}: give it a whole number from {at_least} on"
        raise InvalidValue(msg)


class RuledQuerySet(ChainedQuerySet[M]):
    """Queryset whose writes are stamped and obey the rules of the model."""

    __slots__ = ("_live", "_locks")

    def __init__(self, model: type[M]) -> None:
        super().__init__(model)
        #: Whether deleted rows are hidden behind joins and from prefetches.
        self._live = True
        #: Whether the rows are to be locked, on a database that has no locks for rows too.
        self._locks = False

    def including_deleted(self) -> Self:
        """The same queryset, with deleted rows shown behind joins and in prefetches."""
        queryset = self._clone()
        queryset._live = False
        return queryset

    def _clone(self) -> Self:
        queryset = cast("Self", super()._clone())
        queryset._live, queryset._locks = self._live, self._locks
        # Tortoise shares this set, and select_related() on the copy would change the original.
        queryset._select_related = set(self._select_related)
        return queryset

    def resolve_filters(self, fields_for_select: Collection[str] | None = None) -> None:
        """Add the filters, and narrow what they join."""
        super().resolve_filters(fields_for_select)
        self._narrow()

    def _make_query(self) -> None:
        super()._make_query()
        # Once more: select_related() joins after the filters.
        self._narrow()
        if not (self._single and self._limit == _TO_TELL_ONE_FROM_MANY):
            explicit, grouped = bool(self._orderings), bool(self._group_bys)
            make_total(self.query, self.model, is_explicit=explicit, is_grouped=grouped)

    def last(self) -> QuerySetSingle[M | None]:
        """The last row in the order of the queryset, be it the default one."""
        orderings = self._orderings or [(name, order) for name, order in self.model._meta.ordering]
        if not orderings:
            return super().last()
        queryset = self._clone()
        queryset._orderings = [(name, _OPPOSITE[order]) for name, order in orderings]
        return queryset._as_single()

    def latest(self, *orderings: str) -> QuerySetSingle[M | None]:
        """The row with the highest values in these columns; never one that has none.

        Raises:
            FieldError: If there is no such column, or none is named.
        """
        return super(RuledQuerySet, self._valued(orderings)).latest(*orderings)

    def earliest(self, *orderings: str) -> QuerySetSingle[M | None]:
        """The row with the lowest values in these columns; never one that has none.

        Raises:
            FieldError: If there is no such column, or none is named.
        """
        return super(RuledQuerySet, self._valued(orderings)).earliest(*orderings)

    def _valued(self, orderings: Iterable[str]) -> Self:
        names = [name.removeprefix("-") for name in orderings]
        known = [name for name in names if f"{name}__isnull" in self.model._meta.filters]
        return self.filter(**{f"{name}__isnull": False for name in known}) if known else self

    def _narrow(self) -> None:
        if self._live:
            narrow(self.query)

    def prefetch_related(self, *args: str | Prefetch) -> Self:
        """Prefetch these relations beside those named before, which Tortoise would forget."""
        queryset = super().prefetch_related(*args)
        for relation, nested in self._prefetch_map.items():
            queryset._prefetch_map.setdefault(relation, set()).update(nested)
        return queryset

    async def _execute(self) -> list[M]:
        if not self._live:
            self._prefetch_everything()
        return await super()._execute()

    def _prefetch_everything(self) -> None:
        for relation in self._prefetch_map.keys() - self._prefetch_queries.keys():
            nested = self._prefetch_map.pop(relation)
            related = self.model._meta.fields_map[relation].related_model  # type: ignore[attr-defined]
            self._prefetch_queries[relation] = [(None, unfiltered(related).prefetch_related(*nested))]

    def limit(self, limit: int) -> Self:
        """Take no more rows than these; for 0, Tortoise's ``values()`` would list all.

        Raises:
            InvalidValue: If that is no whole number, or a negative one.
        """
        whole_number("limit()", limit, at_least=0)
        limited = super().limit(limit)
        return limited if limit else limited.filter(pk__in=[])

    def offset(self, offset: int) -> Self:
        """Leave out as many rows at the beginning.

        Raises:
            InvalidValue: If that is no whole number, or a negative one.
        """
        whole_number("offset()", offset, at_least=0)
        return super().offset(offset)

    def values(self, *args: str, **kwargs: str) -> ValuesQuery[Literal[False]]:
        """Dictionaries instead of instances.

        Raises:
            InvalidValue: If the rows are to be locked, which Tortoise would forget.
        """
        self._refuse_lock("values")
        return ordered(self._alive(super().values(*args, **kwargs)))

    def values_list(self, *fields_: str, flat: bool = False) -> ValuesListQuery[Literal[False]]:
        """Tuples, or with ``flat`` single values, instead of instances.

        Raises:
            InvalidValue: If the rows are to be locked, which Tortoise would forget.
        """
        self._refuse_lock("values_list")
        return ordered(self._alive(super().values_list(*fields_, flat=flat)))

    def select_for_update(self, *args: Any, **kwargs: Any) -> Self:
        """Lock the rows until the end of the transaction; SQLite locks the database at its beginning."""
        queryset = cast("Self", super().select_for_update(*args, **kwargs))
        queryset._locks = True
        return queryset

    def _refuse_lock(self, method: str) -> None:
        if self._locks:
            msg = (
                f"select_for_update() and {method}() of {self.model.__name__} do not go together, the rows "
                "would not be locked: use only()"
            )
            raise InvalidValue(msg)

    def count(self) -> CountQuery:
        """How many rows there are."""
        return self._alive(super().count())

    def exists(self) -> ExistsQuery:
        """Whether there is a row."""
        return self._alive(super().exists())

    def contains(self, obj: M) -> ContainsQuery:
        """Whether a row is among them."""
        return self._alive(super().contains(obj))

    def delete(self) -> DeleteQuery:
        """Hard-delete the rows; awaited, it returns how many. Honors ``limit`` and ``offset``."""
        if self._limit is None and self._offset is None:
            return RuledDeleteQuery(self)
        key = self.model._meta.pk_attr
        chosen = type(self)(self.model).using_db(self._db).filter(pk__in=Subquery(self.values(key)))
        return RuledDeleteQuery(chosen)

    def _alive(self, query: A) -> A:
        return live(query) if self._live else query

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
    ) -> RuledBulkCreateQuery:
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
