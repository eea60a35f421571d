"""Keys are UUIDs that grow with time, and malformed ones are refused on both dialects."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from tests.support.models import Book, Chapter, Shelf
from tests.support.write_paths import UPDATES
from tortoise_tracker import fields
from tortoise_tracker.exceptions import InvalidValue

each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


def test_keys_are_of_version_7_and_grow() -> None:
    """Rows made one after the other lie beside each other in the index."""
    keys = [Shelf(label="A").id for _ in range(1000)]

    assert {7} == {key.version for key in keys}
    assert sorted(keys) == keys
    assert {UUID} == {type(key) for key in keys}


def test_only_a_primary_key_makes_its_own_values() -> None:
    """A plain column of the kind starts empty."""
    assert None is fields.UUIDField(null=True).default


async def test_key_may_be_given_as_text() -> None:
    """It is the same key."""
    shelf = await Shelf.create(label="A")

    assert shelf == await Shelf.get(pk=str(shelf.id))
    assert [shelf] == await Shelf.filter(id__in=[str(shelf.id), shelf.id])


async def test_key_in_capitals_is_the_same() -> None:
    """SQLite would compare the texts."""
    shelf = await Shelf.create(label="A")

    assert shelf == await Shelf.get(pk=str(shelf.id).upper())


QUERIES: dict[str, Callable[[], Awaitable[Any]]] = {
    "get": lambda: Shelf.get(pk="no-uuid"),
    "filter": lambda: Chapter.filter(book_id="no-uuid"),
    "in": lambda: Shelf.filter(id__in=["no-uuid"]),
    "create": lambda: Chapter.create(book_id="no-uuid", title="One"),
    "create with a key": lambda: Shelf.create(id="no-uuid", label="A"),
}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
async def test_malformed_key_is_refused(query: Callable[[], Awaitable[Any]]) -> None:
    """SQLite would find nothing, or store it."""
    with pytest.raises(InvalidValue, match=r"does not accept 'no-uuid'"):
        await query()


@each_update
async def test_malformed_key_is_refused_by_every_update(write: Any) -> None:
    """The relation stays what it was."""
    shelf = await Shelf.create(label="A")
    book = await Book.create(shelf=shelf, title="One")

    with pytest.raises(InvalidValue, match="does not accept 'no-uuid'"):
        await write(book, shelf_id="no-uuid")

    assert shelf.id == (await Book.get(pk=book.pk)).shelf_id


async def test_key_of_a_relation_goes_by_its_own_name() -> None:
    """Not by that of the target, of which Tortoise copies the column."""
    with pytest.raises(InvalidValue, match=r"^Chapter\.book_id does not accept 'no-uuid'"):
        await Chapter.create(book_id="no-uuid", title="One")


async def test_number_instead_of_a_key_is_refused() -> None:
    """Whatever its type, the message names it."""
    with pytest.raises(InvalidValue, match=re.escape("does not accept 17")):
        await Chapter.create(book_id=17, title="One")
