"""Field for JSON documents."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any, TypeVar
from uuid import UUID

import orjson
from tortoise.fields import data

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import Parsed, column_label

T = TypeVar("T")

#: An escaped NUL in JSON text; an even number of backslashes before it would make it harmless text.
_JSON_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


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
