"""Rows go to the bin before they go for good."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from tests.support.models import Book, Bookmark, Chapter, Cover, Loan, Mention, Note, Review, Shelf
from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.models import Deletion


async def a_book(**columns: Any) -> Book:
    """A book on a shelf of its own."""
    return await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})


@pytest.mark.parametrize("said", [False, True])
async def test_deleting_hides_the_row(said: Any) -> None:
    """It is still there for those who look for it."""
    note = await Note.create(text="a")
    before = datetime.datetime.now(datetime.UTC)

    deletion = await (note.delete(soft=True) if said else note.delete())

    assert deletion is not None
    assert None is await Note.get_or_none(pk=note.pk)
    found = await Note.all_objects.get(pk=note.pk)
    assert ("a", deletion.id, deletion.deleted_at) == (found.text, found.deletion_id, found.deleted_at)
    assert before <= deletion.deleted_at <= datetime.datetime.now(datetime.UTC)


async def test_deletion_says_what_it_took() -> None:
    """In memory and in the bin."""
    book = await a_book()
    await Chapter.create(book=book, title="1")
    await Chapter.create(book=book, title="2")

    deletion: Any = await book.delete()

    kept = await Deletion.get()
    assert kept == deletion
    for each in (deletion, kept):
        assert ("models.Book", 3) == (each.root_model, each.total)
        assert {"models.Book": 1, "models.Chapter": 2} == each.counts
        assert ([str(book.id)], None) == (each.root_ids, each.restored_at)


async def test_instance_knows_that_it_is_deleted() -> None:
    """Without being read again, and with nothing to save."""
    note = await Note.create(text="a")

    deletion: Any = await note.delete()

    assert (deletion.deleted_at, deletion.id) == (note.deleted_at, note.deletion_id)
    assert [] == note.changed_fields


async def test_unsaved_changes_survive_the_deletion() -> None:
    """They are neither written nor lost."""
    note = await Note.create(text="a")
    note.text = "b"

    await note.delete()

    assert ("b", ["text"]) == (note.text, note.changed_fields)
    assert "a" == (await Note.all_objects.get()).text


async def test_deleting_twice_is_harmless() -> None:
    """Total 0, the first moment stays, and no second deletion is kept."""
    note = await Note.create(text="a")
    first: Any = await note.delete()
    stale = await Note.all_objects.get(pk=note.pk)

    again: Any = await note.delete()
    by_another: Any = await stale.delete()

    assert [0, 0, {}] == [again.total, by_another.total, by_another.counts]
    found = await Note.all_objects.get()
    assert (first.deleted_at, first.id) == (found.deleted_at, found.deletion_id)
    assert 1 == await Deletion.all().count()


async def test_key_made_by_the_database() -> None:
    """Soft deletion needs no key of ours."""
    bookmark = await Bookmark.create(page=3)

    deletion: Any = await bookmark.delete()
    assert ({"models.Bookmark": 1}, 0) == (deletion.counts, await Bookmark.objects.all().count())
    await bookmark.restore()

    assert [bookmark] == await Bookmark.objects.all()


@pytest.mark.parametrize("soft", [True, False])
async def test_row_that_was_never_saved_cannot_be_deleted(soft: Any) -> None:
    """There is nothing to delete."""
    with pytest.raises(OperationalError):
        await Note(text="a").delete(soft=soft)


@pytest.mark.parametrize("soft", [True, False])
async def test_deletion_belongs_to_the_transaction_around_it(soft: Any) -> None:
    """It is undone with the rest."""
    note = await Note.create(text="a")

    async def fail() -> None:
        async with in_transaction():
            await note.delete(soft=soft)
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert [note] == await Note.all()
    assert 0 == await Deletion.all().count()


async def test_transaction_can_be_given() -> None:
    """As ``using_db``, to the instance."""
    note = await Note.create(text="a")

    async def fail() -> None:
        async with in_transaction() as transaction:
            await note.delete(using_db=transaction)
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert [note] == await Note.all()


async def test_removing_for_good() -> None:
    """The database's own cascade takes the rest, and nothing is left in the bin."""
    book = await a_book()
    await Chapter.create(book=book, title="1")
    await Cover.create(book=book, color="red")
    await Review.create(book=book)

    removed: object = await book.delete(soft=False)  # type: ignore[func-returns-value]
    assert removed is None

    counts = [await rows.all().count() for rows in (Book.all_objects, Chapter.all_objects, Cover)]
    assert [0, 0, 0] == counts
    assert [None] == [review.book_id for review in await Review.all()]
    assert 0 == await Deletion.all().count()


async def test_removing_a_deleted_row_for_good() -> None:
    """That is how the bin is emptied."""
    note = await Note.create(text="a")
    await note.delete()

    await note.delete(soft=False)

    assert 0 == await Note.all_objects.count()


async def test_row_under_restriction_stays() -> None:
    """Nothing is changed, not even what would have been first."""
    book = await a_book()
    chapter = await Chapter.create(book=book, title="1")
    loan = await Loan.create(book=book, borrower="Bob")

    with pytest.raises(
        ProtectedError, match=rf"Book {book.id} cannot be deleted while Loan {loan.id} uses it"
    ):
        await book.delete()

    assert ([book], [chapter]) == (await Book.all(), await Chapter.all())
    assert (None, 0) == (book.deleted_at, await Deletion.all().count())
    await loan.delete()
    assert {"models.Book": 1, "models.Chapter": 1} == (await Book.objects.all().delete()).counts


async def test_each_relation_does_as_it_says() -> None:
    """CASCADE goes along, SET_NULL forgets, NO_ACTION stays, and what has no bin is not destroyed."""
    book = await a_book()
    sequel = await Book.create(shelf_id=book.shelf_id, title="Two", prequel=book)
    await Chapter.create(book=book, title="1")
    review, mention = await Review.create(book=book), await Mention.create(book=book)
    cover = await Cover.create(book=book, color="red")

    deletion: Any = await book.delete()

    assert {"models.Book": 2, "models.Chapter": 1} == deletion.counts
    assert sequel in await Book.deleted_objects.all()
    assert (None, book.id) == (
        (await Review.get(pk=review.pk)).book_id,
        (await Mention.get(pk=mention.pk)).book_id,
    )
    assert book.id == (await Cover.get(pk=cover.pk)).book_id


async def test_chain_of_any_length_goes_along() -> None:
    """Four hundred rows deep, in as many statements as one."""
    shelf = await Shelf.create(label="A")
    books = [Book(shelf=shelf, title="0")]
    for number in range(1, 400):
        books.append(Book(shelf=shelf, title=str(number), prequel_id=books[-1].id))
    await Book.bulk_create(books)

    deletion: Any = await (await Book.get(pk=books[0].pk)).delete()

    assert (400, 0) == (deletion.total, await Book.objects.all().count())
