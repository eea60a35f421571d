"""Pieces of SQL: placeholders of each dialect, and literals."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


def placeholders(db: BaseDBAsyncClient, count: int, first: int = 1) -> str:
    """The placeholders of ``count`` parameters in a list, in the dialect of the connection."""
    if db.capabilities.dialect == "postgres":
        return ", ".join(f"${n}" for n in range(first, first + count))
    return ", ".join("?" * count)


def among(db: BaseDBAsyncClient, column: str, query: str) -> str:
    """The condition that a column is among what a query finds.

    PostgreSQL makes a join of ``IN (SELECT …)``, and where a table was empty when it was last analyzed, runs
    the query again for each row: a deletion of 2,000 rows took minutes. As an array the query is run once,
    and the rows are found by an index. SQLite does that by itself.
    """
    if db.capabilities.dialect == "postgres":
        return f"{column} = ANY (ARRAY({query}))"
    return f"{column} IN ({query})"


def literal(value: object) -> str:
    """A value as an SQL literal of text, whatever characters it has; a moment as the databases write it."""
    text = value.isoformat(" ") if isinstance(value, datetime.datetime) else str(value)
    return "'" + text.replace("'", "''") + "'"


def assignments(values: Mapping[str, object]) -> str:
    """What an UPDATE sets, as literals: ``"column" = 'value'``, separated by commas."""
    return ", ".join(f'"{column}" = {literal(value)}' for column, value in values.items())
