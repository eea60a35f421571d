"""Filters by what lies deep in a document: ``document__filter={"a__b__gt": 5}``.

Keys and places in arrays are values of the statement, never a part of it. The last part may be a lookup.
"""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

import orjson
from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Criterion, Function, Term
from tortoise import filters
from tortoise.fields import Field

from tortoise_tracker.exceptions import UnsupportedLookup
from tortoise_tracker.kit.fields.base import column_label, refused
from tortoise_tracker.kit.fields.documents import DecodedText
from tortoise_tracker.kit.fields.plain import BooleanField

_ORDERS: dict[str, Callable[[Any, Any], Criterion]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
_MATCHES: dict[str, Callable[[Term, str], Criterion]] = {
    "contains": filters.contains,
    "startswith": filters.starts_with,
    "endswith": filters.ends_with,
    "iexact": filters.insensitive_exact,
    "icontains": filters.insensitive_contains,
    "istartswith": filters.insensitive_starts_with,
    "iendswith": filters.insensitive_ends_with,
}
_LISTS = {"in": True, "not_in": False}
_NULLS = {"isnull": True, "not_isnull": False}
_PARTS = frozenset({"year", "quarter", "month", "week", "day", "hour", "minute", "second", "microsecond"})
_LOOKUPS = frozenset({"not", "range", *_ORDERS, *_MATCHES, *_LISTS, *_NULLS})


@dataclass(frozen=True)
class Condition:
    """What one place of a document has to be like."""

    path: tuple[str, ...]
    lookup: str
    #: JSON text, or a list of such; the text or the flag itself where the lookup is about one.
    value: Any
    #: As JSON calls the type that both sides of a comparison have.
    kind: str = ""


def encode_conditions(value: Any, model: Any, field: Field[Any]) -> list[Condition]:
    """Read the argument of the lookup.

    Raises:
        InvalidValue: If it is no dictionary of paths, or JSON does not know a value in it.
        UnsupportedLookup: If a path ends in a lookup that documents do not have.
    """
    if not isinstance(value, Mapping) or not value or not all(isinstance(path, str) for path in value):
        raise refused(field, value, "give it a dictionary of paths, such as {'a__b': 1}")
    return [_condition(path, wanted, model, field) for path, wanted in value.items()]


def _condition(name: str, value: Any, model: Any, field: Field[Any]) -> Condition:
    *first, last = name.split("__")
    if first and last in _PARTS:
        msg = f"{column_label(field)} cannot be filtered by {name}: documents have moments as text alone"
        raise UnsupportedLookup(msg)
    path, lookup = (tuple(first), last) if first and last in _LOOKUPS else ((*first, last), "")
    condition = partial(Condition, path, lookup)
    if lookup in _LISTS or lookup == "range":
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise refused(field, value, f"give {name} a list of values")
        values = list(value)
        if lookup in _LISTS:
            return condition([_encoded(one, model, field) for one in values])
        kinds = {_kind_of(one) for one in values}
        if len(values) != 2 or len(kinds) != 1 or None in kinds:  # noqa: PLR2004 - as many ends as a range has
            raise refused(field, value, f"give {name} two numbers, or two texts")
        return condition([_encoded(one, model, field) for one in values], str(kinds.pop()))
    if lookup in _NULLS:
        flag = BooleanField()
        flag.model, flag.model_field_name = field.model, field.model_field_name
        return condition(flag.to_db_value(value, None))
    if lookup in _ORDERS and _kind_of(value) is None:
        raise refused(field, value, f"give {name} a number or a text")
    if lookup in _MATCHES:
        if not isinstance(value, str) or "\0" in value:
            raise refused(field, value, f"give {name} a text")
        return condition(value)
    return condition(_encoded(value, model, field), _kind_of(value) or "")


def _kind_of(value: Any) -> str | None:
    if isinstance(value, str):
        return "string"
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else None


def _encoded(value: Any, model: Any, field: Field[Any]) -> str:
    if value is None:
        return "null"
    encoded: str = field.to_db_value(DecodedText(value) if isinstance(value, str) else value, model)
    return encoded


def meets(dialect: str) -> Callable[[Term, list[Condition]], Criterion]:
    """All conditions together, on a dialect."""
    place = _SqlitePlace if dialect == "sqlite" else _PostgresPlace

    def criterion(term: Term, conditions: list[Condition]) -> Criterion:
        return reduce(operator.and_, (place(term, one.path).meets(one) for one in conditions))

    return criterion


class _Place(ABC):
    """A place in a document: what is there as a document, and as a text."""

    document: Term
    text: Term

    def meets(self, condition: Condition) -> Criterion:
        lookup, value = condition.lookup, condition.value
        if lookup in _NULLS:
            return self.text.isnull() if _NULLS[lookup] is bool(value) else self.text.notnull()
        if lookup in _MATCHES:
            return _MATCHES[lookup](self.text, value)
        if lookup in _ORDERS:
            return self.compared(_ORDERS[lookup], value, condition.kind)
        if lookup == "range":
            low, high = value
            return self.compared(operator.ge, low, condition.kind) & self.compared(
                operator.le, high, condition.kind
            )
        if lookup in _LISTS:
            one_of = reduce(operator.or_, (self.equals(one) for one in value), filters.is_in(self.text, []))
            return one_of if _LISTS[lookup] else one_of.negate() | self.document.isnull()
        return self.equals(value).negate() | self.document.isnull() if lookup == "not" else self.equals(value)

    @abstractmethod
    def equals(self, value: str) -> Criterion:
        """Whether the document there is this one."""

    @abstractmethod
    def compared(self, order: Callable[[Any, Any], Criterion], value: str, kind: str) -> Criterion:
        """Whether a number or a text is there that stands in this order to the value."""


class _PostgresPlace(_Place):
    def __init__(self, term: Term, path: tuple[str, ...]) -> None:
        self.document = Function("JSONB_EXTRACT_PATH", term, *path)
        self.text = Function("JSONB_EXTRACT_PATH_TEXT", term, *path)

    def equals(self, value: str) -> Criterion:
        return self.document.eq(value)

    def compared(self, order: Callable[[Any, Any], Criterion], value: str, kind: str) -> Criterion:
        has_kind = Function("JSONB_TYPEOF", self.document).eq(kind)
        if kind == "number":
            return has_kind & order(self.document, value)
        return has_kind & order(_ByCodePoint(self.text), orjson.loads(value))


class _SqlitePlace(_Place):
    def __init__(self, term: Term, path: tuple[str, ...]) -> None:
        place = orjson.dumps(path).decode()
        self.document = Function("JSON_AT", term, place)
        self.text = Function("JSON_TEXT_AT", term, place)

    def equals(self, value: str) -> Criterion:
        return Function("JSON_CANONICAL", self.document).eq(Function("JSON_CANONICAL", value))

    def compared(self, order: Callable[[Any, Any], Criterion], value: str, kind: str) -> Criterion:
        # Nothing for what is of another type.
        return order(Function(f"JSON_{kind.upper()}_OF", self.document), orjson.loads(value))


class _ByCodePoint(Term):
    """A text as it is compared on SQLite."""

    def __init__(self, text: Term) -> None:
        super().__init__()
        self.text = text

    def get_sql(self, ctx: SqlContext) -> str:
        return f'{self.text.get_sql(ctx)} COLLATE "C"'
