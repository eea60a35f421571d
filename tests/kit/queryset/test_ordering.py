"""Orders are total, rows without a value come last, and both databases agree."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from tortoise.functions import Count

from tests.support.models import Book, Chapter, Shelf, Specimen
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.models import Issue, Label, Project

_DAY = datetime.date(2026, 1, 1)


async def _specimens() -> None:
    for name, day in (("none", None), ("soon", _DAY), ("late", _DAY + datetime.timedelta(30)), ("nil", None)):
        await Specimen.create(name=name, day=day)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (("day", "name"), ["soon", "late", "nil", "none"]),
        (("-day", "name"), ["late", "soon", "nil", "none"]),
        (("-day", "-name"), ["late", "soon", "none", "nil"]),
    ],
    ids=" ".join,
)
async def test_rows_without_a_value_come_last(order: tuple[str, ...], expected: list[str]) -> None:
    """In both directions, of rows and of values, whole and sliced."""
    await _specimens()
    rows = Specimen.all().order_by(*order)

    assert expected == [row.name for row in await rows]
    names: list[Any] = await rows.values_list("name", flat=True)
    assert expected == names
    names = list(await rows.limit(2).offset(1).values_list("name", flat=True))
    assert expected[1:3] == names
    assert expected[0] == (await rows.first()).name  # type: ignore[union-attr]


async def test_ends_of_an_order_have_a_value() -> None:
    """Unless no row has one."""
    await _specimens()

    for row, name in (
        (await Specimen.all().latest("day"), "late"),
        (await Specimen.all().earliest("day"), "soon"),
        (await Specimen.all().order_by("day").last(), "late"),
        (await Specimen.all().order_by("-day").last(), "soon"),
        (await Specimen.filter(day=None).latest("day"), None),
    ):
        assert name == (row and row.name)


async def test_rows_without_a_parent_come_last() -> None:
    """What a left join does not find is no value."""
    shelf = await Shelf.create(label="s")
    first = await Book.create(shelf=shelf, title="first")
    await Book.create(shelf=shelf, title="second", prequel=first)

    for order in ("prequel__title", "-prequel__title"):
        titles: list[Any] = await Book.all().order_by(order).values_list("title", flat=True)
        assert ["second", "first"] == titles


@pytest.mark.parametrize("order", [(), ("text",), ("-text",)], ids=["none", "ascending", "descending"])
async def test_pages_show_each_row_once(order: tuple[str, ...]) -> None:
    """Of rows that are alike in what they are ordered by, and without any order."""
    await Specimen.bulk_create([Specimen(name=str(n), text="alike") for n in range(60)])
    rows = Specimen.all().order_by(*order)
    keys = [row.pk for row in await rows.limit(60)]

    pages = [row.pk for start in range(0, 60, 7) for row in await rows.limit(7).offset(start)]
    values: list[Any] = []
    for start in range(0, 60, 7):
        values += await rows.limit(7).offset(start).values_list("id", flat=True)

    assert keys == pages == values == sorted(keys, reverse=order != ("text",))


async def test_default_order_is_total() -> None:
    """Of every model that has one: its statement ends in the key."""
    for model in (Issue, Label, Project):
        *_, end = model.all().sql().partition("ORDER BY")
        assert end.rstrip().endswith(('"id" ASC', '"id" DESC')), end


async def test_distinct_values_leave_the_default_order() -> None:
    """It would need columns that are not selected, which PostgreSQL refuses."""
    issue = await make_issue()
    await make_issue(project_id=issue.project_id)
    issues = Issue.filter(project_id=issue.project_id).distinct()

    priorities: list[Any] = await issues.values_list("priority", flat=True)
    assert ["none"] == priorities
    assert 2 == await issues.update(point=1)
    assert 1 == await issues.limit(1).update(point=2)
    assert 2 == (await issues.delete()).counts["tracker.Issue"]


async def test_distinct_rows_are_not_ordered_by_what_is_not_selected() -> None:
    """SQLite would choose one of several values, PostgreSQL refuses."""
    with pytest.raises(InvalidValue, match="cannot be ordered by 'day'"):
        await Specimen.all().distinct().order_by("day").values_list("name")


async def test_groups_are_told_apart() -> None:
    """By what they are grouped by, not by the key, which has no place there."""
    shelf = await Shelf.create(label="s")
    for title, pages in (("a", 2), ("a", 3), ("b", 1)):
        book = await Book.create(shelf=shelf, title=title, pages=pages)
        await Chapter.create(book=book, title="c")
    grouped = Book.all().annotate(n=Count("id")).group_by("title")

    found: list[Any] = await grouped.order_by("-n").values_list("title", "n")
    assert [("a", 2), ("b", 1)] == found
    assert [("b", 1)] == await grouped.order_by("n").limit(1).values_list("title", "n")
    assert [(3,)] == await Book.all().annotate(n=Count("id")).values_list("n")
    # A key to order by would have no place in the one row that is left.
    assert [(3,)] == await Book.all().annotate(n=Count("id")).limit(1).values_list("n")
