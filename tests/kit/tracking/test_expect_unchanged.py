"""``save(expect_unchanged=True)``: whoever comes second is told, and overwrites nothing."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from tortoise.expressions import F

from tests.support.models import Book, Counter, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import StaleObjectError


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


async def test_row_that_stayed_is_saved() -> None:
    """With one statement more, which locks the row; and once more after that."""
    book = await a_book()

    for title in ("Two", "Three"):
        book.title = title
        with count_statements() as seen:
            await book.save(expect_unchanged=True)
        assert ["SELECT", "UPDATE"] == [statement.partition(" ")[0] for statement in seen]

    assert "Three" == (await Book.get(pk=book.pk)).title


async def test_row_that_moved_is_not_saved() -> None:
    """The error names what has been changed, not the stamps; nothing is written, and the change waits."""
    book = await a_book(pages=7, remarks={"a": 1})
    await Book.filter(pk=book.pk).update(pages=8, remarks={"a": 2})
    book.title = "Two"

    with pytest.raises(
        StaleObjectError, match=rf"Book {book.id} has been changed .*pages, remarks"
    ) as caught:
        await book.save(expect_unchanged=True)

    assert {"pages", "remarks"} == set(caught.value.fields)
    assert ["title"] == book.changed_fields
    assert ("One", 8) == await Book.get(pk=book.pk).values_list("title", "pages")


async def test_loading_again_is_the_way_out() -> None:
    """The change is made anew, on what is there."""
    book = await a_book(pages=7)
    await Book.filter(pk=book.pk).update(pages=8)
    book.title = "Two"
    with pytest.raises(StaleObjectError):
        await book.save(expect_unchanged=True)

    await book.refresh_from_db()
    book.title = "Two"
    await book.save(expect_unchanged=True)

    assert ("Two", 8) == await Book.get(pk=book.pk).values_list("title", "pages")


async def test_change_of_the_same_column() -> None:
    """Even to the same value: it has been decided by somebody else."""
    book = await a_book()
    await Book.filter(pk=book.pk).update(title="Two")
    book.title = "Two"

    with pytest.raises(StaleObjectError, match="title"):
        await book.save(expect_unchanged=True, update_fields=["title"])


async def test_row_that_was_only_stamped() -> None:
    """Somebody saved it, if only what was there."""
    note = await Note.create(text="a")
    await (await Note.get(pk=note.pk)).save(force_update=True)
    note.text = "b"

    with pytest.raises(StaleObjectError) as caught:
        await note.save(expect_unchanged=True)

    assert ("updated_at",) == caught.value.fields


async def test_row_that_was_deleted_or_removed() -> None:
    """It moved as well."""
    note = await Note.create(text="a")
    stale = await Note.get(pk=note.pk)
    await note.delete()
    stale.text = "b"
    with pytest.raises(StaleObjectError) as caught:
        await stale.save(expect_unchanged=True)
    assert {"deleted_at", "deletion_id"} <= set(caught.value.fields)

    await note.delete(soft=False)
    with pytest.raises(StaleObjectError, match="is not in the database any more") as caught:
        await stale.save(expect_unchanged=True)
    assert () == caught.value.fields


async def test_only_columns_that_were_loaded_are_compared() -> None:
    """Nothing is known of the others."""
    book = await a_book(pages=7)
    part = await Book.all().only("id", "title").get()
    await Book.filter(pk=book.pk).update(pages=8)
    part.title = "Two"

    await part.save(expect_unchanged=True)

    assert ("Two", 8) == await Book.get(pk=book.pk).values_list("title", "pages")


async def test_columns_that_the_database_computed_are_not_compared() -> None:
    """What came out is not known before the row is refreshed."""
    counter = await Counter.create(id=1)
    counter.count = F("count") + 1  # type: ignore[assignment]
    await counter.save()
    counter.reason = "why not"

    await counter.save(expect_unchanged=True)

    assert (1, "why not") == await Counter.get(id=1).values_list("count", "reason")


async def test_new_row_has_nothing_to_compare() -> None:
    """It is inserted."""
    note = Note(text="a")

    await note.save(expect_unchanged=True)

    assert [note] == await Note.all()


async def test_of_two_at_once_one_wins() -> None:
    """The other is told."""
    book = await a_book(pages=0)
    rivals = [await Book.get(pk=book.pk) for _ in range(5)]

    async def read_on(rival: Book) -> None:
        rival.pages += 1
        await rival.save(expect_unchanged=True)

    outcomes = await asyncio.gather(*map(read_on, rivals), return_exceptions=True)

    assert [None] == [outcome for outcome in outcomes if not isinstance(outcome, StaleObjectError)]
    assert 1 == (await Book.get(pk=book.pk)).pages


async def test_two_tasks_with_different_fields_both_keep_their_change() -> None:
    """Without the expectation: each writes what it has changed, and nothing else."""
    book = await a_book(pages=7)
    one, other = [await Book.get(pk=book.pk) for _ in range(2)]
    one.title, other.pages = "Two", 8

    await asyncio.gather(one.save(), other.save())

    assert ("Two", 8) == await Book.get(pk=book.pk).values_list("title", "pages")
