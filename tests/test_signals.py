"""Signals that Tortoise lacks: of bulk writes, of deletions and of restorations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError

from tests.support.models import Book, Bookmark, Chapter, Essay, Letter, Note, Paper, Postcard, Shelf
from tortoise_tracker import signals
from tortoise_tracker.factories import make_project, make_state
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import Deletion, State
from tortoise_tracker.signals import (
    Signal,
    post_bulk_create,
    post_bulk_update,
    post_restore,
    post_soft_delete,
    pre_soft_delete,
)

SIGNALS = (post_bulk_create, post_bulk_update, pre_soft_delete, post_soft_delete, post_restore)


@pytest.fixture(autouse=True)
def _forget_listeners() -> Iterator[None]:
    """Listeners of a test are gone after it."""
    kept = {signal: list(signal._listeners) for signal in SIGNALS}
    yield
    for signal, listeners in kept.items():
        signal._listeners = listeners


def recorder(heard: list[Any], name: str = "") -> Any:
    """A listener that notes what it heard."""

    async def listener(sender: Any, **arguments: Any) -> None:
        heard.append((name or sender.__name__, arguments))

    return listener


def hearing(signal: Signal, *senders: Any) -> list[Any]:
    """What a new listener hears from now on."""
    heard: list[Any] = []
    signal(*senders)(recorder(heard))
    return heard


def failing(signal: Signal, sender: Any) -> None:
    """Let a listener write a row, and raise."""

    @signal(sender)
    async def fail(sender: Any, using_db: Any, **_: Any) -> None:
        await Bookmark.create(page=17, using_db=using_db)
        raise KeyError(signal.name)


# ── Registering ──────────────────────────────────────────────────────────────────────────


async def test_listeners_run_in_order_of_registration() -> None:
    """Whichever class of the family they listen to."""
    heard: list[Any] = []
    for name, model in (("1", Letter), ("2", BaseModel), ("3", Paper), ("4", Letter)):
        post_bulk_create(model)(recorder(heard, name))

    await Letter.bulk_create([Letter(text="a")])

    assert ["1", "2", "3", "4"] == [name for name, _ in heard]


async def test_listener_of_a_base_hears_its_subclasses() -> None:
    """And is told which of them it was; other models it does not hear."""
    heard = hearing(post_bulk_create, Paper)

    for model in (Letter, Essay, Postcard, Note):
        await model.bulk_create([model(text="a")])

    assert ["Letter", "Essay", "Postcard"] == [name for name, _ in heard]


async def test_listener_hears_each_write_once() -> None:
    """However often it was registered, for the class and for its base."""
    heard: list[Any] = []
    listener = recorder(heard)
    for _ in range(2):
        post_bulk_create(Letter, Paper, BaseModel)(listener)

    await Letter.bulk_create([Letter(text="a")])

    assert 1 == len(heard)


async def test_listener_can_be_taken_away() -> None:
    """A second time is harmless."""
    heard: list[Any] = []
    listener = recorder(heard)
    post_bulk_create(Note)(listener)
    for _ in range(2):
        post_bulk_create.disconnect(listener)

    await Note.bulk_create([Note(text="a")])

    assert [] == heard


def test_decorated_function_is_the_function() -> None:
    """It can be called by others as well."""
    listener = recorder([])

    assert listener is post_bulk_create(Note)(listener)


def test_signals_are_named_as_promised() -> None:
    """Under ``tortoise_tracker.signals``."""
    for signal in SIGNALS:
        assert signal is getattr(signals, signal.name)
        assert f"<Signal {signal.name}>" == repr(signal)


# ── Bulk creation ────────────────────────────────────────────────────────────────────────


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


async def test_nothing_written_is_heard_by_nobody() -> None:
    """Empty lists, empty querysets, and deletions of nothing."""
    heard: list[Any] = []
    for signal in SIGNALS:
        signal(Note)(recorder(heard))

    await Note.bulk_create([])
    await Note.bulk_update([], ["text"])
    await Note.all().update(text="a")
    await Note.all().delete()

    assert [] == heard


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


# ── Bulk updates ─────────────────────────────────────────────────────────────────────────


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
    assert (["in-review"], ["name"]) == ([found.slug for found in arguments["instances"]], arguments["fields"])


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


# ── Deletions and restorations ───────────────────────────────────────────────────────────


async def a_shelf() -> tuple[Shelf, Book, list[Chapter]]:
    """A shelf with a book of two chapters."""
    shelf = await Shelf.create(label="A")
    book = await Book.create(shelf=shelf, title="One")
    return shelf, book, [await Chapter.create(book=book, title=title) for title in "ab"]


@pytest.mark.parametrize("signal", [pre_soft_delete, post_soft_delete], ids=lambda signal: signal.name)
async def test_deletion_is_heard_for_each_model(signal: Signal) -> None:
    """Once, parents before children, with the keys of its rows."""
    shelf, book, chapters = await a_shelf()
    heard = hearing(signal, BaseModel)

    deletion: Any = await shelf.delete()

    assert ["Shelf", "Book", "Chapter"] == [name for name, _ in heard]
    assert [{shelf.id}, {book.id}, {chapter.id for chapter in chapters}] == [
        set(arguments["pks"]) for _, arguments in heard
    ]
    for _, arguments in heard:
        assert {"pks", "deletion", "using_db"} == set(arguments)
        assert deletion == arguments["deletion"]
        assert isinstance(arguments["using_db"], TransactionalDBClient)


async def test_listeners_stand_before_and_after_the_deletion() -> None:
    """The rows are live before it, and hidden after it."""
    shelf, _, _ = await a_shelf()
    seen: list[tuple[str, int]] = []

    @pre_soft_delete(Book)
    async def before(sender: Any, pks: Any, **_: Any) -> None:
        seen.append(("before", await Book.filter(pk__in=pks).count()))

    @post_soft_delete(Book)
    async def after(sender: Any, pks: Any, **_: Any) -> None:
        seen.append(("after", await Book.filter(pk__in=pks).count()))

    await shelf.delete()

    assert [("before", 1), ("after", 0)] == seen


async def test_deletion_of_a_queryset_is_heard_once() -> None:
    """All its rows together."""
    notes = [await Note.create(text=text) for text in "abc"]
    heard = hearing(post_soft_delete, Note)

    await Note.filter(text__in=["a", "b"]).delete()

    assert [{note.id for note in notes[:2]}] == [set(arguments["pks"]) for _, arguments in heard]


async def test_rows_deleted_before_are_not_heard_again() -> None:
    """They do not belong to this deletion."""
    shelf, _, chapters = await a_shelf()
    await chapters[0].delete()
    heard = hearing(post_soft_delete, Chapter)

    await shelf.delete()
    await shelf.delete()

    assert [[chapters[1].id]] == [list(arguments["pks"]) for _, arguments in heard]


async def test_restoration_is_heard_for_each_model() -> None:
    """Once, with the keys of the rows, which are live again."""
    shelf, book, chapters = await a_shelf()
    deletion: Any = await shelf.delete()
    heard = hearing(post_restore, BaseModel)
    live: list[int] = []

    @post_restore(Book)
    async def count(sender: Any, pks: Any, **_: Any) -> None:
        live.append(await Book.filter(pk__in=pks).count())

    await deletion.restore()

    assert [1] == live
    assert {"Shelf": {shelf.id}, "Book": {book.id}, "Chapter": {chapter.id for chapter in chapters}} == {
        name: set(arguments["pks"]) for name, arguments in heard
    }
    assert 3 == len(heard)
    assert {deletion.id} == {arguments["deletion"].id for _, arguments in heard}


@pytest.mark.parametrize("signal", [pre_soft_delete, post_soft_delete], ids=lambda signal: signal.name)
async def test_raising_listener_undoes_a_deletion(signal: Signal) -> None:
    """All of it, and no deletion is kept."""
    shelf, book, chapters = await a_shelf()
    failing(signal, Chapter)

    with pytest.raises(KeyError):
        await shelf.delete()

    assert ([shelf], [book], 2) == (await Shelf.all(), await Book.all(), await Chapter.all().count())
    assert [0, 0] == [await Deletion.all().count(), await Bookmark.all_objects.count()]
    assert len(chapters) == 2


async def test_raising_listener_undoes_a_restoration() -> None:
    """All of it."""
    shelf, _, _ = await a_shelf()
    deletion: Any = await shelf.delete()
    failing(post_restore, Chapter)

    with pytest.raises(KeyError):
        await deletion.restore()

    assert [0, 0] == [await Shelf.all().count(), await Bookmark.all_objects.count()]
    assert None is (await Deletion.get()).restored_at


async def test_removal_for_good_is_no_soft_deletion() -> None:
    """It has Tortoise's own signals."""
    heard = hearing(post_soft_delete, Note)
    await (await Note.create(text="a")).delete(soft=False)
    await Note.create(text="b")
    await Note.all().delete(soft=False)

    assert [] == heard
