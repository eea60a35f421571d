"""Context managers that open the tracker's database and its cache, and always close them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from anyio import CancelScope
from tortoise.context import TortoiseContext

from tortoise_tracker import cache
from tortoise_tracker.config import tortoise_orm_config
from tortoise_tracker.kit import database


@asynccontextmanager
async def connect(
    database_url: str | None = None,
    *,
    models: Sequence[str] = (),
    apps: Mapping[str, Sequence[str]] | None = None,
    create_tables: bool = False,
) -> AsyncIterator[TortoiseContext]:
    """Open the database for the body of ``async with``.

    Also for an application's lifespan: requests that run in tasks of their own find the connection.

    Args:
        database_url: As for ``tortoise_orm_config``.
        models: Further modules with models, as for ``tortoise_orm_config``.
        apps: Further apps, as for ``tortoise_orm_config``.
        create_tables: Create the missing tables from the models, for tests and tools. A database that
            is to be kept is migrated instead.

    Yields:
        Tortoise's context; ``context.db()`` is the raw connection.

    Raises:
        ConfigError: If the URL or ``CACHE_URL`` is malformed, or the apps have a second model of deletions.
        DatabaseUnavailable: If the database cannot be reached.
    """
    config = tortoise_orm_config(database_url, models=models, apps=apps)
    async with opened(config, create_tables=create_tables) as context:
        yield context


@asynccontextmanager
async def opened(config: dict[str, Any], *, create_tables: bool = False) -> AsyncIterator[TortoiseContext]:
    """Open the database of a Tortoise configuration that holds the tracker; see ``connect``."""
    # A malformed CACHE_URL is an error now, and not in the first write that has to invalidate something.
    cache.cache_settings()
    async with database.opened(config, create_tables=create_tables) as context:
        try:
            yield context
        finally:
            with CancelScope(shield=True):
                await cache.close()
