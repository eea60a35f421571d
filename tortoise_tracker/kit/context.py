"""Acting user of a task, whom the audit columns name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from typing import Any, Protocol
from uuid import UUID

from tortoise_tracker.exceptions import InvalidValue, TrackerError


class HasKey(Protocol):
    """Object with a primary key, such as a row of the application's users."""

    @property
    def pk(self) -> Any:
        """The primary key."""


#: A user, the key of one, or None for no user.
Actor = HasKey | UUID | int | str | None

_current: ContextVar[Any] = ContextVar("acting_user", default=None)


def current_user_id() -> Any:
    """The key of the acting user, of the type that was given; None outside any ``acting_as``."""
    return _current.get()


@contextmanager
def acting_as(user: Actor) -> Iterator[None]:
    """Set the acting user for the body: everything written inside is stamped with ``user``.

    Scopes nest; leaving one puts the outer actor back, after an exception or a cancellation too.
    Tasks and threads that asyncio or anyio start inside inherit the actor, and cannot change it
    for other tasks.

    Args:
        user: A saved row of the application's users, the key of one (a UUID, a whole number or a text,
            which the audit columns convert), or None for no acting user.

    Raises:
        InvalidValue: If ``user`` is none of these, or has not been saved yet.
        TrackerError: If the scope is left in another task or thread than it was entered in, as a dependency
            of FastAPI without ``async`` does: nothing written between was attributed to the user.
    """
    token = _current.set(key_of(user))
    try:
        yield
    finally:
        _leave(token)


def _leave(token: Token[Any]) -> None:
    try:
        _current.reset(token)
    except ValueError:
        msg = (
            "acting_as() was left in another context than it was entered in, and nothing written in between "
            "names the user: enter it in an async dependency or in a middleware, not in a thread"
        )
        raise TrackerError(msg) from None


def key_of(user: Actor) -> Any:
    """The key of a user, or None for no acting user.

    Raises:
        InvalidValue: If it is neither a saved row, nor a key, nor None.
    """
    if user is None:
        return None
    # A new user has a key before it is saved, and a write that named it would fail.
    saved = getattr(user, "_saved_in_db", True)
    key = getattr(user, "pk", user) if saved else user
    if isinstance(key, bool) or not isinstance(key, UUID | int | str) or key == "":
        msg = f"acting_as() takes a saved user or the key of one, not {user!r}"
        raise InvalidValue(msg)
    # The driver's own subclass of UUID becomes a plain one, so that every audit value is alike.
    return UUID(int=key.int) if isinstance(key, UUID) and type(key) is not UUID else key
