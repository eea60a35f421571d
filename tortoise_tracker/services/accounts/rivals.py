"""Retry of transactions when a concurrent one has just created the same row."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from tortoise.exceptions import IntegrityError

from tortoise_tracker.kit.retry import retried

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

T = TypeVar("T")

#: More often than there are tables that one of the operations creates a row in.
_ATTEMPTS = 4


async def despite_rivals(db: BaseDBAsyncClient, body: Callable[[BaseDBAsyncClient], Awaitable[T]]) -> T:
    """Run ``body``, which creates what it does not find, in a transaction; after a conflict it finds it.

    Raises:
        IntegrityError: If it is no rival that the database refuses the row for.
    """
    for _ in range(_ATTEMPTS - 1):
        try:
            return await retried(db, body)
        except IntegrityError:
            continue
    return await retried(db, body)
