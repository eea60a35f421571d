"""Total orders: the same on every page and on both databases.

An order ends in the key of the row, so that rows alike in all else have one place, and rows without a value
come last in both directions.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from pypika_tortoise.enums import Order
from pypika_tortoise.terms import Field, Term

from tortoise_tracker.exceptions import InvalidValue

if TYPE_CHECKING:
    from pypika_tortoise.queries import QueryBuilder
    from tortoise.models import Model


class NullsLast(Enum):
    """Directions with rows without a value at the end."""

    asc = "ASC NULLS LAST"
    desc = "DESC NULLS LAST"


#: In which direction each database would put them first.
_FIRST = {"sqlite": Order.asc, "postgres": Order.desc}


def make_total(query: QueryBuilder, model: type[Model], *, is_explicit: bool, is_grouped: bool) -> None:
    """Complete the order of a query.

    Args:
        query: With all its clauses.
        model: What it reads.
        is_explicit: Whether the order was asked for; the default order gives way where it does not fit.
        is_grouped: Whether ``group_by()`` was called.

    Raises:
        InvalidValue: If distinct rows are to be ordered by what is not selected.
    """
    terms = list(query._orderbys)
    needs_selected = query._distinct or is_grouped
    if terms and needs_selected:
        selected = {_identity(term) for term in query._selects} | {term.alias for term in query._selects}
        stranger = next((term for term, _ in terms if _identity(term) not in selected), None)
        if stranger is not None and not is_explicit:
            terms = []
        elif isinstance(stranger, Field) and query._distinct:
            msg = (
                f"distinct() rows of {model.__name__} cannot be ordered by {stranger.name!r}, which is not "
                "selected: select it too, or leave one of the two out"
            )
            raise InvalidValue(msg)
    if terms or query._limit is not None or query._offset is not None:
        direction = terms[-1][1] if terms else Order.asc
        there = {_identity(term) for term, _ in terms}
        terms += [(term, direction) for term in _last_words(query, model) if _identity(term) not in there]
    query._orderbys = [(term, _placed(term, order, model)) for term, order in terms]


def _last_words(query: QueryBuilder, model: type[Model]) -> list[Any]:
    """What tells apart rows that are alike in all that they are ordered by."""
    key = model._meta.basetable[model._meta.db_pk_column]
    if query._groupbys:
        identities = {_identity(term) for term in query._groupbys}
        return [key] if _identity(key) in identities else list(query._groupbys)
    if query._distinct and _identity(key) not in {_identity(term) for term in query._selects}:
        return [term for term in query._selects if isinstance(term, Field)]
    if any(term.is_aggregate for term in query._selects):
        return []
    return [key]


def _identity(term: Term) -> object:
    """A column by its table and name; another term by itself."""
    if not isinstance(term, Field):
        return id(term)
    table = term.table
    return (str(table.alias or table._table_name), term.name) if table else term.name


def _placed(term: Term, order: Order | None, model: type[Model]) -> Any:
    meta = model._meta
    if order is None or order is not _FIRST.get(meta.db.capabilities.dialect):
        return order
    if isinstance(term, Field) and term.table == meta.basetable:
        field = meta.fields_map.get(meta.fields_db_projection_reverse.get(term.name, ""))
        if field is not None and not field.null:
            return order
    return NullsLast[order.name]
