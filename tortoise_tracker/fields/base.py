"""The plain column types, the same on both dialects, with errors of ours.

They refuse what only one of the databases would refuse: a NUL character in text or JSON (PostgreSQL cannot
store it), a malformed UUID (SQLite would compare it as text), and they write every moment in UTC (SQLite
compares moments as text).

A value of the very type that a column takes goes through without a detour: a write of many rows converts
hundreds of thousands.
"""

from __future__ import annotations

import datetime
import math
import re
from contextlib import suppress
from typing import Any, ClassVar, TypeVar
from uuid import UUID

import orjson
from tortoise.exceptions import FieldError, ValidationError
from tortoise.fields import data
from tortoise.fields.base import Field
from tortoise.fields.data import T_BINARY, T_BOOL, T_DATE, T_DATETIME, T_FLOAT, T_INT, T_STR, T_UUID
from tortoise.models import Model
from uuid_utils.compat import uuid7

from tortoise_tracker.exceptions import InvalidValue

T = TypeVar("T")

#: What no database stores in a text.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

#: How much of a value messages repeat, in characters.
_SHOWN = 80

#: Of a day as ISO 8601 writes it.
_DAY_WIDTH = len("2026-01-01")

#: An escaped NUL in JSON text; an even number of backslashes before it would make it harmless text.
_JSON_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def is_filter(owner: type[Model] | Model | None) -> bool:
    """Whether a value is converted to be compared, not to be written.

    Tortoise hands over the model's class with the values of a filter, and an instance, or None in
    a queryset's ``update()``, with those that are written.
    """
    return isinstance(owner, type)


def column_label(field: Field[Any]) -> str:
    """The column as messages name it: ``Issue.priority``."""
    model = getattr(field, "model", None)
    return f"{model.__name__}.{field.model_field_name}" if model else field.model_field_name


class Checked:
    """What every column of ours does: a missing or refused value is an ``InvalidValue``."""

    def validate(self, value: Any) -> None:
        """Check a value against the column's validators.

        Raises:
            InvalidValue: If one of them refuses it.
        """
        try:
            super().validate(value)  # type: ignore[misc]
        except ValidationError as error:
            reason = str(error).removeprefix(f"{self.model_field_name}: ")  # type: ignore[attr-defined]
            # Tortoise repeats the whole of it, however long.
            reason = reason.replace(f"'{value}'", "it")
            msg = f"{column_label(self)} does not accept {_shown(self, value)}: {reason}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert a value to what the driver takes.

        Raises:
            InvalidValue: If the column needs a value and there is none, or it is malformed.
        """
        if value is None and not self.null and not is_filter(instance):  # type: ignore[attr-defined]
            msg = f"{column_label(self)} is required: give it a value"  # type: ignore[arg-type]
            raise InvalidValue(msg)
        try:
            return super().to_db_value(value, instance)  # type: ignore[misc]
        except InvalidValue:
            raise
        except (ValueError, TypeError, FieldError) as error:
            msg = f"{column_label(self)} does not accept {_shown(self, value)}: {_reason(error)}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error


class Parsed(Checked):
    """A column whose values may be given as text."""

    def to_python_value(self, value: Any) -> Any:
        """Convert a value, from the database or from a caller.

        Raises:
            InvalidValue: If it is malformed.
        """
        try:
            return super().to_python_value(value)  # type: ignore[misc]
        except (ValueError, TypeError, AttributeError, FieldError) as error:
            msg = f"{column_label(self)} does not accept {_shown(self, value)}: {_reason(error)}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error


def _reason(error: Exception) -> object:
    # Tortoise repeats the whole of a malformed document.
    return "it is not JSON" if isinstance(error, FieldError) else error


def _shown(field: object, value: object) -> str:
    if getattr(field, "secret", False):
        return "a secret"
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


class Text(Checked):
    """Text that both databases can store."""

    #: Whether messages keep the value to themselves.
    secret = False

    def __init__(self, *args: Any, secret: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.secret = secret

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse a NUL character or half of a surrogate pair."""
        if isinstance(value, str) and (found := _UNSTORABLE.search(value)):
            what = "a NUL character" if found[0] == "\x00" else f"the half of a character {found[0]!r}"
            msg = f"{column_label(self)} contains {what}: remove it, a database cannot store it"  # type: ignore[arg-type]
            raise InvalidValue(msg)
        return super().to_db_value(value, instance)


