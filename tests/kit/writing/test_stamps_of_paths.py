"""Ways to create that go through managers, relations and batches are stamped too."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.models import Book, Shelf
from tests.support.write_paths import stored
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_user

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


def now() -> datetime.datetime:
    """This moment."""
    return datetime.datetime.now(datetime.UTC)


async def _batches(shelf: Shelf, **columns: Any) -> Book:
    books = [Book(shelf=shelf, **columns) for _ in range(5)]
    await Book.bulk_create(books, batch_size=2)
    return books[-1]


async def _ignoring_conflicts(shelf: Shelf, **columns: Any) -> Book:
    book = Book(shelf=shelf, **columns)
    await Book.bulk_create([book], ignore_conflicts=True)
    return book


async def _upsert(shelf: Shelf, **columns: Any) -> Book:
    book = Book(shelf=shelf, **columns)
    await Book.bulk_create([book], on_conflict=["id"], update_fields=["title"])
    return book


async def _manager_batch(shelf: Shelf, **columns: Any) -> Book:
    book = Book(shelf=shelf, **columns)
    await Book.objects.bulk_create([book])
    return book


async def _manager_create(shelf: Shelf, **columns: Any) -> Book:
    return await Book.objects.create(shelf=shelf, **columns)


async def _manager_get_or_create(shelf: Shelf, **columns: Any) -> Book:
    book, _ = await Book.objects.get_or_create(columns, shelf=shelf)
    return book


async def _manager_update_or_create(shelf: Shelf, **columns: Any) -> Book:
    book, _ = await Book.all_objects.update_or_create(columns, shelf=shelf)
    return book


async def _relation(shelf: Shelf, **columns: Any) -> Book:
    return await shelf.books.create(**columns)


async def _with_a_key(shelf: Shelf, **columns: Any) -> Book:
    book = Book(id=Shelf().id, shelf=shelf, **columns)
    await book.save(force_create=True)
    return book


CREATIONS: dict[str, Callable[..., Awaitable[Book]]] = {
    "batches": _batches,
    "ignore_conflicts": _ignoring_conflicts,
    "upsert": _upsert,
    "objects.bulk_create": _manager_batch,
    "objects.create": _manager_create,
    "objects.get_or_create": _manager_get_or_create,
    "all_objects.update_or_create": _manager_update_or_create,
    "relation": _relation,
    "force_create": _with_a_key,
}

each_creation = pytest.mark.parametrize("create", CREATIONS.values(), ids=CREATIONS)


@each_creation
async def test_creation_says_when_and_who(create: Any) -> None:
    """In the instance as in the database."""
    user = await make_user()
    shelf = await Shelf.create(label="a")
    before = now()

    with acting_as(user):
        book = await create(shelf, title="a")

    for found in (book, await stored(book)):
        assert (user.id, user.id) == (found.created_by_id, found.updated_by_id)
        assert before <= found.created_at <= now()
        assert found.created_at == found.updated_at
        assert datetime.timedelta(0) == found.created_at.utcoffset()


@each_creation
async def test_explicit_values_win(create: Any) -> None:
    """Over the clock and the acting user, whichever of their time zones."""
    author, actor = await make_user(), await make_user()
    shelf = await Shelf.create(label="a")
    given = LONG_AGO.astimezone(datetime.timezone(datetime.timedelta(hours=5)))

    with acting_as(actor):
        book = await create(shelf, title="a", created_at=given, created_by=author)

    found = await stored(book)
    assert (LONG_AGO, datetime.timedelta(0)) == (found.created_at, found.created_at.utcoffset())
    assert (author.id, actor.id) == (found.created_by_id, found.updated_by_id)
    assert found.updated_at > LONG_AGO


@each_creation
async def test_nobody_acts(create: Any) -> None:
    """Then nobody is named, unless a name is given."""
    author = await make_user()
    shelf = await Shelf.create(label="a")

    found = await stored(await create(shelf, title="a", updated_by_id=author.id))

    assert (None, author.id) == (found.created_by_id, found.updated_by_id)


@pytest.mark.parametrize("door", ["get_or_create", "update_or_create"])
async def test_row_that_is_found_keeps_its_stamps(door: str) -> None:
    """Nothing was written."""
    author, reader = await make_user(), await make_user()
    with acting_as(author):
        shelf = await Shelf.create(label="a", updated_at=LONG_AGO)

    with acting_as(reader):
        found, created = await getattr(Shelf, door)({"label": "a"}, id=shelf.id)

    assert (False, LONG_AGO, author.id) == (created, found.updated_at, found.updated_by_id)
    again = await stored(shelf)
    assert (LONG_AGO, author.id) == (again.updated_at, again.updated_by_id)


async def test_row_in_conflict_keeps_its_stamps() -> None:
    """Where conflicts are ignored nothing was written."""
    author, other = await make_user(), await make_user()
    with acting_as(author):
        shelf = await Shelf.create(label="a", updated_at=LONG_AGO)

    with acting_as(other):
        await Shelf.bulk_create([Shelf(label="a"), Shelf(id=shelf.id, label="b")], ignore_conflicts=True)

    [found] = await Shelf.all_objects.all()
    assert (LONG_AGO, author.id, author.id) == (found.updated_at, found.created_by_id, found.updated_by_id)


async def test_row_in_conflict_that_nobody_updates_keeps_who_was_there() -> None:
    """And says when."""
    author = await make_user()
    with acting_as(author):
        shelf = await Shelf.create(label="a", created_at=LONG_AGO, updated_at=LONG_AGO)

    await Shelf.bulk_create([Shelf(id=shelf.id, label="b")], on_conflict=["id"], update_fields=["label"])

    found = await stored(shelf)
    assert ("b", author.id, author.id) == (found.label, found.created_by_id, found.updated_by_id)
    assert (LONG_AGO, True) == (found.created_at, found.updated_at > LONG_AGO)
