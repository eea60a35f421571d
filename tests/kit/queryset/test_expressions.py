"""Expressions that one database has and the other lacks, or reads otherwise, answer alike on both."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.expressions import Case, F, Q, When
from tortoise.functions import Concat, Count, Lower, Upper
from tortoise.transactions import in_transaction

from tests.support.models import Book, Shelf, Specimen

#: A constant that is no text, which Tortoise takes without saying so.
_CONSTANTS: Any = (1, 2, 1.5, 2.5, 0)
_ONE, _TWO, _LESS, _MORE, _NONE = _CONSTANTS

#: What is annotated, and its values for the rows named a, Ä and x, in that order.
VALUES: dict[str, tuple[Any, list[Any]]] = {
    "texts of a case": (Case(When(name="a", then="one"), default="two"), ["one", "two", "two"]),
    "numbers of a case": (Case(When(name="a", then=_ONE), default=_TWO), [1, 2, 2]),
    "fractions of a case": (Case(When(name="a", then=_LESS), default=_MORE), [1.5, 2.5, 2.5]),
    "quotes in a case": (Case(When(name="a", then="it's"), default="''"), ["it's", "''", "''"]),
    "columns of a case": (Case(When(name="a", then=F("whole")), default=_NONE), [1, 0, 0]),
    "several cases": (Case(When(whole__gt=2, then="c"), When(Q(name="a"), then="a")), ["a", None, "c"]),
    "concatenation": (Concat("name", "!"), ["a!", "Ä!", "x!"]),
    "concatenation of numbers": (Concat(F("name"), "-", F("whole")), ["a-1", "Ä-2", "x-3"]),
    "concatenation with nothing": (Concat(F("name"), F("text")), ["a", "Ä", "x"]),
    "concatenation of fractions": (Concat(F("double"), "!"), ["1!", "2.5!", "3!"]),
    "upper case": (Upper("name"), ["A", "Ä", "X"]),
    "lower case": (Lower("name"), ["a", "ä", "x"]),
}


async def _specimens() -> None:
    for whole, name, double in ((1, "a", 1.0), (2, "Ä", 2.5), (3, "x", 3.0)):
        await Specimen.create(whole=whole, name=name, double=double)


@pytest.mark.parametrize(("expression", "expected"), VALUES.values(), ids=VALUES)
async def test_expression_has_the_same_values(expression: Any, expected: list[Any]) -> None:
    """Of rows, as values, as a filter, as an order, and as what groups are built by."""
    await _specimens()
    rows = Specimen.annotate(made=expression)

    found: list[Any] = [row.made for row in await rows.order_by("whole")]  # type: ignore[attr-defined]
    values: list[Any] = await rows.order_by("whole").values_list("made", flat=True)
    assert (expected, expected) == (found, values)
    assert expected.count(expected[0]) == await rows.filter(made=expected[0]).count()
    assert len(expected) == len(await rows.order_by("made"))
    groups: list[Any] = await rows.annotate(n=Count("id")).group_by("made").values_list("made", "n")
    assert {value: expected.count(value) for value in expected} == dict(groups)


@pytest.mark.parametrize("order", ["title", "prequel__title"])
async def test_rows_with_optional_relations_can_be_locked(order: str) -> None:
    """Those of the model alone; what is joined is only read."""
    shelf = await Shelf.create(label="A")
    first = await Book.create(shelf=shelf, title="1")
    second = await Book.create(shelf=shelf, title="2", prequel=first)

    async with in_transaction():
        rows = Book.all().select_for_update().order_by(order)
        assert {first, second} == set(await rows.select_related("prequel"))
        assert [second] == await rows.filter(prequel__title="1")
