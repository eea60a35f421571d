"""Any value, on any path, into any column: stored as the column means it, or refused; alike on both."""

from __future__ import annotations

import datetime
import random
import reprlib
import sys
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from tests.support.models import Shade, Size, Specimen
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.mixins import BaseModel

_DAY = datetime.date(2026, 1, 31)
_NOON = datetime.datetime(2026, 1, 31, 12, 0, 0, 5, tzinfo=datetime.UTC)
_ZONE = datetime.timezone(datetime.timedelta(hours=14))
_KEY = UUID("01a21e95-8e89-7637-8b25-08b470f2d689")
_DEEP: list[Any] = []
for _ in range(2000):
    _DEEP = [_DEEP]

#: Valid for some column, odd, or hostile.
VALUES: list[Any] = [
    *(None, True, False, 0, 1, -1, 7, 2**15, -(2**15), 2**31, -(2**31), 2**63, -(2**63), 10**400),
    *(0.5, 1.0, 1e308, 5e-324, float("nan"), float("inf"), float("-inf"), sys.float_info.epsilon),
    *(Decimal(0), Decimal("1.10"), Decimal("1.105"), Decimal("1E+3"), Decimal("1E-30"), Decimal("NaN")),
    *(Decimal("Infinity"), Decimal("999999.99"), Decimal(1000000)),
    *(
        "",
        " ",
        "true",
        "No",
        "1",
        "1.5",
        " 7 ",
        "1_000",
        "٣",
        "abc",
        "Ä",
        "nan",
        "infinity",
        "null",
        "red",
        "'",
    ),
    *(
        "\0",
        "\ud800",
        "a\nb",
        "x" * 41,
        "x" * 10_000,
        "ada@example.com",
        "Ada@Example.COM ",
        "{}",
        "[1]",
        '"x"',
    ),
    *(
        "2026-01-31",
        "2026-02-30",
        "2026",
        "31.01.2026",
        "12:30",
        "25:00",
        "2026-01-31T12:00",
        "now",
        "tomorrow",
    ),
    *(
        "2026-01-31T12:00:00+14:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        str(_KEY).upper(),
    ),
    *(
        str(_KEY),
        _KEY.hex,
        f"{{{_KEY}}}",
        "not-a-key",
        b"",
        b"abc",
        b"\xff\0",
        bytearray(b"x"),
        memoryview(b"x"),
    ),
    *(_DAY, datetime.date.min, datetime.date.max, _NOON, _NOON.replace(tzinfo=None), _NOON.astimezone(_ZONE)),
    *(datetime.datetime.max.replace(tzinfo=_ZONE), datetime.datetime.min.replace(tzinfo=_ZONE)),
    *(datetime.time(12, 30), datetime.time(1, 2, 3, 4), datetime.time(1, tzinfo=datetime.UTC)),
    *(datetime.timedelta(1), datetime.timedelta(microseconds=-1), datetime.timedelta.max, _KEY),
    *(Shade.RED, Size.SMALL, Shade, [], [1, None], {}, {"a": 1}, {"a": float("nan")}, {1: 2}, {_KEY: _DAY}),
    *({"a": {1, 2}}, {"a": b"x"}, {"a": object()}, {"\0": 1}, {"a": "\ud800"}, _DEEP, (1, 2), {1}),
    *(object(), 5j, print, iter([]), ...),
]
#: How many values each column is given.
_DRAWN = 40

#: Without the e-mail address, which a rule normalizes before it is looked at.
COLUMNS = sorted(
    set(Specimen._meta.fields_db_projection)
    - set(BaseModel._meta.fields_map)
    - {"email", "created_by_id", "updated_by_id", "id"}
)


def meant(column: str, value: Any) -> Any:
    """What the column makes of a value, without a database; the class of the error if it refuses it."""
    field = Specimen._meta.fields_map[column]
    try:
        field.to_db_value(value, Specimen())
        return field.to_python_value(value)
    except InvalidValue:
        return InvalidValue


async def stored(column: str, value: Any, path: str) -> Any:
    """What the database has of it afterwards; the class of the error if it was refused."""
    try:
        if path in CREATIONS:
            row = await CREATIONS[path](Specimen, **{column: value})
        else:
            row = await UPDATES[path](await Specimen.create(), **{column: value})
    except InvalidValue:
        return InvalidValue
    return getattr(row, column)


async def found(column: str, value: Any) -> Any:
    """How many rows a filter by it finds; the class of the error if it was refused."""
    try:
        return await Specimen.filter(**{column: value}).count()
    except InvalidValue:
        return InvalidValue


@pytest.mark.parametrize("column", COLUMNS)
async def test_any_value_is_stored_as_it_is_meant_or_refused(column: str) -> None:
    """By one creation and one update, and by a filter; values and paths are drawn at random."""
    chosen = random.Random(column)  # noqa: S311 - values are no secrets
    field: Any = Specimen._meta.fields_map[column]
    for value in chosen.sample(VALUES, _DRAWN):
        expected = meant(column, value)
        for path in (chosen.choice(list(CREATIONS)), chosen.choice(list(UPDATES))):
            is_ = await stored(column, value, path)
            what = f"{path} of {reprlib.repr(value)}: {reprlib.repr(is_)}, not {reprlib.repr(expected)}"
            if expected is InvalidValue or is_ is InvalidValue or expected is None or is_ is None:
                assert expected is is_, what
            else:
                # A document that is 1.0 may come back as 1: JSON has one kind of number.
                assert field.is_same(expected, is_) or (type(is_) is int and is_ == expected), what
        rows = await found(column, value)
        if expected is not None:
            assert (rows is InvalidValue) == (expected is InvalidValue), (
                f"filter by {reprlib.repr(value)}: {rows!r}"
            )
