"""Scopes end when they are left, however that happens, inside transactions too."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from uuid import UUID

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import pytest
from tortoise.transactions import in_transaction

from tests.support.models import Note, Shelf
from tortoise_tracker import acting_as, current_user_id
from tortoise_tracker.factories import make_user

EVE = UUID(int=3)


async def _raise() -> None:
    raise KeyError


async def _cancel_by_anyio() -> None:
    with anyio.CancelScope() as scope, acting_as(EVE):
        scope.cancel()
        await anyio.sleep_forever()


async def _run_out_of_time_in_anyio() -> None:
    with anyio.move_on_after(0.01), acting_as(EVE):
        await anyio.sleep_forever()


async def _run_out_of_time_in_asyncio() -> None:
    async with asyncio.timeout(0.01):
        with acting_as(EVE):
            await anyio.sleep_forever()


async def _cancel_itself() -> None:
    task = asyncio.current_task()
    assert task is not None
    task.cancel()
    try:
        with acting_as(EVE):
            await anyio.sleep_forever()
    except asyncio.CancelledError:
        task.uncancel()
        raise


async def _fail_in_a_group() -> None:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_raise)
        with acting_as(EVE):
            await anyio.sleep_forever()


ENDS: dict[str, Callable[[], Awaitable[None]]] = {
    "exception": _raise,
    "anyio cancels": _cancel_by_anyio,
    "anyio's time is up": _run_out_of_time_in_anyio,
    "asyncio's time is up": _run_out_of_time_in_asyncio,
    "asyncio cancels": _cancel_itself,
    "a neighbor fails": _fail_in_a_group,
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
async def test_outer_actor_is_back(end: Callable[[], Awaitable[None]]) -> None:
    """Through two scopes and more, and what is written then is signed by it."""
    ada, bob = await make_user(), await make_user()
    ways = (KeyError, TimeoutError, asyncio.CancelledError, ExceptionGroup)
    with acting_as(ada):
        with contextlib.suppress(*ways), acting_as(bob):
            await end()
        assert ada.id == current_user_id()
        note = await Note.create(text="a")
    assert None is current_user_id()

    assert (ada.id, ada.id) == (note.created_by_id, note.updated_by_id)


async def test_leaving_a_scope_ends_attribution_inside_a_transaction() -> None:
    """At once, not with the commit; and entering one begins it."""
    ada, bob = await make_user(), await make_user()
    async with in_transaction():
        with acting_as(ada):
            shelf = await Shelf.create(label="a")
            with acting_as(bob):
                await Note.create(text="bob")
            await Note.create(text="ada")
        await Note.create(text="nobody")
        await Note.bulk_create([Note(text="nobody, in bulk")])
        shelf.label = "b"
        await shelf.save()
        async with in_transaction():
            with acting_as(bob):
                await Shelf.filter(pk=shelf.pk).update(label="c")
            await Note.create(text="nobody, in a savepoint")

    assert {
        "bob": bob.id,
        "ada": ada.id,
        "nobody": None,
        "nobody, in bulk": None,
        "nobody, in a savepoint": None,
    } == {note.text: note.created_by_id for note in await Note.all()}
    found = await Shelf.get()
    assert (ada.id, bob.id) == (found.created_by_id, found.updated_by_id)


async def test_scope_may_outlast_a_transaction_that_is_undone() -> None:
    """What is written after it is signed as before."""
    ada, bob = await make_user(), await make_user()

    async def fail() -> None:
        async with in_transaction():
            with acting_as(bob):
                await Note.create(text="lost")
                await _raise()

    with acting_as(ada):
        with pytest.raises(KeyError):
            await fail()
        await Note.create(text="kept")

    assert [("kept", ada.id)] == await Note.all().values_list("text", "created_by_id")
