"""Prefetching a parent that is hidden shows None, and never touches the foreign key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.query_utils import Prefetch

from tests.support.models import Book, Cover, Mention, Shelf

PREFETCHES: dict[str, Callable[[], Awaitable[list[Any]]]] = {
    "prefetch_related": lambda: Mention.all().prefetch_related("book"),
    "nested": lambda: Mention.all().prefetch_related("book__shelf"),
    "with a queryset": lambda: Mention.all().prefetch_related(Prefetch("book", queryset=Book.objects.all())),
    "select_related": lambda: Mention.all().select_related("book"),
}


async def mentions() -> tuple[Mention, Mention]:
    """One of a book that is there, and one of a book in the bin."""
    shelf = await Shelf.create(label="A")
    kept, gone = [await Book.create(shelf=shelf, title=title) for title in ("kept", "gone")]
    both = await Mention.create(book=kept), await Mention.create(book=gone)
    await gone.delete()
    return both


@pytest.mark.parametrize("prefetch", PREFETCHES.values(), ids=PREFETCHES)
async def test_key_of_a_hidden_parent_stays(prefetch: Callable[[], Awaitable[list[Any]]]) -> None:
    """In memory, and nothing is there to be saved."""
    of_kept, of_gone = await mentions()

    found = {mention.pk: mention for mention in await prefetch()}

    kept, gone = found[of_kept.pk], found[of_gone.pk]
    assert (of_kept.book_id, of_gone.book_id) == (kept.book_id, gone.book_id)
    assert (of_kept.book_id, None) == (kept.book.id, gone.book)
    assert [[], []] == [kept.changed_fields, gone.changed_fields]


SAVES: dict[str, Callable[[Mention], Awaitable[Any]]] = {
    "save": lambda mention: mention.save(),
    "save(force_update)": lambda mention: mention.save(force_update=True),
    "save(update_fields)": lambda mention: mention.save(update_fields=["created_by"]),
    "bulk_update": lambda mention: Mention.bulk_update([mention], ["created_by"]),
}


@pytest.mark.parametrize("save", SAVES.values(), ids=SAVES)
async def test_saving_afterwards_nulls_nothing(save: Callable[[Mention], Awaitable[Any]]) -> None:
    """In the database the mention is still one of that book."""
    _, of_gone = await mentions()
    mention = await Mention.get(pk=of_gone.pk)
    await mention.fetch_related("book")

    await save(mention)

    assert of_gone.book_id == (await Mention.get(pk=of_gone.pk)).book_id


async def test_one_to_one_parent_is_no_different() -> None:
    """Of a row that cannot be deleted softly itself."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One")
    await Cover.create(book=book, color="red")
    await book.delete()

    cover: Any
    [cover] = await Cover.all().prefetch_related("book")
    await cover.save(force_update=True)

    assert (None, book.id) == (cover.book, (await Cover.get()).book_id)


async def test_row_without_a_parent_stays_without() -> None:
    """Next to one that has one."""
    shelf = await Shelf.create(label="A")
    first = await Book.create(shelf=shelf, title="1")
    second = await Book.create(shelf=shelf, title="2", prequel=first)

    found = await Book.all().order_by("title").prefetch_related("prequel")

    assert [None, first.id] == [book.prequel_id for book in found]
    assert [None, first] == [book.prequel for book in found]
    assert second == found[1]


async def test_deleted_parent_shows_where_deleted_rows_are_included() -> None:
    """A query that asks for everything gets it."""
    _, of_gone = await mentions()

    everything = Mention.all_objects.filter(pk=of_gone.pk).including_deleted()
    [mention] = await everything.prefetch_related("book")

    assert of_gone.book_id == mention.book.id
