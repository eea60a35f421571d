"""``save()`` writes what changed, and no more."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from tortoise.exceptions import FieldError
from tortoise.expressions import F

from tests.support.models import Book, Counter, Shelf, Visit
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.models import Issue


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
        ("colour", "Book has no column 'colour': "),
        ("chapters", "Book has no column 'chapters': "),
        ("id", "the primary key of Book cannot be updated"),
    ],
)
async def test_columns_that_cannot_be_written(column: str, message: str) -> None:
    """The message says why."""
    book = await a_book()

    with pytest.raises(FieldError, match=message):
        await book.save(update_fields=[column])


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
