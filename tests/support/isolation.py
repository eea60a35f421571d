"""Empties a database between two tests, in milliseconds, because tests commit for real.

Foreign keys are not looked at meanwhile: all rows go, whatever the order. Most tables are empty
after a test, and cost a glance each, in one statement whose plan is kept. To truncate 60 tables, or to copy
a template database, takes from 50 ms upwards.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient

#: Deletes the rows of every table.
Empty = Callable[[], Awaitable[None]]

_TABLES_OF_POSTGRES = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()"
_TABLES_OF_SQLITE = """
SELECT '"' || name || '"' AS name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
"""


@asynccontextmanager
async def emptying(client: BaseDBAsyncClient, url: str) -> AsyncIterator[Empty]:
    """What empties a database.

    Args:
        client: Connected to it.
        url: Where it is, for a connection on PostgreSQL that is for this alone: to silence the foreign keys
            throws the plans of a connection away, those of all its foreign keys too.
    """
    if client.capabilities.dialect == "sqlite":
        yield partial(_empty_sqlite, client)
        return
    connection = await asyncpg.connect(url)
    try:
        # A test that left a transaction open is told so, instead of waiting for it for ever.
        await connection.execute("SET lock_timeout = '10s'")
        # The role of TEST_DATABASE_URL may own tables without being allowed to silence triggers.
        silences = await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        if silences:
            await connection.execute("SET session_replication_role = replica")
        yield partial(_empty_postgres, connection, silences)
    finally:
        await connection.close()


async def _empty_postgres(connection: asyncpg.Connection[asyncpg.Record], silences: bool) -> None:  # noqa: FBT001
    names = [name for (name,) in await connection.fetch(_TABLES_OF_POSTGRES)]
    filled = [name for (name,) in await connection.fetch(glances(names))] if names else []
    if filled and silences:
        await connection.execute("; ".join(f"DELETE FROM {name}" for name in filled))
    elif filled:
        await connection.execute(f"TRUNCATE {', '.join(filled)} CASCADE")


async def _empty_sqlite(client: BaseDBAsyncClient) -> None:
    names = [row["name"] for row in await client.execute_query_dict(_TABLES_OF_SQLITE)]
    filled = [row["name"] for row in await client.execute_query_dict(glances(names))] if names else []
    if filled:
        deletions = "; ".join(f"DELETE FROM {name}" for name in filled)
        # The pragma is without effect inside a transaction.
        await client.execute_script(
            f"PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE; {deletions}; COMMIT; PRAGMA foreign_keys=ON"
        )


def glances(names: Sequence[str]) -> str:
    """The query for the names of the tables, written as they are in SQL, that have rows."""
    return " UNION ALL ".join(
        f"SELECT '{name}' AS name WHERE EXISTS (SELECT 1 FROM {name})" for name in names
    )
