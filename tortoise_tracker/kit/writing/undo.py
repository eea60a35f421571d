"""Undo log of instances: they take back what the database rolls back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import ref

from tortoise_tracker.exceptions import DuplicateValue
from tortoise_tracker.kit.transactions import journal_of
from tortoise_tracker.kit.writing.duplicates import name_duplicates
from tortoise_tracker.kit.writing.write import Marked, Replaced, Write, put_back

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class UndoLog:
    """Undo log of a write: what it has done to instances, undone if it fails or is rolled back.

    Args:
        replaced: What it put in the place of something else; may grow until the write is done.
        marked: What it marked as written; may grow as well.
    """

    def __init__(self, replaced: Sequence[Replaced] = (), marked: Sequence[Marked] = ()) -> None:
        self._replaced = replaced
        self._marked = marked

    def undo(self) -> None:
        """Make a new instance unsaved again, and a changed one changed, but for what has happened since."""
        for rows, column, olds, new in reversed(self._replaced):
            for held, old in zip(rows, olds, strict=True):
                if (row := _held(held)) is not None:
                    put_back(row, column, old, new)
        for rows, memories in reversed(self._marked):
            for held, memory in zip(rows, memories, strict=True):
                if (row := _held(held)) is not None:
                    row._recall(*memory)

    def loosen(self) -> None:
        """Hold the instances weakly.

        A transaction that imports a million must not keep them all, nor what is remembered of them.
        """
        self._replaced = [([ref(row) for row in rows], *rest) for rows, *rest in self._replaced]
        loose = [(rows, [list(memory) for memory in memories]) for rows, memories in self._marked]
        self._marked = [
            (
                [ref(row, partial(_forget, memory)) for row, memory in zip(rows, memories, strict=True)],
                memories,
            )
            for rows, memories in loose
        ]

    def keep_until_the_end_of(self, db: BaseDBAsyncClient) -> None:
        """Undo it if the transaction that ``db`` is part of, if any, is rolled back."""
        if journal := journal_of(db):
            self.loosen()
            journal.undo_with(self.undo)


def _held(row: Any) -> Any:
    return row() if isinstance(row, ref) else row


def _forget(memory: list[Any], _: ref[Any]) -> None:
    memory.clear()


class undone_on_failure:  # noqa: N801 - it is used as a context manager is
    """Context manager that undoes a write on its instances if the body fails or is rolled back later."""

    def __init__(self, write: Write) -> None:
        self._write = write

    def __enter__(self) -> None:
        self._memory = UndoLog(self._write.replaced, self._write.marked)
        self._journal = journal_of(self._write.db)
        if self._journal:
            # Before the body, in which a listener may save the same rows once more: that is undone first.
            self._journal.undo_with(self._memory.undo)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        if isinstance(error, DuplicateValue):
            name_duplicates(error, self._write.rows)
        # What fails after the commit, such as a callback of on_commit(), undoes nothing.
        if kind is not None and not getattr(self._write.db, "committed", False):
            self._memory.undo()
        if self._journal:
            self._memory.loosen()
