"""A save that fails: of rows that are gone, of parts of rows, and with what it has begun."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import IncompleteInstanceError, IntegrityError

from tests.support.models import Book, Note, Shelf, Visit
from tortoise_tracker.exceptions import StaleObjectError, TrackerError
from tortoise_tracker.factories import make_project, make_state
from tortoise_tracker.models import State


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


def written(statement: str) -> set[str]:
    """The columns that an UPDATE sets."""
    assert statement.startswith("UPDATE")
    setting = statement.partition(" SET ")[2].partition(" WHERE ")[0]
    return {part.partition("=")[0].strip('"') for part in setting.split(",")}


@pytest.mark.parametrize("options", [{}, {"update_fields": ["title"]}, {"force_update": True}], ids=str)
async def test_row_that_is_gone(options: dict[str, Any]) -> None:
    """Saving says so, and the instance keeps its change."""
    book = await a_book()
    await Book.filter(pk=book.pk).delete(soft=False)
    book.title = "Two"

    with pytest.raises(StaleObjectError, match=rf"Book {book.id} is not in the database any more") as caught:
        await book.save(**options)

    assert isinstance(caught.value, TrackerError)
    assert ["title"] == book.changed_fields
    assert 0 == await Book.all_objects.count()


async def test_row_that_never_was() -> None:
    """An update of a new instance has no row to update."""
    book = Book(shelf=await Shelf.create(label="A"), title="One")

    with pytest.raises(StaleObjectError):
        await book.save(update_fields=["title"])

    assert 0 == await Book.all_objects.count()
    await book.save()
    assert [book] == await Book.all()


async def test_rows_without_change_tracking_that_are_gone() -> None:
    """They say so as well."""
    visit = await Visit.create(place="Rome")
    await Visit.filter(pk=visit.pk).delete()

    with pytest.raises(StaleObjectError):
        await visit.save()


async def test_creating_twice_is_refused_by_the_database() -> None:
    """``force_create`` inserts, whatever the instance says."""
    note = await Note.create(text="a")

    with pytest.raises(IntegrityError):
        await note.save(force_create=True)


async def test_part_without_the_key_cannot_be_saved() -> None:
    """The message names what is missing."""
    await a_book()
    part = await Book.all().only("title").get()
    part.title = "Two"

    with pytest.raises(IncompleteInstanceError, match="Book was loaded without id"):
        await part.save()


async def test_column_that_was_not_loaded_cannot_be_saved_by_name() -> None:
    """There is no value to write."""
    await a_book()
    part = await Book.all().only("id", "title").get()

    with pytest.raises(IncompleteInstanceError, match="Book was loaded without pages"):
        await part.save(update_fields=["pages"])


async def test_failed_save_leaves_the_instance_changed() -> None:
    """It can be corrected and saved again."""
    await Shelf.create(label="A")
    other = await Shelf.create(label="B")
    other = await Shelf.get(pk=other.pk)
    before = other.updated_at
    other.label = "A"

    with pytest.raises(IntegrityError):
        await other.save()

    assert (["label"], {}, before) == (other.changed_fields, dict(other.saved_changes), other.updated_at)
    other.label = "C"
    await other.save()
    assert "C" == (await Shelf.get(pk=other.pk)).label


async def test_failed_creation_leaves_the_instance_new() -> None:
    """The second try inserts it, with stamps of its own."""
    await Shelf.create(label="A")
    other = Shelf(label="A")

    with pytest.raises(IntegrityError):
        await other.save()

    assert [False, None] == [other._saved_in_db, other.created_at]
    other.label = "B"
    await other.save()
    assert other == await Shelf.get(label="B")


@pytest.mark.parametrize("path", ["save", "bulk_update", "update", "create"])
async def test_failed_write_takes_its_neighbors_back(path: str) -> None:
    """A rule that has written to another row is undone with the row itself."""
    project = await make_project()
    [default] = await State.filter(project_id=project.id, is_default=True)
    other = await make_state(project=project)
    other.name, other.is_default = default.name, True
    writes: dict[str, Callable[[], Awaitable[Any]]] = {
        "save": other.save,
        "bulk_update": lambda: State.bulk_update([other], ["name", "is_default"]),
        "update": lambda: State.filter(pk=other.pk).update(name=default.name, is_default=True),
        "create": lambda: make_state(project=project, name=default.name, is_default=True),
    }

    with pytest.raises(IntegrityError):
        await writes[path]()

    assert [default] == await State.filter(project_id=project.id, is_default=True)
