"""What waits for the end of a transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connections
from tortoise.signals import Signals
from tortoise.transactions import in_transaction

from tests.support.models import Note, Shelf
from tortoise_tracker.exceptions import CallbackError
from tortoise_tracker.kit.signals import on_commit, on_rollback


class Boom(Exception):
    """Something that the caller did not expect."""


def noting(heard: list[Any], word: str) -> Callable[[], None]:
    """A callback that notes that it was called."""
    return lambda: heard.append(word)


def noting_later(heard: list[Any], word: str) -> Callable[[], Any]:
    """The same, async."""

    async def callback() -> None:
        await anyio.lowlevel.checkpoint()
        heard.append(word)

    return callback


def is_inside() -> bool:
    """Whether a transaction is open."""
    return isinstance(get_connections().get("default"), TransactionalDBClient)


async def test_callbacks_run_after_the_commit() -> None:
    """In the order in which they were registered, sync and async ones, outside of the transaction."""
    heard: list[Any] = []

    async with in_transaction():
        on_commit(noting_later(heard, "a"))
        await on_commit(noting(heard, "b"))
        on_commit(lambda: heard.append(is_inside()))
        on_rollback(noting(heard, "never"))
        assert [] == heard

    assert ["a", "b", False] == heard


async def test_callback_sees_what_was_committed() -> None:
    """And may write on."""
    found: list[Any] = []

    async def read() -> None:
        found.extend(await Note.all().values_list("text", flat=True))
        await Note.create(text="b")

    async with in_transaction():
        on_commit(read)
        await Note.create(text="a")

    assert (["a"], 2) == (found, await Note.all().count())


async def test_rolled_back_transactions_run_the_others() -> None:
    """In their order, and never those that wait for the commit."""
    heard: list[Any] = []

    with pytest.raises(Boom):
        async with in_transaction():
            on_commit(noting(heard, "never"))
            on_rollback(noting_later(heard, "a"))
            on_rollback(noting(heard, "b"))
            raise Boom

    assert ["a", "b"] == heard


async def test_callbacks_of_a_savepoint_wait_for_the_outermost_commit() -> None:
    """It might still be undone."""
    heard: list[Any] = []

    async with in_transaction():
        async with in_transaction():
            on_commit(noting(heard, "inner"))
        on_commit(noting(heard, "outer"))
        assert [] == heard
    assert ["inner", "outer"] == heard

    with pytest.raises(Boom):
        async with in_transaction():
            async with in_transaction():
                on_commit(noting(heard, "never"))
            raise Boom
    assert ["inner", "outer"] == heard


async def test_savepoint_that_is_rolled_back_takes_its_callbacks_along() -> None:
    """Those around it stay; what undoes its work is called when the outermost transaction has ended."""
    heard: list[Any] = []

    async with in_transaction():
        on_commit(noting(heard, "before"))
        with pytest.raises(Boom):
            async with in_transaction():
                on_commit(noting(heard, "never"))
                on_rollback(noting(heard, "undone"))
                async with in_transaction():
                    on_commit(noting(heard, "never either"))
                raise Boom
        on_commit(noting(heard, "after"))
        on_rollback(noting(heard, "nor this"))
        assert [] == heard

    assert ["undone", "before", "after"] == heard


async def test_transaction_that_is_rolled_back_by_hand() -> None:
    """Without an error: what was registered before is undone, too."""
    heard: list[Any] = []

    async with in_transaction() as transaction:
        on_commit(noting(heard, "never"))
        on_rollback(noting(heard, "undone"))
        await transaction.rollback()

    assert ["undone"] == heard


async def test_without_a_transaction_callbacks_run_at_once() -> None:
    """A sync one before the call returns, an async one by itself, or awaited."""
    heard: list[Any] = []

    on_commit(noting(heard, "a"))
    assert ["a"] == heard
    await on_commit(noting_later(heard, "b"))
    assert ["a", "b"] == heard
    awaited_later = on_commit(noting_later(heard, "c"))
    await anyio.sleep(0.05)
    assert ["a", "b", "c"] == heard
    await awaited_later
    on_rollback(noting(heard, "never"))

    assert ["a", "b", "c"] == heard


async def test_error_of_a_callback_undoes_nothing() -> None:
    """The others are called all the same; the error says that the rows are there, and so do the instances."""
    heard: list[Any] = []
    note = Note(text="a")

    def fail() -> None:
        raise Boom("no queue")

    async def announce(sender: Any, instance: Any, *_: Any) -> None:
        on_commit(fail)
        on_commit(noting(heard, "called"))

    Note.register_listener(Signals.post_save, announce)
    try:
        with pytest.raises(
            CallbackError, match=r"was committed, and then a callback .* failed: Boom"
        ) as caught:
            await note.save()
    finally:
        Note.unregister_listener(Signals.post_save, announce)

    assert (["called"], Boom) == (heard, type(caught.value.__cause__))
    assert ([note], [], True) == (await Note.all(), note.changed_fields, note._saved_in_db)


async def test_errors_of_several_callbacks_come_together() -> None:
    """None is lost."""

    def fail() -> None:
        raise Boom

    with pytest.raises(CallbackError) as caught:
        async with in_transaction():
            on_commit(fail)
            on_commit(fail)

    group = caught.value.__cause__
    assert isinstance(group, ExceptionGroup)
    assert [Boom, Boom] == [type(error) for error in group.exceptions]


async def test_error_after_a_rollback_leaves_the_cause_in_front() -> None:
    """It is what the caller has to know; the other one is noted on it."""

    def fail() -> None:
        raise KeyError("file")

    with pytest.raises(Boom) as caught:
        async with in_transaction():
            on_rollback(fail)
            raise Boom

    assert ["on_rollback", "KeyError: 'file'"] == [
        word for word in ("on_rollback", "KeyError: 'file'") if word in caught.value.__notes__[0]
    ]


async def test_listener_may_name_the_transaction_that_it_was_given() -> None:
    """As with everything that takes ``using_db``."""
    heard: list[Any] = []

    async with in_transaction() as transaction:
        on_commit(noting(heard, "a"), using_db=transaction)
        assert [] == heard
        on_commit(noting(heard, "at once"), using_db=transaction._parent)

    assert ["at once", "a"] == heard


async def test_commit_that_fails_is_a_rollback() -> None:
    """By whatever it fails; callbacks of the commit are not called."""
    heard: list[Any] = []

    with pytest.raises(anyio.get_cancelled_exc_class()):
        async with in_transaction():
            on_commit(noting(heard, "never"))
            on_rollback(noting_later(heard, "undone"))
            raise asyncio.CancelledError

    assert ["undone"] == heard


async def test_cancelled_scope_lets_the_callbacks_of_a_rollback_run() -> None:
    """They clean up, whatever the hurry."""
    heard: list[Any] = []

    with anyio.move_on_after(0.01):
        async with in_transaction():
            on_rollback(noting_later(heard, "undone"))
            await anyio.sleep(10)

    assert ["undone"] == heard


async def test_transactions_side_by_side_keep_their_own() -> None:
    """One task's rollback is none of another's business."""
    heard: list[str] = []

    async def work(number: int) -> None:
        async with in_transaction():
            await Shelf.create(label=str(number))
            on_commit(noting(heard, f"kept {number}"))
            on_rollback(noting(heard, f"undone {number}"))
            await anyio.lowlevel.checkpoint()
            if number % 2:
                raise Boom

    await asyncio.gather(*map(work, range(6)), return_exceptions=True)

    assert ["kept 0", "kept 2", "kept 4", "undone 1", "undone 3", "undone 5"] == sorted(heard)
    assert ["0", "2", "4"] == sorted(shelf.label for shelf in await Shelf.all())
