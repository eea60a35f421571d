"""Filters by what lies deep in a document, alike on both databases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.models import Specimen
from tortoise_tracker.exceptions import InvalidValue, UnsupportedLookup

_DOCUMENT: dict[str, Any] = {
    "n": 5,
    "f": 1.5,
    "one": 1.0,
    "s": "Äpfel 10%",
    "t": True,
    "z": None,
    "e": "",
    "a": {"b": {"c": [10, {"d": "deep"}]}, "0": "zero"},
    "l": [1, "two", [3]],
    "it's \"a\\key": 1,
    "n'; DROP TABLE x; --": 2,
    "9": "nine",
    "in": 1,
}
#: Conditions that the document meets.
MET: list[dict[str, Any]] = [
    *({"n": value} for value in (5, 5.0)),
    *({f"n__{lookup}": value} for lookup, value in (("gt", 4), ("gte", 5), ("lt", 5.5), ("lte", 5))),
    *({"n__range": value} for value in ((5, 6), [4.5, 5])),
    *({"n__in": value} for value in ([1, 5], (5,))),
    *(
        {f"n__{lookup}": value}
        for lookup, value in (("not", 6), ("not", "5"), ("not_in", [6]), ("not_in", []))
    ),
    {"f__gt": 1},
    {"one": 1},
    {"s": "Äpfel 10%"},
    *(
        {f"s__{lookup}": value}
        for lookup, value in (
            ("contains", "0%"),
            ("startswith", "Äp"),
            ("endswith", "%"),
            ("icontains", "ÄPF"),
            ("iexact", "äpfel 10%"),
            ("istartswith", "ä"),
            ("iendswith", "10%"),
            ("gt", "Zzz"),
            ("lt", "ä"),
            ("range", ("Ä", "Å")),
            ("in", ["x", "Äpfel 10%"]),
        )
    ),
    {"t": True},
    {"z": None},
    {"z__isnull": True},
    {"e": ""},
    {"e__isnull": False},
    {"nowhere__isnull": True},
    {"nowhere__not": 1},
    {"nowhere__not_in": [1]},
    {"a__b__c__0": 10},
    {"a__b__c__1__d": "deep"},
    {"a__b__c": [10, {"d": "deep"}]},
    {"a__b": {"c": [10.0, {"d": "deep"}]}},
    {"a__0": "zero"},
    {"l__-1": [3]},
    {"l__1": "two"},
    {"it's \"a\\key": 1},
    {"n'; DROP TABLE x; --": 2},
    {"9": "nine"},
    {"in": 1},
    {"n": 5, "t": True, "l__0": 1},
]
#: Conditions that it does not meet.
UNMET: list[dict[str, Any]] = [
    *({"n": value} for value in (6, "5", True, None, [5])),
    *({f"n__{lookup}": value} for lookup, value in (("gt", 5), ("lt", 5), ("gt", "1"), ("lt", "9"))),
    {"n__in": []},
    {"n__range": (6, 9)},
    {"n__not": 5.0},
    {"n__not_in": [5]},
    {"s__gt": 1},
    {"s__contains": "_"},
    {"s__range": ("a", "z")},
    {"t": 1},
    {"t__gt": 0},
    {"z": 0},
    {"z__isnull": False},
    {"nowhere": 1},
    {"nowhere": None},
    {"nowhere__isnull": False},
    {"n__x": 1},
    {"l__3": 1},
    {"l__x": 1},
    {"l__-4": 1},
    {"a__b__c__0__d": 1},
    {"n": 5, "t": False},
]
_NO_PATHS: list[Any] = [None, 5, "a", [], {}, {1: 2}, {"a": float("nan")}, {"a": {1, 2}}]
_NO_ORDER: list[Any] = [None, True, [1], {}]
_NO_LIST: list[Any] = ["abc", 5, {"a": 1}]
_NO_RANGE: list[Any] = [(1,), (1, 2, 3), (1, "2"), "ab", 5]
_NO_TEXT: list[Any] = [5, None, "\0", b"a"]
#: What is no condition.
REFUSED: list[tuple[Any, type[Exception]]] = [
    *((value, InvalidValue) for value in _NO_PATHS),
    *(({"a__gt": value}, InvalidValue) for value in _NO_ORDER),
    *(({"a__in": value}, InvalidValue) for value in _NO_LIST),
    *(({"a__range": value}, InvalidValue) for value in _NO_RANGE),
    *(({"a__contains": value}, InvalidValue) for value in _NO_TEXT),
    ({"a__isnull": "maybe"}, InvalidValue),
    ({"a": "\0"}, InvalidValue),
    ({"a__year": 2026}, UnsupportedLookup),
]


async def test_conditions_are_met() -> None:
    """By the document that has what they ask for."""
    row = await Specimen.create(document=_DOCUMENT)
    for condition in MET:
        assert [row] == await Specimen.filter(document__filter=condition), condition


async def test_conditions_are_not_met() -> None:
    """By documents that have something else there, or nothing."""
    await Specimen.create(document=_DOCUMENT)
    await Specimen.create(document=5)
    await Specimen.create()
    for condition in UNMET:
        found = await Specimen.filter(document__filter=condition)
        assert _DOCUMENT not in [row.document for row in found], condition


async def test_what_is_no_condition_is_refused() -> None:
    """With the column, before a statement is sent."""
    for condition, error in REFUSED:
        with pytest.raises(error, match="document"):
            await Specimen.filter(document__filter=condition)


async def test_condition_selects_what_is_written() -> None:
    """In an update, and in a deletion."""
    row, other = await Specimen.create(document={"a": {"b": 1}}), await Specimen.create(document={"a": {}})

    assert 1 == await Specimen.filter(document__filter={"a__b__gte": 1}).update(whole=1)
    assert 1 == (await Specimen.exclude(document__filter={"a__b__isnull": True}).delete()).total
    assert [other] == await Specimen.all()
    assert row.pk != other.pk
