"""Signals of soft deletions and restorations."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.backends.base.client import TransactionalDBClient

from tests.support.listening import failing, hearing
from tests.support.models import Book, Bookmark, Chapter, Note, Shelf
from tortoise_tracker.kit.signals import (
    Signal,
    post_restore,
    post_soft_delete,
    pre_soft_delete,
)
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import Deletion

pytestmark = pytest.mark.usefixtures("forget_listeners")


async def a_shelf() -> tuple[Shelf, Book, list[Chapter]]:
    """A shelf with a book of two chapters."""
    shelf = await Shelf.create(label="A")
    book = await Book.create(shelf=shelf, title="One")
    return shelf, book, [await Chapter.create(book=book, title=title) for title in "ab"]


@pytest.mark.parametrize("signal", [pre_soft_delete, post_soft_delete], ids=lambda signal: signal.name)
async def test_deletion_is_heard_for_each_model(signal: Signal) -> None:
    """Once, parents before children, with the keys of its rows."""
    shelf, book, chapters = await a_shelf()
    heard = hearing(signal, BaseModel)

    deletion: Any = await shelf.delete()

    assert ["Shelf", "Book", "Chapter"] == [name for name, _ in heard]
    assert [{shelf.id}, {book.id}, {chapter.id for chapter in chapters}] == [
        set(arguments["pks"]) for _, arguments in heard
    ]
    for _, arguments in heard:
        assert {"pks", "deletion", "using_db"} == set(arguments)
        assert deletion == arguments["deletion"]
        assert isinstance(arguments["using_db"], TransactionalDBClient)


async def test_listeners_stand_before_and_after_the_deletion() -> None:
    """The rows are live before it, and hidden after it."""
    shelf, _, _ = await a_shelf()
    seen: list[tuple[str, int]] = []

    @pre_soft_delete(Book)
    async def before(sender: Any, pks: Any, **_: Any) -> None:
        seen.append(("before", await Book.filter(pk__in=pks).count()))

    @post_soft_delete(Book)
    async def after(sender: Any, pks: Any, **_: Any) -> None:
        seen.append(("after", await Book.filter(pk__in=pks).count()))

    await shelf.delete()

    assert [("before", 1), ("after", 0)] == seen


async def test_deletion_of_a_queryset_is_heard_once() -> None:
    """All its rows together."""
    notes = [await Note.create(text=text) for text in "abc"]
    heard = hearing(post_soft_delete, Note)

    await Note.filter(text__in=["a", "b"]).delete()

    assert [{note.id for note in notes[:2]}] == [set(arguments["pks"]) for _, arguments in heard]


async def test_rows_of_one_table_that_hang_on_each_other_are_heard_once() -> None:
    """Those found through their shelf and those found through each other together."""
    shelf, book, _ = await a_shelf()
    sequel = await Book.create(shelf=await Shelf.create(label="B"), title="Two", prequel=book)
    heards = [hearing(signal, Book) for signal in (pre_soft_delete, post_soft_delete, post_restore)]

    deletion: Any = await shelf.delete()
    await deletion.restore()

    for heard in heards:
        assert [{book.id, sequel.id}] == [set(arguments["pks"]) for _, arguments in heard]


async def test_rows_deleted_before_are_not_heard_again() -> None:
    """They do not belong to this deletion."""
    shelf, _, chapters = await a_shelf()
    await chapters[0].delete()
    heard = hearing(post_soft_delete, Chapter)

    await shelf.delete()
    await shelf.delete()

    assert [[chapters[1].id]] == [list(arguments["pks"]) for _, arguments in heard]


async def test_restoration_is_heard_for_each_model() -> None:
    """Once, with the keys of the rows, which are live again."""
    shelf, book, chapters = await a_shelf()
    deletion: Any = await shelf.delete()
    heard = hearing(post_restore, BaseModel)
    live: list[int] = []

    @post_restore(Book)
    async def count(sender: Any, pks: Any, **_: Any) -> None:
        live.append(await Book.filter(pk__in=pks).count())

    await deletion.restore()

    assert [1] == live
    assert {"Shelf": {shelf.id}, "Book": {book.id}, "Chapter": {chapter.id for chapter in chapters}} == {
        name: set(arguments["pks"]) for name, arguments in heard
    }
    assert 3 == len(heard)
    assert {deletion.id} == {arguments["deletion"].id for _, arguments in heard}


@pytest.mark.parametrize("signal", [pre_soft_delete, post_soft_delete], ids=lambda signal: signal.name)
async def test_raising_listener_undoes_a_deletion(signal: Signal) -> None:
    """All of it, and no deletion is kept."""
    shelf, book, chapters = await a_shelf()
    failing(signal, Chapter)

    with pytest.raises(KeyError):
        await shelf.delete()

    assert ([shelf], [book], 2) == (await Shelf.all(), await Book.all(), await Chapter.all().count())
    assert [0, 0] == [await Deletion.all().count(), await Bookmark.all_objects.count()]
    assert len(chapters) == 2


async def test_raising_listener_undoes_a_restoration() -> None:
    """All of it."""
    shelf, _, _ = await a_shelf()
    deletion: Any = await shelf.delete()
    failing(post_restore, Chapter)

    with pytest.raises(KeyError):
        await deletion.restore()

    assert [0, 0] == [await Shelf.all().count(), await Bookmark.all_objects.count()]
    assert None is (await Deletion.get()).restored_at


async def test_removal_for_good_is_no_soft_deletion() -> None:
    """It has Tortoise's own signals."""
    heard = hearing(post_soft_delete, Note)
    await (await Note.create(text="a")).delete(soft=False)
    await Note.create(text="b")
    await Note.all().delete(soft=False)

    assert [] == heard
