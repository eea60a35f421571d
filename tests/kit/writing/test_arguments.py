"""Names, rows and numbers that a write cannot mean are refused by name, and nothing is written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest
from tortoise.exceptions import FieldError, IntegrityError, OperationalError

from tests.support.models import Author, Book, Bookmark, Chapter, Counter, Note, Shelf, Specimen
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import ImmutableField, InvalidValue, MissingColumn, UnknownField

Attempt = Callable[[], Awaitable[Any]]


async def _updated_from(values: dict[str, Any]) -> None:
    (await Specimen.create()).update_from_dict(values)


async def _constructed(values: dict[str, Any]) -> None:
    Specimen(**values)


#: Every way to make or update a row by names.
BY_NAME: dict[str, Callable[[dict[str, Any]], Awaitable[Any]]] = {
    "construction": _constructed,
    "create": lambda values: Specimen.create(**values),
    "objects.create": lambda values: Specimen.objects.create(**values),
    "get_or_create": lambda values: Specimen.get_or_create(values, name="x"),
    "get_or_create by it": lambda values: Specimen.get_or_create(**values),
    "update_or_create": lambda values: Specimen.update_or_create(values, name="x"),
    "update_from_dict": _updated_from,
    "update": lambda values: Specimen.all().update(**values),
}
each_way = pytest.mark.parametrize("way", BY_NAME.values(), ids=BY_NAME)


@each_way
async def test_unknown_name_is_refused(way: Any) -> None:
    """It is Tortoise's error, too."""
    with pytest.raises(FieldError, match="naem"):
        await way({"naem": "x"})
    assert 0 == await Specimen.filter(name="x").count()


async def test_nearest_name_is_suggested() -> None:
    """As a person mistypes it."""
    with pytest.raises(UnknownField, match="Specimen has no column 'naem': did you mean 'name'"):
        Specimen(naem="x")


async def test_key_is_known_as_pk() -> None:
    """In a constructor as in a filter."""
    key = uuid4()

    assert key == (await Note.create(pk=key)).pk == (await Note.get(pk=key)).pk


@pytest.mark.parametrize(
    "given", ["Shelf", 5, "", 0, b"x", Author(name="a")], ids=lambda given: type(given).__name__
)
async def test_value_is_no_instance(given: Any) -> None:
    """Where a relation needs one; the message names the relation and its model."""
    shelf = await Shelf.create(label="s")
    book = await Book.create(shelf=shelf, title="t")
    attempts: dict[str, Attempt] = {
        "create": lambda: Book.create(shelf=given, title="u"),
        "update": lambda: Book.all().update(shelf=given),
        "update_or_create": lambda: Book.update_or_create({"shelf": given}, pk=book.pk),
    }
    for attempt in attempts.values():
        with pytest.raises(InvalidValue, match=r"Book\.shelf does not .* an instance of Shelf"):
            await attempt()
    with pytest.raises(InvalidValue, match=r"Book\.shelf does not accept"):
        book.shelf = given
    if not isinstance(given, Author):
        with pytest.raises(InvalidValue, match=r"Book\.authors does not .* instances of Author"):
            await book.authors.add(given)
    assert [(shelf.pk, "t")] == await Book.all().values_list("shelf_id", "title")


@pytest.mark.parametrize("size", [0, -1, 1.5, "5", True], ids=repr)
async def test_size_of_batches_is_checked(size: Any) -> None:
    """A negative one wrote nothing, and called the rows saved."""
    note = await Note.create(text="x")
    made = Note(text="y")

    for attempt in (
        lambda: Note.bulk_create([made], batch_size=size),
        lambda: Note.bulk_update([note], ["text"], batch_size=size),
    ):
        with pytest.raises(InvalidValue, match="batch_size"):
            await attempt()
    assert (False, 1) == (made._saved_in_db, await Note.all().count())


@pytest.mark.parametrize("number", [-1, 1.5, "5", True, None], ids=repr)
async def test_slices_are_checked(number: Any) -> None:
    """Before the database is asked."""
    for slice_ in (Note.all().limit, Note.all().offset):
        with pytest.raises(InvalidValue, match="give it a whole number from 0 on"):
            slice_(number)


