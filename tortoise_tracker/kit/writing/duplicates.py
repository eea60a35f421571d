"""Values of rows that a unique constraint refuses, which no driver tells alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tortoise_tracker.exceptions import DuplicateValue


@contextmanager
def naming_duplicates(rows: Sequence[Any]) -> Iterator[None]:
    """Tell in a ``DuplicateValue`` of the body which values there would have been twice.

    Args:
        rows: What is written. Of several, those that are alike among themselves are meant; where another row
            of the table has the values, they stay unknown.
    """
    try:
        yield
    except DuplicateValue as error:
        if not error.values and rows and type(rows[0]) is error.model:
            error.values = _values(error.columns, rows)
        raise


def _values(columns: tuple[str, ...], rows: Sequence[Any]) -> dict[str, Any]:
    seen = set()
    for row in rows:
        key = tuple(row.__dict__.get(column) for column in columns)
        if len(rows) == 1 or key in seen:
            return dict(zip(columns, key, strict=True))
        seen.add(key)
    return {}
