"""``muted()``: an import that nobody has to hear."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from tortoise.models import Model
from tortoise.signals import Signals, post_save, pre_save

from tests.support.models import Note
from tests.support.statements import count_statements
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_user
from tortoise_tracker.kit.signals import muted, post_bulk_create, post_bulk_update, post_soft_delete


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What listeners of all kinds hear of notes."""
    words: list[str] = []

    def listener(word: str) -> Any:
        async def hear(sender: Any, *_: Any, **__: Any) -> None:
            words.append(word)

        return hear

    ours = (post_bulk_create, post_bulk_update, post_soft_delete)
    kept = [list(signal._listeners) for signal in ours]
    for signal in ours:
        signal(Note)(listener(signal.name))
    before, after = listener("pre_save"), listener("post_save")
    pre_save(Note)(before)
    post_save(Note)(after)
    yield words
    for signal, listeners in zip(ours, kept, strict=True):
        signal._listeners = listeners
    Note.unregister_listener(Signals.pre_save, before)
    Note.unregister_listener(Signals.post_save, after)


async def write_all() -> None:
    """Set off every signal that the fixture hears."""
    note = await Note.create(text="a")
    other = Note(text="b")
    await Note.bulk_create([other])
    await Note.bulk_update([other], ["text"])
    await note.delete()


ALL = ["pre_save", "post_save", "post_bulk_create", "post_bulk_update", "post_soft_delete"]


async def test_everything_is_muted(heard: list[str]) -> None:
    """And heard again after it."""
    with muted():
        await write_all()
    assert [] == heard

    await write_all()
    assert ALL == heard


async def test_some_signals_are_muted(heard: list[str]) -> None:
    """Tortoise's and ours; those of an outer scope stay so in an inner one."""
    with muted(Signals.post_save, post_bulk_create):
        with muted(Signals.pre_save):
            await write_all()
        assert ["post_bulk_update", "post_soft_delete"] == heard
        await write_all()

    assert [
        "post_bulk_update",
        "post_soft_delete",
        "pre_save",
        "post_bulk_update",
        "post_soft_delete",
    ] == heard


async def test_inner_scope_does_not_unmute(heard: list[str]) -> None:
    """What is silenced altogether stays so."""
    with muted(), muted(post_bulk_create):
        await write_all()

    assert [] == heard


async def test_error_ends_it(heard: list[str]) -> None:
    """As with every context manager."""
    with pytest.raises(KeyError), muted():
        raise KeyError
    await write_all()

    assert ALL == heard


async def test_other_tasks_are_heard(heard: list[str]) -> None:
    """The import of one is none of another's business."""
    ready, done = asyncio.Event(), asyncio.Event()

    async def import_notes() -> None:
        with muted():
            ready.set()
            with anyio.fail_after(10):
                await done.wait()

    task = asyncio.create_task(import_notes())
    with anyio.fail_after(10):
        await ready.wait()
    await write_all()
    done.set()
    await task

    assert ALL == heard


async def test_rules_and_stamps_hold(heard: list[str]) -> None:
    """They are no listeners."""
    user = await make_user()

    with muted(), acting_as(user):
        note = await Note.create(text="a")
        note.text = "b"
        await note.save()

    assert (user.id, {"text": ("a", "b")}) == (note.created_by_id, dict(note.saved_changes))


async def test_muted_signals_cost_nothing(heard: list[str]) -> None:
    """A queryset's update is one statement again."""
    await Note.bulk_create([Note(text="a")])

    with count_statements() as seen, muted(post_bulk_update):
        await Note.all().update(text="b")

    assert 1 == len(seen)


def test_muting_leaves_the_registry_alone() -> None:
    """Nothing is unregistered for it."""
    before = {signal: dict(by_model) for signal, by_model in Model._listeners.items()}

    with muted():
        assert before == {signal: dict(by_model) for signal, by_model in Model._listeners.items()}
