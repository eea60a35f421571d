"""Retry of transactions that lost a serialization conflict."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import anyio
from tortoise.backends.base.client import TransactionalDBClient

from tortoise_tracker.exceptions import TransactionConflict

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

T = TypeVar("T")

_ATTEMPTS = 8
#: Seconds before the first retry; doubled each time, with jitter so that two rivals do not meet again.
_FIRST_PAUSE = 0.02


async def retried(db: BaseDBAsyncClient, body: Callable[[BaseDBAsyncClient], Awaitable[T]]) -> T:
    """Run ``body`` in a transaction of its own, and retry it a few times after a conflict.

    Inside a transaction of the caller there is only one attempt: what came before is lost with it.

    Raises:
        TransactionConflict: If every attempt lost.
    """
    attempts = 1 if isinstance(db, TransactionalDBClient) else _ATTEMPTS
    pause = _FIRST_PAUSE
    while True:
        attempts -= 1
        try:
            async with db._in_transaction() as transaction:
                return await body(transaction)
        except TransactionConflict:
            if not attempts:
                raise
        await anyio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - only to spread the attempts
        pause *= 2
