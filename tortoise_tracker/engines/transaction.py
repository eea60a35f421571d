"""What the transactions of both engines do alike: they keep a journal, and settle it at their end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from anyio import CancelScope
from tortoise.backends.base.client import TransactionalDBClient

from tortoise_tracker.transactions import Journal

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class JournaledTransaction(TransactionalDBClient):
    """A transaction, or a savepoint in one."""

    #: That of the outermost transaction.
    journal: Journal

    def _open_journal(self, parent: BaseDBAsyncClient) -> None:
        self.journal = parent.journal if isinstance(parent, JournaledTransaction) else Journal()
        #: Where the entries of a savepoint begin.
        self._first = 0
        #: Whether it has come to a good end.
        self.committed = False

    async def savepoint(self) -> None:
        """Begin a savepoint."""
        await super().savepoint()  # type: ignore[safe-super]  # the engine comes next in line
        self._first = self.journal.position

    async def commit(self) -> None:
        """Commit."""
        await super().commit()  # type: ignore[safe-super]
        self.committed = True

    async def rollback(self) -> None:
        """Roll back, and let the instances know."""
        await super().rollback()  # type: ignore[safe-super]
        self.journal.take_back(self._first)

    async def savepoint_rollback(self) -> None:
        """Roll back to the savepoint, and let the instances know."""
        await super().savepoint_rollback()  # type: ignore[safe-super]
        self.journal.take_back(self._first)


@asynccontextmanager
async def settled(transaction: JournaledTransaction, error: BaseException | None) -> AsyncIterator[None]:
    """Settle the journal of the outermost transaction once the body has ended it.

    A cancelled scope of anyio would interrupt each step of the way out, so none may.
    """
    with CancelScope(shield=True):
        try:
            yield
        except BaseException as failure:
            await transaction.journal.close(committed=transaction.committed, error=failure)
            raise
        await transaction.journal.close(committed=transaction.committed, error=error)
