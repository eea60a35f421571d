"""Constants written into the statement.

As parameters, those of a ``CASE`` have no type for PostgreSQL, which takes a number for a text; and what
groups are built by is another expression than that which is selected.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from pypika_tortoise.terms import Case, ValueWrapper

from tortoise_tracker.kit.queryset.joins import terms_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from pypika_tortoise.queries import QueryBuilder

#: Characters that mean something else in a text of SQL, under some settings of a server.
_SPECIAL = frozenset("\\\0")


def write_out(query: QueryBuilder, annotations: Collection[str]) -> None:
    """Write the constants in each ``CASE`` of a query out, and all that are selected from groups.

    Args:
        query: With all its clauses.
        annotations: The names of what it annotates; expressions come in by no other way.
    """
    if not annotations:
        return
    cases = [case for term in terms_of(query) for case in term.find_(Case)]
    grouped = [*query._selects, *query._groupbys] if query._groupbys else []
    for term in (*cases, *grouped):
        for constant in term.find_(ValueWrapper):
            if _is_plain(constant.value):
                constant.allow_parametrize = False


def _is_plain(value: Any) -> bool:
    if isinstance(value, str):
        return type(value) is str and _SPECIAL.isdisjoint(value)
    return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
