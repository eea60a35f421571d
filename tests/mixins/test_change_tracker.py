"""A row knows what has changed in it since it was loaded or saved."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import pytest
from tortoise.exceptions import FieldError, OperationalError

from tests.support.models import Book, Counter, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.enums import Priority
from tortoise_tracker.factories import make_issue
from tortoise_tracker.models import Issue

NOON = datetime.datetime(2026, 7, 1, 12, tzinfo=datetime.UTC)


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


async def test_nothing_has_changed_after_loading() -> None:
    """By every way to load a row."""
    made = await a_book(remarks={"a": [1]})

    for book in (made, await Book.first(), *await Book.all(), (await Book.in_bulk([made.pk]))[made.pk]):
        assert book is not None
        assert [] == book.changed_fields
        assert not book.has_changed("title")


async def test_nothing_has_changed_after_creation() -> None:
    """The instance is what is in the database."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One", remarks={"a": 1})

    assert [] == book.changed_fields
    assert "One" == book.old_values["title"]


async def test_change_is_seen() -> None:
    """With the value before it."""
    book = await a_book(pages=7)
    book.title, book.pages = "Two", 8

    assert {"title", "pages"} == set(book.changed_fields)
    assert (True, "One", 7) == (book.has_changed("title"), book.previous("title"), book.previous("pages"))
    assert {"title": "One", "pages": 7}.items() <= dict(book.old_values).items()


async def test_change_taken_back_is_none() -> None:
    """What counts is the difference, not the assignment."""
    book = await a_book()
    book.title = "Two"
    book.title = "One"

    assert ([], False) == (book.changed_fields, book.has_changed("title"))


async def test_new_row_has_all_that_was_given() -> None:
    """Nothing was there before."""
    book = Book(title="One")

    assert {"id", "title"} <= set(book.changed_fields)
    assert (True, None, {}) == (book.has_changed("title"), book.previous("title"), dict(book.old_values))
    assert not book.has_changed("prequel")


async def test_document_changed_in_place() -> None:
    """Deep inside, too; and the old value is not touched by it."""
    book = await a_book(remarks={"a": {"b": [1]}})
    book.remarks["a"]["b"].append(2)  # type: ignore[index]

    assert ["remarks"] == book.changed_fields
    assert {"a": {"b": [1]}} == book.previous("remarks") == book.old_values["remarks"]
    await book.save()
    assert {"a": {"b": [1, 2]}} == (await Book.get(pk=book.pk)).remarks
    assert [] == book.changed_fields


async def test_document_is_compared_by_its_content() -> None:
    """Neither the order of keys nor a copy is a change."""
    book = await a_book(remarks={"a": 1, "b": 2})
    book.remarks = {"b": 2, "a": 1}

    assert [] == book.changed_fields


async def test_members_and_their_values_are_the_same() -> None:
    """A plain text assigned to an enumeration is a change only if it is another one."""
    issue = await make_issue(priority=Priority.HIGH)
    issue = await Issue.get(pk=issue.pk)
    issue.priority = "high"  # type: ignore[assignment]
    assert [] == issue.changed_fields

    issue.priority = "low"  # type: ignore[assignment]
    assert (["priority"], Priority.HIGH) == (issue.changed_fields, issue.previous("priority"))
    await issue.save()
    assert {"priority": (Priority.HIGH, Priority.LOW)} == dict(issue.saved_changes)


async def test_moments_and_days_are_compared_as_such() -> None:
    """In another zone, or as text, they are no change."""
    issue = await make_issue(archived_at=NOON, start_date=datetime.date(2026, 7, 1))
    issue = await Issue.get(pk=issue.pk)
    issue.archived_at = NOON.astimezone(datetime.timezone(datetime.timedelta(hours=5)))
    issue.start_date = "2026-07-01"  # type: ignore[assignment]
    assert [] == issue.changed_fields

    issue.archived_at = NOON + datetime.timedelta(microseconds=1)
    assert (["archived_at"], NOON) == (issue.changed_fields, issue.previous("archived_at"))


async def test_keys_and_their_texts_are_the_same() -> None:
    """Whether the driver made it or somebody typed it."""
    book = await a_book()
    book.shelf_id = str(book.shelf_id)  # type: ignore[assignment]

    assert [] == book.changed_fields


@pytest.mark.parametrize("name", ["shelf", "shelf_id"])
async def test_relation_and_its_column_are_one(name: str) -> None:
    """Changes carry the name of the column, and are found by either."""
    book = await a_book()
    old, new = book.shelf_id, await Shelf.create(label="B")
    book.shelf = new

    assert ["shelf_id"] == book.changed_fields
    assert (True, old) == (book.has_changed(name), book.previous(name))
    await book.save()
    assert {"shelf_id": (old, new.id)} == dict(book.saved_changes)


@pytest.mark.parametrize("name", ["colour", "chapters", "authors"])
async def test_unknown_columns(name: str) -> None:
    """A misspelled name does not look unchanged."""
    book = await a_book()

    with pytest.raises(FieldError, match=f"Book has no column '{name}'"):
        book.has_changed(name)
    with pytest.raises(FieldError, match=f"Book has no column '{name}'"):
        book.previous(name)


async def test_old_values_cannot_be_written() -> None:
    """They are a view."""
    book = await a_book()

    with pytest.raises(TypeError):
        book.old_values["title"] = "Two"  # type: ignore[index]
    with pytest.raises(TypeError):
        book.saved_changes["title"] = ("One", "Two")  # type: ignore[index]


async def test_old_values_are_those_of_all_columns_loaded() -> None:
    """Converted as on the instance."""
    book = await a_book(remarks={"a": 1})

    assert {name: getattr(book, name) for name in Book._meta.fields_db_projection} == dict(book.old_values)


async def test_deferred_columns_never_cost_a_query() -> None:
    """They did not change, and nothing is known of them."""
    await a_book(pages=7)
    part = await Book.all().only("id", "title").get()
    part.title = "Two"

    with count_statements() as seen:
        assert (["title"], False) == (part.changed_fields, part.has_changed("pages"))
        assert (None, {"id", "title"}) == (part.previous("pages"), set(part.old_values))

    assert [] == seen


async def test_deferred_column_that_was_assigned_has_changed() -> None:
    """It is written, whatever was there."""
    book = await a_book(pages=7)
    part = await Book.all().only("id", "title").get()
    part.pages = 7

    assert ["pages"] == part.changed_fields
    part.pages = 8
    await part.save()
    assert 8 == (await Book.get(pk=book.pk)).pages


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


async def test_loading_costs_no_statement_more() -> None:
    """And asking none at all."""
    await a_book()

    with count_statements() as seen:
        [book] = await Book.all()
        book.title = "Two"
        assert {"title"} == set(book.changed_fields) & set(book.old_values)

    assert 1 == len(seen)
