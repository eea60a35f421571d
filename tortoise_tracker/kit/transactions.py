"""Callbacks for the end of a transaction, and tasks outside it.

on_commit(lambda: queue.put(book.id))     # after the outermost commit, never after a rollback
on_rollback(remove_the_uploaded_file)     # after what was written beside it has been taken back
spawn(send_mail(book))                    # a task that is not part of the transaction
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import traceback
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connections
from tortoise.context import get_current_context
from tortoise.transactions import _get_connection

from tortoise_tracker.exceptions import CallbackError, ConfigError

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

__all__ = ["inside_transaction", "journal_of", "on_commit", "on_rollback", "spawn"]

T = TypeVar("T")

#: A function or coroutine function without arguments.
Callback = Callable[[], object]

#: asyncio holds tasks weakly: without a reference here, one might be collected before its end.
_running: set[asyncio.Future[Any]] = set()


class Journal:
    """Journal of a transaction: callbacks for its end, and what to undo if it, or a part of it, fails.

    The outermost transaction and its savepoints share one; a savepoint knows where its part begins.
    """

    def __init__(self) -> None:
        self._undos: list[tuple[int, Callable[[], None]]] = []
        self._on_commit: list[tuple[int, Callback]] = []
        self._on_rollback: list[tuple[int, Callback]] = []
        #: Of the parts that were taken back.
        self._due: list[Callback] = []
        #: Where the next entry goes.
        self.position = 0

    def undo_with(self, undo: Callable[[], None]) -> None:
        """Call ``undo``, which must not fail, as soon as what is being written is taken back."""
        self._note(self._undos, undo)

    def on_commit(self, callback: Callback) -> None:
        """Call ``callback`` after the outermost commit."""
        self._note(self._on_commit, callback)

    def on_rollback(self, callback: Callback) -> None:
        """Call ``callback`` after the end of a transaction that took back what is being written."""
        self._note(self._on_rollback, callback)

    def _note(self, entries: list[tuple[int, Any]], entry: Callable[[], object]) -> None:
        entries.append((self.position, entry))
        self.position += 1

    def take_back(self, position: int = 0) -> None:
        """Undo everything from a position on, the last first."""
        for undo in reversed(_cut(self._undos, position)):
            undo()
        _cut(self._on_commit, position)
        self._due += _cut(self._on_rollback, position)

    async def close(self, *, committed: bool, error: BaseException | None) -> None:
        """Call what waited for the end of the outermost transaction, each in its turn.

        Args:
            committed: Whether the transaction was.
            error: Why it was not; what fails now is added to it.

        Raises:
            CallbackError: If a callback failed, after all of them have been called.
        """
        if not committed:
            self.take_back()
        due, what = self._due, "on_rollback"
        if committed and self._on_commit:
            due, what = [*due, *_cut(self._on_commit, 0)], "on_commit"
        failures: list[Exception] = []
        interruption: BaseException | None = None
        for callback in due:
            try:
                outcome = callback()
                if inspect.isawaitable(outcome):
                    await outcome
            except Exception as failure:  # noqa: BLE001 - raised below, once the others have been called
                failures.append(failure)
            except BaseException as caught:  # noqa: BLE001 - the same; who cancels waits for all of them
                interruption = caught
        if failures:
            self._report(failures, what, committed=committed, error=interruption or error)
        if interruption:
            raise interruption

    @staticmethod
    def _report(
        failures: list[Exception], what: str, *, committed: bool, error: BaseException | None
    ) -> None:
        if error is not None:
            # It says why the transaction failed, and is what the caller waits for.
            for failure in failures:
                error.add_note(
                    f"A callback of {what}() failed, too:\n{''.join(traceback.format_exception(failure))}"
                )
            return
        end = "committed" if committed else "rolled back"
        msg = f"the transaction was {end}, and then a callback of {what}() failed: {failures[0]!r}"
        raise CallbackError(msg) from (
            failures[0] if len(failures) == 1 else ExceptionGroup(f"callbacks of {what}()", failures)
        )


def _cut(entries: list[tuple[int, Any]], position: int) -> list[Any]:
    """Take the entries from a position on out of the list."""
    first = len(entries)
    while first and entries[first - 1][0] >= position:
        first -= 1
    cut = [entry for _, entry in entries[first:]]
    del entries[first:]
    return cut


class _Ended:
    """Awaitable that has ended already."""

    def __await__(self) -> Generator[Any, None, None]:
        return
        yield


def journal_of(db: BaseDBAsyncClient) -> Journal | None:
    """The journal of a transaction that is open; None outside one.

    Raises:
        ConfigError: If the engine of the transaction is not one of the toolkit's.
    """
    if not isinstance(db, TransactionalDBClient) or db._finalized:
        return None
    journal: Journal | None = getattr(db, "journal", None)
    if journal is None:
        msg = (
            f"the connection {db.connection_name!r} has an engine that keeps no journal of its transactions: "
            "choose one of tortoise_tracker.kit.engines, as orm_config() does"
        )
        raise ConfigError(msg)
    return journal


def inside_transaction() -> bool:
    """Whether this task has a transaction open, on any connection."""
    if get_current_context() is None:
        return False
    clients = get_connections()._copy_storage().values()
    return any(isinstance(client, TransactionalDBClient) and not client._finalized for client in clients)


def on_commit(callback: Callback, using_db: BaseDBAsyncClient | None = None) -> Awaitable[None]:
    """Call a callback after the outermost commit.

    Callbacks run in order of registration; never after a rollback, nor if the savepoint around the call is
    rolled back. Without a transaction, one runs at once.

    Args:
        callback: A function or coroutine function. If it raises, the others are called all the same, and then
            ``CallbackError`` is raised where the transaction ends; what was committed stays.
        using_db: The connection, as listeners are given it; left out, the only one there is.

    Returns:
        Something that may be awaited, and need not: without a transaction it ends with an async callback.

    Raises:
        ConfigError: If the engine of the connection is not one of the toolkit's.
    """
    journal = journal_of(using_db or _get_connection(None))
    if journal is not None:
        journal.on_commit(callback)
        return _Ended()
    outcome = callback()
    return _task(outcome) if inspect.iscoroutine(outcome) else _Ended()


def on_rollback(callback: Callback, using_db: BaseDBAsyncClient | None = None) -> None:
    """Call a callback if what is being written is rolled back.

    After the end of the outermost transaction, in order of registration, if that was rolled back, or the
    savepoint around the call. Without a transaction nothing can be taken back, and nothing is called.

    Args:
        callback: A function or coroutine function. If it raises, the others are called all the same, and the
            error that undid the transaction gets a note of it.
        using_db: The connection, as listeners are given it; left out, the only one there is.

    Raises:
        ConfigError: If the engine of the connection is not one of the toolkit's.
    """
    journal = journal_of(using_db or _get_connection(None))
    if journal is not None:
        journal.on_rollback(callback)


def spawn(coroutine: Coroutine[Any, Any, T], *, name: str | None = None) -> asyncio.Task[T]:
    """Start a task in the background, outside the current transaction.

    A task of ``asyncio.create_task`` inherits the transaction, and writes into it, or into nothing once it
    has ended. This one has a connection of its own. It acts for the same user.

    On SQLite it waits until the transaction has ended, as there is one connection: awaiting it inside the
    transaction would be waiting for ever.

    Args:
        coroutine: What the task does.
        name: Its name in debuggers.

    Returns:
        The task. It runs to its end even without a reference to it.
    """
    context = contextvars.copy_context()
    context.run(_leave_transactions)
    return _task(coroutine, context=context, name=name)


def _task(coroutine: Coroutine[Any, Any, T], **options: Any) -> asyncio.Task[T]:
    task = asyncio.get_running_loop().create_task(coroutine, **options)
    _running.add(task)
    task.add_done_callback(_running.discard)
    return task


def _leave_transactions() -> None:
    if get_current_context() is None:
        return
    connections = get_connections()
    outside = {}
    for alias, client in connections._copy_storage().items():
        while isinstance(client, TransactionalDBClient):
            client = client._parent  # noqa: PLW2901 - up to the connection
        outside[alias] = client
    connections._set_storage(outside)
