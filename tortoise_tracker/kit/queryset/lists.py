"""Lists of values of any length in one statement.

A statement of PostgreSQL takes 32,767 parameters, and one of SQLite 32,766 unless it was built for more. A
longer list is one parameter: an array, or a document.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from pypika_tortoise.context import SqlContext
from pypika_tortoise.enums import Equality
from pypika_tortoise.terms import BasicCriterion, ContainsCriterion, Criterion, Function, Term, ValueWrapper
from tortoise.filters import is_in

#: Values from which on a list is one parameter; several such lists may meet in a statement.
_LONG = 1_000

#: As the driver of SQLite writes what JSON does not know.
_WRITTEN: dict[type[Any], Callable[[Any], Any]] = {
    UUID: str,
    Decimal: str,
    datetime.datetime: lambda moment: moment.isoformat(" "),
    datetime.date: datetime.date.isoformat,
    datetime.time: datetime.time.isoformat,
}


class _Elements(Term):
    """The elements of a document that is an array."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.document = ValueWrapper(document)

    def get_sql(self, ctx: SqlContext) -> str:
        return f"(SELECT value FROM json_each({self.document.get_sql(ctx)}))"


def among(dialect: str) -> Callable[[Term, Any], Criterion]:
    """The lookup ``in`` on a dialect."""

    def criterion(term: Term, values: Any) -> Criterion:
        if (
            not isinstance(values, list)
            or len(values) < _LONG
            or any(isinstance(value, bytes) for value in values)
        ):
            return is_in(term, values)
        if dialect == "sqlite":
            document = json.dumps([_plain(value) for value in values])
            return ContainsCriterion(term, _Elements(document))
        plain = [value.value if isinstance(value, Enum) else value for value in values]
        return BasicCriterion(Equality.eq, term, Function("ANY", ValueWrapper(plain)))

    return criterion


def not_among(dialect: str) -> Callable[[Term, Any], Criterion]:
    """The lookup ``not_in`` on a dialect; rows without a value are not in a list, as with Tortoise."""
    inside = among(dialect)

    def criterion(term: Term, values: Any) -> Criterion:
        return inside(term, values).negate() | term.isnull()

    return criterion


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        value = value.value
    written = _WRITTEN.get(type(value))
    return written(value) if written else value
