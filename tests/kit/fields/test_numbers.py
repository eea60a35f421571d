"""Numbers have the same room on both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.models import Book, Bookmark, Shelf
from tests.support.write_paths import UPDATES
from tortoise_tracker import fields
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_page
from tortoise_tracker.models import Page

each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


@pytest.mark.parametrize("number", [-(2**31), 2**31 - 1])
async def test_integers_of_32_bits_are_kept(number: int) -> None:
    """The smallest and the greatest survive the database."""
    bookmark = await Bookmark.create(page=number)

    assert number == (await Bookmark.get(pk=bookmark.pk)).page


@pytest.mark.parametrize("number", [-(2**31) - 1, 2**31, 2**64])
async def test_integers_of_more_bits_are_refused(number: int) -> None:
    """SQLite would take some of them, and PostgreSQL none."""
    with pytest.raises(InvalidValue, match=rf"Bookmark\.page does not accept {number}: choose one from"):
        await Bookmark.create(page=number)

    assert 0 == await Bookmark.all_objects.count()


@each_update
async def test_integers_of_more_bits_are_refused_by_every_update(write: Any) -> None:
    """What was there stays."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One", pages=7)

    with pytest.raises(InvalidValue, match=r"Book\.pages does not accept"):
        await write(book, pages=2**31)

    assert 7 == (await Book.get(pk=book.pk)).pages


@pytest.mark.parametrize(
    ("field", "bits"),
    [(fields.SmallIntField(), 16), (fields.IntField(), 32), (fields.BigIntField(), 64)],
    ids=["small", "usual", "big"],
)
def test_each_size_knows_its_room(field: Any, bits: int) -> None:
    """Its limits are those of PostgreSQL's type."""
    field.model_field_name = "n"

    assert 2 ** (bits - 1) - 1 == field.to_db_value(2 ** (bits - 1) - 1, None)
    with pytest.raises(InvalidValue, match="n does not accept"):
        field.to_db_value(2 ** (bits - 1), None)


async def test_what_is_not_a_number_is_refused() -> None:
    """SQLite would store NULL in its place."""
    with pytest.raises(InvalidValue, match=r"Page\.sort_order does not accept nan"):
        await make_page(sort_order=float("nan"))

    assert 0 == await Page.all_objects.count()


async def test_floats_are_kept_to_the_last_bit() -> None:
    """The middle of two places is found again."""
    place = 65535.0 + 2**-30

    page = await make_page(sort_order=place)

    assert place == (await Page.get(pk=page.pk)).sort_order
