"""Databases as they come in by import or restore: without constraints, and with what those would refuse."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.databases import Dialect

#: The unique constraints under which numbers are given and recorded once.
UNIQUE_NUMBERS = {
    "issues": "uid_issues_project_d90781",
    "issue_sequences": "uid_issue_seque_project_5f900c",
}


async def drop_constraint(db: BaseDBAsyncClient, table: str, name: str) -> None:
    """Take a named constraint from a table, its rows stay."""
    if db.capabilities.dialect == Dialect.POSTGRES:
        await db.execute_script(f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"')
        return
    await _rebuild(db, table, rf',\s*CONSTRAINT "{name}"[^)]*\)')


async def drop_unique_numbers(db: BaseDBAsyncClient) -> None:
    """Let numbers be there twice."""
    for table, name in UNIQUE_NUMBERS.items():
        await drop_constraint(db, table, name)


async def drop_foreign_key(db: BaseDBAsyncClient, table: str, column: str) -> None:
    """Let a column refer to nothing."""
    if db.capabilities.dialect == Dialect.POSTGRES:
        await db.execute_script(f'ALTER TABLE "{table}" DROP CONSTRAINT "{table}_{column}_fkey"')
        return
    await _rebuild(
        db, table, rf'(?<="{column}" CHAR\(36\)) (NOT NULL )?REFERENCES "\w+" \("id"\) ON DELETE \w+( NULL)?'
    )


async def execute_all(db: BaseDBAsyncClient, statements: Sequence[str]) -> None:
    """Run statements past the models, all or none."""
    await db.execute_script("; ".join(["BEGIN", *statements, "COMMIT"]))


async def _rebuild(db: BaseDBAsyncClient, table: str, without: str) -> None:
    """Make an SQLite table anew, without a part of its definition."""
    rows = await db.execute_query_dict(
        "SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL", [table]
    )
    [old] = [row["sql"] for row in rows if row["type"] == "table"]
    new, count = re.subn(without, "", old)
    assert 1 == count, old
    new = new.replace(f'"{table}"', f'"{table}_new"', 1)
    indexes = "; ".join(row["sql"] for row in rows if row["type"] == "index")
    await db.execute_script(
        f"PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE; {new}; "
        f'INSERT INTO "{table}_new" SELECT * FROM "{table}"; '
        f'DROP TABLE "{table}"; ALTER TABLE "{table}_new" RENAME TO "{table}"; {indexes}; COMMIT; '
        "PRAGMA foreign_keys=ON"
    )
