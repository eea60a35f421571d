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


def literal(value: object) -> str:
    """A value as an SQL literal of text, whatever characters it has; a moment as the databases write it."""
    text = value.isoformat(" ") if isinstance(value, datetime.datetime) else str(value)
    return "'" + text.replace("'", "''") + "'"


def assignments(values: Mapping[str, object]) -> str:
    """What an UPDATE sets, as literals: ``"column" = 'value'``, separated by commas."""
    return ", ".join(f'"{column}" = {literal(value)}' for column, value in values.items())
