"""Tortoise's queries with joins narrowed to live rows, and total orders.

Tortoise's querysets make these objects themselves; ours give them the class with the same layout here.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from tortoise.queryset import (
    AwaitableQuery,
    ContainsQuery,
    CountQuery,
    ExistsQuery,
    ValuesListQuery,
    ValuesQuery,
)

from tortoise_tracker.kit.queryset.joins import narrow
from tortoise_tracker.kit.queryset.ordering import make_total

Q = TypeVar("Q", bound=AwaitableQuery[Any])


class LiveJoins(AwaitableQuery[Any]):
    """Query whose joins are narrowed whenever its SQL is built."""

    __slots__ = ()

    def resolve_filters(self, fields_for_select: Collection[str] | None = None) -> None:
        """Add the filters, and narrow what they join; updates and deletes wrap the result."""
        super().resolve_filters(fields_for_select)
        narrow(self.query)

    def _make_query(self) -> None:
        super()._make_query()
        narrow(self.query)


class _TotalOrder(AwaitableQuery[Any]):
    """Query whose order is completed whenever its SQL is built."""

    __slots__ = ()

    def _make_query(self) -> None:
        super()._make_query()
        query: Any = self
        explicit, grouped = bool(query._orderings), bool(query._group_bys)
        make_total(self.query, self.model, is_explicit=explicit, is_grouped=grouped)


class OrderedValuesQuery(_TotalOrder, ValuesQuery[Any]):
    """``values()`` with deleted rows behind joins."""

    __slots__ = ()


class OrderedValuesListQuery(_TotalOrder, ValuesListQuery[Any]):
    """``values_list()`` with deleted rows behind joins."""

    __slots__ = ()


class LiveValuesQuery(_TotalOrder, LiveJoins, ValuesQuery[Any]):
    """``values()``."""

    __slots__ = ()


class LiveValuesListQuery(_TotalOrder, LiveJoins, ValuesListQuery[Any]):
    """``values_list()``."""

    __slots__ = ()


class LiveCountQuery(LiveJoins, CountQuery):
    """``count()``."""

    __slots__ = ()


class LiveExistsQuery(LiveJoins, ExistsQuery):
    """``exists()``."""

    __slots__ = ()


class LiveContainsQuery(LiveJoins, ContainsQuery):
    """``contains()``."""

    __slots__ = ()


_LIVE: dict[type[AwaitableQuery[Any]], type[AwaitableQuery[Any]]] = {
    live.__bases__[-1]: live
    for live in (
        LiveValuesQuery,
        LiveValuesListQuery,
        LiveCountQuery,
        LiveExistsQuery,
        LiveContainsQuery,
    )
}


_ORDERED: dict[type[AwaitableQuery[Any]], type[AwaitableQuery[Any]]] = {
    ValuesQuery: OrderedValuesQuery,
    ValuesListQuery: OrderedValuesListQuery,
}


def ordered(query: Q) -> Q:
    """The same query, with a total order."""
    query.__class__ = _ORDERED.get(type(query), type(query))  # type: ignore[assignment]
    return query


def live(query: Q) -> Q:
    """The same query, with narrowed joins."""
    query.__class__ = _LIVE[type(query)]  # type: ignore[assignment]
    return query
