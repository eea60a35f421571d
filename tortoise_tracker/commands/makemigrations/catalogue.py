"""Catalogue of an SQLite database: the statements that made its tables, indexes and triggers."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass

#: A string, a name in quotes, a comment, white space, or any other character.
_TOKEN = re.compile(
    r"""'(?:[^']|'')*' | "(?:[^"]|"")*" | (?P<gap>/\*.*?\*/ | --[^\n]* | \s+) | .""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class SqliteColumn:
    """What decides whether and how a column can be filled."""

    not_null: bool
    #: The database has a value of its own for it: a default, or the number of the row.
    has_default: bool


@dataclass(frozen=True, slots=True)
class SqliteTable:
    """A table, as the statement that creates it."""

    name: str
    sql: str
    columns: Mapping[str, SqliteColumn]

    @property
    def numbers_rows(self) -> bool:
        """Whether SQLite remembers the greatest key there ever was."""
        return "AUTOINCREMENT" in self.sql

    def is_like(self, other: SqliteTable) -> bool:
        """Whether both are the same but for comments, white space and the order of their columns."""
        return _parts(self.sql) == _parts(other.sql)

    def references(self) -> set[str]:
        """Return the names of the tables that foreign keys lead to."""
        return set(re.findall(r'REFERENCES "([^"]+)"', without_comments(self.sql)))


@dataclass(frozen=True, slots=True)
class SqliteObject:
    """An index or a trigger, as the statement that creates it."""

    name: str
    table: str
    sql: str
    is_trigger: bool = False

    def is_like(self, other: SqliteObject) -> bool:
        """Whether both are the same but for comments and white space."""
        return without_comments(self.sql) == without_comments(other.sql)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that is in a database but the rows."""

    tables: Mapping[str, SqliteTable]
    #: Indexes and triggers.
    objects: Mapping[str, SqliteObject]

    def only(self, tables: Collection[str]) -> Catalogue:
        """Return what there is of some tables."""
        return Catalogue(
            {name: table for name, table in self.tables.items() if name in tables},
            {name: thing for name, thing in self.objects.items() if thing.table in tables},
        )


def read_catalogue(connection: sqlite3.Connection) -> Catalogue:
    """Read the catalogue of an SQLite database."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
        " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid"
    ).fetchall()
    tables: dict[str, SqliteTable] = {}
    objects: dict[str, SqliteObject] = {}
    for kind, name, table, sql in rows:
        if kind == "table":
            tables[name] = SqliteTable(name, sql, _columns(connection, name))
        else:
            objects[name] = SqliteObject(name, table, sql, is_trigger=kind == "trigger")
    return Catalogue(tables, objects)


def catalogue_of(script: str) -> Catalogue:
    """Return the catalogue of the database that a script makes."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(script)
        return read_catalogue(connection)
    finally:
        connection.close()


def differences(old: Catalogue, new: Catalogue) -> list[str]:
    """Return the names of the tables, indexes and triggers that are not alike in both."""
    return [
        *(
            name
            for name in sorted(old.tables.keys() | new.tables.keys())
            if not _alike(old.tables.get(name), new.tables.get(name))
        ),
        *(
            name
            for name in sorted(old.objects.keys() | new.objects.keys())
            if not _alike(old.objects.get(name), new.objects.get(name))
        ),
    ]


def without_comments(sql: str) -> str:
    """Return a statement without comments and without white space that means nothing."""
    kept: list[str] = []
    gap = False
    for token in _TOKEN.finditer(sql.rstrip("; \n")):
        if token["gap"]:
            gap = True
            continue
        if gap and kept and kept[-1] not in "(,)" and token[0] not in "(,)":
            kept.append(" ")
        gap = False
        kept.append(token[0])
    return "".join(kept)


def _alike(one: SqliteTable | SqliteObject | None, other: SqliteTable | SqliteObject | None) -> bool:
    if isinstance(one, SqliteTable) and isinstance(other, SqliteTable):
        return one.is_like(other)
    if isinstance(one, SqliteObject) and isinstance(other, SqliteObject):
        return one.is_like(other)
    return False


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, SqliteColumn]:
    rows = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', [table]
    )
    return {
        name: SqliteColumn(
            not_null=bool(not_null),
            has_default=default is not None or (bool(key) and type_ == "INTEGER"),
        )
        for name, type_, not_null, default, key in rows
    }


def _parts(sql: str) -> list[str]:
    """Split ``CREATE TABLE x (a, b)`` into what stands before the bracket, and the sorted columns."""
    head, _, body = without_comments(sql).partition("(")
    parts = [""]
    depth = 0
    for token in _TOKEN.finditer(body):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if depth < 0:
            break
        if token[0] == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += token[0]
    return [head, *sorted(parts)]
