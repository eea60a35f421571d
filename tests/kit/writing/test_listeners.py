"""Tortoise's own signals: they reach subclasses, in order, and a raising listener undoes the write."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest
from tortoise import fields
from tortoise.models import Model
from tortoise.signals import Signals, post_delete, post_save, pre_delete, pre_save

from tests.support.models import Book, Counter, Essay, Letter, Note, Paper, Postcard, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.mixins import BaseModel


@pytest.fixture(autouse=True)
def _forget_listeners() -> Iterator[None]:
    """Listeners of a test are gone after it."""
    kept = {signal: {model: list(f) for model, f in by.items()} for signal, by in Model._listeners.items()}
    order = dict(RuledModel._registered_at)
    yield
    for signal, by_model in kept.items():
        Model._listeners[signal].clear()
        Model._listeners[signal].update(by_model)
    RuledModel._registered_at.clear()
    RuledModel._registered_at.update(order)


def recorder(name: str, heard: list[Any]) -> Any:
    """A listener that notes what it heard."""

    async def listener(sender: Any, instance: Any, *_: Any) -> None:
        heard.append((name, sender, instance))

    return listener


async def test_listener_of_a_base_hears_its_subclasses() -> None:
    """Of an abstract one, of a table, and of the class itself; no others."""
    heard: list[Any] = []
    post_save(Paper)(recorder("paper", heard))
    post_save(Letter)(recorder("letter", heard))

    letter, essay = await Letter.create(text="a"), await Essay.create(text="b")
    postcard, _ = await Postcard.create(text="c"), await Note.create(text="d")

    assert [
        ("paper", Letter, letter),
        ("letter", Letter, letter),
        ("paper", Essay, essay),
        ("paper", Postcard, postcard),
        ("letter", Postcard, postcard),
    ] == heard


async def test_listeners_run_in_the_order_of_their_registration() -> None:
    """Wherever in the family they were registered."""
    heard: list[Any] = []
    for name, model in (("1", Letter), ("2", BaseModel), ("3", Paper), ("4", Letter)):
        pre_save(model)(recorder(name, heard))

    await Letter.create(text="a")

    assert ["1", "2", "3", "4"] == [name for name, _, _ in heard]


class Loud(Model):
    """A mixin that knows only Tortoise."""

    volume = fields.IntField(default=0)

    class Meta:
        abstract = True


class Howl(BaseModel, Loud):
    """Is never stored."""

    class Meta:
        abstract = True


async def test_listeners_of_plain_mixins_run_in_the_order_of_their_registration() -> None:
    """Before, between and after those of ours."""
    for order in permutations([BaseModel, Loud, Howl]):
        for by_model in Model._listeners.values():
            by_model.clear()
        listeners = [recorder(model.__name__, []) for model in order]
        for model, listener in zip(order, listeners, strict=True):
            post_save(model)(listener)

        assert listeners == Howl._listeners_for(Signals.post_save)


async def test_listener_registered_twice_runs_once() -> None:
    """As with Tortoise."""
    heard: list[Any] = []
    listener = recorder("once", heard)
    for _ in range(2):
        post_save(Note)(listener)

    await Note.create(text="a")

    assert 1 == len(heard)


async def test_listeners_are_told_what_happens() -> None:
    """Whether the row is new, which columns were named, and what changed."""
    heard: list[Any] = []

    @pre_save(Note)
    async def before(sender: Any, instance: Note, using_db: Any, update_fields: Any) -> None:
        heard.append(("pre", update_fields, instance.has_changed("text"), instance.previous("text")))

    @post_save(Note)
    async def after(sender: Any, instance: Note, created: bool, using_db: Any, update_fields: Any) -> None:  # noqa: FBT001
        heard.append(("post", created, update_fields, instance.saved_changes.get("text")))

    note = await Note.create(text="a")
    note.text = "b"
    await note.save()
    note.text = "c"
    await note.save(update_fields=["text"])

    assert [
        ("pre", None, True, None),
        ("post", True, None, (None, "a")),
        ("pre", None, True, "a"),
        ("post", False, None, ("a", "b")),
        ("pre", ["text"], True, "b"),
        ("post", False, ["text"], ("b", "c")),
    ] == heard


async def test_what_a_listener_changes_is_saved() -> None:
    """Before the write: also where nothing had changed yet, and it is derived and checked as all else."""

    @pre_save(Note)
    async def shout(sender: Any, instance: Note, using_db: Any, update_fields: Any) -> None:
        instance.text = instance.text.upper()

    note = await Note.create(text="a")
    assert "A" == (await Note.get()).text
    note.text = "b"
    await note.save()
    assert "B" == (await Note.get()).text


async def test_listener_in_the_transaction_sees_the_row() -> None:
    """And what it writes goes the same way."""

    @post_save(Shelf)
    async def note_down(
        sender: Any,
        instance: Shelf,
        created: Any,
        using_db: Any,
        update_fields: Any,
    ) -> None:
        assert await Shelf.filter(pk=instance.pk).exists()
        await Note.create(text=f"{instance.label} {created}")

    shelf = await Shelf.create(label="A")
    shelf.label = "B"
    await shelf.save()

    assert ["A True", "B False"] == sorted([note.text for note in await Note.all()])


@pytest.mark.parametrize("signal", [pre_save, post_save])
async def test_raising_listener_undoes_a_save(signal: Any) -> None:
    """With all that listeners before it have written, and the instance can be saved again."""
    existing = await Shelf.create(label="old")

    async def write(sender: Any, instance: Any, *_: Any) -> None:
        await Note.create(text="gone")

    async def fail(sender: Any, instance: Any, *_: Any) -> None:
        raise KeyError

    for listener in (write, fail):
        signal(Shelf)(listener)
    new = Shelf(label="new")
    existing.label = "renamed"
    for shelf in (new, existing):
        with pytest.raises(KeyError):
            await shelf.save()

    assert ["old"] == [shelf.label for shelf in await Shelf.all()]
    assert 0 == await Note.all_objects.count()
    assert (False, ["label"]) == (new._saved_in_db, existing.changed_fields)
    Model._listeners[Signals[signal.__name__]][Shelf].clear()
    await new.save()
    await existing.save()
    assert ["new", "renamed"] == sorted([shelf.label for shelf in await Shelf.all()])


@pytest.mark.parametrize("signal", [pre_delete, post_delete])
async def test_raising_listener_undoes_a_removal(signal: Any) -> None:
    """The row that was removed for good is there again."""
    note = await Note.create(text="a")
    counter = await Counter.create(id=1)

    async def fail(sender: Any, instance: Any, *_: Any) -> None:
        await Shelf.create(label="gone")
        raise KeyError

    signal(Note, Counter)(fail)
    with pytest.raises(KeyError):
        await note.delete(soft=False)
    with pytest.raises(KeyError):
        await counter.delete()

    assert ([note], [counter], 0) == (await Note.all(), await Counter.all(), await Shelf.all().count())


async def test_saving_nothing_is_heard_by_nobody_after_it() -> None:
    """There was no write."""
    heard: list[Any] = []
    note = await Note.create(text="a")
    post_save(Note)(recorder("post", heard))

    await note.save()

    assert [] == heard


async def test_saving_nothing_opens_no_transaction() -> None:
    """Listeners after a save have nothing to hear; those before one may change something, and are called."""
    heard: list[Any] = []
    note = await Note.create(text="a")
    post_save(Note)(recorder("post", heard))

    with count_statements() as seen:
        await note.save()
        pre_save(Note)(recorder("pre", heard))
        await note.save()

    assert ([], ["pre"]) == (seen, [name for name, *_ in heard])


async def test_listener_can_be_unregistered() -> None:
    """A second time is harmless."""
    heard: list[Any] = []
    listener = recorder("post", heard)
    post_save(Note, Shelf)(listener)
    for _ in range(2):
        Note.unregister_listener(Signals.post_save, listener)

    await Note.create(text="a")
    await Shelf.create(label="a")

    assert [Shelf] == [sender for _, sender, _ in heard]


async def test_listener_of_a_base_and_its_subclass_runs_once() -> None:
    """As with the signals of ours."""
    heard: list[Any] = []
    post_save(Paper, Letter)(recorder("post", heard))

    await Letter.create(text="a")

    assert 1 == len(heard)


async def test_changes_are_those_of_the_save_that_is_heard() -> None:
    """Also when a listener saves the row once more: each save tells its listeners of itself."""
    heard: list[Any] = []
    note = await Note.create(text="a")

    @post_save(Note)
    async def save_again(sender: Any, instance: Note, *_: Any) -> None:
        if instance.text == "b":
            instance.text = "c"
            await instance.save()
            heard.append(("inside", dict(instance.saved_changes)))

    @post_save(Note)
    async def listen(sender: Any, instance: Note, *_: Any) -> None:
        heard.append(("after", dict(instance.saved_changes)))

    note.text = "b"
    await note.save()

    assert [
        ("after", {"text": ("b", "c")}),
        ("inside", {"text": ("b", "c")}),
        ("after", {"text": ("a", "b")}),
    ] == heard
    assert ({"text": ("a", "b")}, []) == (dict(note.saved_changes), note.changed_fields)


async def test_bulk_writes_are_not_heard_row_by_row() -> None:
    """They have signals of their own."""
    heard: list[Any] = []
    for signal in (pre_save, post_save):
        signal(Book, Note)(recorder("one", heard))

    notes = await Note.objects.bulk_create([Note(text="a")])
    await Note.bulk_update(notes, ["text"])
    await Note.all().update(text="b")

    assert [] == heard
