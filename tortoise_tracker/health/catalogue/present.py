"""The indexes that the database has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tortoise_tracker.health.catalogue.declared import DeclaredIndex, normalized

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: A row for each column of each index, in order.
OF_POSTGRES = """
SELECT c.relname::text AS "table", x.relname::text AS name, i.indisunique AS is_unique,
       i.indisvalid AS is_valid, pg_get_expr(i.indpred, i.indrelid, true) AS condition,
       pg_get_indexdef(i.indexrelid, n, true) AS "column"
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) AS n
WHERE c.relnamespace = current_schema()::regnamespace AND NOT i.indisprimary
ORDER BY 1, 2, n
"""

_OF_SQLITE = """
SELECT t.name AS "table", l.name AS name, l."unique" AS is_unique, 1 AS is_valid, s.sql AS condition,
       i.name AS "column"
FROM sqlite_master t JOIN pragma_index_list(t.name) l JOIN pragma_index_info(l.name) i
LEFT JOIN sqlite_master s ON s.type = 'index' AND s.name = l.name
WHERE t.type = 'table' AND l.origin <> 'pk'
ORDER BY 1, 2, i.seqno
"""


@dataclass(frozen=True)
class PresentIndex:
    """Index, or index of a constraint, as the database describes it."""

    table: str
    name: str
    columns: tuple[str, ...]
    unique: bool
    condition: str
    #: False for one whose building was interrupted: it is kept up to date, and not used.
    valid: bool

    def serves_as(self, index: DeclaredIndex) -> bool:
        """Whether it does what a model asks for, whatever its name."""
        if not self.valid or self.table != index.table:
            return False
        if index.foreign_statement:
            return self.name == index.name
        return (self.unique, self.columns, self.condition) == index.meaning


async def present_indexes(db: BaseDBAsyncClient) -> dict[str, list[PresentIndex]]:
    """The indexes of each table, but those of primary keys; one statement."""
    if db.capabilities.dialect == "sqlite":
        rows = await db.execute_query_dict(_OF_SQLITE)
        return _gathered(
            [{**row, "condition": (row["condition"] or "").partition(" WHERE ")[2]} for row in rows]
        )
    return _gathered(await db.execute_query_dict(OF_POSTGRES))


async def present_on(connection: Any) -> dict[str, list[PresentIndex]]:
    """The same, asked over a connection of asyncpg that is held already."""
    return _gathered(await connection.fetch(OF_POSTGRES))


def _gathered(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[PresentIndex]]:
    found: dict[tuple[str, str], PresentIndex] = {}
    for row in rows:
        key = (row["table"], row["name"])
        before = found[key].columns if key in found else ()
        found[key] = PresentIndex(
            table=row["table"],
            name=row["name"],
            columns=(*before, str(row["column"]).strip('"')),
            unique=bool(row["is_unique"]),
            condition=normalized(row["condition"]),
            valid=bool(row["is_valid"]),
        )
    tables: dict[str, list[PresentIndex]] = {}
    for index in found.values():
        tables.setdefault(index.table, []).append(index)
    return tables
