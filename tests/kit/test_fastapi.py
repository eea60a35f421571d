"""Who acts in a FastAPI application: by middleware, by dependency, and where it cannot work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Any
from uuid import UUID

import anyio.from_thread
import httpx
import pytest
from fastapi import BackgroundTasks, Depends, FastAPI, WebSocket
from fastapi.requests import HTTPConnection

from tests.support.models import Note
from tortoise_tracker import acting_as, current_user_id
from tortoise_tracker.asgi import ActingUserMiddleware
from tortoise_tracker.factories import make_user
from tortoise_tracker.kit.asgi import Scope
from tortoise_tracker.models import User

#: What a token would be in an application: the key of the user itself.
HEADER = "x-user"


async def user_of(scope: Scope) -> User | None:
    """Sign in, as a middleware does."""
    key = dict(scope["headers"]).get(HEADER.encode())
    return await User.get_or_none(pk=key.decode()) if key else None


async def signed_in(connection: HTTPConnection) -> User | None:
    """Sign in, as a dependency does."""
    return await user_of(connection.scope)


async def acting(user: Annotated[User | None, Depends(signed_in)]) -> AsyncIterator[None]:
    """Act as the user for as long as the request takes."""
    with acting_as(user):
        yield


def acting_in_a_thread(user: Annotated[User | None, Depends(signed_in)]) -> Iterator[None]:
    """The same without ``async``: FastAPI runs it in a thread, which has a context of its own."""
    with acting_as(user):
        yield


#: Two requests are in the middle of their work when both have come here.
_barrier: list[asyncio.Barrier] = []


async def write(background: BackgroundTasks, text: str = "") -> None:
    """Write a row now, change it after others had their turn, and write another one afterwards."""
    note = await Note.create(text=text)
    for barrier in _barrier:
        await barrier.wait()
    note.text += "!"
    await note.save()
    background.add_task(Note.create, text=f"{text}, later")


def write_in_a_thread(text: str = "") -> str:
    """An endpoint without ``async``, which FastAPI runs in a thread."""
    anyio.from_thread.run(lambda: Note.create(text=text))
    return str(current_user_id())


async def talk(websocket: WebSocket) -> None:
    """Write a row for each message."""
    await websocket.accept()
    async for text in websocket.iter_text():
        await Note.create(text=text)


def application(*dependencies: Any) -> FastAPI:
    """An application whose endpoints have these dependencies."""
    made = FastAPI(dependencies=[Depends(each) for each in dependencies])
    made.post("/notes")(write)
    made.post("/threads")(write_in_a_thread)
    made.websocket("/talk")(talk)
    return made


def with_middleware() -> FastAPI:
    """One where the middleware says who acts."""
    made = application()
    made.add_middleware(ActingUserMiddleware, user_of=user_of)
    return made


WAYS = {"middleware": with_middleware, "dependency": lambda: application(acting)}

each_way = pytest.mark.parametrize("make", WAYS.values(), ids=WAYS)


async def post(app: FastAPI, path: str, user: User | None, text: str = "a") -> httpx.Response:
    """Send a request as a user."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    headers = {HEADER: str(user.id)} if user else {}
    async with httpx.AsyncClient(transport=transport, base_url="http://tracker.test", timeout=20) as client:
        return await client.post(path, params={"text": text}, headers=headers)


async def stamps() -> dict[str, tuple[UUID | None, UUID | None]]:
    """Who created and last wrote each note, by its text."""
    return {note.text: (note.created_by_id, note.updated_by_id) for note in await Note.all()}


@each_way
async def test_request_signs_its_rows(make: Any) -> None:
    """Those of the endpoint, and those of its background task."""
    user = await make_user()

    response = await post(make(), "/notes", user)

    assert 200 == response.status_code
    assert {"a!": (user.id, user.id), "a, later": (user.id, user.id)} == await stamps()
    assert None is current_user_id()


@each_way
async def test_request_of_nobody(make: Any) -> None:
    """Names nobody."""
    response = await post(make(), "/notes", None)

    assert 200 == response.status_code
    assert {"a!": (None, None), "a, later": (None, None)} == await stamps()


@each_way
async def test_endpoint_in_a_thread_signs_its_rows(make: Any) -> None:
    """There, and on the way back into the loop."""
    user = await make_user()

    response = await post(make(), "/threads", user)

    assert str(user.id) == response.json()
    assert {"a": (user.id, user.id)} == await stamps()


@each_way
async def test_two_requests_at_the_same_time(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each signs for its own user, though both are open before either goes on."""
    ada, bob = await make_user(), await make_user()
    monkeypatch.setattr(f"{__name__}._barrier", [asyncio.Barrier(2)])
    app = make()

    async with asyncio.timeout(20):
        await asyncio.gather(post(app, "/notes", ada, "ada"), post(app, "/notes", bob, "bob"))

    expected = {text: (user.id, user.id) for text, user in (("ada!", ada), ("bob!", bob))}
    assert expected.items() <= (await stamps()).items()


@each_way
async def test_websocket_acts_as_its_user(make: Any) -> None:
    """For as long as it is open."""
    user = await make_user()
    incoming: list[dict[str, Any]] = [
        {"type": "websocket.connect"},
        {"type": "websocket.receive", "text": "a"},
        {"type": "websocket.receive", "text": "b"},
        {"type": "websocket.disconnect", "code": 1000},
    ]
    outgoing: list[Any] = []

    async def receive() -> Any:
        return incoming.pop(0)

    async def send(message: Any) -> None:
        outgoing.append(message["type"])

    scope = {
        "type": "websocket",
        "path": "/talk",
        "headers": [(HEADER.encode(), str(user.id).encode())],
        "query_string": b"",
        "subprotocols": [],
    }
    await make()(scope, receive, send)

    assert "websocket.accept" == outgoing[0]
    assert {"a": (user.id, user.id), "b": (user.id, user.id)} == await stamps()
    assert None is current_user_id()


async def test_sync_dependency_does_not_reach_the_endpoint() -> None:
    """The one place where it cannot work: the row is written, and names nobody."""
    user = await make_user()

    await post(application(acting_in_a_thread), "/notes", user)

    assert {"a!": (None, None), "a, later": (None, None)} == await stamps()


async def test_dependency_inside_the_middleware_wins() -> None:
    """Scopes nest: an endpoint may act as somebody else."""
    robot, user = await make_user(), await make_user()

    async def acting_as_robot() -> AsyncIterator[None]:
        with acting_as(robot):
            yield

    app = application(acting_as_robot)
    app.add_middleware(ActingUserMiddleware, user_of=user_of)

    await post(app, "/threads", user)

    assert {"a": (robot.id, robot.id)} == await stamps()