async def test_rows_of_another_model_are_refused() -> None:
    """They would land in the wrong table."""
    counter = Counter(count=1)

    for attempt in (
        lambda: Bookmark.bulk_create([counter]),  # type: ignore[list-item]
        lambda: Bookmark.bulk_update([counter], ["page"]),  # type: ignore[list-item]
        lambda: Bookmark.bulk_create(["x"]),  # type: ignore[list-item]
    ):
        with pytest.raises(InvalidValue, match="give it instances of Bookmark"):
            await attempt()
    assert not counter._saved_in_db


@pytest.mark.parametrize(
    "nothing", [list, tuple, set, lambda: iter(())], ids=["list", "tuple", "set", "iterator"]
)
async def test_no_columns_are_no_columns(nothing: Any) -> None:
    """Not all of them: nothing is sent, and what was changed stays so."""
    note = await Note.create(text="old")
    note.text = "new"

    with count_statements() as sent:
        await note.save(update_fields=nothing())
        await note.refresh_from_db(fields=nothing())
        await Note(text="never").save(update_fields=nothing())

    assert ([], ["text"], "new") == (sent, note.changed_fields, note.text)
    assert "old" == (await Note.get()).text


async def test_row_without_its_key_is_saved_as_another() -> None:
    """As Tortoise has it, whether the database or the model makes keys."""
    for row in (await Counter.create(count=3), await Note.create(text="x")):
        old = row.pk
        row.pk = None

        await row.save()

        assert row.pk not in {old, None}
        assert {old, row.pk} == {found.pk for found in await type(row).objects.all()}


async def test_row_with_another_key_is_refused() -> None:
    """A save would find nothing to write, and say nothing."""
    for row in (await Counter.create(count=3), await Note.create(text="x")):
        row.pk = uuid4() if isinstance(row, Note) else row.pk + 1000

        with pytest.raises(ImmutableField, match="cannot become"):
            await row.save()
        assert 1 == await type(row).objects.all().count()


async def test_errors_about_keys_are_those_of_tortoise() -> None:
    """For code that catches them."""
    counter = await Counter.create(count=3)

    for attempt, error in (
        (lambda: Counter.all().update(id=counter.pk + 1), IntegrityError),
        (lambda: counter.save(update_fields=["id"]), OperationalError),
        (lambda: Counter(id=counter.pk + 1, count=1).save(force_update=True), IntegrityError),
    ):
        with pytest.raises(error):
            await attempt()


async def test_relation_follows_its_column() -> None:
    """What was fetched before is forgotten, before the save and after it."""
    one, other = await Shelf.create(label="one"), await Shelf.create(label="other")
    book = await Book.create(shelf=one, title="t")
    assert "one" == book.shelf.label

    book.shelf_id = str(one.pk).upper()  # type: ignore[assignment]
    assert "one" == book.shelf.label
    book.shelf_id = other.pk
    assert "other" == (await book.shelf).label
    await book.save()
    assert "other" == (await book.shelf).label


async def test_relation_of_a_row_without_its_column_says_so() -> None:
    """When it is awaited, fetched and prefetched."""
    shelf = await Shelf.create(label="s")
    book = await Book.create(shelf=shelf, title="t")
    await Chapter.create(book=book, title="c")
    found = await Book.all().only("id", "title").get()

    for attempt in (
        lambda: found.shelf,
        lambda: found.fetch_related("shelf"),
        lambda: Book.all().only("id", "title").prefetch_related("shelf"),
    ):
        with pytest.raises(MissingColumn, match=r"without shelf_id, which shelf needs: name it in only"):
            await attempt()


async def test_lock_of_values_is_refused() -> None:
    """It would be forgotten without a word."""
    rows = Note.all().select_for_update()

    for read in (lambda: rows.values("id"), lambda: rows.values_list("id", flat=True)):
        with pytest.raises(InvalidValue, match="would not be locked: use only"):
            read()


async def test_set_of_links() -> None:
    """What is wanted and no more; through a model of links and through a table that Tortoise made."""
    shelf = await Shelf.create(label="s")
    book = await Book.create(shelf=shelf, title="t")
    authors = [await Author.create(name=name) for name in "abc"]
    relation: Any = book.authors

    for wanted in ([authors[0], authors[1]], [authors[1], authors[2]], [authors[2], authors[2]], []):
        await relation.set(wanted)
        assert {row.pk for row in wanted} == {row.pk for row in await relation.all()}
    with pytest.raises(InvalidValue, match="give it instances of Author"):
        await relation.set([shelf])
