"""Which migrations there are, which a database has, and how it gets the others.

This is ``aerich upgrade`` made safe for several deployers at once. Aerich alone looks which migrations
are missing before it begins the transaction that applies them: of ten that start together on an empty
database one wins and nine crash, and a migration that only changes rows is applied ten times.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import aerich
from aerich.migrate import Migrate
from aerich.utils import import_py_module
from tortoise import connections
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException
from tortoise.transactions import in_transaction

from scripts._support.connections import is_sqlite, opened, sqlite_file
from scripts._support.errors import MigrationError
from scripts._support.locks import OnWait, migration_lock
from tortoise_tracker.config import tortoise_orm_config
from tortoise_tracker.exceptions import TrackerError

#: One folder per app, beside the folder of the scripts: found from any working directory.
LOCATION: Final = Path(__file__).resolve().parents[2] / "migrations"

APP: Final = "tracker"

#: Seconds to wait for another process that migrates the same database.
DEFAULT_TIMEOUT: Final[float] = 300


async def apply_migrations(
    database_url: str | None = None,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    on_wait: OnWait = lambda _: None,
    on_applied: Callable[[str], None] = lambda _: None,
) -> list[str]:
    """Bring the tables of a database up to date, in turn with whoever else does.

    Each migration is a transaction: one that fails leaves nothing behind, and those before it stay.
    Opens and closes connections of its own; call it before ``connect()``.

    Args:
        database_url: As for ``connect()``.
        timeout: Seconds to wait for another process that migrates the same database.
        on_wait: Told whom we wait for, if anybody.
        on_applied: Told each migration as soon as it is applied.

    Returns:
        The file names of the migrations that were applied now, in order.

    Raises:
        ConfigError: If the URL is malformed.
        DatabaseUnavailable: If the database cannot be reached.
        MigrationBusy: If another process does not finish in time.
        MigrationError: If a migration fails.
    """
    if not await pending_migrations(database_url):
        # Nobody has to wait, and nothing beside the database be written, for that.
        return []
    config = tortoise_orm_config(database_url)
    async with migration_lock(config["connections"]["default"], timeout, on_wait):
        # Tortoise caches SQL by the name of a connection, which may have been of another dialect before.
        EXECUTOR_CACHE.clear()
        pending = await pending_migrations(database_url)
        if pending:
            # Tortoise.init() would leave its context, closed, to whoever connects next.
            async with (
                TortoiseContext(),
                _Command(config, on_applied=on_applied) as command,
            ):
                await command.init()
                await command.apply(pending)
        return pending


async def pending_migrations(database_url: str | None = None) -> list[str]:
    """Return the file names of the migrations that a database lacks, in order.

    Loads no model and changes nothing; an SQLite file that does not exist is not created.

    Raises:
        ConfigError: If the URL is malformed.
        DatabaseUnavailable: If the database cannot be reached.
    """
    connection = tortoise_orm_config(database_url)["connections"]["default"]
    applied = set(await _applied_migrations(connection))
    return [name for name in migration_files(LOCATION / APP) if name not in applied]


def migration_files(folder: Path) -> list[str]:
    """Return the names of the migration files in a folder, in the order in which they are applied."""
    modules = (module.name for module in pkgutil.iter_modules([str(folder)]))
    names = [name for name in modules if "_" in name and name.split("_")[0].isdigit()]
    return [f"{name}.py" for name in sorted(names, key=lambda name: int(name.split("_")[0]))]


async def _applied_migrations(connection: dict[str, Any]) -> Sequence[str]:
    if is_sqlite(connection):
        file = sqlite_file(connection)
        if file is None or not file.exists():
            return []
        exists = "SELECT 1 FROM sqlite_master WHERE name = 'aerich'"
    else:
        # The search path decides, as it does for Aerich.
        exists = "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL"
    async with opened(connection) as client:
        if not await client.execute_query_dict(exists):
            return []
        rows = await client.execute_query_dict(f"SELECT version FROM aerich WHERE app = '{APP}' ORDER BY id")
    return [row["version"] for row in rows]


class _Command(aerich.Command):
    """Aerich's upgrade, which says what is done once it is committed, and which file failed."""

    def __init__(self, config: dict[str, Any], *, on_applied: Callable[[str], None]) -> None:
        super().__init__(config, app=APP, location=str(LOCATION))
        self._on_applied = on_applied

    async def apply(self, names: Sequence[str]) -> None:
        """Apply the migrations of these file names, in this order."""
        for module in Migrate.get_all_version_modules():
            name = f"{module.name}.py"
            if name not in names:
                continue
            try:
                if getattr(import_py_module(module), "RUN_IN_TRANSACTION", True):
                    async with in_transaction("default") as transaction:
                        await self._upgrade(transaction, name, version_module=module)
                else:
                    await self._upgrade(connections.get("default"), name, version_module=module)
            except TrackerError:
                raise
            except BaseORMException as error:
                msg = f"the migration {name} failed, and left nothing behind: {error}"
                raise MigrationError(msg) from error
            self._on_applied(name)
