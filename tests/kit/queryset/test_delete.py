"""``delete()`` of a queryset: softly with all that hangs on it, or for good."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.models import Book, Bookmark, Chapter, Shelf, Visit
from tortoise_tracker.models import Deletion


async def numbered(count: int) -> None:
    """Bookmarks of pages 0 and so on."""
    await Bookmark.bulk_create([Bookmark(page=page) for page in range(count)])


async def live() -> list[Any]:
    """The pages of live bookmarks, sorted."""
    return sorted(await Bookmark.objects.all().values_list("page", flat=True))


async def everything() -> list[Any]:
    """The pages of all bookmarks, sorted."""
    return sorted(await Bookmark.all_objects.all().values_list("page", flat=True))


async def test_rows_are_hidden_as_one_deletion() -> None:
    """Awaited, it says what it took."""
    await numbered(4)

    deletion = await Bookmark.objects.filter(page__lt=2).delete()

    assert ("models.Bookmark", 2) == (deletion.root_model, deletion.total)
    assert {"models.Bookmark": 2} == deletion.counts
    assert [[2, 3], [0, 1, 2, 3]] == [await live(), await everything()]
    assert {deletion.id} == set(await Bookmark.deleted_objects.all().values_list("deletion_id", flat=True))
    assert {deletion.deleted_at} == {row.deleted_at for row in await Bookmark.deleted_objects.all()}


async def test_soft_is_what_delete_means() -> None:
    """With and without saying so."""
    await numbered(2)

    await Bookmark.filter(page=0).delete()
    await Bookmark.filter(page=1).delete(soft=True)

    assert [[], [0, 1]] == [await live(), await everything()]


async def test_what_hangs_on_the_rows_goes_along() -> None:
    """Books and chapters of the shelves."""
    for label in "ab":
        shelf = await Shelf.create(label=label)
        await Chapter.create(book=await Book.create(shelf=shelf, title=label), title=label)

    deletion = await Shelf.objects.filter(label="a").delete()

    assert {"models.Shelf": 1, "models.Book": 1, "models.Chapter": 1} == deletion.counts
    assert ["b"] == [chapter.title for chapter in await Chapter.all()]


async def test_nothing_to_delete() -> None:
    """Total 0, and no deletion is kept."""
    deletion = await Bookmark.objects.filter(page=17).delete()

    assert (0, 0) == (deletion.total, await Deletion.all().count())


async def test_rows_deleted_before_keep_their_deletion() -> None:
    """A queryset of all rows deletes the live ones."""
    await numbered(2)
    first = await Bookmark.filter(page=0).delete()

    second = await Bookmark.all_objects.all().delete()

    assert [1, 1] == [first.total, second.total]
    [old] = await Bookmark.deleted_objects.filter(page=0)
    assert (first.id, first.deleted_at) == (old.deletion_id, old.deleted_at)
    assert 0 == (await Bookmark.deleted_objects.all().delete()).total


SLICES = {
    "limit": (lambda rows: rows.order_by("page").limit(2), [0, 1]),
    "limit from the end": (lambda rows: rows.order_by("-page").limit(2), [3, 4]),
    "offset": (lambda rows: rows.order_by("page").offset(3), [3, 4]),
    "both": (lambda rows: rows.order_by("page").offset(1).limit(2), [1, 2]),
    "nothing": (lambda rows: rows.limit(0), []),
    "more than there is": (lambda rows: rows.limit(99), [0, 1, 2, 3, 4]),
}
each_slice = pytest.mark.parametrize(("cut", "taken"), SLICES.values(), ids=SLICES)


@each_slice
async def test_slice_is_honored_softly(cut: Any, taken: list[int]) -> None:
    """The rows outside live on."""
    await numbered(5)

    deletion = await cut(Bookmark.objects.all()).delete()

    assert len(taken) == deletion.total
    assert sorted({0, 1, 2, 3, 4} - set(taken)) == await live()


@each_slice
async def test_slice_is_honored_for_good(cut: Any, taken: list[int]) -> None:
    """Tortoise would remove all rows."""
    await numbered(5)

    assert len(taken) == await cut(Bookmark.objects.all()).delete(soft=False)
    assert sorted({0, 1, 2, 3, 4} - set(taken)) == await everything()


async def test_slice_of_more_rows_than_are_named_one_by_one() -> None:
    """A deletion of hundreds of rows is one statement with a subquery."""
    await numbered(500)

    deletion = await Bookmark.objects.all().order_by("page").limit(300).delete()

    assert 300 == deletion.total
    assert list(range(300, 500)) == await live()


async def test_slice_of_a_model_without_soft_deletion() -> None:
    """Its rows can only go for good."""
    await Visit.bulk_create([Visit(place=place) for place in "abc"])

    assert 2 == await Visit.all().order_by("place").limit(2).delete()
    assert ["c"] == [visit.place for visit in await Visit.all()]


async def test_removing_for_good() -> None:
    """The database's own cascade takes the rest; nothing is left in any bin."""
    shelf = await Shelf.create(label="a")
    await Chapter.create(book=await Book.create(shelf=shelf, title="a"), title="a")

    assert 1 == await Shelf.filter(pk=shelf.pk).delete(soft=False)
    assert [0, 0, 0, 0] == [
        await rows.all().count()
        for rows in (Shelf.all_objects, Book.all_objects, Chapter.all_objects, Deletion)
    ]


async def test_removing_for_good_reaches_live_rows_only() -> None:
    """The bin is emptied through ``deleted_objects``."""
    await numbered(2)
    await Bookmark.filter(page=0).delete()

    assert 1 == await Bookmark.all().delete(soft=False)
    assert [0] == await everything()
    assert 1 == await Bookmark.deleted_objects.all().delete(soft=False)
    assert [] == await everything()


async def test_joins_choose_rows() -> None:
    """By a column of the parent, both ways of deleting."""
    for label in "ab":
        await Book.create(shelf=await Shelf.create(label=label), title=label)

    assert 1 == (await Book.filter(shelf__label="a").delete()).total
    assert 1 == await Book.filter(shelf__label="b").delete(soft=False)
    assert ["a"] == [book.title for book in await Book.all_objects.all()]
