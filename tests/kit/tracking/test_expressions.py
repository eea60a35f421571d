"""A value that only the database can compute."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.expressions import F

from tests.support.models import Book, Counter, Shelf
from tests.support.statements import count_statements

EXPRESSION: Any = F("pages") + 1


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


async def test_expression_is_a_change_until_it_is_saved() -> None:
    """With the value before it."""
    book = await a_book(pages=7)
    book.pages = EXPRESSION

    assert (["pages"], 7) == (book.changed_fields, book.previous("pages"))


async def test_nothing_is_invented_after_the_save() -> None:
    """What came out is not known: neither as a change, nor as an old value, nor as one that was saved."""
    book = await a_book(pages=7)
    book.pages, book.title = EXPRESSION, "Two"
    await book.save()

    assert ([], None, False) == (book.changed_fields, book.previous("pages"), "pages" in book.old_values)
    assert {"title": ("One", "Two")} == dict(book.saved_changes)
    assert 8 == (await Book.get(pk=book.pk)).pages


async def test_next_save_does_not_compute_again() -> None:
    """Neither alone nor with another change."""
    book = await a_book(pages=7)
    book.pages = EXPRESSION
    await book.save()

    with count_statements() as seen:
        await book.save()
    book.title = "Two"
    await book.save()

    assert ([], 8) == (seen, (await Book.get(pk=book.pk)).pages)


async def test_same_expression_assigned_anew_computes_again() -> None:
    """If it is another object: it was meant."""
    book = await a_book(pages=7)
    for _ in range(2):
        book.pages = F("pages") + 1  # type: ignore[assignment]
        await book.save()

    assert 9 == (await Book.get(pk=book.pk)).pages


async def test_refresh_tells_the_value() -> None:
    """From then on it is tracked as any other."""
    book = await a_book(pages=7)
    book.pages = EXPRESSION
    await book.save()
    await book.refresh_from_db(fields=["pages"])

    assert (8, [], 8) == (book.pages, book.changed_fields, book.previous("pages"))
    book.pages = 9
    await book.save()
    assert {"pages": (8, 9)} == dict(book.saved_changes)


@pytest.mark.parametrize("value", [7, 8, 9])
async def test_value_assigned_over_an_unknown_one_is_saved(value: int) -> None:
    """Whatever it is: it may differ."""
    book = await a_book(pages=7)
    book.pages = EXPRESSION
    await book.save()
    book.pages = value

    assert ["pages"] == book.changed_fields
    await book.save()
    assert (value, []) == ((await Book.get(pk=book.pk)).pages, book.changed_fields)


async def test_failed_save_leaves_it_pending() -> None:
    """It was not computed."""
    counter = await Counter.create(id=1)
    counter.count = F("no_such_column") + 1  # type: ignore[assignment]

    with pytest.raises(Exception, match="no_such_column"):
        await counter.save()

    assert (["count"], 0) == (counter.changed_fields, counter.previous("count"))
