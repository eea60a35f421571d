"""Foreign keys without their tables, which PostgreSQL refuses and SQLite would let dangle."""

from __future__ import annotations

from typing import Final

from tortoise.backends.base.client import BaseDBAsyncClient

from tortoise_tracker.commands.migrating.configuration import MigratedApp
from tortoise_tracker.commands.migrating.steps import dropped_tables
from tortoise_tracker.exceptions import MigrationError

_FOREIGN_KEYS: Final = {
    "sqlite": (
        'SELECT m.name AS child, f."table" AS parent FROM sqlite_master m '
        "JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"
    ),
    "postgres": (
        "SELECT c.relname AS child, p.relname AS parent FROM pg_constraint k "
        "JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid "
        "WHERE k.contype = 'f' AND p.relnamespace = current_schema()::regnamespace"
    ),
}

_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table'"


async def refuse_missing_tables(db: BaseDBAsyncClient, name: str) -> None:
    """Refuse a migration after which a foreign key refers to a table that does not exist.

    Args:
        db: The transaction of the migration.
        name: What people are told it is called.

    Raises:
        MigrationError: If there is such a key.
    """
    if db.capabilities.dialect != "sqlite":
        return
    tables = {row["name"] for row in await db.execute_query_dict(_TABLES)}
    for key in await db.execute_query_dict(_FOREIGN_KEYS["sqlite"]):
        if key["parent"] not in tables:
            msg = (
                f"after {name} the table {key['child']} would refer to {key['parent']}, which does not "
                "exist: apply the migration that makes it first"
            )
            raise MigrationError(msg)


async def refuse_dangling(db: BaseDBAsyncClient, app: MigratedApp, name: str) -> None:
    """Refuse to undo a migration whose tables another app's refer to; SQLite itself would let them dangle.

    Raises:
        MigrationError: If tables that stay refer to one that would go.
    """
    dropped = await dropped_tables(app.folder / name)
    if not dropped:
        return
    keys = await db.execute_query_dict(_FOREIGN_KEYS[db.capabilities.dialect])
    for child, parent in sorted((key["child"], key["parent"]) for key in keys):
        if parent in dropped and child not in dropped:
            msg = (
                f"{app.shown(name)} cannot be undone, for the table {child} refers to {parent}, "
                "which it would drop: undo the migration of that table first"
            )
            raise MigrationError(msg)
