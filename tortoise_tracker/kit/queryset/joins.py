"""Joins narrowed to live rows, and columns told apart beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pypika_tortoise.queries import JoinOn, Table
from pypika_tortoise.terms import Field

from tortoise_tracker.kit.registry import all_models, once_per_database
from tortoise_tracker.kit.writing.columns import is_soft_deletable

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from pypika_tortoise.queries import QueryBuilder
    from pypika_tortoise.terms import Term
    from tortoise.models import Model


class LiveJoin(JoinOn):
    """JOIN whose ON clause leaves out deleted rows."""


@once_per_database
def soft_tables() -> frozenset[str]:
    """The tables of the open database whose rows can be soft-deleted, link tables included."""
    return frozenset(model._meta.db_table for model in all_models() if is_soft_deletable(model))


def narrow(query: QueryBuilder) -> None:
    """Narrow the joins of a query to live rows.

    The condition stands in the ON clause: a left join keeps its row, and finds nothing.
    """
    if not query._joins:
        return
    tables = soft_tables()
    query._joins = [_narrowed(join, tables) for join in query._joins]


def _narrowed(join: Any, tables: frozenset[str]) -> Any:
    if type(join) is not JoinOn or not isinstance(join.item, Table) or join.item._table_name not in tables:
        return join
    return LiveJoin(join.item, join.how, join.criterion & join.item["deleted_at"].isnull(), join.collate)


def terms_of(query: QueryBuilder) -> Iterator[Term]:
    """What a query selects, and what it groups, orders and filters by."""
    yield from query._selects
    yield from query._groupbys
    for term, _ in query._orderbys:
        yield term
    for criterion in (query._wheres, query._havings):
        if criterion is not None:
            yield criterion


def qualify(query: QueryBuilder, model: type[Model], annotations: Container[str]) -> None:
    """Say of the columns of the model's own table that they are of this table.

    ``F("created_at")`` of Tortoise names a column alone, and the joined table may have one of this name too.

    Args:
        query: With all its clauses.
        model: What it reads.
        annotations: Names that stand for something else than a column.
    """
    if not query._joins:
        return
    own = set(model._meta.fields_db_projection.values())
    for term in terms_of(query):
        # Most are columns, which hold nothing else.
        for field in (term,) if type(term) is Field else term.find_(Field):
            if field.table is None and field.name in own and field.name not in annotations:
                field.table = model._meta.basetable
