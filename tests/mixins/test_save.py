"""``save()`` writes what changed, notices what is gone, and does nothing by halves."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import FieldError, IncompleteInstanceError, IntegrityError
from tortoise.expressions import F

from tests.support.models import Book, Counter, Note, Shelf, Visit
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import InvalidValue, StaleObjectError, TrackerError
from tortoise_tracker.factories import make_issue, make_project, make_state
from tortoise_tracker.models import Issue, State


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


def written(statement: str) -> set[str]:
    """The columns that an UPDATE sets."""
    assert statement.startswith("UPDATE")
    setting = statement.partition(" SET ")[2].partition(" WHERE ")[0]
    return {part.partition("=")[0].strip('"') for part in setting.split(",")}


async def test_only_what_changed_is_written() -> None:
    """In one statement, with the stamp."""
    book = await a_book()
    book.title = "Two"

    with count_statements() as seen:
        await book.save()

    assert [{"title", "updated_at"}] == [written(statement) for statement in seen]


async def test_nothing_is_written_where_nothing_changed() -> None:
    """No statement at all, not even after setting a value that is there already."""
    book = await a_book()
    book.title = str(book.title)

    with count_statements() as seen:
        await book.save()

    assert [] == seen


async def test_columns_named_are_written_changed_or_not() -> None:
    """And no others that changed."""
    book = await a_book()
    book.pages = 7

    with count_statements() as seen:
        await book.save(update_fields=["title"])

    assert [{"title", "updated_at"}] == [written(statement) for statement in seen]
    assert (["pages"], 0) == (book.changed_fields, (await Book.get(pk=book.pk)).pages)


async def test_everything_is_written_when_it_is_forced() -> None:
    """All but the key and the columns of deletions."""
    book = await a_book()

    with count_statements() as seen:
        await book.save(force_update=True)

    columns = set(Book._meta.fields_db_projection) - {"id", "deleted_at", "deletion_id"}
    assert columns == written(seen[-1])


async def test_model_without_change_tracking_writes_everything() -> None:
    """All it has; there is nothing to compare with."""
    visit = await Visit.create(place="Rome")

    with count_statements() as seen:
        await visit.save()

    assert [{"created_at", "updated_at", "place"}] == [written(statement) for statement in seen]


async def test_edits_of_two_people_to_one_row_both_hold() -> None:
    """Each wrote a column of its own, and neither took the other one back."""
    one = await a_book()
    two = await Book.get(pk=one.pk)
    one.title, two.pages = "Two", 7

    await asyncio.gather(one.save(), two.save())

    found = await Book.get(pk=one.pk)
    assert ("Two", 7) == (found.title, found.pages)


@pytest.mark.parametrize("name", ["prequel", "prequel_id"])
async def test_relation_may_be_named(name: str) -> None:
    """It stands for its column."""
    book = await a_book()
    book.prequel = book

    await book.save(update_fields=[name])

    assert book.id == (await Book.get(pk=book.pk)).prequel_id


@pytest.mark.parametrize(
    ("column", "message"),
    [
        ("colour", "Book has no column 'colour' to write"),
        ("chapters", "Book has no column 'chapters' to write"),
        ("id", "the primary key of Book cannot be updated"),
    ],
)
async def test_columns_that_cannot_be_written(column: str, message: str) -> None:
    """The message says why."""
    book = await a_book()

    with pytest.raises(FieldError, match=message):
        await book.save(update_fields=[column])


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


async def test_part_of_a_row_can_be_saved() -> None:
    """What was not loaded is not asked for, and not touched."""
    book = await a_book(pages=7)
    part = await Book.filter(pk=book.pk).only("id", "title").get()
    part.title = "Two"

    with count_statements() as seen:
        await part.save()

    assert [{"title", "updated_at"}] == [written(statement) for statement in seen]
    found = await Book.get(pk=book.pk)
    assert ("Two", 7) == (found.title, found.pages)


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


async def test_rules_see_columns_that_were_not_loaded() -> None:
    """They are read for them, once."""
    issue = await make_issue(start_date="2026-02-01")
    part = await Issue.filter(pk=issue.pk).only("id", "target_date").get()
    part.target_date = "2026-01-01"  # type: ignore[assignment]

    with pytest.raises(InvalidValue, match=r"Issue\.target_date 2026-01-01 is before start_date 2026-02-01"):
        await part.save()

    assert None is (await Issue.get(pk=issue.pk)).target_date


async def test_expression_is_computed_by_the_database() -> None:
    """From what is there when it is written."""
    await Counter.create(id=1, count=1)
    counter = await Counter.get(id=1)
    await Counter.filter(id=1).update(count=10)
    counter.count = F("count") + 1  # type: ignore[assignment]

    await counter.save(update_fields=["count"])

    await counter.refresh_from_db()
    assert (11, []) == (counter.count, counter.changed_fields)


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
