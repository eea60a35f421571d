"""Transactions that are tried again when the database gives them up for another."""

from __future__ import annotations

import anyio
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient

from tortoise_tracker.exceptions import TransactionConflict
from tortoise_tracker.kit import retry


class Losing:
    """A body that loses a number of times before it succeeds."""

    def __init__(self, times: int) -> None:
        self.left = times
        self.calls = 0

    async def __call__(self, db: BaseDBAsyncClient) -> str:
        """Lose, or succeed, in a transaction of its own."""
        assert isinstance(db, TransactionalDBClient)
        self.calls += 1
        if self.calls <= self.left:
            msg = "given up for another"
            raise TransactionConflict(msg)
        return "done"


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between the attempts, which take no time."""
    taken: list[float] = []

    async def sleep(seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr(anyio, "sleep", sleep)
    return taken


@pytest.mark.parametrize("lost", [0, 1, 7])
async def test_succeeds_within_eight_attempts(db: BaseDBAsyncClient, pauses: list[float], lost: int) -> None:
    """With a pause after each that lost."""
    body = Losing(lost)

    assert "done" == await retry.retried(db, body)
    assert (lost + 1, lost) == (body.calls, len(pauses))


async def test_gives_up_after_eight_attempts(db: BaseDBAsyncClient, pauses: list[float]) -> None:
    """The pauses grow: each is between half and three halves of twice the one before."""
    body = Losing(100)

    with pytest.raises(TransactionConflict):
        await retry.retried(db, body)

    assert 8 == body.calls
    assert [True] * 7 == [0.01 * 2**n <= pause <= 0.03 * 2**n for n, pause in enumerate(pauses)]


async def test_transaction_of_the_caller_is_tried_once(db: BaseDBAsyncClient, pauses: list[float]) -> None:
    """What came before in it would be lost with it."""
    body = Losing(1)

    with pytest.raises(TransactionConflict):
        async with db._in_transaction() as transaction:
            await retry.retried(transaction, body)

    assert (1, []) == (body.calls, pauses)
