"""``bulk_update()``: one transaction, live rows only, each with values of its own."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import FieldError, IntegrityError
from tortoise.expressions import F

from tests.support.models import Book, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_page
from tortoise_tracker.models import Page


async def shelves(*labels: str) -> list[Any]:
    """Saved shelves, as loaded from the database."""
    await Shelf.bulk_create([Shelf(label=label) for label in labels])
    return sorted(await Shelf.all(), key=lambda shelf: str(shelf.label))


async def labels() -> list[str]:
    """What all shelves are called, deleted ones included."""
    return sorted(shelf.label for shelf in await Shelf.all_objects.all())


async def test_each_row_gets_the_values_of_its_instance() -> None:
    """Other rows, and other columns, stay."""
    a, b, _ = await shelves("a", "b", "c")
    a.label, b.label = "x", "y"

    assert 2 == await Shelf.bulk_update([a, b], ["label"])
    assert ["c", "x", "y"] == await labels()
    assert [[], []] == [a.changed_fields, b.changed_fields]


async def test_only_the_columns_named_are_written() -> None:
    """Another change waits for its own save."""
    shelf = await Shelf.create(label="a")
    book = await Book.create(shelf=shelf, title="old", pages=1)
    book.title, book.pages = "new", 2

    await Book.bulk_update([book], ["pages"])

    found = await Book.get(pk=book.pk)
    assert ("old", 2) == (found.title, found.pages)
    assert ["title"] == book.changed_fields


async def test_deleted_rows_are_left_alone() -> None:
    """A stale instance writes nothing; through ``all_objects`` it does."""
    a, b = await shelves("a", "b")
    await (await Shelf.get(pk=b.pk)).delete()
    a.label, b.label = "x", "y"

    assert 1 == await Shelf.bulk_update([a, b], ["label"])
    assert ["b", "x"] == await labels()
    assert 1 == await Shelf.all_objects.bulk_update([b], ["label"])
    assert ["x", "y"] == await labels()
    assert [a] == await Shelf.all()


async def test_rows_that_are_gone_are_left_out() -> None:
    """Only those written count."""
    a, b = await shelves("a", "b")
    await Shelf.filter(pk=b.pk).delete(soft=False)
    a.label, b.label = "x", "y"

    assert 1 == await Shelf.bulk_update([a, b], ["label"])
    assert ["x"] == await labels()


async def test_nothing_to_update() -> None:
    """It returns 0."""
    assert 0 == await Shelf.bulk_update([], ["label"])


async def test_one_broken_row_undoes_all() -> None:
    """The instances keep their changes, and can be tried again."""
    a, b, _ = await shelves("a", "b", "c")
    a.label, b.label = "x", "c"

    with pytest.raises(IntegrityError):
        await Shelf.bulk_update([a, b], ["label"], batch_size=1)

    assert ["a", "b", "c"] == await labels()
    assert [["label"], ["label"]] == [a.changed_fields, b.changed_fields]
    b.label = "y"
    assert 2 == await Shelf.bulk_update([a, b], ["label"])
    assert ["c", "x", "y"] == await labels()


async def test_relation_may_be_named() -> None:
    """It stands for its column."""
    one, two = await shelves("1", "2")
    book = await Book.create(shelf=one, title="a")
    book.shelf = two

    assert 1 == await Book.bulk_update([book], ["shelf"])
    assert two.id == (await Book.get(pk=book.pk)).shelf_id


async def test_columns_that_rules_derive_come_along() -> None:
    """Without being named."""
    page = await make_page()
    page.description_html = "<p>new</p>"

    await Page.bulk_update([page], ["description_html"])

    assert "new" == (await Page.get(pk=page.pk)).description_stripped


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        ([], InvalidValue, "names no field to write: name at least one"),
        (["colour"], FieldError, "Shelf has no column 'colour': "),
        (["id"], FieldError, "the primary key of Shelf cannot be updated"),
        (["deleted_at"], FieldError, r"Shelf\.deleted_at is written by delete\(\) and restore\(\) only"),
    ],
    ids=["none", "unknown", "key", "deletion"],
)
async def test_columns_that_cannot_be_written(columns: list[str], error: type, message: str) -> None:
    """Each says what to do."""
    [shelf] = await shelves("a")

    with pytest.raises(error, match=message):
        await Shelf.bulk_update([shelf], columns)


async def test_unsaved_rows_are_refused() -> None:
    """A row whose key the database makes has none yet."""
    note = Note(text="a")
    note.pk = None

    with pytest.raises(InvalidValue, match=r"bulk_update\(\) needs saved rows"):
        Note.bulk_update([note], ["text"])


async def test_many_rows_take_few_statements() -> None:
    """As many for a thousand as for two."""
    counts = []
    for size in (2, 1000):
        rows = [Note(text=str(n)) for n in range(size)]
        await Note.bulk_create(rows)
        with count_statements() as seen:
            assert size == await Note.bulk_update(rows, ["text"])
        counts.append(len(seen))

    assert counts[0] == counts[1]
    assert counts[0] <= 2


async def test_more_rows_than_a_statement_takes_parameters() -> None:
    """Their keys are looked up in portions."""
    rows = [Note(text="old") for _ in range(33_000)]
    await Note.bulk_create(rows)
    for row in rows:
        row.text = "new"

    assert 33_000 == await Note.bulk_update(rows, ["text"])
    assert 33_000 == await Note.filter(text="new").count()


async def test_row_that_is_named_twice_is_written_once() -> None:
    """And says what has changed, as one that is named once."""
    note = await Note.create(text="a")
    note.text = "b"

    assert 1 == await Note.bulk_update([note, note], ["text"])
    assert {"text": ("a", "b")} == dict(note.saved_changes)


async def test_expressions_are_computed_by_the_database() -> None:
    """Beside plain values, each row as it is there; rows with the same ones share a statement."""
    shelf = await Shelf.create(label="a")
    books = [await Book.create(shelf=shelf, title=str(number), pages=number) for number in range(4)]
    for book in books[:3]:
        book.pages = F("pages") + 10  # type: ignore[assignment]
    books[3].pages = 99

    with count_statements() as seen:
        await Book.bulk_update(books, ["pages"])

    assert 2 == len([statement for statement in seen if statement.startswith("UPDATE")])
    assert [10, 11, 12, 99] == sorted(book.pages for book in await Book.all())
    assert [[]] * 4 == [book.changed_fields for book in books]
