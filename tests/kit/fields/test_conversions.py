"""One conversion per column type: one value, or one refusal, down every path and on both databases."""

from __future__ import annotations

import datetime
import math
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from tortoise.expressions import RawSQL, Subquery

from tests.support.models import Shade, Size, Specimen
from tests.support.write_paths import CREATIONS, UPDATES, creating, updating
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields import JSONField
from tortoise_tracker.kit.fields.base import shown

_ZONE = datetime.timezone(datetime.timedelta(hours=5))
_NOON = datetime.datetime(2026, 7, 1, 12, tzinfo=datetime.UTC)
_TOKEN = UUID("01a21981-a76c-7319-b778-e291f86e2000")


def _nested(depth: int) -> Any:
    document: Any = 1
    for _ in range(depth):
        document = [document]
    return document


class _Odd:
    def __repr__(self) -> str:
        msg = "not even this"
        raise RuntimeError(msg)


def values(given: tuple[Any, ...]) -> tuple[Any, ...]:
    """Values of several types."""
    return given


#: Column, value that is given, value that is stored.
TAKEN: list[tuple[str, Any, Any]] = [
    *(("flag", given, True) for given in (True, 1, 1.0, "true", "TRUE", " yes ", "1", "on")),
    *(("flag", given, False) for given in (False, 0, "false", "no", "0", "off")),
    *(
        (column, given, 7)
        for column in ("small", "whole", "big")
        for given in (7, 7.0, "7", " +7 ", Decimal(7))
    ),
    ("whole", -(2**31), -(2**31)),
    ("big", 2**63 - 1, 2**63 - 1),
    *(("double", given, 1.5) for given in (1.5, "1.5", Decimal("1.5"))),
    ("double", 3, 3.0),
    *(("price", given, Decimal("1.50")) for given in ("1.5", 1.5, Decimal("1.50"))),
    ("price", 999999, Decimal("999999.00")),
    *(
        (column, given, text)
        for column in ("name", "text")
        for given, text in (("a", "a"), (5, "5"), (Shade.RED, "red"))
    ),
    ("email", " Ada@Example.COM ", "ada@example.com"),
    *(
        ("day", given, _NOON.date())
        for given in (_NOON.date(), _NOON, "2026-07-01", "20260701", "2026-07-01T12:00:00Z")
    ),
    ("day", datetime.datetime(2026, 7, 2, 1, tzinfo=_ZONE), _NOON.date()),
    *(("moment", given, _NOON) for given in (_NOON, _NOON.astimezone(_ZONE), _NOON.replace(tzinfo=None))),
    *(
        ("moment", given, _NOON)
        for given in ("2026-07-01T12:00:00Z", "2026-07-01 17:00+05:00", int(_NOON.timestamp()))
    ),
    *(("moment", given, _NOON.replace(hour=0)) for given in (_NOON.date(), "2026-07-01")),
    *(("clock", given, datetime.time(10, 30)) for given in (datetime.time(10, 30), "10:30", "10:30:00")),
    *(
        ("lasting", given, datetime.timedelta(seconds=1))
        for given in (datetime.timedelta(seconds=1), 1_000_000)
    ),
    *(("document", given, given) for given in values(({"a": [1, None, True]}, [], 1, 0.5, True))),
    *(("document", given, {"a": 1}) for given in ('{"a": 1}', {"a": 1})),
    ("document", {"a": [_NOON.date(), _TOKEN, Decimal("1.5")]}, {"a": ["2026-07-01", str(_TOKEN), "1.5"]}),
    ("document", '"text"', "text"),
    *(("blob", given, b"\0x") for given in (b"\0x", bytearray(b"\0x"), memoryview(b"\0x"))),
    *(
        ("token", given, _TOKEN)
        for given in (_TOKEN, str(_TOKEN), str(_TOKEN).upper(), _TOKEN.hex, f"{{{_TOKEN}}}")
    ),
    *(("shade", given, Shade.RED) for given in (Shade.RED, "red")),
    *(("size", given, Size.LARGE) for given in (Size.LARGE, 2)),
]
#: Column and value that it cannot mean.
REFUSED: list[tuple[str, Any]] = [
    *(("flag", given) for given in values(("", "maybe", 2, -1, 0.5, b"1", [], _Odd()))),
    *(
        (column, given)
        for column in ("small", "whole", "big")
        for given in (1.5, "1.5", "x", "", b"1", math.inf, math.nan)
    ),
    *((column, 10**given) for column in ("small", "whole", "big") for given in (20, 400, 5000)),
    ("small", 2**15),
    ("whole", 2**31),
    *(("double", given) for given in values((math.nan, "nan", 10**400, b"1", [], "x", "1" * 1_000_000))),
    *(
        ("price", given)
        for given in ("1.555", 1.001, 10**6, math.inf, "nan", True, b"1", "x", "1" * 1_000_000)
    ),
    *(
        (column, given)
        for column in ("name", "text")
        for given in (b"x", ["a"], {"a": 1}, True, _Odd(), _NOON, "\0", "\ud800")
    ),
    ("name", "x" * 41),
    *(("email", given) for given in ("x", "a" * 10_000_000 + "@example.com", b"a@example.com")),
    *(
        ("day", given)
        for given in ("2026-02-30", "", "31.12.2026", "2026", 20260102, 0.5, b"x", "x" * 1_000_000)
    ),
    *(("moment", given) for given in values(("tomorrow", "", "2026", 0.5, b"x", True, 10**30, []))),
    ("moment", datetime.datetime(1, 1, 1, tzinfo=_ZONE)),
    ("moment", "0001-01-01T00:00:00+14:00"),
    ("moment", datetime.datetime.max.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))),
    *(("clock", given) for given in ("25:00", "", 10, b"x", datetime.time(1, tzinfo=datetime.UTC))),
    *(("lasting", given) for given in ("1", 0.5, datetime.timedelta.max, 10**30, True)),
    *(
        ("document", given)
        for given in (math.nan, {"a": math.inf}, {"a": b"x"}, {1, 2}, _Odd(), _nested(10_000))
    ),
    *(("document", given) for given in ("nope", "", b"{}", {"a": "\0"}, {"a": "\ud800"}, 10**30)),
    *(("blob", given) for given in ("text", 5, [1])),
    *(("token", given) for given in values(("x", "", 5, b"x" * 16, []))),
    *(("shade", given) for given in values(("green", "", 1, [], True))),
    *(("size", given) for given in values((3, True, "x", []))),
]


