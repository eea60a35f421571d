"""Fields for text, numbers and bytes, the same on both dialects.

They refuse what only one of the databases would refuse, such as a NUL character, which PostgreSQL cannot
store. A value that has the type of its column already takes a short path: a write of many rows converts
hundreds of thousands.
"""

from __future__ import annotations

import math
import re
from typing import Any, ClassVar

from tortoise.fields import data
from tortoise.fields.data import T_BINARY, T_BOOL, T_FLOAT, T_INT, T_STR

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import Checked, Parsed, column_label

#: What no database stores in a text.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class Text(Checked):
    """Text that both databases can store."""

    #: Whether messages leave the value out.
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
        """Convert, and refuse a number that is out of range on PostgreSQL."""
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


class BinaryField(Checked, data.BinaryField[T_BINARY]):  # type: ignore[misc]  # as Tortoise's own class
    """Bytes."""
