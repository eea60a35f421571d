"""JSON documents: what goes in comes out, and what a database cannot store is refused."""

from __future__ import annotations

import datetime
import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.models import Book, Shelf
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.enums import Priority
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.documents import encode_json

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8)
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


async def a_book(**columns: Any) -> Book:
    """A saved book."""
    return await Book.create(shelf=await Shelf.create(label="A"), title="One", **columns)


async def test_document_survives_the_database() -> None:
    """All that JSON knows, and nested."""
    document = {"list": [1, 2.5, True, None, "ä\n\\u0000"], "": {"deep": [[]]}}

    book = await a_book(remarks=document)

    assert document == (await Book.get(pk=book.pk)).remarks


async def test_keys_and_values_may_be_uuids_of_the_driver() -> None:
    """The driver of PostgreSQL reads keys as a class of its own, which encoders do not know."""
    made = await Shelf.create(label="B")
    shelf = await Shelf.get(pk=made.pk)
    plain = str(made.id)

    book = await a_book(remarks={shelf.id: [shelf.id, {"at": shelf.created_at}]})

    found = (await Book.get(pk=book.pk)).remarks
    assert {plain: [plain, {"at": shelf.created_at.isoformat()}]} == found


def test_enums_dates_and_keys_become_their_values() -> None:
    """Nobody has to convert what the models hold."""
    value = {"p": Priority.HIGH, "d": datetime.date(2026, 11, 22), "u": UUID(int=1), 3: "three"}

    encoded = json.loads(encode_json(value))

    assert {"p": "high", "d": "2026-11-22", "u": str(UUID(int=1)), "3": "three"} == encoded


def holds_nul(value: object) -> bool:
    """Whether a NUL character is somewhere in a document."""
    if isinstance(value, str):
        return "\x00" in value
    if isinstance(value, dict):
        return any(holds_nul(key) or holds_nul(item) for key, item in value.items())
    return isinstance(value, list) and any(map(holds_nul, value))


@given(st.dictionaries(TEXTS, DOCUMENTS, max_size=4) | st.just({"\\": "\\\x00"}) | st.just({"\\u0000": "\\"}))
def test_document_is_refused_exactly_if_it_holds_nul(document: dict[str, Any]) -> None:
    """A backslash before the letters u0000 is text like any other."""
    field = Book._meta.fields_map["remarks"]

    if holds_nul(document):
        with pytest.raises(InvalidValue, match=r"Book\.remarks contains a NUL character"):
            field.to_db_value(document, Book())
    else:
        assert document == json.loads(field.to_db_value(document, Book()))


@each_update
async def test_nul_is_refused_by_every_update(write: Any) -> None:
    """What was there stays."""
    book = await a_book(remarks={"a": 1})

    with pytest.raises(InvalidValue, match=r"Book\.remarks contains a NUL character"):
        await write(book, remarks={"a": ["\x00"]})

    assert {"a": 1} == (await Book.get(pk=book.pk)).remarks


@each_creation
async def test_text_that_is_no_json_is_refused(write: Any) -> None:
    """Text counts as a document that is encoded already."""
    shelf = await Shelf.create(label="A")

    with pytest.raises(
        InvalidValue, match=r"Book\.remarks does not accept '\{oops.*…: it is not JSON"
    ) as caught:
        await write(Book, shelf=shelf, title="One", remarks="{oops" * 10_000)

    assert len(str(caught.value)) < 300


async def test_text_that_is_json_is_a_document() -> None:
    """The document is read, not the text."""
    book = await a_book(remarks='{"a": 1}')

    assert {"a": 1} == (await Book.get(pk=book.pk)).remarks


@pytest.mark.parametrize("value", [2**64, "\ud800"], ids=["integer", "surrogate"])
async def test_what_json_cannot_hold_is_refused(value: object) -> None:
    """Integers of more than 64 bits, and halves of characters."""
    shelf = await Shelf.create(label="A")

    with pytest.raises(InvalidValue, match=r"Book\.remarks does not accept"):
        await Book.create(shelf=shelf, title="One", remarks={"a": value})

    assert 0 == await Book.all_objects.count()


def test_no_two_rows_share_a_default() -> None:
    """Filling the document of one row does not fill that of the next."""
    Book().remarks["a"] = 1

    assert {} == Book().remarks