class CharField(Text, data.CharField[T_STR]):
    """Text of limited length."""

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse what is too long or cannot be stored."""
        # The one validator is that of the length.
        if _is_harmless(value) and len(value) <= self.max_length and len(self.validators) == 1:
            return value
        return super().to_db_value(value, instance)


class TextField(Text, data.TextField):  # type: ignore[misc]  # as Tortoise's own class
    """Text of any length."""

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse what cannot be stored."""
        if _is_harmless(value) and not self.validators:
            return value
        return super().to_db_value(value, instance)


def _is_harmless(value: object) -> bool:
    """Whether a value is text that can be stored, as a short look tells."""
    return type(value) is str and value.isascii() and "\0" not in value


class Whole(Parsed):
    """A whole number of so many bits, on SQLite too."""

    bits: ClassVar[int]
    # What the database gives needs no conversion; loading stays as fast as without one.
    skip_to_python_if_native = True

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse what PostgreSQL has no room for."""
        if type(value) is int and value.bit_length() < self.bits and not self.validators:  # type: ignore[attr-defined]
            return value
        converted = super().to_db_value(value, instance)
        if isinstance(converted, int) and not -(bound := 1 << self.bits - 1) <= converted < bound:
            msg = f"{column_label(self)} does not accept {value}: choose one from {-bound} to {bound - 1}"  # type: ignore[arg-type]
            raise InvalidValue(msg)
        return converted


class IntField(Whole, data.IntField[T_INT]):
    """A 32-bit integer."""

    bits = 32


class SmallIntField(Whole, data.SmallIntField):
    """A 16-bit integer."""

    bits = 16


class BigIntField(Whole, data.BigIntField):
    """A 64-bit integer."""

    bits = 64


class FloatField(Parsed, data.FloatField[T_FLOAT]):
    """A double."""

    skip_to_python_if_native = True

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse what is not a number: SQLite would store NULL instead."""
        if type(value) is float and not math.isnan(value) and not self.validators:
            return value
        converted = super().to_db_value(value, instance)
        if isinstance(converted, float) and math.isnan(converted):
            msg = f"{column_label(self)} does not accept {value}: give it a number"
            raise InvalidValue(msg)
        return converted


class BooleanField(Checked, data.BooleanField[T_BOOL]):
    """True or false."""

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if isinstance(value, bool) and not self.validators:
            return value
        return super().to_db_value(value, instance)


