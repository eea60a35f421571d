"""SQLite engine: immediate transactions, pragmas for a server, text functions as on PostgreSQL."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Sequence
from typing import Any, NoReturn, cast

from anyio import to_thread
from tortoise.backends.base.client import (
    ConnectionWrapper,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
)
from tortoise.backends.sqlite.executor import SqliteExecutor
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, OperationalError

from tortoise_tracker.exceptions import DatabaseUnavailable, MigrationsPending
from tortoise_tracker.kit.engines import ADVICE
from tortoise_tracker.kit.engines.duplicates import of_sqlite
from tortoise_tracker.kit.engines.executor import SafePrefetchExecutor
from tortoise_tracker.kit.engines.sqlite_functions import FUNCTIONS
from tortoise_tracker.kit.engines.transaction import JournaledTransaction, SavepointContext, settled

#: What a connection starts with unless the database URL says otherwise.
PRAGMAS = {
    # Durable against a crash of the process, and with WAL consistent after one of the machine.
    "synchronous": "NORMAL",
    # Milliseconds to wait for another process's write.
    "busy_timeout": "20000",
    # As LIKE is on PostgreSQL; ``icontains`` folds the case itself.
    "case_sensitive_like": "ON",
}

# As Tortoise does for days and moments.
sqlite3.register_adapter(datetime.time, datetime.time.isoformat)


def translate(error: Exception, advice: str = ADVICE) -> NoReturn:
    """Translate an error of the driver, and raise it; ``advice`` is for a missing table."""
    message = str(error)
    if isinstance(error, sqlite3.IntegrityError):
        raise of_sqlite(error) or IntegrityError(error) from error
    if message.startswith("no such table"):
        table = message.rpartition(" ")[2]
        msg = f"the table {table} does not exist: {advice}"
        raise MigrationsPending(msg) from error
    raise OperationalError(error) from error


class _Translated(ConnectionWrapper[Any]):
    """Connection for one statement, with the driver's errors translated."""

    __slots__ = ()

    async def __aenter__(self) -> Any:
        try:
            return await super().__aenter__()
        except DatabaseUnavailable:
            # Tortoise keeps the lock, and the next statement would wait for it for ever.
            self._lock.release()
            raise

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        await super().__aexit__(exc_type, exc_val, exc_tb)
        # OverflowError: an integer of more than 64 bits.
        if isinstance(exc_val, sqlite3.Error | OverflowError):
            translate(exc_val, cast("JournaledSqliteClient", self.client).advice)


class JournaledSqliteExecutor(SafePrefetchExecutor, SqliteExecutor):
    """Executor for SQLite with safe prefetching."""


