"""Queryset that reads the same on both databases, with deleted rows hidden behind joins."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Literal, Self, TypeVar, cast

from pypika_tortoise.enums import Order
from tortoise.models import Model
from tortoise.query_utils import Prefetch
from tortoise.queryset import (
    ContainsQuery,
    CountQuery,
    ExistsQuery,
    QuerySetSingle,
    ValuesListQuery,
    ValuesQuery,
)

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import shown
from tortoise_tracker.kit.queryset.chained import ChainedQuerySet
from tortoise_tracker.kit.queryset.constants import write_out
from tortoise_tracker.kit.queryset.joins import narrow, qualify
from tortoise_tracker.kit.queryset.live import adapted
from tortoise_tracker.kit.queryset.ordering import make_total
from tortoise_tracker.kit.writing.pipeline import unfiltered

#: As many rows ``get()`` asks for.
_TO_TELL_ONE_FROM_MANY = 2
_OPPOSITE = {Order.asc: Order.desc, Order.desc: Order.asc}

M = TypeVar("M", bound=Model)


def whole_number(what: str, given: object, *, at_least: int) -> None:
    """Check a number that shapes a query.

    Raises:
        InvalidValue: If it is no whole number, or too small.
    """
    if isinstance(given, bool) or not isinstance(given, int) or given < at_least:
        msg = f"{what} does not accept {shown(None, given)}: give it a whole number from {at_least} on"
        raise InvalidValue(msg)


class ReadingQuerySet(ChainedQuerySet[M]):
    """Queryset that hides deleted rows behind joins, and reads in total orders."""

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
        self._tell_apart()

    def _make_query(self) -> None:
        super()._make_query()
        # Once more: select_related() joins after the filters.
        self._tell_apart()
        write_out(self.query, self._annotations)
        if self.query._for_update and self.query._joins and not self.query._for_update_of:
            # PostgreSQL locks no row that an outer join may not have found.
            self.query._for_update_of = {self.model._meta.db_table}
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
        return super(ReadingQuerySet, self._valued(orderings)).latest(*orderings)

    def earliest(self, *orderings: str) -> QuerySetSingle[M | None]:
        """The row with the lowest values in these columns; never one that has none.

        Raises:
            FieldError: If there is no such column, or none is named.
        """
        return super(ReadingQuerySet, self._valued(orderings)).earliest(*orderings)

    def _valued(self, orderings: Iterable[str]) -> Self:
        names = [name.removeprefix("-") for name in orderings]
        known = [name for name in names if f"{name}__isnull" in self.model._meta.filters]
        return self.filter(**{f"{name}__isnull": False for name in known}) if known else self

    def _tell_apart(self) -> None:
        qualify(self.query, self.model, self._annotations)
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
        return adapted(super().values(*args, **kwargs), live=self._live)

    def values_list(self, *fields_: str, flat: bool = False) -> ValuesListQuery[Literal[False]]:
        """Tuples, or with ``flat`` single values, instead of instances.

        Raises:
            InvalidValue: If the rows are to be locked, which Tortoise would forget.
        """
        self._refuse_lock("values_list")
        return adapted(super().values_list(*fields_, flat=flat), live=self._live)

    def select_for_update(self, *args: Any, **kwargs: Any) -> Self:
        """Lock the rows until the end of the transaction; SQLite locks the database at its beginning.

        Of joined tables no row is locked, unless ``of`` names them.
        """
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
        return adapted(super().count(), live=self._live)

    def exists(self) -> ExistsQuery:
        """Whether there is a row."""
        return adapted(super().exists(), live=self._live)

    def contains(self, obj: M) -> ContainsQuery:
        """Whether a row is among them."""
        return adapted(super().contains(obj), live=self._live)
