"""Lists longer than a statement has parameters, of every type of column."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.support.models import Shade, Size, Specimen
from tests.support.statements import count_statements

_DAY = datetime.date(2026, 11, 5)
_MOMENT = datetime.datetime(2026, 11, 5, 23, 30, 15, 250_000, tzinfo=datetime.UTC)
_LONG = 40_000

#: Column, its value, and as many others as the column can have in a long list.
COLUMNS: dict[str, tuple[Any, list[Any]]] = {
    "flag": (True, [False] * _LONG),
    "small": (-1, [n % 30_000 for n in range(_LONG)]),
    "whole": (-1, list(range(_LONG))),
    "big": (2**62, list(range(_LONG))),
    "double": (0.1, [n + 0.5 for n in range(_LONG)]),
    "price": (Decimal("0.10"), [Decimal(n) for n in range(1, _LONG)]),
    "name": ("it's \"ä\\", [str(n) for n in range(_LONG)]),
    "text": ("7", [f"{n}.0" for n in range(_LONG)]),
    "day": (_DAY, [datetime.date.fromordinal(n) for n in range(1, _LONG)]),
    "moment": (_MOMENT, [datetime.datetime.fromtimestamp(n, datetime.UTC) for n in range(_LONG)]),
    "clock": (datetime.time(1, 2, 3, 4), [datetime.time(n % 24, n % 60) for n in range(_LONG)]),
    "lasting": (datetime.timedelta(-1), [datetime.timedelta(n) for n in range(_LONG)]),
    "blob": (b"\0", [str(n).encode() for n in range(500)]),
    "token": (uuid4(), [UUID(int=n) for n in range(_LONG)]),
    "shade": (Shade.RED, [Shade.BLUE] * _LONG),
    "size": (Size.LARGE, [Size.SMALL] * _LONG),
}


@pytest.mark.parametrize("column", COLUMNS)
async def test_long_list_finds_what_a_short_one_does(column: str) -> None:
    """Whether a value is among them, in one statement; a row without one is in no list."""
    value, others = COLUMNS[column]
    row, empty = await Specimen.create(**{column: value}), await Specimen.create()
    rows = Specimen.all().order_by("created_at")

    with count_statements() as statements:
        assert [row] == await rows.filter(**{f"{column}__in": [*others, value]})
    assert 1 == len(statements)
    assert [] == await rows.filter(**{f"{column}__in": others})
    assert [empty] == await rows.filter(**{f"{column}__not_in": [*others, value]})
    assert [row, empty] == await rows.filter(**{f"{column}__not_in": others})
    short = await rows.exclude(**{f"{column}__in": [value]})
    assert short == await rows.exclude(**{f"{column}__in": [*others, value]})


async def test_long_lists_select_what_is_written() -> None:
    """Two of them in an update, and one in a deletion."""
    row = await Specimen.create(name="x")
    keys, names = [uuid4() for _ in range(_LONG)], [str(n) for n in range(_LONG)]

    assert 0 == await Specimen.filter(id__in=keys).update(whole=1)
    assert 1 == await Specimen.filter(id__in=[*keys, row.id], name__in=[*names, "x"]).update(whole=1)
    assert 1 == (await Specimen.filter(id__in=[*keys, row.id]).delete()).total