class JournaledSqliteClient(SqliteClient):
    """Client with the connection to an SQLite file."""

    executor_class = JournaledSqliteExecutor

    def __init__(self, file_path: str, *, advice: str = ADVICE, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        #: What to do if a table is missing.
        self.advice = advice
        self.pragmas = {**PRAGMAS, **self.pragmas}

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 - Tortoise's signature
        """Open the file.

        Raises:
            DatabaseUnavailable: If it cannot be opened, or is no SQLite database.
        """
        if self._connection:
            return
        try:
            # Where aiosqlite cannot open the file, its thread runs on, and may outlive the event loop.
            await to_thread.run_sync(_try_to_open, self.filename)
            await super().create_connection(with_db)
            connection = cast("Any", self._connection)
            for name, arguments, function in FUNCTIONS:
                await connection.create_function(name, arguments, function, deterministic=True)
        except sqlite3.Error as error:
            await self.close()
            msg = f"cannot open the SQLite database {self.filename}: {error}"
            raise DatabaseUnavailable(msg) from error

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        """The connection for one statement."""
        return _Translated(self._lock, self)

    def _in_transaction(self) -> TransactionContext:
        return _ImmediateTransaction(SqliteTransaction(self), self._lock)

    async def execute_query(
        self, query: str, values: list[Any] | None = None
    ) -> tuple[int, Sequence[dict[str, Any]]]:
        """Run a statement; rows that a cascade deletes are not counted, as on PostgreSQL."""
        rows: Sequence[dict[str, Any]]
        if not query.startswith("DELETE"):
            count, rows = await super().execute_query(query, values)
            return count, rows
        async with self.acquire_connection() as connection:
            self.log.debug("%s: %s", query, values)
            rows = await connection.execute_fetchall(query, values)
            [[count]] = await connection.execute_fetchall("SELECT changes()")
            return int(count), rows

    async def fetch_many(self, query: str, values: list[list[Any]]) -> list[Any]:
        """Run an INSERT … RETURNING for each of many rows, in one go.

        Returns:
            What each gave back; None for a row that ``ON CONFLICT DO NOTHING`` ignored.
        """
        async with self.acquire_connection() as connection:
            self.log.debug("%s: %s", query, values)
            # All of them in the thread of the connection: it is the way there and back that takes time.
            return cast("list[Any]", await connection._execute(_fetch_each, connection._conn, query, values))

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Run a statement for each of many rows, in one transaction."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


def _try_to_open(file: str) -> None:
    sqlite3.connect(file).close()


def _fetch_each(connection: sqlite3.Connection, query: str, values: list[list[Any]]) -> list[Any]:
    # The rest of a result has to be fetched, or its statement stays open.
    return [next(iter(connection.execute(query, row).fetchall()), None) for row in values]


class SqliteTransaction(JournaledTransaction, JournaledSqliteClient, SqliteTransactionWrapper):
    """Transaction on the connection, or a savepoint in one."""

    def __init__(self, connection: SqliteClient) -> None:
        SqliteTransactionWrapper.__init__(self, connection)
        self.advice: str = getattr(connection, "advice", ADVICE)
        self._open_journal(connection)
        #: Whether a script ran, which may have changed pragmas of the connection.
        self.ran_script = False

    async def execute_script(self, query: str) -> None:
        """Run several statements; SQLite commits what went before."""
        self.ran_script = True
        await super().execute_script(query)

    def _in_transaction(self) -> TransactionContext:
        return SavepointContext(SqliteTransaction(self))

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Run a statement for each of many rows."""
        await SqliteTransactionWrapper.execute_many(self, query, values)

    async def begin(self) -> None:
        """Begin, and take the write lock at once.

        A deferred transaction that reads first and then writes fails at once when another process wrote in
        between, whatever the busy time-out.
        """
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            translate(error)

    async def savepoint_rollback(self) -> None:
        """Roll back to the savepoint, unless that was done by hand."""
        if self._savepoint is not None:
            await super().savepoint_rollback()

    async def release_savepoint(self) -> None:
        """Keep what was written since the savepoint, unless it was rolled back by hand."""
        if self._savepoint is not None:
            await super().release_savepoint()

    async def commit(self) -> None:
        """Commit; a constraint checked only now fails as an ``IntegrityError``, and all is undone."""
        if isinstance(self._parent, SqliteTransaction):
            # By hand: Tortoise would commit what is around the savepoint.
            await self.release_savepoint()
            self._finalized = True
            return
        try:
            await super().commit()
        except sqlite3.Error as error:
            await self.rollback()
            translate(error)

    async def rollback(self) -> None:
        """Roll back; by hand in a savepoint, this alone."""
        if isinstance(self._parent, SqliteTransaction):
            await self.savepoint_rollback()
            self._finalized = True
        else:
            await super().rollback()


class _ImmediateTransaction(SqliteTransactionContext):
    """Context of an outermost transaction, which frees the connection even if BEGIN fails."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            # The lock is held: no statement of another task comes between this one and the body.
            await self.connection.begin()
        except BaseException:
            try:
                if self.connection._connection is not None:
                    await self.connection._connection.rollback()
            finally:
                # A cancelled scope of anyio interrupts the line above, too; the rollback is on its way then.
                self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return cast("TransactionalDBClient", self.connection)

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        transaction = cast("SqliteTransaction", self.connection)
        async with settled(transaction, exc_val):
            try:
                await super().__aexit__(exc_type, exc_val, exc_tb)
            finally:
                if transaction.ran_script:
                    # A migration that rebuilds a table has to leave the foreign keys off.
                    parent = cast("JournaledSqliteClient", transaction._parent)
                    await parent.execute_script(f"PRAGMA foreign_keys = {parent.pragmas['foreign_keys']}")


client_class = JournaledSqliteClient
