"""Instances follow their rows: what the database takes back, they take back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from weakref import ref

from tortoise_tracker.rules.base import Replaced, Write, put_back
from tortoise_tracker.transactions import journal_of

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class Memory:
    """What instances were before a write."""

    def __init__(self, rows: Sequence[Any], replaced: Sequence[Replaced] = ()) -> None:
        self._rows = list(rows)
        self._memories = [row._remember() for row in rows]
        self._replaced = replaced
        self._is_loose = False

    def loosen(self) -> None:
        """Hold the instances weakly: a transaction that imports a million must not keep them all."""
        self._rows = [ref(row) for row in self._rows]
        self._replaced = [([ref(row) for row in rows], *rest) for rows, *rest in self._replaced]
        self._is_loose = True

    def recall(self) -> None:
        """Make them that again: a new one unsaved, a changed one changed."""
        for rows, column, olds, new in reversed(self._replaced):
            for row, old in zip(self._held(rows), olds, strict=True):
                if row is not None:
                    put_back(row, column, old, new)
        for row, memory in zip(self._held(self._rows), self._memories, strict=True):
            if row is not None:
                row._recall(memory)

    def _held(self, rows: Sequence[Any]) -> Sequence[Any]:
        return [row() for row in rows] if self._is_loose else rows


@contextmanager
def undone_on_failure(write: Write) -> Iterator[None]:
    """Leave the instances as they were if the body fails, or what it wrote is rolled back later on."""
    db, memory = write.db, Memory(write.rows, write.replaced)
    try:
        yield
    except BaseException:
        # What fails after the commit, such as a callback of on_commit(), undoes nothing.
        if not getattr(write.db, "committed", False):
            memory.recall()
        raise
    undone_on_rollback(db, memory)


def undone_on_rollback(db: BaseDBAsyncClient, memory: Memory) -> None:
    """Recall what instances were if the transaction that ``db`` is part of, if any, is rolled back."""
    if journal := journal_of(db):
        memory.loosen()
        journal.undo_with(memory.recall)
