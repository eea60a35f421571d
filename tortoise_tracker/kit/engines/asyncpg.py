"""PostgreSQL engine on asyncpg, with errors of the driver translated and connections always returned."""

from __future__ import annotations

from typing import Any, NoReturn, cast

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.asyncpg.executor import AsyncpgExecutor
from tortoise.backends.base.client import (
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError

from tortoise_tracker.exceptions import (
    ConfigError,
    DatabaseUnavailable,
    MigrationsPending,
    TransactionConflict,
)
from tortoise_tracker.kit.engines import ADVICE
from tortoise_tracker.kit.engines.duplicates import of_postgres
from tortoise_tracker.kit.engines.executor import SafePrefetchExecutor
from tortoise_tracker.kit.engines.transaction import JournaledTransaction, SavepointContext, settled

_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    # What the driver says of a connection that the server is just closing.
    asyncpg.InternalClientError,
    OSError,
)

#: The roots of what the driver raises.
_RAISED = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)

#: The function of the server that misses a name of a query in its FROM clause.
_NOT_IN_FROM = "errorMissingRTE"


def translate(error: Exception, *, lost: bool = False, advice: str = ADVICE) -> NoReturn:
    """Translate an error of the driver into one of Tortoise or of this package, and raise it.

    Args:
        error: The error of the driver.
        lost: Whether the connection is known to be lost.
        advice: What to do if a table is missing.
    """
    if isinstance(error, asyncpg.UniqueViolationError):
        raise of_postgres(error) from error
    if isinstance(error, asyncpg.IntegrityConstraintViolationError):
        raise IntegrityError(error) from error
    if isinstance(error, asyncpg.InvalidTransactionStateError):
        raise TransactionManagementError(error) from error
    # The same SQLSTATE stands for a name in a query that no FROM clause has.
    if isinstance(error, asyncpg.UndefinedTableError) and error.server_source_function != _NOT_IN_FROM:
        msg = f"{error}: {advice}"
        raise MigrationsPending(msg) from error
    if isinstance(error, asyncpg.TransactionRollbackError):
        msg = f"the transaction was given up for another ({error}): try again"
        raise TransactionConflict(msg) from error
    if lost or isinstance(error, _LOST):
        msg = f"the connection to PostgreSQL failed: {str(error) or type(error).__name__}"
        raise DatabaseUnavailable(msg) from error
    raise OperationalError(error) from error


class JournaledAsyncpgExecutor(SafePrefetchExecutor, AsyncpgExecutor):
    """Executor for asyncpg with safe prefetching."""


class JournaledAsyncpgClient(AsyncpgDBClient):
    """Client with a pool of connections to a PostgreSQL database."""

    executor_class = JournaledAsyncpgExecutor

    def __init__(self, *args: Any, advice: str = ADVICE, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        #: What to do if a table is missing.
        self.advice = advice

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 - Tortoise's signature
        """Open the pool.

        Raises:
            ConfigError: If the database URL has an option that does not exist.
            DatabaseUnavailable: If the server cannot be reached, or does not let us in.
        """
        try:
            await super().create_connection(with_db)
        except (TypeError, ValueError) as error:
            msg = f"an option of the PostgreSQL database URL is not accepted ({error}): correct or remove it"
            raise ConfigError(msg) from error
        except _RAISED as error:
            where = f"{self.host or 'the local server'}:{self.port}/{self.database}"
            msg = f"cannot connect to PostgreSQL at {where}: {str(error) or type(error).__name__}"
            raise DatabaseUnavailable(msg) from error

    async def _translate_exceptions(self, func: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return await func(self, *args, **kwargs)
        except DatabaseUnavailable:
            # Opening the pool has failed, and said so; it is an OSError as well.
            raise
        except _RAISED as error:
            translate(error, lost=self._is_gone(), advice=self.advice)

    async def fetch_many(self, query: str, values: list[list[Any]]) -> list[Any]:
        """Run an INSERT … RETURNING for each of many rows, as one statement.

        Returns:
            What each gave back; None for a row that ``ON CONFLICT DO NOTHING`` ignored.
        """
        return cast("list[Any]", await self._translate_exceptions(type(self)._fetch_many, query, values))

    async def _fetch_many(self, query: str, values: list[list[Any]]) -> list[Any]:
        # An ignored row gives nothing back, and those after it would be taken for it.
        query = f"WITH made AS ({query}) SELECT made.* FROM (SELECT) AS each LEFT JOIN made ON TRUE"
        async with self.acquire_connection() as connection:
            self.log.debug("%s: %s", query, values)
            rows = await connection.fetchmany(query, values)
        return [None if all(value is None for value in row.values()) else row for row in rows]

    def _is_gone(self) -> bool:
        """Whether the one connection is lost; the pool replaces those of its own."""
        return False

    def _in_transaction(self) -> TransactionContext:
        return _PooledTransaction(AsyncpgTransaction(self), self._pool_init_lock)


class AsyncpgTransaction(JournaledTransaction, JournaledAsyncpgClient, TransactionWrapper):
    """Transaction on a connection of the pool, or a savepoint in one."""

    def __init__(self, connection: AsyncpgDBClient) -> None:
        TransactionWrapper.__init__(self, connection)
        self.advice: str = getattr(connection, "advice", ADVICE)
        self._open_journal(connection)

    def _in_transaction(self) -> TransactionContext:
        return SavepointContext(AsyncpgTransaction(self))

    def acquire_connection(self) -> Any:
        """The connection that the transaction runs on."""
        return TransactionWrapper.acquire_connection(self)

    async def commit(self) -> None:
        """Commit; a constraint checked only now fails as an ``IntegrityError``."""
        try:
            await super().commit()
        except _RAISED as error:
            translate(error)

    async def rollback(self) -> None:
        """Roll back; if the connection is lost, the server has done so, and the first error is raised."""
        try:
            await super().rollback()
        except _RAISED as error:
            if not (isinstance(error, _LOST) or self._is_gone()):
                translate(error)
            self._finalized = True

    def _is_gone(self) -> bool:
        try:
            return self._connection.is_closed()
        except asyncpg.InterfaceError:
            # The pool takes a lost connection back by itself.
            return True


class _PooledTransaction(TransactionContextPooled):
    """Context of an outermost transaction, which returns its connection even if BEGIN fails."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool = cast("asyncpg.Pool", self.client._parent._pool)
        try:
            self.client._connection = await pool.acquire()
        except _RAISED as error:
            translate(error)
        try:
            await self.client.begin()
        except BaseException:
            await pool.release(self.client._connection)
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        # Interrupted on the way out, the task would keep a connection that is the pool's again.
        async with settled(cast("AsyncpgTransaction", self.client), exc_val):
            await super().__aexit__(exc_type, exc_val, exc_tb)


client_class = JournaledAsyncpgClient
