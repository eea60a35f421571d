"""The middleware lets each connection act as its user, whatever framework is inside."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from tests.support.models import Note
from tortoise_tracker import acting_as, current_user_id, kit
from tortoise_tracker.asgi import ActingUserMiddleware
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_user
from tortoise_tracker.kit.asgi import Receive, Scope, Send
from tortoise_tracker.models import User

ADA, BOB = UUID(int=1), UUID(int=2)


async def receive() -> Any:
    """Nothing comes in."""
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(message: Any) -> None:
    """What goes out is lost."""


class Application:
    """Notes who acts in each connection."""

    def __init__(self) -> None:
        self.actors: list[UUID | None] = []
        self.calls: list[tuple[Scope, Receive, Send]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a connection."""
        self.calls.append((scope, receive, send))
        self.actors.append(current_user_id())


def named(scope: Scope) -> str | None:
    """The user that stands in the scope."""
    user: str | None = scope.get("user")
    return user


async def found(scope: Scope) -> str | None:
    """The same, after a while."""
    await asyncio.sleep(0)
    return named(scope)


each_finder = pytest.mark.parametrize("user_of", [named, found], ids=["sync", "async"])


@each_finder
@pytest.mark.parametrize("kind", ["http", "websocket"])
async def test_connection_acts_as_its_user(kind: str, user_of: Callable[[Scope], Any]) -> None:
    """Inside, and nobody does outside."""
    application = Application()

    await ActingUserMiddleware(application, user_of)({"type": kind, "user": str(ADA)}, receive, send)

    assert ([ADA], None) == (application.actors, current_user_id())


@each_finder
async def test_connection_of_nobody(user_of: Callable[[Scope], Any]) -> None:
    """Nobody acts, whoever did when the server was started."""
    application = Application()

    with acting_as(BOB):
        await ActingUserMiddleware(application, user_of)({"type": "http"}, receive, send)
        assert ([None], BOB) == (application.actors, current_user_id())


async def test_the_lifespan_passes_through() -> None:
    """It has no user, and nobody is asked for one."""

    def refuse(scope: Scope) -> None:
        pytest.fail(f"{scope} was asked for its user")

    application = Application()

    await ActingUserMiddleware(application, refuse)({"type": "lifespan"}, receive, send)

    assert [None] == application.actors


async def test_the_application_gets_what_the_server_gave() -> None:
    """The scope and both channels, themselves."""
    application = Application()
    scope = {"type": "http", "user": str(ADA)}

    await ActingUserMiddleware(application, named)(scope, receive, send)

    assert all(a is b for a, b in zip((scope, receive, send), application.calls[0], strict=True))


async def test_a_query_finds_the_user() -> None:
    """Whatever can be awaited will do."""
    user = await make_user()
    application = Application()

    await ActingUserMiddleware(application, lambda _: User.get(pk=user.pk))({"type": "http"}, receive, send)

    assert [user.id] == application.actors


async def test_failure_leaves_nobody_acting() -> None:
    """And comes out of the middleware as it was raised."""

    async def fail(scope: Scope, receive: Receive, send: Send) -> None:
        raise KeyError(str(current_user_id()))

    with pytest.raises(KeyError, match=str(ADA)):
        await ActingUserMiddleware(fail, named)({"type": "http", "user": ADA}, receive, send)

    assert None is current_user_id()


async def test_what_is_no_user_is_refused() -> None:
    """The application is not reached."""
    application = Application()

    with pytest.raises(InvalidValue, match="not 'ada'"):
        await ActingUserMiddleware(application, named)({"type": "http", "user": "ada"}, receive, send)

    assert [] == application.actors


@pytest.mark.parametrize("key", [ADA, 17, "ada"], ids=lambda key: type(key).__name__)
async def test_key_of_any_type_will_do_for_the_toolkit(key: UUID | int | str) -> None:
    """Another application's users act under the key that was given, as it is."""
    application = Application()

    await kit.ActingUserMiddleware(application, lambda _: key)({"type": "http"}, receive, send)

    assert ([key], None) == (application.actors, current_user_id())


async def test_what_is_no_key_is_refused_by_the_toolkit() -> None:
    """The application is not reached."""
    application = Application()

    for key in ("", True, b"ada", object()):
        middleware = kit.ActingUserMiddleware(application, lambda _, key=key: key)  # type: ignore[misc]
        with pytest.raises(InvalidValue, match="takes a saved user or the key of one, not"):
            await middleware({"type": "http"}, receive, send)

    assert [] == application.actors


async def test_connections_side_by_side_sign_their_own_rows() -> None:
    """However their steps are interleaved."""
    users = [await make_user() for _ in range(10)]
    barrier = asyncio.Barrier(len(users))

    async def write(scope: Scope, receive: Receive, send: Send) -> None:
        await barrier.wait()
        note = await Note.create(text=scope["user"])
        await barrier.wait()
        note.text += "!"
        await note.save()

    middleware = ActingUserMiddleware(write, named)
    async with asyncio.timeout(20):
        await asyncio.gather(
            *(middleware({"type": "http", "user": str(user.id)}, receive, send) for user in users)
        )

    notes = await Note.all()
    assert {f"{user.id}!" for user in users} == {note.text for note in notes}
    assert [note.text for note in notes] == [f"{note.created_by_id}!" for note in notes]
    assert [note.text for note in notes] == [f"{note.updated_by_id}!" for note in notes]
