"""Building a missing index while other processes write."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

import anyio
import asyncpg
from tortoise.backends.base.client import TransactionalDBClient

from tortoise_tracker.exceptions import IndexBusy
from tortoise_tracker.health.catalogue.declared import DeclaredIndex
from tortoise_tracker.health.catalogue.present import PresentIndex, present_indexes, present_on
from tortoise_tracker.kit.engines.asyncpg import translate
from tortoise_tracker.kit.retry import retried

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: Seconds to wait for the transactions of others.
PATIENCE: Final = 60.0

#: Key of the advisory lock; any number that is not used elsewhere.
_LOCK: Final = 7_254_610_881


async def build_index(db: BaseDBAsyncClient, index: DeclaredIndex, patience: float = PATIENCE) -> bool:
    """Create a declared index, unless one that does the same is there.

    On PostgreSQL writers do not have to wait for it, unless ``db`` is a transaction: then they wait until
    that ends.

    Args:
        db: The connection.
        index: What to create.
        patience: Seconds to wait for the transactions of others.

    Returns:
        Whether it had to be created.

    Raises:
        IntegrityError: If rows stand in the way of a unique one; there is no index then.
        IndexBusy: If another transaction goes on for too long.
    """
    if db.capabilities.dialect == "sqlite" or isinstance(db, TransactionalDBClient):
        return await retried(db, lambda transaction: _build_at_once(transaction, index))
    try:
        return await _build_beside_others(db, index, patience)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
        if isinstance(error, asyncpg.LockNotAvailableError):
            raise _busy(index, patience) from error
        translate(error)


async def _build_at_once(db: BaseDBAsyncClient, index: DeclaredIndex) -> bool:
    there = (await present_indexes(db)).get(index.table, [])
    if any(one.serves_as(index) for one in there):
        return False
    for one in _in_the_way(there, index):
        await db.execute_query(f'DROP INDEX "{one.name}"')
    await db.execute_query(index.statement)
    if index.constraint and db.capabilities.dialect == "postgres":
        await db.execute_query(_as_constraint(index))
    return True


async def _build_beside_others(db: BaseDBAsyncClient, index: DeclaredIndex, patience: float) -> bool:
    async with db.acquire_connection() as connection, _turn(connection, index, patience):
        there = (await present_on(connection)).get(index.table, [])
        if any(one.serves_as(index) for one in there):
            return False
        for one in _in_the_way(there, index):
            await connection.execute(f'DROP INDEX CONCURRENTLY "{one.name}"')
        try:
            await connection.execute(index.statement.replace("INDEX ", "INDEX CONCURRENTLY ", 1))
        except asyncpg.LockNotAvailableError:
            # To remove what was begun would mean to wait for the same; the next attempt does it.
            raise
        except asyncpg.PostgresError:
            # What was begun stays behind, and slows every write down.
            await connection.execute(f'DROP INDEX CONCURRENTLY IF EXISTS "{index.name}"')
            raise
        if index.constraint:
            # Holds no other lock, so it cannot be part of a deadlock.
            await connection.execute(_as_constraint(index))
        return True


def _in_the_way(there: list[PresentIndex], index: DeclaredIndex) -> list[PresentIndex]:
    """What has the name and does not do the work: half built, or of another definition."""
    return [one for one in there if one.name == index.name]


def _as_constraint(index: DeclaredIndex) -> str:
    name = f'"{index.name}"'
    return f'ALTER TABLE "{index.table}" ADD CONSTRAINT {name} UNIQUE USING INDEX {name}'


def _busy(index: DeclaredIndex, patience: float) -> IndexBusy:
    return IndexBusy(
        f"the index {index.name} could not be put back because another transaction has been using "
        f"{index.table} for more than {patience:g} s: let it end, and run this again"
    )


@asynccontextmanager
async def _turn(connection: Any, index: DeclaredIndex, patience: float) -> AsyncIterator[None]:
    """Advisory lock around a build; one that waits holds no snapshot, or both would wait for ever."""
    with anyio.move_on_after(patience) as waiting:
        while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", _LOCK):  # noqa: ASYNC110 - as above
            await anyio.sleep(0.1)
    if waiting.cancelled_caught:
        raise _busy(index, patience)
    try:
        await connection.execute(f"SET lock_timeout = {max(1, round(patience * 1000))}")
        yield
    finally:
        with anyio.CancelScope(shield=True):
            # A lost connection has given the lock back already.
            if not connection.is_closed():
                await connection.execute(f"RESET lock_timeout; SELECT pg_advisory_unlock({_LOCK})")
