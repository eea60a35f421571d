"""Unique values that rows of one ``bulk_update`` hand on to each other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.models import Shelf
from tortoise_tracker.exceptions import DuplicateValue
from tortoise_tracker.factories import make_label, make_project, make_state, make_user, make_workspace
from tortoise_tracker.models import State


async def _states() -> list[Any]:
    project = await make_project()
    return [await make_state(project=project, name=name) for name in "ABC"]


async def _labels() -> list[Any]:
    project = await make_project()
    return [await make_label(project=project, name=name) for name in "ABC"]


async def _of(make: Callable[..., Awaitable[Any]], column: str, values: list[Any]) -> list[Any]:
    return [await make(**{column: value}) for value in values]


#: Three rows, and their unique column.
ROWS: dict[str, tuple[Callable[[], Awaitable[list[Any]]], str]] = {
    "unique": (lambda: _of(make_user, "email", [f"{n}@example.com" for n in "abc"]), "email"),
    "unique among live rows": (lambda: _of(make_workspace, "slug", ["a", "b", "c"]), "slug"),
    "unique in a project": (_states, "name"),
    "unique in a nullable project": (_labels, "name"),
    "of an application": (lambda: _of(Shelf.create, "label", ["a", "b", "c"]), "label"),
}
#: Which row's value each of three rows is given.
ORDERS = {"swap": (1, 0, 2), "turn": (1, 2, 0), "turn back": (2, 0, 1), "none": (0, 1, 2)}


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
@pytest.mark.parametrize(("make", "column"), ROWS.values(), ids=ROWS)
async def test_rows_hand_their_values_on(
    make: Callable[[], Awaitable[list[Any]]], column: str, order: tuple[int, ...]
) -> None:
    """In any order; each has the value that it was given."""
    rows = await make()
    values = [getattr(rows[n], column) for n in order]
    for row, value in zip(rows, values, strict=True):
        setattr(row, column, value)

    assert 3 == await type(rows[0]).bulk_update(rows, [column])
    assert values == [getattr(await type(row).get(pk=row.pk), column) for row in rows]


async def test_row_that_has_the_value_moves_on_to_a_free_one() -> None:
    """A chain, the first of which has to wait for the last."""
    rows = await _states()
    for row, name in zip(rows, ["B", "C", "D"], strict=True):
        row.name = name

    await State.bulk_update(rows, ["name"])

    assert ["B", "C", "D"] == [(await State.get(pk=row.pk)).name for row in rows]


async def test_value_of_a_row_outside_is_a_duplicate() -> None:
    """And nothing is left of interim values."""
    first, second, third = await _states()
    first.name, second.name = "B", "C"

    with pytest.raises(DuplicateValue):
        await State.bulk_update([first, second], ["name"])

    assert ["A", "B", "C"] == [(await State.get(pk=row.pk)).name for row in (first, second, third)]
