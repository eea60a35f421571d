"""Chooses rows of a database to do something to, each only once."""

from __future__ import annotations

from collections.abc import Collection

from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.databases import Dialect


class Chooser:
    """Finds rows, and collects what is to be done to them past the models."""

    def __init__(self, db: BaseDBAsyncClient, count: int) -> None:
        self.db = db
        self.count = count
        self.used: set[str] = set()
        self.statements: list[str] = []

    async def choose(self, source: str, condition: str = "1 = 1", limit: int | None = None) -> list[str]:
        """Live rows that nothing has been done to yet."""
        table = source.partition(" ")[0]
        found = await self.ids(
            f"SELECT c.id FROM {source} WHERE c.deleted_at IS NULL AND {condition} ORDER BY c.id"
        )
        free = [key for key in found if key not in self.used]
        # Spread over all projects.
        wanted = min(limit or self.count, len(free))
        chosen = free[:: max(1, len(free) // max(wanted, 1))][:wanted]
        assert chosen, table
        self.used.update(chosen)
        return chosen

    async def records(self, issues: Collection[str]) -> list[str]:
        """The records of the numbers of issues."""
        return await self.ids(f"SELECT id FROM issue_sequences WHERE issue_id IN ({listed(issues)})")

    async def ids(self, sql: str) -> list[str]:
        """The first column of what a statement finds."""
        return [str(next(iter(dict(row).values()))) for row in await self.db.execute_query_dict(sql)]

    def update(self, table: str, setting: str, keys: Collection[str]) -> None:
        """Have rows written."""
        self.statements.append(f"UPDATE {table} SET {setting} WHERE id IN ({listed(keys)})")

    def neighbor(self, table: str) -> str:
        """Another project of the workspace of a row, as SQL."""
        return self.uuid(
            f"(SELECT MIN(CAST(p.id AS TEXT)) FROM projects p WHERE p.workspace_id = {table}.workspace_id "
            f"AND p.id <> {table}.project_id AND p.deleted_at IS NULL)"
        )

    def uuid(self, sql: str) -> str:
        """A key that was looked up as text, as SQL."""
        return sql if self.db.capabilities.dialect == Dialect.SQLITE else f"CAST({sql} AS UUID)"


def listed(keys: Collection[str]) -> str:
    """Keys as a list in SQL."""
    return ", ".join(f"'{key}'" for key in keys) or "NULL"
