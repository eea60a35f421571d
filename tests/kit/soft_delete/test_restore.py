"""What was deleted comes back as it was, or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.models import Book, Chapter, Note, Review, Shelf
from tortoise_tracker.exceptions import RestoreBlocked, RestoreConflict, TrackerError
from tortoise_tracker.models import Deletion


async def a_book(title: str = "One", label: str = "A") -> Book:
    """A book on a shelf of its own."""
    return await Book.create(shelf=await Shelf.create(label=label), title=title)


async def test_row_comes_back() -> None:
    """And the instance knows at once."""
    note = await Note.create(text="a")
    deletion = await note.delete()

    restored = await note.restore()

    assert deletion == restored
    assert [note] == await Note.all()
    assert (None, None, []) == (note.deleted_at, note.deletion_id, note.changed_fields)


async def test_deletion_comes_back_as_a_whole() -> None:
    """By the deletion, or by any row that it took."""
    book = await a_book()
    chapter = await Chapter.create(book=book, title="1")

    for restore in ("deletion", "book", "chapter"):
        deletion: Any = await book.delete()
        gone = await Chapter.all_objects.get()
        await {"deletion": deletion, "book": book, "chapter": gone}[restore].restore()

        assert ([book], [chapter]) == (await Book.all(), await Chapter.all())
        await book.refresh_from_db()


async def test_restored_deletion_says_when() -> None:
    """It stays in the history of the bin."""
    note = await Note.create(text="a")
    deletion: Any = await note.delete()

    await deletion.restore()

    kept = await Deletion.get()
    assert kept.restored_at is not None
    assert kept.restored_at == deletion.restored_at >= deletion.deleted_at


async def test_row_that_is_not_deleted() -> None:
    """There is nothing to restore, and no harm done."""
    note = await Note.create(text="a")

    assert None is await note.restore()
    assert [note] == await Note.all()


async def test_row_that_another_instance_has_restored() -> None:
    """There is nothing to restore, and the instance knows at once that it lives."""
    note = await Note.create(text="a")
    await note.delete()
    await (await Note.all_objects.get()).restore()
    stale: Any = note
    assert stale.deleted_at is not None

    assert None is await note.restore()

    assert (None, None, []) == (stale.deleted_at, stale.deletion_id, stale.changed_fields)


async def test_restoring_twice_is_harmless() -> None:
    """The second time nothing happens, and a later deletion is not undone."""
    note = await Note.create(text="a")
    first: Any = await note.delete()
    await first.restore()
    restored_at = (await Deletion.get()).restored_at

    await first.restore()
    assert restored_at == (await Deletion.get()).restored_at
    await note.delete()
    await first.restore()

    assert 0 == await Note.all().count()


async def test_what_was_deleted_before_stays_deleted() -> None:
    """A deletion brings back what it took, and no more."""
    book = await a_book()
    first, _ = [await Chapter.create(book=book, title=title) for title in ("1", "2")]
    await first.delete()

    await book.delete()
    await book.restore()

    assert ["2"] == [chapter.title for chapter in await Chapter.all()]
    await first.restore()
    assert 2 == await Chapter.all().count()


async def test_forgotten_references_come_back() -> None:
    """Unless they have been given a new value meanwhile."""
    book, other = await a_book(), await a_book("Two", "B")
    kept, moved = await Review.create(book=book), await Review.create(book=book)
    await book.delete()
    await Review.filter(pk=moved.pk).update(book=other)

    await book.restore()

    assert book.id == (await Review.get(pk=kept.pk)).book_id
    assert other.id == (await Review.get(pk=moved.pk)).book_id


async def test_key_taken_meanwhile() -> None:
    """The message names the constraint and both rows, and nothing is restored."""
    book = await a_book()
    shelf = await Shelf.get()
    deletion: Any = await shelf.delete()
    other = await Shelf.create(label="A")

    with pytest.raises(RestoreConflict) as caught:
        await deletion.restore()

    assert isinstance(caught.value, TrackerError)
    for named in (shelf.id, other.id, "unique_shelf_label_while_live"):
        assert str(named) in str(caught.value)
    assert ([other], []) == (await Shelf.all(), await Book.all())
    assert None is (await Deletion.get()).restored_at
    other.label = "B"
    await other.save()
    await deletion.restore()
    assert ({shelf, other}, [book]) == (set(await Shelf.all()), await Book.all())


async def test_parent_that_is_still_deleted() -> None:
    """The message names it, and nothing is restored."""
    book = await a_book()
    chapter = await Chapter.create(book=book, title="1")
    await chapter.delete()
    await book.delete()

    with pytest.raises(
        RestoreBlocked, match=rf"Chapter {chapter.id} cannot come back while .* Book {book.id}"
    ):
        await chapter.restore()

    assert 0 == await Chapter.all().count()
    assert chapter.deleted_at is not None
    await book.restore()
    await chapter.restore()
    assert [chapter] == await Chapter.all()


async def test_values_come_back_as_they_were() -> None:
    """All but the stamps."""
    book = await a_book()
    before = {name: getattr(book, name) for name in book._meta.fields_db_projection}

    await book.delete()
    await book.restore()

    found = await Book.get()
    after = {name: getattr(found, name) for name in before}
    assert {"updated_at"} == {name for name in before if before[name] != after[name]}
