# ruff: noqa: D103, FBT003 - a path is named by what it does, and finds what stands before it
"""What is deleted shows on no path that begins at ``objects``, and on every path from ``all_objects``.

A matrix: each path below is read once from ``objects`` and once from ``all_objects``; a new path is a line.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

import pytest
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.query_utils import Prefetch

from tests.support.models import Author, Authorship, Book, Chapter, Cover, Mention, Shelf


@dataclass
class Library:
    """A book with live and deleted rows around it, and rows that hang on a deleted book."""

    whole: Book
    empty: Book
    lost: Book


async def library() -> Library:
    """Fill the shelves, then delete an author, a link, a chapter and a book."""
    shelf = await Shelf.create(label="A")
    whole = await Book.create(shelf=shelf, title="whole")
    empty = await Book.create(shelf=shelf, title="empty", prequel=whole)
    lost = await Book.create(shelf=shelf, title="lost")
    kept, gone, unlinked = [await Author.create(name=name) for name in ("kept", "gone", "unlinked")]
    for author in (kept, gone, unlinked):
        await Authorship.create(book=whole, author=author)
    for title in ("first", "torn out"):
        await Chapter.create(book=whole, title=title)
    await Mention.create(book=lost)
    await Cover.create(book=lost, color="red")
    await gone.delete()
    await Authorship.objects.filter(author=unlinked).delete()
    await Chapter.objects.filter(title="torn out").delete()
    await lost.delete()
    return Library(whole, empty, lost)


def titles(rows: Iterable[Any]) -> list[str]:
    """What rows are called, in order of the alphabet."""
    return sorted(getattr(row, "name", None) or row.title for row in rows)


Manager = Callable[[Any], Any]
Path = Callable[[Library, Manager], Awaitable[Any]]
PATHS: list[tuple[str, Path, Any, Any]] = []


def path(live: Any, everything: Any) -> Callable[[Path], Path]:
    """A way to read: what it finds from ``objects``, and from ``all_objects``."""

    def register(read: Path) -> Path:
        PATHS.append((read.__name__, read, live, everything))
        return read

    return register


async def book(world: Library, of: Manager, *relations: str) -> Any:
    """The whole book, with relations prefetched."""
    return await of(Book).filter(pk=world.whole.pk).prefetch_related(*relations).get()


@path(["empty", "whole"], ["empty", "lost", "whole"])
async def directly(world: Library, of: Manager) -> Any:
    return titles(await of(Book).all())


@path(2, 3)
async def count(world: Library, of: Manager) -> Any:
    return await of(Book).all().count()


@path(False, True)
async def exists(world: Library, of: Manager) -> Any:
    return await of(Book).filter(title="lost").exists()


@path("whole", "whole")
async def last(world: Library, of: Manager) -> Any:
    return (await of(Book).all().order_by("title").last()).title


@path("empty", "lost")
async def latest(world: Library, of: Manager) -> Any:
    return (await of(Book).all().latest("id")).title


@path(0, 1)
async def in_bulk(world: Library, of: Manager) -> Any:
    return len(await of(Book).all().in_bulk([world.lost.pk], "id"))


@path(["whole"], ["lost", "whole"])
async def a_slice(world: Library, of: Manager) -> Any:
    return titles(await of(Book).all().order_by("title")[1:3])


@path((["kept"], ["first"]), (["gone", "kept", "unlinked"], ["first", "torn out"]))
async def prefetched(world: Library, of: Manager) -> Any:
    whole = await book(world, of, "authors", "chapters")
    return titles(whole.authors), titles(whole.chapters)


@path((["kept"], ["first"]), (["gone", "kept", "unlinked"], ["first", "torn out"]))
async def prefetched_in_two_calls(world: Library, of: Manager) -> Any:
    query = of(Book).filter(pk=world.whole.pk).prefetch_related("authors").prefetch_related("chapters")
    whole = await query.get()
    return titles(whole.authors), titles(whole.chapters)


@path(["kept"], ["gone", "kept", "unlinked"])
async def prefetched_below_another(world: Library, of: Manager) -> Any:
    shelf = await of(Shelf).all().prefetch_related("books__authors").get()
    return titles(author for found in shelf.books for author in found.authors)


@path(["first"], ["first"])
async def prefetched_by_a_query(world: Library, of: Manager) -> Any:
    return titles((await book(world, of, Prefetch("chapters", queryset=Chapter.all()))).chapters)  # type: ignore[arg-type]


@path((None, True), ("lost", True))
async def prefetched_forwards(world: Library, of: Manager) -> Any:
    mention = await of(Mention).all().prefetch_related("book").get()
    return mention.book and mention.book.title, mention.book_id == world.lost.pk


@path((None, True), ("lost", True))
async def select_related(world: Library, of: Manager) -> Any:
    mention = await of(Mention).all().select_related("book").get()
    return mention.book and mention.book.title, mention.book_id == world.lost.pk


@path(None, "A")
async def select_related_over_two(world: Library, of: Manager) -> Any:
    mention = await of(Mention).all().select_related("book__shelf").get()
    return mention.book and mention.book.shelf.label


@path(None, "lost")
async def only_of_a_relation(world: Library, of: Manager) -> Any:
    mention = await of(Mention).all().only("id", "book__title").get()
    return mention.book and mention.book.title


@path([{"book__title": None}], [{"book__title": "lost"}])
async def values(world: Library, of: Manager) -> Any:
    return await of(Mention).all().values("book__title")


@path([(None, None)], [("lost", "A")])
async def values_list(world: Library, of: Manager) -> Any:
    return await of(Mention).all().values_list("book__title", "book__shelf__label")


@path(1, 1)
async def ordered_by_a_relation(world: Library, of: Manager) -> Any:
    return len(await of(Mention).all().order_by("book__title"))


@path(0, 1)
async def filtered_forwards(world: Library, of: Manager) -> Any:
    return await of(Mention).filter(book__title="lost").count()


@path(0, 1)
async def filtered_backwards(world: Library, of: Manager) -> Any:
    return await of(Book).filter(chapters__title="torn out").count()


@path(0, 1)
async def filtered_over_a_deleted_link(world: Library, of: Manager) -> Any:
    return await of(Book).filter(authors__name="unlinked").count()


@path(0, 1)
async def filtered_by_a_deleted_target(world: Library, of: Manager) -> Any:
    return await of(Book).filter(authors__name="gone").count()


@path(0, 1)
async def filtered_by_key_over_a_deleted_link(world: Library, of: Manager) -> Any:
    unlinked = await Author.get(name="unlinked")
    return await of(Book).filter(authors=unlinked.pk).count()


@path(0, 1)
async def filtered_by_keys_over_a_deleted_link(world: Library, of: Manager) -> Any:
    unlinked = await Author.get(name="unlinked")
    return await of(Book).filter(authors__in=[unlinked.pk]).count()


@path(0, 1)
async def filtered_one_to_one(world: Library, of: Manager) -> Any:
    covers: Any = Cover.objects.all()
    covers = covers if of is objects else covers.including_deleted()
    return await covers.filter(book__title="lost").count()


@path(["whole"], ["whole"])
async def either_or(world: Library, of: Manager) -> Any:
    query = of(Book).filter(Q(authors__name="unlinked") | Q(chapters__title="first"))
    return titles(await query.distinct())


@path(["whole"], ["whole", "whole"])
async def excluded(world: Library, of: Manager) -> Any:
    return titles(await of(Book).exclude(chapters__title="nothing"))


@path(1, 2)
async def without_any(world: Library, of: Manager) -> Any:
    return await of(Book).filter(chapters__isnull=True).count()


@path([1], [2])
async def counted_backwards(world: Library, of: Manager) -> Any:
    query = of(Book).filter(pk=world.whole.pk).annotate(chapters_there=Count("chapters"))
    return await query.values_list("chapters_there", flat=True)


@path([1], [3])
async def counted_over_links(world: Library, of: Manager) -> Any:
    query = of(Book).filter(pk=world.whole.pk).annotate(authors_there=Count("authors"))
    return [found.authors_there for found in await query]


@path([("kept", 1)], [("gone", 1), ("kept", 1), ("unlinked", 1)])
async def grouped(world: Library, of: Manager) -> Any:
    query = of(Book).filter(authors__name__isnull=False).annotate(books_there=Count("id"))
    return sorted(await query.group_by("authors__name").values_list("authors__name", "books_there"))


@path(0, 1)
async def in_a_subquery(world: Library, of: Manager) -> Any:
    inner = of(Book).filter(title="lost").values("id")
    return await of(Mention).filter(book_id__in=Subquery(inner)).count()


@path(0, 1)
async def in_a_subquery_with_a_join(world: Library, of: Manager) -> Any:
    inner = of(Book).filter(authors__name="unlinked").values("id")
    return await of(Chapter).filter(title="first", book_id__in=Subquery(inner)).count()


@path(0, 1)
async def updated_over_a_join(world: Library, of: Manager) -> Any:
    return await of(Book).filter(authors__name="unlinked").update(pages=3)


@path((1, 0), (1, 1))
async def removed_over_a_join(world: Library, of: Manager) -> Any:
    query = of(Chapter).filter(title="first", book__authors__name="unlinked")
    return 1, await query.delete(soft=False)


def objects(model: Any) -> Any:
    """From the live rows."""
    return model.objects


def all_objects(model: Any) -> Any:
    """From all rows."""
    return model.all_objects


@pytest.mark.parametrize(("name", "read", "live", "everything"), PATHS, ids=[entry[0] for entry in PATHS])
async def test_deleted_rows_are_hidden(name: str, read: Path, live: Any, everything: Any) -> None:
    """From ``objects`` nothing deleted is seen, neither a row nor what a deleted link leads to."""
    assert live == await read(await library(), objects)


@pytest.mark.parametrize(("name", "read", "live", "everything"), PATHS, ids=[entry[0] for entry in PATHS])
async def test_all_objects_shows_them(name: str, read: Path, live: Any, everything: Any) -> None:
    """From ``all_objects`` the same paths show everything, so that none hides it by accident."""
    assert everything == await read(await library(), all_objects)


async def test_relations_of_an_instance() -> None:
    """Awaited, iterated, filtered or counted, a relation of a row shows what lives."""
    whole = await Book.get(pk=(await library()).whole.pk)

    assert ["kept"] == titles(await whole.authors)
    assert ["kept"] == titles(await whole.authors.all())
    assert 1 == await whole.authors.all().count()
    assert ["first"] == titles(await whole.chapters)
    assert ["first"] == titles([chapter async for chapter in whole.chapters])
    assert 0 == await whole.chapters.filter(title="torn out").count()


async def test_forward_relations_of_an_instance() -> None:
    """Awaited, a deleted target is None, one-to-one as well, and the key stays."""
    world = await library()
    mention, cover = await Mention.get(), await Cover.get()

    assert await mention.book is None
    assert await cover.book is None
    assert (world.lost.pk, world.lost.pk) == (mention.book_id, cover.book_id)


async def test_saving_after_a_prefetch_leaves_the_key_alone() -> None:
    """What reads as None is not written as None."""
    world = await library()
    mention = await Mention.all().prefetch_related("book").get()

    await mention.save(force_update=True)

    assert world.lost.pk == (await Mention.get()).book_id


async def test_the_filter_stands_in_the_join() -> None:
    """The condition is part of the ON clause, and no table is joined for it."""
    await library()
    sql = Book.filter(authors__name="kept").sql()

    assert 2 == sql.count(" JOIN ")
    assert 2 == sql.partition(" WHERE ")[0].count('"deleted_at" IS NULL')


async def test_select_related_leaves_its_source_alone() -> None:
    """A queryset is not changed by what is made of it."""
    source = Mention.all()
    source.select_related("book")

    assert "JOIN" not in source.sql()
