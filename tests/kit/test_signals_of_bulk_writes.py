"""Signals of bulk creations and updates."""

from __future__ import annotations

import pytest
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F

from tests.support.listening import failing, hearing
from tests.support.models import Book, Bookmark, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.factories import make_project, make_state
from tortoise_tracker.kit.signals import (
    post_bulk_create,
    post_bulk_update,
)
from tortoise_tracker.models import State

pytestmark = pytest.mark.usefixtures("forget_listeners")


async def test_bulk_creation_hands_the_rows_over() -> None:
    """Saved and stamped, with the transaction that they are written in."""
    heard = hearing(post_bulk_create, Shelf)
    shelves = [Shelf(label=label) for label in "ab"]

    await Shelf.bulk_create(shelves)

    [(_, arguments)] = heard
    assert {"instances", "using_db"} == set(arguments)
    assert shelves == arguments["instances"]
    assert [[], []] == [shelf.changed_fields for shelf in arguments["instances"]]
    assert isinstance(arguments["using_db"], TransactionalDBClient)


async def test_batches_are_heard_once() -> None:
    """All rows of a call together."""
    heard = hearing(post_bulk_create, Note)

    await Note.bulk_create([Note(text=str(n)) for n in range(10)], batch_size=3)

    assert [10] == [len(arguments["instances"]) for _, arguments in heard]


async def test_only_rows_truly_written_are_handed_over() -> None:
    """With ``ignore_conflicts``; if there are none, nothing is heard."""
    await Shelf.create(label="a")
    heard = hearing(post_bulk_create, Shelf)

    await Shelf.bulk_create([Shelf(label="a"), Shelf(label="b")], ignore_conflicts=True)
    await Shelf.bulk_create([Shelf(label="a"), Shelf(label="b")], ignore_conflicts=True)

    assert [["b"]] == [[shelf.label for shelf in arguments["instances"]] for _, arguments in heard]


async def test_raising_listener_undoes_a_bulk_creation() -> None:
    """The instances can be tried again."""
    failing(post_bulk_create, Note)
    notes = [Note(text="a"), Note(text="b")]

    with pytest.raises(KeyError):
        await Note.bulk_create(notes)

    assert [0, 0] == [await Note.all_objects.count(), await Bookmark.all_objects.count()]
    post_bulk_create._listeners.clear()
    await Note.bulk_create(notes)
    assert 2 == await Note.all().count()


async def test_failed_write_is_not_heard() -> None:
    """The listener comes after it."""
    heard = hearing(post_bulk_create, Shelf)

    with pytest.raises(IntegrityError):
        await Shelf.bulk_create([Shelf(label="a"), Shelf(label="a")])

    assert [] == heard


async def test_bulk_update_hands_rows_and_columns_over() -> None:
    """Those that were written, by the names of their columns."""
    shelf = await Shelf.create(label="a")
    books = [await Book.create(shelf=shelf, title=title) for title in "ab"]
    await Book.filter(pk=books[1].pk).delete()
    heard = hearing(post_bulk_update, Book)

    await Book.bulk_update(books, ["title", "shelf"])

    [(_, arguments)] = heard
    assert {"instances", "fields", "using_db"} == set(arguments)
    assert (books[:1], ["shelf_id", "title"]) == (arguments["instances"], arguments["fields"])
    assert isinstance(arguments["using_db"], TransactionalDBClient)


async def test_queryset_update_is_heard_as_well() -> None:
    """With the rows as they are now."""
    for text in "ab":
        await Note.create(text=text)
    heard = hearing(post_bulk_update, Note)

    assert 2 == await Note.all().update(text="c")

    [(_, arguments)] = heard
    assert (["c", "c"], ["text"]) == ([note.text for note in arguments["instances"]], arguments["fields"])


@pytest.mark.parametrize("path", ["bulk_update", "update", "update with an expression"])
async def test_old_values_are_at_hand(path: str) -> None:
    """Of what was updated, on each row."""
    shelf = await Shelf.create(label="a")
    books = [await Book.create(shelf=shelf, title=title, pages=7) for title in "ab"]
    heard = hearing(post_bulk_update, Book)

    if path == "bulk_update":
        for book in books:
            book.pages = 8
        await Book.bulk_update(books, ["pages"])
    else:
        await Book.all().update(pages=8 if path == "update" else F("pages") + 1)

    [(_, arguments)] = heard
    assert [{"pages": (7, 8)}] * 2 == [dict(book.saved_changes) for book in arguments["instances"]]
    assert [[], []] == [book.changed_fields for book in arguments["instances"]]
    assert {book.id for book in books} == {book.pk for book in arguments["instances"]}


async def test_update_costs_nothing_where_nobody_listens() -> None:
    """One statement; to listeners of other models, too."""
    await Note.create(text="a")
    hearing(post_bulk_update, Shelf)

    with count_statements() as seen:
        await Note.all().update(text="b")

    assert 1 == len(seen)


async def test_large_update_is_heard_once() -> None:
    """Though its rows are written in portions."""
    await Note.bulk_create([Note(text=str(n)) for n in range(2500)])
    heard = hearing(post_bulk_update, Note)

    await Note.all().update(text="x")

    assert [2500] == [len(arguments["instances"]) for _, arguments in heard]


async def test_update_of_a_model_with_rules_is_heard() -> None:
    """Once, too, with what the rules derived already there."""
    project = await make_project()
    state = await make_state(project=project)
    heard = hearing(post_bulk_update, State)

    await State.filter(pk=state.pk).update(name="In Review")

    [(_, arguments)] = heard
    assert (["in-review"], ["name"]) == (
        [found.slug for found in arguments["instances"]],
        arguments["fields"],
    )


@pytest.mark.parametrize("path", ["bulk_update", "update"])
async def test_raising_listener_undoes_an_update(path: str) -> None:
    """On both ways, and the instance keeps its change."""
    note = await Note.create(text="a")
    note.text = "b"
    failing(post_bulk_update, Note)

    with pytest.raises(KeyError):
        await (Note.bulk_update([note], ["text"]) if path == "bulk_update" else Note.all().update(text="b"))

    assert ("a", 0) == ((await Note.get()).text, await Bookmark.all_objects.count())
    assert ["text"] == note.changed_fields
