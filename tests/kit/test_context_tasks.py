"""Tasks and threads sign for their own actor, whatever runs beside them."""

from __future__ import annotations

import asyncio
import random
from typing import Any
from uuid import UUID

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import pytest
from tortoise.transactions import in_transaction

from tests.support.models import Note
from tortoise_tracker import acting_as, current_user_id
from tortoise_tracker.exceptions import TrackerError
from tortoise_tracker.factories import make_user
from tortoise_tracker.models import User

ADA, BOB = UUID(int=1), UUID(int=2)


async def test_two_hundred_tasks_sign_their_own_rows() -> None:
    """Each by every way to write, one step of one task after any step of another."""
    users = [await make_user() for _ in range(20)]
    dice = random.Random(7)  # noqa: S311 - it shuffles
    pauses = [[dice.randrange(4) for _ in range(6)] for _ in range(200)]

    async def work(number: int) -> bool:
        user = users[number % len(users)]
        pause = iter(pauses[number])

        async def others_go_on() -> None:
            for _ in range(next(pause)):
                await anyio.lowlevel.checkpoint()

        with acting_as(user):
            await others_go_on()
            saved = await Note.create(text=f"{number}")
            await others_go_on()
            batch = Note(text=f"{number} batch")
            await Note.bulk_create([batch])
            await others_go_on()
            saved.text += " saved"
            await saved.save()
            await others_go_on()
            batch.text += " updated"
            await Note.bulk_update([batch], ["text"])
            await others_go_on()
            await Note.filter(pk=saved.pk).update(text=f"{number} filtered")
            await others_go_on()
            found, _ = await Note.update_or_create({"text": f"{number} found"}, pk=saved.pk)
            deletion: Any = await found.delete()
            return bool(current_user_id() == user.id == deletion.deleted_by_id)

    async with asyncio.timeout(60):
        assert [True] * 200 == await asyncio.gather(*map(work, range(200)))

    notes = await Note.all_objects.all()
    assert 400 == len(notes)
    expected = [users[int(note.text.split()[0]) % len(users)].id for note in notes]
    assert expected == [note.created_by_id for note in notes]
    assert expected == [note.updated_by_id for note in notes]


async def test_cancelled_task_leaves_the_others_their_actor() -> None:
    """One that is cancelled in the middle of a write."""
    ada, bob = await make_user(), await make_user()
    began = asyncio.Event()

    async def write_for_ever() -> None:
        with acting_as(bob):
            async with in_transaction():
                await Note.create(text="bob")
                began.set()
                await anyio.sleep_forever()

    with acting_as(ada):
        task = asyncio.create_task(write_for_ever())
        async with asyncio.timeout(20):
            await began.wait()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await Note.create(text="ada")

    assert [("ada", ada.id)] == await Note.all().values_list("text", "created_by_id")


async def test_scope_keeps_its_actor_over_awaits_of_others() -> None:
    """A task that is started inside keeps the actor of its start."""
    go_on = asyncio.Event()

    async def wait() -> UUID | None:
        await go_on.wait()
        return current_user_id()

    with acting_as(ADA):
        task = asyncio.create_task(wait())
        with acting_as(BOB):
            go_on.set()
            async with asyncio.timeout(20):
                assert ADA == await task
            assert BOB == current_user_id()


async def test_what_began_before_the_scope_does_not_see_it() -> None:
    """Nor does a thread that the loop starts without its context."""
    go_on = asyncio.Event()

    async def wait() -> UUID | None:
        await go_on.wait()
        return current_user_id()

    task = asyncio.create_task(wait())
    with acting_as(ADA):
        go_on.set()
        async with asyncio.timeout(20):
            assert None is await task
            assert None is await asyncio.get_running_loop().run_in_executor(None, current_user_id)


async def test_rows_written_from_a_thread_are_signed() -> None:
    """By the scope around the thread, and by one inside it on the way back into the loop."""
    ada, bob = await make_user(), await make_user()

    async def write(text: str) -> None:
        await Note.create(text=text)

    def work() -> None:
        anyio.from_thread.run(write, "ada")
        with acting_as(bob):
            anyio.from_thread.run(write, "bob")
        anyio.from_thread.run(write, "ada again")

    with anyio.fail_after(20), acting_as(ada):
        await anyio.to_thread.run_sync(work)
        await write("ada at last")

    assert {"ada": ada.id, "bob": bob.id, "ada again": ada.id, "ada at last": ada.id} == {
        note.text: note.created_by_id for note in await Note.all()
    }


async def test_threads_side_by_side_sign_their_own_rows() -> None:
    """Each thread of a group has the actor that it was started with."""
    users = [await make_user() for _ in range(5)]

    async def write(user: User) -> None:
        await Note.create(text=str(user.id))

    async def start(user: User) -> None:
        with acting_as(user):
            await anyio.to_thread.run_sync(anyio.from_thread.run, write, user)

    with anyio.fail_after(20):
        async with anyio.create_task_group() as tasks:
            for user in users:
                tasks.start_soon(start, user)

    notes = await Note.all()
    assert {str(user.id) for user in users} == {note.text for note in notes}
    assert [note.text for note in notes] == [str(note.created_by_id) for note in notes]


async def test_scope_left_in_another_context_says_so() -> None:
    """As a dependency without ``async`` does, each half of which runs in a thread of its own."""
    scope = acting_as(UUID(int=1))
    await anyio.to_thread.run_sync(scope.__enter__)

    with pytest.raises(TrackerError, match="enter it in an async dependency"):
        await anyio.to_thread.run_sync(scope.__exit__, None, None, None)
