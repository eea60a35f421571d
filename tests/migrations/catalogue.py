"""What a database says its tables are, in the same words on both dialects."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.databases import Dialect
from tortoise_tracker.commands.migrating.connections import opened
from tortoise_tracker.config import tortoise_orm_config


@dataclass
class Table:
    """A table as its database describes it."""

    #: By name: type, whether it must have a value, default.
    columns: dict[str, tuple[str, bool, str | None]] = field(default_factory=dict)
    primary_key: tuple[str, ...] = ()
    #: By column: the table and the column that it leads to, and what happens on deletion.
    foreign_keys: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    #: Columns of each unique constraint.
    uniques: set[tuple[str, ...]] = field(default_factory=set)
    #: By name: whether it is unique, its columns, and its condition.
    indexes: dict[str, tuple[bool, tuple[str, ...], str | None]] = field(default_factory=dict)
    #: By column, or "" for the table; PostgreSQL only.
    comments: dict[str, str] = field(default_factory=dict)
    #: Names of the constraints that have one; PostgreSQL only.
    constraints: set[str] = field(default_factory=set)


Catalogue = dict[str, Table]

_COLUMNS = """
SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS required, pg_get_expr(d.adbin, d.adrelid) AS default
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
"""

_CONSTRAINTS = """
SELECT c.relname AS table, k.conname AS name, k.contype::text AS kind,
       ARRAY(SELECT attname::text FROM unnest(k.conkey) WITH ORDINALITY AS u(n, i)
             JOIN pg_attribute ON attrelid = c.oid AND attnum = u.n ORDER BY u.i) AS columns,
       f.relname AS target,
       (SELECT attname FROM pg_attribute WHERE attrelid = f.oid AND attnum = k.confkey[1]) AS key,
       k.confdeltype::text AS on_delete
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class f ON f.oid = k.confrelid
WHERE c.relnamespace = 'public'::regnamespace
"""

_INDEXES = """
SELECT c.relname AS table, x.relname AS name, i.indisunique AS unique,
       ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true)
             FROM generate_series(1, i.indnkeyatts) AS n) AS columns,
       pg_get_expr(i.indpred, i.indrelid, true) AS condition
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
WHERE c.relnamespace = 'public'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u'))
"""

_COMMENTS = """
SELECT c.relname AS table, COALESCE(a.attname, '') AS column, d.description AS text
FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
"""

_ACTIONS = {"a": "NO ACTION", "c": "CASCADE", "n": "SET NULL", "r": "RESTRICT"}


async def catalogue_of(database_url: str) -> Catalogue:
    """Read the catalogue of a database, without the table of Aerich."""
    connection = tortoise_orm_config(database_url)["connections"]["default"]
    async with opened(connection) as client:
        return await read_catalogue(client)


async def read_catalogue(client: BaseDBAsyncClient) -> Catalogue:
    """Read the catalogue of a connected database, without the table of Aerich."""
    read = _of_sqlite if client.capabilities.dialect == Dialect.SQLITE else _of_postgres
    catalogue = await read(client)
    catalogue.pop("aerich", None)
    return catalogue


async def rows_of(client: BaseDBAsyncClient) -> dict[str, list[dict[str, Any]]]:
    """Read every row of every table, in the order of the keys, JSON decoded."""
    rows = {}
    for name, table in (await read_catalogue(client)).items():
        order = ", ".join(table.primary_key or table.columns)
        found = await client.execute_query_dict(f'SELECT * FROM "{name}" ORDER BY {order}')
        rows[name] = [{key: _decoded(value) for key, value in row.items()} for row in found]
    return rows


def condition(sql: str | None) -> str | None:
    """Return an index's condition without what the dialects write differently."""
    return None if sql is None else re.sub(r'[()";]', "", sql).strip()


def _decoded(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("{", "["):
        return json.loads(value)
    return value


async def _of_postgres(client: BaseDBAsyncClient) -> Catalogue:
    catalogue: Catalogue = {}
    for row in await client.execute_query_dict(_COLUMNS):
        table = catalogue.setdefault(row["table"], Table())
        table.columns[row["column"]] = (row["type"], row["required"], row["default"])
    for row in await client.execute_query_dict(_CONSTRAINTS):
        table = catalogue[row["table"]]
        columns = tuple(row["columns"])
        table.constraints.add(row["name"])
        match row["kind"]:
            case "p":
                table.primary_key = columns
            case "u":
                table.uniques.add(columns)
            case "f":
                table.foreign_keys[columns[0]] = (
                    *(row["target"], row["key"]),
                    _ACTIONS[row["on_delete"]],
                )
    for row in await client.execute_query_dict(_INDEXES):
        columns = tuple(name.strip('"') for name in row["columns"])
        index = (row["unique"], columns, condition(row["condition"]))
        catalogue[row["table"]].indexes[row["name"]] = index
    for row in await client.execute_query_dict(_COMMENTS):
        catalogue[row["table"]].comments[row["column"]] = row["text"]
    return catalogue


async def _of_sqlite(client: BaseDBAsyncClient) -> Catalogue:
    names = await client.execute_query_dict(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return {row["name"]: await _sqlite_table(client, row["name"]) for row in names}


async def _sqlite_table(client: BaseDBAsyncClient, name: str) -> Table:
    table = Table()
    columns = await client.execute_query_dict(f'PRAGMA table_info("{name}")')
    for row in columns:
        table.columns[row["name"]] = (row["type"], bool(row["notnull"]), row["dflt_value"])
    keys = sorted((row["pk"], row["name"]) for row in columns if row["pk"])
    table.primary_key = tuple(column for _, column in keys)
    for row in await client.execute_query_dict(f'PRAGMA foreign_key_list("{name}")'):
        table.foreign_keys[row["from"]] = (row["table"], row["to"], row["on_delete"])
    for row in await client.execute_query_dict(f'PRAGMA index_list("{name}")'):
        parts = await client.execute_query_dict(f'PRAGMA index_info("{row["name"]}")')
        of_index = tuple(part["name"] for part in parts)
        if row["origin"] == "u":
            table.uniques.add(of_index)
        elif row["origin"] == "c":
            (made,) = await client.execute_query_dict(
                "SELECT sql FROM sqlite_master WHERE name = ?", [row["name"]]
            )
            where = condition(made["sql"].partition(" WHERE ")[2] or None)
            table.indexes[row["name"]] = (bool(row["unique"]), of_index, where)
    return table
