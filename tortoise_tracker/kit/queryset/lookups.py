"""Lookups that mean the same on both databases, with values converted as those of writes are.

What SQLite does not have is made up for, or refused there by name; no condition is ever left out of a
statement.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any, NoReturn
from uuid import UUID

from pypika_tortoise.enums import DatePart, SqlTypes
from pypika_tortoise.functions import Cast, Coalesce, Extract
from pypika_tortoise.terms import BasicCriterion, Criterion, Function, Term, ValueWrapper
from tortoise.contrib.postgres.regex import PostgresRegexMatching
from tortoise.fields import Field, JSONField
from tortoise.filters import FilterInfoDict, not_equal, search

from tortoise_tracker.exceptions import UnsupportedLookup
from tortoise_tracker.kit.fields.base import column_label, refused
from tortoise_tracker.kit.fields.plain import BooleanField, IntField, TextField
from tortoise_tracker.kit.queryset.lists import among, not_among
from tortoise_tracker.kit.queryset.paths import encode_conditions, meets
from tortoise_tracker.kit.queryset.patterns import portable

_PARTS = frozenset(part.name for part in DatePart)
_MATCHES = frozenset(
    {
        "contains",
        "startswith",
        "endswith",
        "iexact",
        "icontains",
        "istartswith",
        "iendswith",
        "posix_regex",
        "iposix_regex",
        "search",
    }
)
#: Types whose text is the same on both databases.
_WITH_TEXT = (str, int, UUID)

#: Lookups by regular expressions, and what the engine of SQLite is told before the pattern.
_PATTERNS = {"posix_regex": "(?s)", "iposix_regex": "(?si)"}

_UTC = ValueWrapper("UTC", allow_parametrize=False)


def adapted(lookup: str, info: FilterInfoDict, field: Field[Any], dialect: str) -> FilterInfoDict:
    """A lookup of Tortoise's as it is done here.

    Args:
        lookup: Its name, such as ``gte``; empty for equality.
        info: What Tortoise does.
        field: The column.
        dialect: Of the database: ``sqlite`` or ``postgres``.
    """
    if isinstance(field, JSONField):
        return _of_document(lookup, info, dialect)
    if lookup in _PARTS:
        return _of_part(lookup, info, field, dialect)
    if lookup in _MATCHES:
        return _of_text(lookup, info, field, dialect)
    encoder = _ENCODERS.get(lookup)
    if encoder is None:
        return info
    if encoder is _encode_list:
        info = {**info, "operator": (among if lookup == "in" else not_among)(dialect)}
    return {**info, "value_encoder": encoder}


def _unsupported(lookup: str, info: FilterInfoDict, reason: str) -> FilterInfoDict:
    def refuse(value: Any, model: Any, field: Any) -> NoReturn:  # noqa: ARG001 - Tortoise's signature
        msg = f"{column_label(field)} cannot be filtered by {lookup}: {reason}"
        raise UnsupportedLookup(msg)

    return {**info, "value_encoder": refuse}


# Values


def _as_if(kind: type[Any]) -> Callable[[Any, Any, Any], Any]:
    """Convert as a column of another type does, with messages that name this one."""

    def encode(value: Any, model: Any, field: Field[Any]) -> Any:  # noqa: ARG001 - Tortoise's signature
        if type(value) is bool and kind is BooleanField:
            # As in the condition of all live rows, a part of nearly every query.
            return value
        column = kind()
        column.model, column.model_field_name = field.model, field.model_field_name
        return column.to_db_value(value, None)

    return encode


def _encode_list(values: Any, model: Any, field: Field[Any]) -> list[Any]:
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise refused(field, values, "give it a list of values")
    return [field.to_db_value(value, model) for value in values]


def _encode_range(values: Any, model: Any, field: Field[Any]) -> list[Any]:
    bounds = _encode_list(values, model, field)
    if len(bounds) != 2:  # noqa: PLR2004 - as many ends as a range has
        raise refused(field, values, "a range has two ends")
    return bounds


_ENCODERS: dict[str, Callable[[Any, Any, Any], Any]] = {
    "isnull": _as_if(BooleanField),
    "not_isnull": _as_if(BooleanField),
    "in": _encode_list,
    "not_in": _encode_list,
    "range": _encode_range,
}


# Text


def _of_text(lookup: str, info: FilterInfoDict, field: Field[Any], dialect: str) -> FilterInfoDict:
    if not issubclass(field.field_type, _WITH_TEXT) or issubclass(field.field_type, bool):
        return _unsupported(lookup, info, "its column has no text")
    if info["operator"] is search:
        return _unsupported(lookup, info, "SQLite has no full text search: use icontains")
    if lookup in _PATTERNS:
        return {**info, "operator": _matching(lookup, dialect), "value_encoder": _encode_pattern}
    return {**info, "value_encoder": _as_if(TextField)}


def _encode_pattern(value: Any, model: Any, field: Field[Any]) -> str:
    text = _as_if(TextField)(value, model, field)
    try:
        return portable(text)
    except ValueError as error:
        raise refused(field, text, error) from None


def _matching(lookup: str, dialect: str) -> Callable[[Term, Any], Criterion]:
    def matches(term: Term, pattern: Any) -> Criterion:
        # As Tortoise does: a row without a value counts as one with an empty text.
        text = Coalesce(Cast(term, SqlTypes.VARCHAR), "")
        if dialect == "sqlite":
            return Function("REGEX_MATCHES", _PATTERNS[lookup] + str(pattern), text).eq(1)
        return BasicCriterion(PostgresRegexMatching[lookup.upper()], text, term.wrap_constant(pattern))

    return matches


# Parts of days and moments


def _of_part(lookup: str, info: FilterInfoDict, field: Field[Any], dialect: str) -> FilterInfoDict:
    if not issubclass(field.field_type, datetime.date):
        return _unsupported(lookup, info, "its column holds no date")
    is_moment = issubclass(field.field_type, datetime.datetime)

    def equals(term: Term, value: Any) -> Criterion:
        if dialect == "sqlite":
            part: Term = Function("DATE_PART_OF", lookup, term)
        else:
            part = Extract(DatePart[lookup], Function("TIMEZONE", _UTC, term) if is_moment else term)
            # PostgreSQL counts the fraction to the second.
            part = Function("FLOOR", part) if lookup == "second" else part
        return part.eq(value)

    return {**info, "operator": equals, "value_encoder": _as_if(IntField)}


# Documents


def _of_document(lookup: str, info: FilterInfoDict, dialect: str) -> FilterInfoDict:
    if lookup in {"isnull", "not_isnull"}:
        return {**info, "value_encoder": _as_if(BooleanField)}
    if lookup == "filter":
        return {**info, "operator": meets(dialect), "value_encoder": encode_conditions}
    if dialect == "sqlite":
        return {**info, "operator": _OF_DOCUMENTS[lookup]}
    return info


def _equal_documents(term: Term, value: Any) -> Criterion:
    return Function("JSON_CANONICAL", term).eq(Function("JSON_CANONICAL", value))


def _unequal_documents(term: Term, value: Any) -> Criterion:
    return not_equal(Function("JSON_CANONICAL", term), Function("JSON_CANONICAL", value))


def _containing(term: Term, value: Any) -> Criterion:
    return Function("JSON_CONTAINS", term, value).eq(1)


def _contained(term: Term, value: Any) -> Criterion:
    return Function("JSON_CONTAINS", value, term).eq(1)


_OF_DOCUMENTS: dict[str, Callable[[Any, Any], Criterion]] = {
    "": _equal_documents,
    "not": _unequal_documents,
    "contains": _containing,
    "contained_by": _contained,
}
