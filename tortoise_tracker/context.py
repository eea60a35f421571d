"""Who acts: the user that the audit columns name, kept per task."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from typing import Protocol
from uuid import UUID

from tortoise_tracker.exceptions import InvalidValue, TrackerError


class HasKey(Protocol):
    """Anything with a primary key, a ``User`` above all."""

    @property
    def pk(self) -> object:
        """The primary key."""


_current: ContextVar[UUID | None] = ContextVar("tortoise_tracker_acting_user", default=None)


def current_user_id() -> UUID | None:
    """The key of the acting user, or None outside any ``acting_as``."""
    return _current.get()


@contextmanager
def acting_as(user: HasKey | UUID | str | None) -> Iterator[None]:
    """Let everything written inside be stamped as written by ``user``.

    Scopes nest; leaving one puts the outer actor back, after an exception or a cancellation too.
    Tasks and threads that asyncio or anyio start inside inherit the actor, and cannot change it
    for anybody else.

    Args:
        user: A user, the key of one, or None to act as nobody.

    Raises:
        InvalidValue: If ``user`` is neither, or has not been saved yet.
        TrackerError: If the scope is left in another task or thread than it was entered in, as a dependency
            of FastAPI without ``async`` does: nothing written between was attributed to the user.
    """
    token = _current.set(_key_of(user))
    try:
        yield
    finally:
        _leave(token)


def _leave(token: Token[UUID | None]) -> None:
    try:
        _current.reset(token)
    except ValueError:
        msg = (
            "acting_as() was left in another context than it was entered in, and nothing written in between "
            "names the user: enter it in an async dependency or in a middleware, not in a thread"
        )
        raise TrackerError(msg) from None


def _key_of(user: HasKey | UUID | str | None) -> UUID | None:
    if user is None or type(user) is UUID:
        return user
    # A new user has a key before it is saved, and a write that named it would fail.
    saved = getattr(user, "_saved_in_db", True)
    key = user if isinstance(user, UUID | str) else getattr(user, "pk", None) if saved else None
    try:
        # A plain UUID, also from the driver's own subclass, so that every audit value is alike.
        return UUID(str(key))
    except ValueError:
        msg = f"acting_as() takes a saved user or the key of one, not {user!r}"
        raise InvalidValue(msg) from None
