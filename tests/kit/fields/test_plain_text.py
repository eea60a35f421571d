"""Text columns take what both databases can store, and say so where they cannot."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.models import Author, Review, Shelf
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)

#: What PostgreSQL refuses to store, and SQLite would take or fail at in words of its own.
UNSTORABLE = {"NUL": "a\x00b", "half of a surrogate pair": "a\ud800b"}
each_unstorable = pytest.mark.parametrize("text", UNSTORABLE.values(), ids=UNSTORABLE)


@each_unstorable
@each_creation
async def test_unstorable_text_is_refused_when_a_row_is_created(write: Any, text: str) -> None:
    """Nothing is written, on either dialect."""
    with pytest.raises(InvalidValue, match=r"Author\.name contains"):
        await write(Author, name=text)

    assert 0 == await Author.all_objects.count()


@each_unstorable
@each_update
async def test_unstorable_text_is_refused_when_a_row_is_updated(write: Any, text: str) -> None:
    """What was there stays."""
    author = await Author.create(name="Ada")

    with pytest.raises(InvalidValue, match=r"Author\.name contains"):
        await write(author, name=text)

    assert "Ada" == (await Author.get(pk=author.pk)).name


async def test_long_text_columns_refuse_it_as_well() -> None:
    """A column of any length is no exception."""
    with pytest.raises(InvalidValue, match=r"Review\.text contains a NUL character: remove it"):
        await Review.create(text="\x00")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_any_other_text_is_taken_as_it_is(text: str) -> None:
    """Only what cannot be stored is refused."""
    assert text == Review._meta.fields_map["text"].to_db_value(text, Review())


async def test_all_alphabets_survive_the_database() -> None:
    """What is read is what was written, white space and characters beyond 16 bits included."""
    text = " Grüße\t\n😀 e\u0301 \u200f نص "
    review = await Review.create(text=text)

    assert text == (await Review.get(pk=review.pk)).text


@each_creation
async def test_text_that_is_too_long_is_refused(write: Any) -> None:
    """SQLite does not look at lengths; the column does."""
    with pytest.raises(InvalidValue, match=r"Author\.name does not accept 'xxx"):
        await write(Author, name="x" * 81)


async def test_length_counts_characters_not_bytes() -> None:
    """80 characters of four bytes each fit into 80."""
    author = await Author.create(name="😀" * 80)

    assert 80 == len((await Author.get(pk=author.pk)).name)


async def test_message_repeats_only_the_beginning_of_a_long_value() -> None:
    """A text of a megabyte does not end up in a log."""
    with pytest.raises(InvalidValue) as caught:
        await Author.create(name="x" * 1_000_000)

    assert "'xxxxxxxxxx" in str(caught.value)
    assert len(str(caught.value)) < 300


@each_update
async def test_none_is_refused_where_a_value_is_required(write: Any) -> None:
    """The message names the column and what to do."""
    author = await Author.create(name="Ada")

    with pytest.raises((InvalidValue, ValueError), match="name"):
        await write(author, name=None)

    assert "Ada" == (await Author.get(pk=author.pk)).name


async def test_required_value_left_out_is_refused() -> None:
    """Before the database is asked."""
    with pytest.raises(InvalidValue, match=r"Shelf\.label is required: give it a value"):
        await Shelf.create()


async def test_messages_name_the_model_at_hand() -> None:
    """A column that many models inherit is called by the one that was written."""
    with pytest.raises(InvalidValue, match=r"Author\.created_at does not accept 'soon'"):
        await Author.create(name="Ada", created_at="soon")
    with pytest.raises(InvalidValue, match=r"Shelf\.created_at does not accept 'soon'"):
        await Shelf.create(label="A", created_at="soon")
