"""Tortoise's queries with joins narrowed to live rows.

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


class LiveValuesQuery(LiveJoins, ValuesQuery[Any]):
    """``values()``."""

    __slots__ = ()


class LiveValuesListQuery(LiveJoins, ValuesListQuery[Any]):
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
    live.__bases__[1]: live
    for live in (
        LiveValuesQuery,
        LiveValuesListQuery,
        LiveCountQuery,
        LiveExistsQuery,
        LiveContainsQuery,
    )
}


def live(query: Q) -> Q:
    """The same query, with narrowed joins."""
    query.__class__ = _LIVE[type(query)]  # type: ignore[assignment]
    return query
