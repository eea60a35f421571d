"""Context managers that open a database, and always close it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from anyio import CancelScope
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext, get_current_context
from tortoise.exceptions import ConfigurationError

from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.kit.config import orm_config
from tortoise_tracker.kit.engines import ADVICE
from tortoise_tracker.kit.soft_delete.deletion import refuse_second_bins


class _Context(TortoiseContext):
    """Tortoise's context, whose exit a cancelled scope of anyio cannot interrupt."""

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        with CancelScope(shield=True):
            await super().__aexit__(exc_type, exc_val, exc_tb)


@asynccontextmanager
async def connect(
    database_url: str,
    *,
    apps: Mapping[str, Sequence[str]],
    advice: str = ADVICE,
    create_tables: bool = False,
) -> AsyncIterator[TortoiseContext]:
    """Open the database for the body of ``async with``.

    Also for an application's lifespan: requests that run in tasks of their own find the connection.

    Args:
        database_url: As for ``orm_config``.
        apps: Modules with models by the label of their app, as for ``orm_config``.
        advice: What errors advise where a table is not there, as for ``orm_config``.
        create_tables: Create the missing tables from the models, for tests and tools. A database that
            is to be kept is migrated instead.

    Yields:
        Tortoise's context; ``context.db()`` is the raw connection.

    Raises:
        ConfigError: If the URL is malformed, a module of models cannot be imported, or the apps have a second
            model of deletions.
        DatabaseUnavailable: If the database cannot be reached.
    """
    config = orm_config(database_url, apps=apps, advice=advice, aerich=False)
    async with opened(config, create_tables=create_tables) as context:
        yield context


@asynccontextmanager
async def opened(config: dict[str, Any], *, create_tables: bool = False) -> AsyncIterator[TortoiseContext]:
    """Open the database of a Tortoise configuration; see ``connect``."""
    outermost = get_current_context() is None
    with _sql_of_its_own():
        async with _Context() as context:
            try:
                await context.init(config=config, _enable_global_fallback=outermost)
            except ConfigError:
                raise
            except ConfigurationError as error:
                raise _explained(error) from error
            refuse_second_bins()
            for name in config["connections"]:
                await context.connections.get(name).execute_query("SELECT 1")
            if create_tables:
                await context.generate_schemas()
            yield context


def _explained(error: ConfigurationError) -> ConfigError:
    """With the reason, which Tortoise leaves to the cause, and the way out."""
    cause = error.__cause__ or error.__context__
    reason = f"{error} ({cause})" if cause else f"{error}"
    return ConfigError(
        f"{reason}: correct the models of the apps, dotted names of modules that can be imported"
    )


@contextmanager
def _sql_of_its_own() -> Iterator[None]:
    """Forget the SQL of tables, which Tortoise keeps by the names of connection and table.

    A database before or around this one may have the same names for another dialect, or for other columns.
    """
    EXECUTOR_CACHE.clear()
    try:
        yield
    finally:
        EXECUTOR_CACHE.clear()
