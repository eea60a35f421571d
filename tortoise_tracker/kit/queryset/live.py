"""Tortoise's queries with columns told apart, joins narrowed to live rows, and total orders.

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

from tortoise_tracker.kit.queryset.constants import write_out
from tortoise_tracker.kit.queryset.joins import narrow, qualify
from tortoise_tracker.kit.queryset.ordering import make_total

Q = TypeVar("Q", bound=AwaitableQuery[Any])


class _OwnColumns(AwaitableQuery[Any]):
    """Query whose own columns are told from joined ones, and whose constants have a type."""

    __slots__ = ()

    def resolve_filters(self, fields_for_select: Collection[str] | None = None) -> None:
        super().resolve_filters(fields_for_select)
        qualify(self.query, self.model, self._annotations)

    def _make_query(self) -> None:
        super()._make_query()
        qualify(self.query, self.model, self._annotations)
        write_out(self.query, self._annotations)


class _LiveJoins(AwaitableQuery[Any]):
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


class OwnValuesQuery(_TotalOrder, _OwnColumns, ValuesQuery[Any]):
    """``values()``, with deleted rows behind joins; as the following."""

    __slots__ = ()


class OwnValuesListQuery(_TotalOrder, _OwnColumns, ValuesListQuery[Any]):
    """``values_list()``."""

    __slots__ = ()


class OwnCountQuery(_OwnColumns, CountQuery):
    """``count()``."""

    __slots__ = ()


class OwnExistsQuery(_OwnColumns, ExistsQuery):
    """``exists()``."""

    __slots__ = ()


class OwnContainsQuery(_OwnColumns, ContainsQuery):
    """``contains()``."""

    __slots__ = ()


class LiveValuesQuery(_TotalOrder, _LiveJoins, _OwnColumns, ValuesQuery[Any]):
    """``values()``, without deleted rows behind joins; as the following."""

    __slots__ = ()


class LiveValuesListQuery(_TotalOrder, _LiveJoins, _OwnColumns, ValuesListQuery[Any]):
    """``values_list()``."""

    __slots__ = ()


class LiveCountQuery(_LiveJoins, _OwnColumns, CountQuery):
    """``count()``."""

    __slots__ = ()


class LiveExistsQuery(_LiveJoins, _OwnColumns, ExistsQuery):
    """``exists()``."""

    __slots__ = ()


class LiveContainsQuery(_LiveJoins, _OwnColumns, ContainsQuery):
    """``contains()``."""

    __slots__ = ()


def _by_original(*queries: type[AwaitableQuery[Any]]) -> dict[type[Any], type[AwaitableQuery[Any]]]:
    return {query.__bases__[-1]: query for query in queries}


_OWN = _by_original(OwnValuesQuery, OwnValuesListQuery, OwnCountQuery, OwnExistsQuery, OwnContainsQuery)
_LIVE = _by_original(LiveValuesQuery, LiveValuesListQuery, LiveCountQuery, LiveExistsQuery, LiveContainsQuery)


def adapted(query: Q, *, live: bool) -> Q:
    """A query of Tortoise's as one of ours.

    Args:
        query: Is changed, and returned.
        live: Whether it leaves out deleted rows behind joins.
    """
    query.__class__ = (_LIVE if live else _OWN)[type(query)]  # type: ignore[assignment]
    return query