each_column = pytest.mark.parametrize("column", sorted({column for column, *_ in TAKEN}))


@each_column
async def test_value_is_the_same_down_every_path(column: str) -> None:
    """Created, updated and searched for."""
    for given, kept in [(given, kept) for name, given, kept in TAKEN if name == column]:
        await Specimen.all().delete(soft=False)
        for create in CREATIONS.values():
            assert [given, kept] == [given, getattr(await create(Specimen, **{column: given}), column)]
        row = await Specimen.create()
        for update in UPDATES.values():
            await Specimen.filter(pk=row.pk).update(**{column: None})
            assert [given, kept] == [given, getattr(await update(row, **{column: given}), column)]
        assert len(CREATIONS) + 1 == await Specimen.filter(**{column: given}).count()
        row = await Specimen.get(pk=row.pk)
        setattr(row, column, given)
        assert [] == row.changed_fields


@each_column
async def test_refused_value_is_refused_down_every_path(column: str) -> None:
    """Nothing is written, asking for changes never fails, and the message is short."""
    saved = await Specimen.create()
    for given in [given for name, given in REFUSED if name == column]:
        label = shown(None, given)
        assert [] == await creating(Specimen, {column: given}, InvalidValue), label
        assert [] == await updating(saved, {column: given}, InvalidValue), label
        row = await Specimen.get()
        setattr(row, column, given)
        assert [column] == row.changed_fields
        with pytest.raises(InvalidValue) as refused:
            await row.save()
        assert f"Specimen.{column}" in str(refused.value)
        assert len(str(refused.value)) < 300
        if column != "email":
            # A malformed address matches no row.
            with pytest.raises(InvalidValue):
                await Specimen.filter(**{column: given}).count()
    assert getattr(await Specimen.get(), column) is None


async def test_term_that_is_assigned_is_refused_not_lost() -> None:
    """``update()`` takes it; an instance could not tell what it holds."""
    row = await Specimen.create(whole=3)
    for term in (RawSQL("1"), Subquery(Specimen.all().limit(1).values("whole"))):
        row.whole = term  # type: ignore[assignment]

        assert ["whole"] == row.changed_fields
        with pytest.raises(InvalidValue, match=r"Specimen\.whole"):
            await row.save()
    assert 3 == (await Specimen.get()).whole


def test_text_that_was_loaded_is_a_document_again() -> None:
    """A bare text in a JSON column is saved as it was loaded, though text that is given is encoded JSON."""
    field = Specimen._meta.fields_map["document"]
    assert isinstance(field, JSONField)
    loaded = field.to_python_value('"2026-01-02"')

    assert "2026-01-02" == loaded
    assert '"2026-01-02"' == field.to_db_value(loaded, Specimen())
    assert field.is_same(loaded, datetime.date(2026, 1, 2))
