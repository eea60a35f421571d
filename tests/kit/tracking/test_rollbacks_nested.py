"""Rollbacks of what is nested: saves inside listeners, savepoints, parts of rows, tasks with one instance."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from tortoise.signals import Signals
from tortoise.transactions import in_transaction

from tests.kit.tracking.test_rollbacks import Boom, each_rollback, rolled_back
from tests.support.models import Book, Bookmark, Counter, Note, Shelf
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.kit.signals import post_bulk_create, post_bulk_update
from tortoise_tracker.models import InstanceConfiguration, Issue

MARCH = datetime.date(2026, 3, 1)


async def a_book(**columns: Any) -> Book:
    """A saved book, as loaded from the database."""
    book = await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})
    return await Book.get(pk=book.pk)


async def save_again(book: Book) -> None:
    """What a listener does to a row that has just been saved."""
    if book.pages != 99:
        book.pages = 99
        await book.save()


@each_rollback
async def test_save_inside_a_listener_is_taken_back_first(undo: Any) -> None:
    """Both changes wait, with the values that were there before either."""
    book = await a_book(pages=7)
    book.title = "Two"

    async def listener(sender: Any, instance: Book, *_: Any) -> None:
        await save_again(instance)

    Book.register_listener(Signals.post_save, listener)
    try:
        await undo(book.save)
    finally:
        Book.unregister_listener(Signals.post_save, listener)

    assert ({"title", "pages"}, "One", 7) == (
        set(book.changed_fields),
        book.previous("title"),
        book.previous("pages"),
    )
    await book.save()
    assert ("Two", 99) == await Book.get(pk=book.pk).values_list("title", "pages")


@each_rollback
@pytest.mark.parametrize("path", ["bulk_create", "bulk_update"])
async def test_save_inside_a_listener_of_a_bulk_write(undo: Any, path: str) -> None:
    """A new row is new again, and a changed one changed in all."""
    old = await a_book(pages=7)
    book = old if path == "bulk_update" else Book(shelf_id=old.shelf_id, pages=7)
    book.title = "Two"
    signal = post_bulk_update if path == "bulk_update" else post_bulk_create

    async def listener(sender: Any, instances: list[Book], **_: Any) -> None:
        for instance in instances:
            await save_again(instance)

    signal(Book)(listener)
    try:
        await undo(lambda: Book.bulk_update([book], ["title"]) if book is old else Book.bulk_create([book]))
    finally:
        signal.disconnect(listener)

    assert (book is old, {"title", "pages"}) == (
        book._saved_in_db,
        {*book.changed_fields} & {"title", "pages"},
    )
    await book.save()
    assert ("Two", 99) == await Book.get(pk=book.pk).values_list("title", "pages")


async def test_savepoint_inside_a_transaction_with_bulk_writes() -> None:
    """What was created in it is new, what was changed in it is changed, and the rest is saved."""
    notes = [Note(text=str(number)) for number in range(3)]

    async def part() -> None:
        await Note.bulk_create(notes[1:])
        notes[0].text = "x"
        await notes[0].save()
        async with in_transaction():
            notes[1].text = "y"
            await notes[1].save()

    async with in_transaction():
        await Note.bulk_create(notes[:1])
        await rolled_back(part)
        assert [True, False, False] == [note._saved_in_db for note in notes]
        assert (["text"], "0") == (notes[0].changed_fields, notes[0].previous("text"))
        await Note.bulk_create(notes[1:])

    assert ["0", "2", "y"] == sorted([note.text for note in await Note.all()])


async def test_savepoint_given_up_by_hand() -> None:
    """It takes back its own part and no more, in the database as on the instances; likewise it commits."""
    first, second, third = (Note(text=text) for text in "abc")

    with pytest.raises(Boom):
        async with in_transaction():
            async with in_transaction() as inner:
                await third.save()
                await inner.commit()
            raise Boom
    async with in_transaction():
        await first.save()
        async with in_transaction() as inner:
            await second.save()
            await inner.rollback()

    assert [first] == await Note.all()
    assert [True, False, False] == [note._saved_in_db for note in (first, second, third)]


@each_rollback
@pytest.mark.parametrize("model", [Counter, Bookmark])
async def test_key_of_the_database_is_taken_back(undo: Any, model: Any) -> None:
    """The next row gets it, and must not be mistaken for this one."""
    saved, created = model(), [model(), model()]

    async def write() -> None:
        await saved.save()
        await model.bulk_create(created)

    await undo(write)

    assert [None] * 3 == [row.pk for row in (saved, *created)]


@each_rollback
async def test_row_in_conflict_is_taken_back(undo: Any) -> None:
    """The instance has its own key again, and knows nothing of the row that was there."""
    await InstanceConfiguration.create(key="a", value="old")
    new = InstanceConfiguration(key="a", value="new")
    key = new.id

    await undo(lambda: InstanceConfiguration.bulk_create([new], on_conflict=["key"], update_fields=["value"]))

    assert (key, False, {}) == (new.id, new._saved_in_db, dict(new.old_values))
    assert "old" == (await InstanceConfiguration.get()).value


async def a_part() -> Issue:
    """Part of an issue, without a column that a rule will read."""
    issue = await make_issue(start_date=datetime.date(2026, 2, 1))
    return await Issue.filter(pk=issue.pk).only("id", "target_date").get()


async def test_failed_save_of_a_part_of_a_row() -> None:
    """What a rule has read for it is none of its changes."""
    part = await a_part()
    part.target_date = datetime.date(2026, 1, 1)

    with pytest.raises(InvalidValue):
        await part.save()

    assert ["target_date"] == part.changed_fields


@each_rollback
async def test_part_of_a_row_is_a_part_again(undo: Any) -> None:
    """The column that a rule has read is deferred, as before."""
    part = await a_part()
    part.target_date = MARCH

    await undo(part.save)

    assert (["target_date"], False) == (part.changed_fields, "start_date" in part.__dict__)


@each_rollback
@pytest.mark.parametrize("path", ["delete", "refresh_from_db"])
async def test_saved_changes_after_a_rollback(undo: Any, path: str) -> None:
    """Of a row that was only loaded: none."""
    await Note.create(text="a")
    note = await Note.get()

    await undo(getattr(note, path))

    assert ({}, []) == (dict(note.saved_changes), note.changed_fields)


@each_rollback
async def test_deletion_of_a_part_of_a_row(undo: Any) -> None:
    """Columns that it came without are no changes."""
    await Note.create(text="a")
    part = await Note.all().only("id", "text").get()

    await undo(part.delete)

    assert ([], False) == (part.changed_fields, "deleted_at" in part.__dict__)


@pytest.mark.parametrize("fails", [(True, True), (True, False), (False, True)], ids=str)
async def test_two_tasks_with_one_instance(fails: tuple[bool, bool]) -> None:
    """Each takes back what it has saved itself, and leaves the other's alone."""
    book = await a_book(pages=7)
    has_saved = asyncio.Event()

    async def work(column: str, value: Any, saved: Callable[[], Awaitable[Any]], fail: bool) -> None:  # noqa: FBT001
        async with in_transaction():
            setattr(book, column, value)
            await book.save(update_fields=[column])
            await saved()
            if fail:
                raise Boom

    async def first() -> None:
        async def wait() -> None:
            has_saved.set()
            # The other one waits for the row, or for the connection.
            await anyio.sleep(0.1)

        await work("title", "Two", wait, fails[0])

    async def second() -> None:
        await has_saved.wait()
        await work("pages", 8, anyio.lowlevel.checkpoint, fails[1])

    with anyio.fail_after(10):
        outcomes = await asyncio.gather(first(), second(), return_exceptions=True)

    assert list(fails) == [isinstance(outcome, Boom) for outcome in outcomes]
    dirty = {column for column, failed in zip(("title", "pages"), fails, strict=True) if failed}
    assert dirty == {*book.changed_fields} & {"title", "pages"}
    await book.save()
    assert ("Two", 8) == await Book.get(pk=book.pk).values_list("title", "pages")
