"""Who acts in a web application: a middleware for every framework that speaks ASGI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from inspect import isawaitable
from typing import Any
from uuid import UUID

from tortoise_tracker.context import HasKey, acting_as

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]
#: A user, the key of one, or None for nobody.
Actor = HasKey | UUID | str | None


class ActingUserMiddleware:
    """Lets each request, and each websocket for as long as it is open, act as its user.

    Args:
        app: The application to wrap.
        user_of: Finds the user of a connection, or the key of one, from its ASGI scope; may be async.
            None for nobody.
    """

    def __init__(self, app: ASGIApp, user_of: Callable[[Scope], Actor | Awaitable[Actor]]) -> None:
        self.app = app
        self.user_of = user_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application on one connection."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)  # the lifespan is nobody's
            return
        user = self.user_of(scope)
        with acting_as(await user if isawaitable(user) else user):
            await self.app(scope, receive, send)
