"""A row knows what has changed in it since it was loaded or saved."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from tortoise.exceptions import FieldError

from tests.support.models import Book, Shelf
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


async def test_loading_costs_no_statement_more() -> None:
    """And asking none at all."""
    await a_book()

    with count_statements() as seen:
        [book] = await Book.all()
        book.title = "Two"
        assert {"title"} == set(book.changed_fields) & set(book.old_values)

    assert 1 == len(seen)
