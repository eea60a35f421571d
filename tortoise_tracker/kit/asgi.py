"""ASGI middleware that sets the acting user."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from inspect import isawaitable
from typing import Any

from tortoise_tracker.kit.context import Actor, acting_as

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]


class ActingUserMiddleware:
    """ASGI middleware: each request, and each websocket while it is open, acts as its user.

    Args:
        app: The application to wrap.
        user_of: Finds the user of a connection, or the key of one, from its ASGI scope; may be async.
            None for no user.
    """

    #: Enters the scope of a user.
    acting_as = staticmethod(acting_as)

    def __init__(self, app: ASGIApp, user_of: Callable[[Scope], Actor | Awaitable[Actor]]) -> None:
        self.app = app
        self.user_of = user_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application on one connection."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)  # the lifespan has no user
            return
        user = self.user_of(scope)
        with self.acting_as(await user if isawaitable(user) else user):
            await self.app(scope, receive, send)
