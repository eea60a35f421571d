"""A test finds the database empty and connected, whatever the one before it left there."""

from __future__ import annotations

from uuid import UUID

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import get_current_context
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from tests.support.databases import Dialect
from tests.support.isolation import Empty
from tests.support.models import Book, Chapter, Shelf
from tests.support.statements import count_statements
from tortoise_tracker import connect


async def fill() -> None:
    """Rows that hang on each other, one also on a row of its own table."""
    shelf = await Shelf.create(label="A")
    first = await Book.create(shelf=shelf, title="One")
    second = await Book.create(shelf=shelf, title="Two", prequel=first)
    await Chapter.create(book=second, title="The end")


@pytest.mark.parametrize("run", [1, 2])
async def test_nothing_is_left_of_the_test_before(run: int) -> None:
    """What a test commits is gone for the next one, deleted rows included."""
    found = await Shelf.all_objects.count() + await Book.all_objects.count()

    await fill()

    assert 0 == found, f"run {run}"


async def test_every_table_is_emptied_whatever_hangs_on_what(empty: Empty) -> None:
    """References into the same table and between tables do not get in the way."""
    await fill()

    await empty()

    assert [0, 0, 0] == [
        await Shelf.all_objects.count(),
        await Book.all_objects.count(),
        await Chapter.all_objects.count(),
    ]


async def test_foreign_keys_hold_again_afterwards(db: BaseDBAsyncClient, empty: Empty) -> None:
    """Looking away from foreign keys lasts only as long as the emptying."""
    await fill()
    await empty()
    missing = UUID(int=1)

    with pytest.raises(IntegrityError):
        await db.execute_query(
            "INSERT INTO test_chapters (id, book_id, title, created_at, updated_at)"
            f" VALUES ('{missing}', '{missing}', 'x', '2026-01-01', '2026-01-01')"
        )


async def test_statements_are_counted_in_their_order() -> None:
    """A test sees which statements a piece of code issues, those of transactions included."""
    with count_statements() as seen:
        async with in_transaction() as transaction:
            await transaction.execute_query("SELECT 1")
        await Shelf.all_objects.count()

    assert 2 == len(seen)
    assert ("SELECT 1", True) == (seen[0], "test_shelves" in seen[1])


async def test_statements_are_counted_only_inside() -> None:
    """What comes before and after does not count, and the logger is as it was."""
    await Shelf.all_objects.count()

    with count_statements() as seen:
        pass
    await Shelf.all_objects.count()

    assert [] == seen


@pytest.mark.no_database
async def test_no_connection_is_open_where_none_is_wanted() -> None:
    """A test about connecting begins like a new process."""
    assert get_current_context() is None


async def test_another_database_can_be_connected_meanwhile(fresh_database_url: str) -> None:
    """A test that connects elsewhere finds its own rows there, and ours again afterwards."""
    await Shelf.create(label="here")

    async with connect(fresh_database_url, models=["tests.support.models"], create_tables=True):
        there = await Shelf.all_objects.count()

    assert (0, 1) == (there, await Shelf.all_objects.count())


def test_sync_tests_can_have_the_database(db: BaseDBAsyncClient, dialect: Dialect) -> None:
    """The connected client is there for tests that only look at it."""
    assert dialect.value == db.capabilities.dialect
