"""Changes of what JSON stores in another form, and of what no database stores."""

from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import pytest

from tests.support.models import Book, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import InvalidValue, StaleObjectError


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


@pytest.mark.parametrize(
    "document",
    [{1: "a"}, {"a": (1, 2)}, {"a": datetime.date(2026, 1, 1)}, {"a": UUID(int=7)}, {"a": [{"b": ()}]}],
    ids=str,
)
async def test_document_with_types_that_json_lacks(document: Any) -> None:
    """Once saved it is unchanged, and not saved again."""
    book = await a_book()
    book.remarks = document
    await book.save()

    with count_statements() as seen:
        assert [] == book.changed_fields
        await book.save()

    assert [] == seen


@pytest.mark.parametrize(("old", "new"), [(1, True), (True, 1), (0, False), ("1", 1), (None, 0)])
async def test_values_that_python_takes_for_one(old: Any, new: Any) -> None:
    """True is not 1 in a document, and somebody else's change to it is seen, too."""
    book = await a_book(remarks={"a": old})
    stale = await Book.get(pk=book.pk)
    book.remarks["a"] = new

    assert ["remarks"] == book.changed_fields
    await book.save()
    with pytest.raises(StaleObjectError, match="remarks"):
        await stale.save(expect_unchanged=True)
    await stale.refresh_from_db(fields=["remarks"])
    assert [repr({"a": new})] * 2 == [repr((await Book.get(pk=book.pk)).remarks), repr(stale.remarks)]


async def test_copies_share_no_document() -> None:
    """Neither with the original nor with what is known of the row."""
    book = await a_book(remarks={"a": [1]})
    clone = book.clone()
    clone.remarks["a"].append(2)  # type: ignore[attr-defined]
    book.previous("remarks")["a"].append(3)
    book.old_values["remarks"]["a"].append(4)

    assert ({"a": [1]}, []) == (book.remarks, book.changed_fields)


@pytest.mark.parametrize(("column", "value"), [("pages", "many"), ("shelf_id", "nowhere")])
async def test_value_that_cannot_be_stored_has_changed(column: str, value: Any) -> None:
    """Asking does not fail; saving does, and the instance keeps it."""
    book = await a_book()
    setattr(book, column, value)

    assert ([column], True) == (book.changed_fields, book.has_changed(column))
    with pytest.raises(InvalidValue, match=rf"Book\.{column} does not accept '{value}'"):
        await book.save()
    assert [column] == book.changed_fields
