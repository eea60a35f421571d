"""Fields for text, numbers and bytes, the same on both dialects.

They refuse what only one of the databases would refuse, such as a NUL character, which PostgreSQL cannot
store, and what would have to be read as something else: a fraction as a whole number, bytes as text, any
text as true. A value that has the type of its column already takes a short path: a write of many rows
converts hundreds of thousands.
"""

from __future__ import annotations

import math
import operator
import re
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar
from uuid import UUID

from tortoise.fields import data
from tortoise.fields.data import T_BINARY, T_BOOL, T_DECIMAL, T_FLOAT, T_INT, T_STR

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import Checked, column_label

#: What no database stores in a text.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_WHOLE = re.compile(r"\s*[+-]?[0-9]+\s*", re.ASCII)
#: In characters; no number that a column takes is written longer.
_LONGEST = 400
_BOOLEANS = {
    **dict.fromkeys(("true", "1", "yes", "on", "t", "y"), True),
    **dict.fromkeys(("false", "0", "no", "off", "f", "n"), False),
}


class Text(Checked):
    """Text that both databases can store."""

    skip_to_python_if_native = True
    #: Whether messages leave the value out.
    secret = False

    def __init__(self, *args: Any, secret: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.secret = secret

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """What built the column, for migrations; secrecy is no matter of the database."""
        path, arguments, options = super().deconstruct()  # type: ignore[misc]
        options.pop("secret", None)
        return path, arguments, options

    def convert(self, value: Any) -> Any:
        """Of text, of a member of an enumeration its value, or of a number or UUID as it is written."""
        if isinstance(value, Enum):
            value = value.value
        if isinstance(value, str):
            return value
        if isinstance(value, int | float | Decimal | UUID) and not isinstance(value, bool):
            return str(value)
        msg = "give it text"
        raise ValueError(msg)

    def validate(self, value: Any) -> None:
        """Check, and refuse a NUL character or half of a surrogate pair."""
        super().validate(value)
        if found := _UNSTORABLE.search(value):
            what = "a NUL character" if found[0] == "\x00" else f"the half of a character {found[0]!r}"
            msg = f"{column_label(self)} contains {what}: remove it, a database cannot store it"  # type: ignore[arg-type]
            raise InvalidValue(msg)


class CharField(Text, data.CharField[T_STR]):
    """Text of limited length."""

    def __init__(self, max_length: int, **kwargs: Any) -> None:
        """Declare the column.

        Args:
            max_length: In characters.
            kwargs: As for every field; ``secret=True`` keeps values out of messages.
        """
        super().__init__(max_length=max_length, **kwargs)

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


class Whole(Checked):
    """A whole number of so many bits, on SQLite too."""

    bits: ClassVar[int]
    # What the database gives needs no conversion; loading stays as fast as without one.
    skip_to_python_if_native = True

    def convert(self, value: Any) -> Any:
        """Of a whole number, whatever its type, or of its decimal digits."""
        if isinstance(value, str) and len(value) <= _LONGEST and _WHOLE.fullmatch(value):
            return int(value)
        if isinstance(value, float | Decimal) and value == (whole := int(value)):
            return whole
        try:
            return operator.index(value)
        except TypeError:
            msg = "give it a whole number"
            raise ValueError(msg) from None

    def validate(self, value: Any) -> None:
        """Check, and refuse a number that is out of range on PostgreSQL."""
        super().validate(value)
        if not -(bound := 1 << self.bits - 1) <= value < bound:
            label = column_label(self)  # type: ignore[arg-type]
            msg = f"{label} does not accept {_digits(value)}: choose one from {-bound} to {bound - 1}"
            raise InvalidValue(msg)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if type(value) is int and value.bit_length() < self.bits and not self.validators:  # type: ignore[attr-defined]
            return value
        return super().to_db_value(value, instance)


def _digits(number: int) -> str:
    # Python refuses to write out a number of thousands of digits.
    return str(number) if number.bit_length() <= 256 else f"a number of {number.bit_length()} bits"  # noqa: PLR2004


class IntField(Whole, data.IntField[T_INT]):
    """A 32-bit integer."""

    bits = 32


class SmallIntField(Whole, data.SmallIntField):
    """A 16-bit integer."""

    bits = 16


class BigIntField(Whole, data.BigIntField):
    """A 64-bit integer."""

    bits = 64


class FloatField(Checked, data.FloatField[T_FLOAT]):
    """A double."""

    skip_to_python_if_native = True

    def convert(self, value: Any) -> Any:
        """Of a number, or of its text; not of NaN, which SQLite would store as NULL."""
        if not isinstance(value, int | float | Decimal | str) or (
            isinstance(value, str) and len(value) > _LONGEST
        ):
            msg = "give it a number"
            raise ValueError(msg)
        converted = float(value)
        if math.isnan(converted):
            msg = "give it a number"
            raise ValueError(msg)
        return converted

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if type(value) is float and not math.isnan(value) and not self.validators:
            return value
        return super().to_db_value(value, instance)


class DecimalField(Checked, data.DecimalField[T_DECIMAL]):  # type: ignore[misc]  # as Tortoise's own class
    """A decimal number of so many digits, some of them after the point; none is rounded away."""

    skip_to_python_if_native = True

    def convert(self, value: Any) -> Any:
        """Of a number, or of its text, with no more digits than the column has."""
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
            msg = "give it a decimal number"
            raise TypeError(msg)
        if isinstance(value, str) and len(value) > _LONGEST:
            msg = "it is too long for a number"
            raise ValueError(msg)
        # By way of its text a float is the number that people see, not the nearest binary one.
        number = Decimal(str(value) if isinstance(value, float) else value)
        if not number.is_finite():
            msg = "give it a decimal number"
            raise TypeError(msg)
        whole_digits = self.max_digits - self.decimal_places
        if number and number.adjusted() >= whole_digits:
            msg = f"choose one with at most {whole_digits} digits before the point"
            raise ValueError(msg)
        quantized = number.quantize(self.quant)
        if quantized != number:
            msg = f"round it to {self.decimal_places} decimal places"
            raise ValueError(msg)
        return quantized


class BooleanField(Checked, data.BooleanField[T_BOOL]):
    """True or false."""

    def convert(self, value: Any) -> Any:
        """Of true and false, of 1 and 0, or of text that means one of them, such as "false"."""
        if isinstance(value, bool):
            return value
        if isinstance(value, int | float | Decimal) and value in {0, 1}:
            return bool(value)
        meant = _BOOLEANS.get(value.strip().lower()) if isinstance(value, str) and len(value) <= 80 else None  # noqa: PLR2004
        if meant is None:
            msg = "give it True or False"
            raise ValueError(msg)
        return meant

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if isinstance(value, bool) and not self.validators:
            return value
        return super().to_db_value(value, instance)


class BinaryField(Checked, data.BinaryField[T_BINARY]):  # type: ignore[misc]  # as Tortoise's own class
    """Bytes."""

    skip_to_python_if_native = True

    def convert(self, value: Any) -> Any:
        """Of bytes in one of Python's types for them."""
        if not isinstance(value, bytes | bytearray | memoryview):
            msg = "give it bytes"
            raise TypeError(msg)
        return bytes(value)
