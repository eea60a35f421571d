"""Acting user of the tracker: the toolkit's ``acting_as``, for users whose keys are UUIDs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast
from uuid import UUID

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit import context
from tortoise_tracker.kit.context import HasKey

__all__ = ["HasKey", "acting_as", "current_user_id"]


def current_user_id() -> UUID | None:
    """The key of the acting user, or None outside any ``acting_as``."""
    return cast("UUID | None", context.current_user_id())


@contextmanager
def acting_as(user: HasKey | UUID | str | None) -> Iterator[None]:
    """Set the acting user for the body; see ``kit.acting_as``.

    Args:
        user: A saved ``User``, the key of one, or None for no acting user.

    Raises:
        InvalidValue: If ``user`` is none of these, or has not been saved yet.
        TrackerError: If the scope is left in another task or thread than it was entered in.
    """
    with context.acting_as(_uuid_of(user)):
        yield


def _uuid_of(user: HasKey | UUID | str | None) -> UUID | None:
    key = context.key_of(user)
    if key is None or isinstance(key, UUID):
        return key
    try:
        return UUID(key)
    except (ValueError, AttributeError):
        msg = f"acting_as() takes a saved user or the key of one, not {user!r}"
        raise InvalidValue(msg) from None