class DateField(Parsed, data.DateField[T_DATE]):
    """A calendar day."""

    def to_python_value(self, value: Any) -> Any:
        """Convert.

        Raises:
            InvalidValue: If it is malformed.
        """
        if type(value) is str and len(value) == _DAY_WIDTH:
            # As SQLite stores it; many times faster than a parser that knows all there is.
            with suppress(ValueError):
                return datetime.date.fromisoformat(value)
        return super().to_python_value(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if type(value) is datetime.date and not self.validators:
            return value
        return super().to_db_value(value, instance)


class BinaryField(Checked, data.BinaryField[T_BINARY]):  # type: ignore[misc]  # as Tortoise's own class
    """Bytes."""


class DatetimeField(Parsed, data.DatetimeField[T_DATETIME]):
    """A moment, written in UTC whatever its time zone, and read in UTC."""

    def to_python_value(self, value: Any) -> Any:
        """Convert to UTC.

        Raises:
            InvalidValue: If it is malformed.
        """
        if value is None:
            return None
        if type(value) is str and value.endswith("+00:00"):
            # As SQLite stores it.
            with suppress(ValueError):
                value = datetime.datetime.fromisoformat(value)
        if type(value) is datetime.datetime and value.tzinfo is datetime.UTC:
            return value
        converted = super().to_python_value(value)
        if isinstance(converted, datetime.datetime) and converted.tzinfo is not None:
            return converted.astimezone(datetime.UTC)
        return converted

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert to UTC: SQLite compares moments as text, and would store any."""
        if (self.auto_now or (self.auto_now_add and value is None)) and isinstance(instance, Model):
            value = datetime.datetime.now(datetime.UTC)
            setattr(instance, self.model_field_name, value)
        if type(value) is datetime.datetime and value.tzinfo is datetime.UTC and not self.validators:
            return value
        if isinstance(value, str) and not is_filter(instance):
            value = self.to_python_value(value)
        converted = super().to_db_value(value, instance)
        if isinstance(converted, datetime.datetime) and converted.tzinfo is not datetime.UTC:
            return converted.astimezone(datetime.UTC)
        return converted


class UUIDField(Parsed, data.UUIDField[T_UUID]):
    """A UUID; as a primary key one that grows with time, so that new rows lie together."""

    skip_to_python_if_native = True

    def __init__(self, **kwargs: Any) -> None:
        if kwargs.get("primary_key"):
            kwargs.setdefault("default", uuid7)
        super().__init__(**kwargs)  # type: ignore[misc]

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse what is no UUID on SQLite as PostgreSQL does."""
        if type(value) is UUID:
            return str(value)
        if isinstance(value, Model) and is_filter(instance):
            # Tortoise hands over the row itself where a reverse relation is filtered by one.
            value = value.pk
        if value is not None and not isinstance(value, UUID):
            try:
                value = UUID(str(value))
            except ValueError as error:
                msg = f"{column_label(self)} does not accept {_shown(self, value)}: it is not a UUID"
                raise InvalidValue(msg) from error
        return super().to_db_value(value, instance)


def encode_json(value: Any) -> str:
    """JSON text of a value; what JSON does not know (the driver's own UUIDs) as its ``str()``."""
    return _encode(value, orjson.OPT_NON_STR_KEYS).decode()


def _canonical(value: Any) -> bytes:
    if isinstance(value, str | bytes):
        value = orjson.loads(value)
    return _encode(value, orjson.OPT_NON_STR_KEYS | orjson.OPT_SORT_KEYS)


def _encode(value: Any, options: int) -> bytes:
    try:
        return orjson.dumps(value, default=str, option=options)
    except TypeError:
        # orjson does not ask ``default`` about keys.
        return orjson.dumps(_with_plain_keys(value), default=str, option=options)


def _with_plain_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            str(key) if isinstance(key, UUID) else key: _with_plain_keys(item) for key, item in value.items()
        }
    return [_with_plain_keys(item) for item in value] if isinstance(value, list | tuple) else value


class JSONField(Parsed, data.JSONField[T]):  # type: ignore[misc]  # as Tortoise's own class
    """A JSON document."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(encoder=encode_json, decoder=orjson.loads, **kwargs)

    def is_same(self, one: Any, other: Any) -> bool:
        """Whether two values are the same document, whatever they were made of.

        JSON knows neither tuples nor days, and tells true from 1. Text counts as JSON that is encoded.
        """
        try:
            return _canonical(one) == _canonical(other)
        except (TypeError, orjson.JSONDecodeError):
            # One of them cannot be stored at all.
            return False

    def to_python_value(self, value: Any) -> Any:
        """Decode text, as both databases give it.

        Raises:
            InvalidValue: If it is no JSON.
        """
        if type(value) is str and not self.validators:
            with suppress(orjson.JSONDecodeError):
                return orjson.loads(value)
        return super().to_python_value(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Encode, and refuse a NUL character inside; text counts as JSON that is encoded already."""
        encoded = super().to_db_value(value, instance)
        if isinstance(encoded, str) and "\\u0000" in encoded and _JSON_NUL.search(encoded.encode()):
            msg = f"{column_label(self)} contains a NUL character: remove it, a database cannot store it"
            raise InvalidValue(msg)
        return encoded
