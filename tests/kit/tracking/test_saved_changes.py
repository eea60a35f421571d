"""A save says what it changed."""

from __future__ import annotations

from typing import Any

from tests.support.models import Book, Counter, Note, Shelf
from tortoise_tracker.factories import make_issue


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


async def test_save_says_what_it_changed() -> None:
    """The values before and after, until the next save."""
    book = await a_book(pages=7)
    book.title, book.pages = "Two", 8
    assert {} == dict(book.saved_changes)

    await book.save()
    assert {"title": ("One", "Two"), "pages": (7, 8)} == dict(book.saved_changes)
    assert ([], "Two") == (book.changed_fields, book.previous("title"))

    book.title = "Three"
    await book.save()
    assert {"title": ("Two", "Three")} == dict(book.saved_changes)


async def test_creation_says_what_it_wrote() -> None:
    """From nothing."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One")

    assert (None, "One") == book.saved_changes["title"]
    assert "prequel_id" not in book.saved_changes


async def test_saved_documents_are_as_they_were_saved() -> None:
    """A later change in place does not rewrite what was said."""
    book = await a_book(remarks={"a": 1})
    book.remarks["a"] = 2
    await book.save()
    book.remarks["a"] = 3

    assert {"remarks": ({"a": 1}, {"a": 2})} == dict(book.saved_changes)


async def test_columns_that_rules_derived_are_reported() -> None:
    """They were changed by that save, too."""
    issue = await make_issue()
    issue.description_html = "<p>new</p>"
    await issue.save()

    assert {"description_html", "description_stripped"} == set(issue.saved_changes)


async def test_save_of_some_columns_keeps_the_other_changes() -> None:
    """They are still to be saved."""
    book = await a_book(pages=7)
    book.title, book.pages = "Two", 8

    await book.save(update_fields=["pages"])

    assert (["title"], {"pages": (7, 8)}) == (book.changed_fields, dict(book.saved_changes))


async def test_bulk_writes_are_noticed() -> None:
    """The instances know what was written of them."""
    book = await a_book()
    book.title = "Two"
    await Book.bulk_update([book], ["title"])
    assert ([], {"title": ("One", "Two")}) == (book.changed_fields, dict(book.saved_changes))

    [note] = await Note.objects.bulk_create([Note(text="a")])
    assert ([], (None, "a")) == (note.changed_fields, note.saved_changes["text"])


async def test_tracking_can_be_narrowed() -> None:
    """Other columns are saved all the same, and not reported."""
    counter = await Counter.create(id=1)
    counter.count, counter.reason = 1, "why not"

    assert ["count"] == counter.changed_fields
    assert {"count": 0} == dict(counter.old_values)
    await counter.save()
    assert {"count": (0, 1)} == dict(counter.saved_changes)
    assert "why not" == (await Counter.get(id=1)).reason


async def test_null_over_what_was_never_loaded() -> None:
    """The row may have held something: a write of it is told of, with an old value that nobody knows."""
    shelf = await Shelf.create(label="A")
    zero = await Book.create(shelf=shelf, title="Zero")
    key = (await Book.create(shelf=shelf, title="One", prequel=zero)).pk
    book = await Book.all().only("id", "pages").get(pk=key)

    book.prequel_id = None
    await book.save()

    assert {"prequel_id": (None, None)} == dict(book.saved_changes)
    assert None is (await Book.get(pk=key)).prequel_id
