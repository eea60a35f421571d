"""Values of rows that a unique constraint refuses, which no driver tells alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tortoise_tracker.exceptions import DuplicateValue


def name_duplicates(error: DuplicateValue, rows: Sequence[Any]) -> None:
    """Tell in an error which values there would have been twice.

    Args:
        error: Of a write of these rows.
        rows: What is written. Of several, those that are alike among themselves are meant; where another row
            of the table has the values, they stay unknown.
    """
    if error.values or not rows or type(rows[0]) is not error.model:
        return
    seen = set()
    for row in rows:
        key = tuple(row.__dict__.get(column) for column in error.columns)
        if len(rows) == 1 or key in seen:
            error.values = dict(zip(error.columns, key, strict=True))
            return
        seen.add(key)
