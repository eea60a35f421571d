"""Opening the database, and closing it whatever happens."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from anyio import CancelScope
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext, get_current_context

from tortoise_tracker import cache
from tortoise_tracker.config import tortoise_orm_config


class _Context(TortoiseContext):
    """Closed whatever happens: a cancelled scope of anyio would interrupt that."""

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        with CancelScope(shield=True):
            await super().__aexit__(exc_type, exc_val, exc_tb)


@asynccontextmanager
async def connect(
    database_url: str | None = None,
    *,
    models: Sequence[str] = (),
    create_tables: bool = False,
) -> AsyncIterator[TortoiseContext]:
    """Open the database for the body of ``async with``.

    Also for an application's lifespan: requests that run in tasks of their own find the connection.

    Args:
        database_url: As for ``tortoise_orm_config``.
        models: Further modules with models, as for ``tortoise_orm_config``.
        create_tables: Create the missing tables from the models, for tests and tools. A database that
            lives is migrated instead.

    Yields:
        Tortoise's context; ``context.db()`` is the raw connection.

    Raises:
        ConfigError: If the URL is malformed, or ``CACHE_URL`` is.
        DatabaseUnavailable: If the database cannot be reached.
    """
    config = tortoise_orm_config(database_url, models=models)
    # Said now, and not by the first write that has to invalidate something.
    cache.cache_settings()
    # Tortoise caches the SQL of a connection's name, which an earlier database of another dialect had too.
    EXECUTOR_CACHE.clear()
    outermost = get_current_context() is None
    async with _Context() as context:
        await context.init(config=config, _enable_global_fallback=outermost)
        await context.db().execute_query("SELECT 1")
        if create_tables:
            await context.generate_schemas()
        try:
            yield context
        finally:
            with CancelScope(shield=True):
                await cache.close()
