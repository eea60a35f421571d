"""Every lookup that a column offers answers alike on both databases, or is refused by name."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.models import Specimen
from tortoise_tracker.exceptions import InvalidValue, UnsupportedLookup

_MOMENT = datetime.datetime(2026, 11, 5, 23, 30, 15, 250_000, tzinfo=datetime.UTC)


def values(given: tuple[Any, ...]) -> tuple[Any, ...]:
    """Values of several types."""
    return given


#: What the row holds, and lookups that find it.
FOUND: list[tuple[dict[str, Any], dict[str, Any]]] = [
    *(
        ({"moment": _MOMENT}, {f"moment__{part}": value})
        for part, value in [
            ("year", 2026),
            ("year", "2026"),
            ("quarter", 4),
            ("month", 11),
            ("week", 45),
            ("day", 5),
            ("hour", 23),
            ("minute", 30),
            ("second", 15),
            ("microsecond", 15_250_000),
        ]
    ),
    *(
        ({"day": datetime.date(2027, 1, 1)}, {f"day__{part}": value})
        for part, value in [("year", 2027), ("quarter", 1), ("month", 1), ("week", 53), ("day", 1)]
    ),
    *(
        ({"moment": _MOMENT}, {f"moment__{lookup}": value})
        for lookup, value in [
            ("in", ["2026-11-06T01:30:15.25+02:00"]),
            ("gte", "2026-11-05"),
            ("lt", datetime.date(2026, 11, 6)),
            ("range", ("2026-11-05", "2026-11-06")),
            ("not", "2026-11-05"),
        ]
    ),
    *(
        ({"whole": 7}, {f"whole__{lookup}": value})
        for lookup, value in [("in", ["7"]), ("gt", "6"), ("lt", 8.0)]
    ),
    *(({"flag": False}, {"flag": value}) for value in ("false", 0, "0")),
    *(
        ({"name": "Ärger_100%"}, {f"name__{lookup}": value})
        for lookup, value in [
            ("icontains", "ÄRGER"),
            ("contains", "_100%"),
            ("startswith", "Ä"),
            ("iendswith", "%"),
            ("iexact", "ärger_100%"),
        ]
    ),
    *(({"name": "5"}, {f"name__{lookup}": 5}) for lookup in ("contains", "startswith", "iexact")),
    *(({"name": "x"}, {"name__isnull": value}) for value in ("false", 0, False)),
    *(({"name": "x"}, {"name__not_isnull": value}) for value in ("true", 1, True)),
    *(
        ({"document": {"a": 1, "b": [1, {"c": True}], "n": None}}, {f"document{lookup}": value})
        for lookup, value in [
            ("", {"n": None, "b": [1, {"c": True}], "a": 1}),
            ("", '{"a": 1.0, "b": [1.0, {"c": true}],  "n": null}'),
            ("__not", {"a": 2}),
            ("__contains", {"a": 1}),
            ("__contains", {"b": [{"c": True}]}),
            ("__contains", {"b": [1, 1]}),
            ("__contains", {"n": None}),
            ("__contains", {}),
            ("__contained_by", {"a": 1, "b": [1, {"c": True}, 2], "n": None, "z": 0}),
        ]
    ),
    ({"document": ["x", "y"]}, {"document__contains": '"x"'}),
]
#: What the row holds, and lookups that do not find it.
MISSED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"moment": _MOMENT}, {"moment__second": 16}),
    ({"moment": None}, {"moment__year": 2026}),
    ({"name": "100x"}, {"name__contains": "%"}),
    ({"name": "a"}, {"name": "A"}),
    *(
        ({"document": {"a": 1, "b": [1]}}, {f"document{lookup}": value})
        for lookup, value in [
            ("", {"a": 1}),
            ("__contains", {"a": True}),
            ("__contains", {"b": 1}),
            ("__contains", {"b": [[1]]}),
            ("__contained_by", {"a": 1}),
            ("__not", {"b": [1.0], "a": 1}),
        ]
    ),
]
#: Lookups that no column of the kind can answer, and values that they cannot take.
REFUSED: list[tuple[dict[str, Any], type[Exception]]] = [
    *(({f"{column}__year": 2026}, UnsupportedLookup) for column in ("name", "whole", "clock", "flag")),
    *(
        ({f"{column}__icontains": "1"}, UnsupportedLookup)
        for column in ("flag", "double", "moment", "blob", "day")
    ),
    *(({"moment__year": value}, InvalidValue) for value in ("x", 0.5, b"1", 2**40)),
    *(
        ({f"name__{lookup}": value}, InvalidValue)
        for lookup in ("contains", "iexact")
        for value in (b"x", ["x"], "\0", True)
    ),
    *(({"name__isnull": value}, InvalidValue) for value in values(("maybe", "", []))),
    *(({"name__in": value}, InvalidValue) for value in ("abc", 5, b"x")),
    *(({"whole__range": value}, InvalidValue) for value in ((1,), (1, 2, 3), "ab", 5)),
    *(
        ({f"{column}__gte": "tomorrow"}, InvalidValue)
        for column in ("day", "moment", "whole", "token", "flag")
    ),
    *(
        ({f"{column}__in": ["tomorrow"]}, InvalidValue)
        for column in ("day", "moment", "whole", "token", "flag")
    ),
    ({"document__contains": {1, 2}}, InvalidValue),
]


async def test_lookup_finds() -> None:
    """The row, as what is written down here says."""
    await _check(FOUND, 1)


async def test_lookup_finds_nothing() -> None:
    """Where the condition does not hold."""
    await _check(MISSED, 0)


async def _check(table: list[tuple[dict[str, Any], dict[str, Any]]], count: int) -> None:
    for held, lookup in table:
        await Specimen.all().delete(soft=False)
        await Specimen.create(**held)
        assert [lookup, count] == [lookup, await Specimen.filter(**lookup).count()]


async def test_refused_lookup_reaches_no_database() -> None:
    """It is an error of ours that names the column; nothing is read, updated or deleted."""
    await Specimen.create(name="kept")
    for lookup, error in REFUSED:
        column = next(iter(lookup)).partition("__")[0]
        for attempt in (
            lambda lookup=lookup: Specimen.filter(**lookup).count(),
            lambda lookup=lookup: Specimen.exclude(**lookup).update(name="lost"),
            lambda lookup=lookup: Specimen.filter(**lookup).delete(soft=False),
        ):
            with pytest.raises(error, match=rf"Specimen\.{column}"):
                await attempt()
    assert "kept" == (await Specimen.get()).name


async def test_search_never_vanishes_from_a_statement(dialect: str) -> None:
    """SQLite has none, and says so; PostgreSQL finds what it finds."""
    await Specimen.create(name="red")

    if dialect == "sqlite":
        with pytest.raises(UnsupportedLookup, match=r"Specimen\.name cannot be filtered by search"):
            await Specimen.filter(name__search="blue").update(name="lost")
    else:
        assert 0 == await Specimen.filter(name__search="blue").update(name="lost")
    assert "red" == (await Specimen.get()).name
