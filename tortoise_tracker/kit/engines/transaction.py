"""Journaled transactions and savepoints, common to both engines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, cast

from anyio import CancelScope
from tortoise.backends.base.client import NestedTransactionContext, TransactionalDBClient

from tortoise_tracker.kit.transactions import Journal

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


#: The savepoint that this task is in, if any.
_innermost: ContextVar[JournaledTransaction | None] = ContextVar("innermost_savepoint", default=None)


class JournaledTransaction(TransactionalDBClient):
    """Transaction or savepoint with a journal, which is settled at its end."""

    #: That of the outermost transaction.
    journal: Journal

    def _open_journal(self, parent: BaseDBAsyncClient) -> None:
        self.journal = parent.journal if isinstance(parent, JournaledTransaction) else Journal()
        #: Where the entries of a savepoint begin.
        self._first = 0
        #: Whether it has been committed; a savepoint is released instead.
        self.committed = False
        self.is_open = True
        #: Held by the savepoint in it that is open.
        self.turn = asyncio.Lock()

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


class SavepointContext(NestedTransactionContext):
    """Context of a savepoint; concurrent savepoints of one transaction take turns.

    A database keeps its savepoints in a stack: releasing one releases all that were opened after it, by other
    tasks as well.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        savepoint, around = cast("JournaledTransaction", self.client), _innermost.get()
        if around is None or around.journal is not savepoint.journal:
            around = cast("JournaledTransaction", savepoint._parent)
        while not around.is_open:
            # A task that has outlived the savepoint in which it was started.
            around = cast("JournaledTransaction", around._parent)
        self._turn = around.turn
        await self._turn.acquire()
        try:
            await super().__aenter__()
        except BaseException:
            self._turn.release()
            raise
        self._token = _innermost.set(savepoint)
        return savepoint

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            await super().__aexit__(exc_type, exc_val, exc_tb)
        finally:
            cast("JournaledTransaction", self.client).is_open = False
            _innermost.reset(self._token)
            self._turn.release()


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
