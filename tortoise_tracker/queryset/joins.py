"""Joins onto tables whose rows can be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from pypika_tortoise.queries import JoinOn, Table
from tortoise.context import require_context

from tortoise_tracker.rules.base import is_soft_deletable

if TYPE_CHECKING:
    from pypika_tortoise.queries import QueryBuilder
    from tortoise.apps import Apps

_soft_tables: WeakKeyDictionary[Apps, frozenset[str]] = WeakKeyDictionary()


class LiveJoin(JoinOn):
    """A join that no deleted row passes."""


def soft_tables() -> frozenset[str]:
    """The tables of the open database whose rows can be soft-deleted, link tables included."""
    apps = require_context().apps
    if apps is None:
        return frozenset()
    if apps not in _soft_tables:
        models = apps.get_models_iterable()
        _soft_tables[apps] = frozenset(m._meta.db_table for m in models if is_soft_deletable(m))
    return _soft_tables[apps]


def narrow(query: QueryBuilder) -> None:
    """Let only live rows through the joins of a query.

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
