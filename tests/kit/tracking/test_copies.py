"""Rows that are read again, cloned, copied and pickled."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from tortoise.exceptions import OperationalError

from tests.support.models import Book, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_user


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


async def test_refreshing_forgets_changes() -> None:
    """The row is as it is in the database, deleted ones too."""
    book = await a_book()
    await Book.filter(pk=book.pk).update(pages=9)
    book.title = "Two"
    await (await Book.get(pk=book.pk)).delete()

    await book.refresh_from_db()

    assert ("One", 9, []) == (book.title, book.pages, book.changed_fields)
    assert book.deleted_at is not None


async def test_refreshing_some_columns_keeps_the_other_changes() -> None:
    """Only those are read."""
    book = await a_book()
    await Book.filter(pk=book.pk).update(pages=9, title="Nine")
    book.title = "Two"

    with count_statements() as seen:
        await book.refresh_from_db(fields=["pages", "shelf"])

    assert ("Two", 9, ["title"]) == (book.title, book.pages, book.changed_fields)
    assert "One" == book.previous("title")
    assert [False] == ['"title"' in statement for statement in seen]


async def test_refreshing_forgets_the_row_of_a_changed_relation() -> None:
    """What was fetched for it before is another row."""
    book = await a_book()
    await book.fetch_related("shelf")
    new = await Shelf.create(label="B")
    await Book.filter(pk=book.pk).update(shelf=new)

    await book.refresh_from_db()

    assert (new.id, new) == (book.shelf_id, await book.shelf)


async def test_refreshing_what_was_never_saved() -> None:
    """There is nothing to read."""
    with pytest.raises(OperationalError, match="this Note has never been saved"):
        await Note(text="a").refresh_from_db()


async def test_clone_is_a_row_of_its_own() -> None:
    """With a key of its own; the original is left alone."""
    book = await a_book(remarks={"a": 1})
    twin = book.clone()
    twin.title = "Twin"

    assert (True, [], {}) == (book.id != twin.id, book.changed_fields, dict(twin.old_values))
    assert {"title", "shelf_id", "remarks"} <= set(twin.changed_fields)
    await twin.save()

    assert [("One", {"a": 1}), ("Twin", {"a": 1})] == sorted(
        [(found.title, found.remarks) for found in await Book.all()], key=str
    )


async def test_clone_of_a_deleted_row_lives() -> None:
    """It does not slip into a deletion that never took it."""
    note = await Note.create(text="a")
    deletion: Any = await note.delete()

    twin = note.clone()
    await twin.save()

    assert [twin] == await Note.all()
    assert {"models.Note": 1} == deletion.counts
    assert 1 == await Note.deleted_objects.all().count()


async def test_clone_is_written_by_whoever_saves_it() -> None:
    """And then, not when the original was."""
    ada, bob = await make_user(), await make_user()
    with acting_as(ada):
        book = await a_book()
    with acting_as(bob):
        clone = book.clone()
        await clone.save()

    assert (ada.id, bob.id, bob.id) == (book.created_by_id, clone.created_by_id, clone.updated_by_id)
    assert clone.created_at > book.created_at


async def test_clone_can_be_given_a_key() -> None:
    """As with Tortoise."""
    note = await Note.create(text="a")
    key = Note().id

    await note.clone(pk=key).save()

    assert {note.id, key} == {found.id for found in await Note.all()}


async def test_clone_of_an_issue_takes_the_next_number() -> None:
    """A number is never given twice."""
    issue = await make_issue()
    twin = issue.clone()
    await twin.save()

    assert [issue.sequence_id + 1, issue.sequence_id] == [twin.sequence_id, issue.sequence_id]


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda row: pickle.loads(pickle.dumps(row))])  # noqa: S301 - our own
async def test_copies_know_what_changed(copied: Any) -> None:
    """For caches and queues; they are saved as the original would be."""
    book = await a_book(pages=7)
    book.title = "Two"

    twin = copied(book)

    assert (book, ["title"], "One") == (twin, twin.changed_fields, twin.previous("title"))
    await twin.save()
    found = await Book.get(pk=book.pk)
    assert ("Two", 7) == (found.title, found.pages)
    assert ["title"] == book.changed_fields
