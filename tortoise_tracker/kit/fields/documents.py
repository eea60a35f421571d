"""Field for JSON documents."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

import orjson
from tortoise.fields import data

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import Checked, column_label, is_filter, refused

T = TypeVar("T")

#: An escaped NUL in JSON text; an even number of backslashes before it would make it harmless text.
_JSON_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
#: Of whole numbers.
_HIGHEST = (1 << 63) - 1
_OPTIONS = orjson.OPT_NON_STR_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS


class DecodedText(str):
    """A document that is a bare text, as it was loaded: text that a caller gives is encoded JSON."""

    __slots__ = ()


def encode_json(value: Any) -> str:
    """JSON text of a value.

    Days, moments, times, UUIDs and decimal numbers become their text.

    Raises:
        TypeError: If JSON does not know what is in it.
        ValueError: If a number in it is infinite or none.
        RecursionError: If it is nested too deep.
    """
    return _encode(value, _OPTIONS).decode()


def canonical_json(value: Any) -> bytes:
    """The one JSON text of a document, whatever the order of its keys; text counts as JSON."""
    if isinstance(value, str) and not isinstance(value, DecodedText):
        value = orjson.loads(value)
    return _encode(value, _OPTIONS | orjson.OPT_SORT_KEYS)


def _encode(value: Any, options: int) -> bytes:
    try:
        encoded = orjson.dumps(value, default=_text_of, option=options)
    except TypeError:
        # orjson does not ask ``default`` about keys.
        encoded = orjson.dumps(_with_plain_keys(value), default=_text_of, option=options)
    # orjson writes null for infinity, and tells nobody.
    if b"null" in encoded and _holds_infinity(value):
        msg = "JSON knows neither infinity nor NaN"
        raise ValueError(msg)
    return encoded


def is_same_document(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON document; what cannot be stored is like nothing else."""
    try:
        return canonical_json(one) == canonical_json(other)
    except (TypeError, ValueError, RecursionError):
        return False


def _text_of(value: Any) -> str:
    if isinstance(value, UUID | Decimal | DecodedText):
        if isinstance(value, Decimal) and not value.is_finite():
            msg = "JSON knows neither infinity nor NaN"
            raise ValueError(msg)
        return str(value)
    msg = f"JSON knows no {type(value).__name__}"
    raise TypeError(msg)


def _with_plain_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            str(key) if isinstance(key, UUID) else key: _with_plain_keys(item) for key, item in value.items()
        }
    return [_with_plain_keys(item) for item in value] if isinstance(value, list | tuple) else value


def _holds_infinity(value: Any) -> bool:
    if isinstance(value, float):
        return not math.isfinite(value)
    if isinstance(value, dict):
        return any(_holds_infinity(key) or _holds_infinity(item) for key, item in value.items())
    return isinstance(value, list | tuple) and any(map(_holds_infinity, value))


class JSONField(Checked, data.JSONField[T]):  # type: ignore[misc]  # as Tortoise's own class
    """A JSON document; text is one that is encoded already."""

    def __init__(
        self,
        encoder: Callable[[Any], str] = encode_json,
        decoder: Callable[[str | bytes], Any] = orjson.loads,
        **kwargs: Any,
    ) -> None:
        """Declare the column.

        Args:
            encoder: Makes JSON text of a document.
            decoder: Makes a document of JSON text.
            kwargs: As for every field.
        """
        super().__init__(encoder=encoder, decoder=decoder, **kwargs)

    def is_same(self, one: Any, other: Any) -> bool:
        """Whether two values are the same document, whatever they were made of.

        JSON knows neither tuples nor days, and tells true from 1. Text counts as JSON that is encoded.
        """
        return is_same_document(one, other)

    def convert(self, value: Any) -> Any:
        """Decode text; take other documents as they are."""
        if isinstance(value, DecodedText) or not isinstance(value, str):
            return value
        try:
            decoded = self.decoder(value)
        except ValueError as error:
            msg = "it is not JSON"
            raise ValueError(msg) from error
        return DecodedText(decoded) if isinstance(decoded, str) else decoded

    def to_python_value(self, value: Any) -> Any:
        """Decode text, as both databases give it.

        Raises:
            InvalidValue: If it is no JSON.
        """
        return self.converted(value) if isinstance(value, str) else value

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Encode.

        Raises:
            InvalidValue: If there is no document and one is needed, if JSON does not know what is in it, or
                if it contains a NUL character, which PostgreSQL cannot store.
        """
        document = self.to_python_value(value)
        if document is None and not self.null and not is_filter(instance):
            msg = f"{column_label(self)} is required: give it a value"
            raise InvalidValue(msg)
        if value is None:
            return None
        self.validate(document)
        # Text that is JSON already stays as it was written.
        encoded = value if type(value) is str else self._encoded(document)
        if "\\u0000" in encoded and _JSON_NUL.search(encoded.encode()):
            msg = f"{column_label(self)} contains a NUL character: remove it, a database cannot store it"
            raise InvalidValue(msg)
        return encoded

    def _encoded(self, document: Any) -> str:
        if type(document) is int and not -_HIGHEST - 1 <= document <= _HIGHEST:
            # SQLite would make a fraction of a document that is nothing else.
            raise refused(self, document, "a document that is a number has 64 bits")
        try:
            return self.encoder(document)
        except (TypeError, ValueError, RecursionError, ArithmeticError) as error:
            raise refused(self, document, error) from error
