"""SQL functions that SQLite lacks, or has for the letters A to Z only; they answer as PostgreSQL does."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import orjson

#: What a path finds that leads nowhere.
_NOTHING: Any = object()
#: The place of an element in an array, from the end if it is negative.
_PLACE = re.compile(r"-?[0-9]{1,9}")
#: Of a canonical document.
_SORTED = orjson.OPT_SORT_KEYS


def upper(value: object) -> object:
    """``UPPER(text)``."""
    return _letter_by_letter(value, str.upper) if isinstance(value, str) else value


def lower(value: object) -> object:
    """``LOWER(text)``."""
    return _letter_by_letter(value, str.lower) if isinstance(value, str) else value


def _letter_by_letter(text: str, convert: Callable[[str], str]) -> str:
    """Convert the case as PostgreSQL does: a letter that would become two, such as ß, stays as it is."""
    converted = convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(new if len(new := convert(letter)) == 1 else letter for letter in text)


def concat(*values: object) -> str:
    """``CONCAT(value, …)``; nothing adds nothing. SQLite has it from 3.44 on."""
    return "".join(_text(value) for value in values if value is not None)


def _text(value: object) -> str:
    # A number in the column of fractions has one; PostgreSQL shows none that is 0.
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def regex_matches(pattern: str, text: str) -> bool:
    """``REGEX_MATCHES(pattern, text)``, in a time that grows with the text alone."""
    return _compiled(pattern).search(text) is not None


@lru_cache(64)
def _compiled(pattern: str) -> Any:
    # Imported on first use: few filter by patterns.
    import re2  # noqa: PLC0415 - a heavy library

    return re2.compile(pattern)


def date_part_of(part: str, text: str | None) -> int | None:
    """``DATE_PART_OF(part, day or moment)``, counted as ``EXTRACT`` does but for the fraction of a second."""
    if text is None:
        return None
    moment = datetime.datetime.fromisoformat(text)
    match part:
        case "quarter":
            return (moment.month + 2) // 3
        case "week":
            return moment.isocalendar().week
        case "microsecond":
            return moment.second * 1_000_000 + moment.microsecond
    return int(getattr(moment, part))


def json_canonical(document: str | float | None) -> str | None:
    """``JSON_CANONICAL(document)``: equal for equal documents, whatever the order of keys and the blanks."""
    if document is None:
        return None
    return orjson.dumps(_plain(_loaded(document)), option=_SORTED).decode()


def json_contains(outer: str | float | None, inner: str | float | None) -> bool | None:
    """``JSON_CONTAINS(outer, inner)``: whether a document contains another, as ``@>`` tells."""
    if outer is None or inner is None:
        return None
    whole, part = _loaded(outer), _loaded(inner)
    if isinstance(whole, list) and not isinstance(part, list | dict):
        # Of two documents, an array contains a bare value; further inside, it does not.
        part = [part]
    return _contains(_plain(whole), _plain(part))


def json_at(document: str | float | None, path: str) -> str | None:
    """``JSON_AT(document, path)``: what lies there, as JSON text; the path is an array of keys and places."""
    found = _found(document, path)
    return None if found is _NOTHING else orjson.dumps(found).decode()


def json_text_at(document: str | float | None, path: str) -> str | None:
    """``JSON_TEXT_AT(document, path)``: the same as a text; a text itself, and nothing for null."""
    found = _found(document, path)
    if found is _NOTHING or found is None:
        return None
    return found if isinstance(found, str) else orjson.dumps(found).decode()


def json_number_of(document: str | float | None) -> float | None:
    """``JSON_NUMBER_OF(document)``: the number that a document is; nothing for others."""
    value = None if document is None else _loaded(document)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def json_string_of(document: str | float | None) -> str | None:
    """``JSON_STRING_OF(document)``: the text that a document is; nothing for others."""
    value = None if document is None else _loaded(document)
    return value if isinstance(value, str) else None


def _found(document: str | float | None, path: str) -> Any:
    found = _NOTHING if document is None else _loaded(document)
    for part in orjson.loads(path):
        if isinstance(found, dict):
            found = found.get(part, _NOTHING)
        elif isinstance(found, list) and _PLACE.fullmatch(part) and -len(found) <= int(part) < len(found):
            found = found[int(part)]
        else:
            return _NOTHING
    return found


def _loaded(document: str | float) -> Any:
    # SQLite makes a number of a column's text that is nothing but one.
    return orjson.loads(document) if isinstance(document, str) else document


def _contains(whole: Any, part: Any) -> bool:
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            key in whole and _contains(whole[key], value) for key, value in part.items()
        )
    if isinstance(part, list):
        return isinstance(whole, list) and all(any(_contains(one, other) for one in whole) for other in part)
    # Python takes true for 1.
    return type(whole) is type(part) and bool(whole == part)


def _plain(document: Any) -> Any:
    """The document with 1.0 as 1: JSON has one kind of number."""
    if isinstance(document, dict):
        return {key: _plain(value) for key, value in document.items()}
    if isinstance(document, list):
        return [_plain(value) for value in document]
    if isinstance(document, float) and document.is_integer() and abs(document) < 1 << 53:
        return int(document)
    return document


#: Name, number of arguments, and what answers.
FUNCTIONS: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("UPPER", 1, upper),
    ("LOWER", 1, lower),
    ("CONCAT", -1, concat),
    ("REGEX_MATCHES", 2, regex_matches),
    ("DATE_PART_OF", 2, date_part_of),
    ("JSON_CANONICAL", 1, json_canonical),
    ("JSON_AT", 2, json_at),
    ("JSON_TEXT_AT", 2, json_text_at),
    ("JSON_NUMBER_OF", 1, json_number_of),
    ("JSON_STRING_OF", 1, json_string_of),
    ("JSON_CONTAINS", 2, json_contains),
)
