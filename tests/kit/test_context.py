"""Who acts, in each task and thread for itself."""

from __future__ import annotations

import asyncio
import contextlib
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import pytest

from tests.support.models import Note
from tortoise_tracker import acting_as, current_user_id, kit
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_user
from tortoise_tracker.models import User

ADA, BOB = UUID(int=1), UUID(int=2)


def test_nobody_acts_at_first() -> None:
    """Outside any scope."""
    assert None is current_user_id()


def test_scopes_nest() -> None:
    """Leaving one puts the outer actor back."""
    with acting_as(ADA):
        assert ADA == current_user_id()
        with acting_as(BOB):
            assert BOB == current_user_id()
        assert ADA == current_user_id()

    assert None is current_user_id()


def test_acting_as_nobody() -> None:
    """Inside a scope of somebody."""
    with acting_as(ADA):
        with acting_as(None):
            assert None is current_user_id()
        assert ADA == current_user_id()


def test_exception_puts_the_outer_actor_back() -> None:
    """And comes out as it was raised."""
    with acting_as(ADA):
        with contextlib.suppress(KeyError), acting_as(BOB):
            raise KeyError
        assert ADA == current_user_id()

    assert None is current_user_id()


async def test_cancellation_puts_the_outer_actor_back() -> None:
    """In the middle of a scope."""
    with acting_as(ADA):
        with anyio.CancelScope() as scope, acting_as(BOB):
            scope.cancel()
            await anyio.lowlevel.checkpoint()
        assert (True, ADA) == (scope.cancelled_caught, current_user_id())


def test_one_scope_can_decorate_a_function() -> None:
    """As every context manager of its kind."""

    @acting_as(ADA)
    def who() -> UUID | None:
        return current_user_id()

    assert [ADA, ADA, None] == [who(), who(), current_user_id()]


async def test_user_key_and_text_are_the_same() -> None:
    """Whatever it is given as, it is a plain UUID."""
    made = await make_user()
    user = await User.get(pk=made.pk)

    for given in (made, user, user.id, str(user.id), str(user.id).upper(), user.id.hex):
        with acting_as(given):
            assert (UUID, UUID(str(made.id))) == (type(current_user_id()), current_user_id())


@pytest.mark.parametrize(
    "given", ["ada", "", 17, object(), UUID, b"x" * 16], ids=lambda given: type(given).__name__
)
def test_what_is_no_user_is_refused(given: Any) -> None:
    """The message names it, and who acted before still does."""
    with acting_as(ADA):
        with pytest.raises(InvalidValue, match=r"acting_as\(\) takes a saved user or the key of one, not "):
            with_actor(given)
        assert ADA == current_user_id()


def with_actor(given: Any) -> None:
    """Enter and leave a scope."""
    with acting_as(given):
        pass


def test_user_without_a_key_is_refused() -> None:
    """An anonymous one of some framework is not taken for nobody in silence."""
    for acting in (acting_as, kit.acting_as):
        with pytest.raises(InvalidValue, match="takes a saved user"), acting(SimpleNamespace(pk=None)):
            pytest.fail("it acts")


@pytest.mark.parametrize("key", [ADA, 17, "ada"], ids=lambda key: type(key).__name__)
def test_key_of_any_type_will_do_for_the_toolkit(key: UUID | int | str) -> None:
    """Given as it is, or by a row of an application's users."""
    for given in (key, SimpleNamespace(pk=key)):
        with kit.acting_as(given):
            assert key == current_user_id()


async def test_audit_columns_convert_the_key() -> None:
    """They hold it as their own type does, however it was given."""
    user = await make_user()

    with kit.acting_as(str(user.id)):
        note = await Note.create(text="a")

    assert (user.id, user.id) == (note.created_by_id, note.updated_by_id)


async def test_unsaved_user_is_refused() -> None:
    """It has a key already, which no column could refer to."""
    user = User(email="ada@example.com")
    with pytest.raises(InvalidValue, match="takes a saved user"):
        with_actor(user)

    await user.save()
    with acting_as(user):
        assert user.id == current_user_id()


async def test_tasks_inherit_the_actor() -> None:
    """Those of asyncio and of anyio, at the time they are started."""
    found: list[UUID | None] = []

    async def note() -> None:
        found.append(current_user_id())

    with acting_as(ADA):
        await asyncio.gather(note(), asyncio.create_task(note()))
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(note)
            later = asyncio.create_task(note())
    await later
    await note()

    assert [ADA, ADA, ADA, ADA, None] == found


async def test_tasks_do_not_change_each_others_actor() -> None:
    """Each sees its own, however their steps are interleaved."""
    barrier = asyncio.Barrier(5)

    async def act(user: UUID) -> bool:
        with acting_as(user):
            await barrier.wait()
            inside = current_user_id()
            await barrier.wait()
        return inside == user and current_user_id() == ADA

    with acting_as(ADA):
        results = await asyncio.gather(*(act(UUID(int=number)) for number in range(10, 15)))
        assert ADA == current_user_id()

    assert [True] * 5 == results


async def test_threads_inherit_the_actor_and_keep_theirs() -> None:
    """Those of anyio and of asyncio, and the way back into the loop."""

    async def back() -> UUID | None:
        return current_user_id()

    def work() -> list[UUID | None]:
        seen = [current_user_id()]
        with acting_as(BOB):
            seen += [current_user_id(), anyio.from_thread.run(back)]
        return [*seen, current_user_id()]

    with acting_as(ADA):
        assert [ADA, BOB, BOB, ADA] == await anyio.to_thread.run_sync(work)
        assert ADA == await asyncio.to_thread(current_user_id)
        assert ADA == current_user_id()


async def test_writers_side_by_side_sign_their_own_rows() -> None:
    """Of ten tasks, each with an actor, none signs for another one."""
    users = [await make_user() for _ in range(10)]

    async def write(user: User) -> None:
        with acting_as(user):
            for _ in range(3):
                note = await Note.create(text=str(user.id))
                note.text += "!"
                await note.save()

    await asyncio.gather(*map(write, users))

    notes = await Note.all()
    assert [f"{note.created_by_id}!" for note in notes] == [note.text for note in notes]
    assert [note.created_by_id for note in notes] == [note.updated_by_id for note in notes]
