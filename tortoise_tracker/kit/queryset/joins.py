"""Joins narrowed to live rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pypika_tortoise.queries import JoinOn, Table

from tortoise_tracker.kit.registry import all_models, once_per_database
from tortoise_tracker.kit.writing.columns import is_soft_deletable

if TYPE_CHECKING:
    from pypika_tortoise.queries import QueryBuilder


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
