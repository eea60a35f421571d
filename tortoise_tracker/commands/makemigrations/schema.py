"""Schema of a database as plain values, to be compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, in the words of one dialect."""

    name: str
    type: str
    null: bool = False
    primary_key: bool = False
    #: Numbered by the database.
    generated: bool = False
    unique: bool = False
    #: SQL of the database's own default; empty without one. Python's defaults are no part of a schema.
    default: str = ""
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A reference from one column to another table's."""

    column: str
    table: str
    target: str
    on_delete: str
    #: Name of the constraint in the database.
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with everything that goes when it is dropped."""

    name: str
    columns: Mapping[str, Column]
    #: By the name of the column.
    foreign_keys: Mapping[str, ForeignKey] = field(default_factory=dict)
    #: Constraints over several columns, by name.
    uniques: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: The statement that creates each index, by name.
    indexes: Mapping[str, str] = field(default_factory=dict)
    comment: str | None = None


#: Tables by name.
Schema = Mapping[str, Table]

#: Of each table the new name of each renamed column, by its old one.
Renames = Mapping[str, Mapping[str, str]]

#: An SQL literal for rows that lack a value, by table and column.
Fillings = Mapping[tuple[str, str], str]


def in_creation_order(tables: Iterable[Table]) -> list[Table]:
    """Sort tables so that each comes after those it refers to; the reverse is the order to drop them in."""
    waiting = {table.name: table for table in tables}
    ordered: list[Table] = []
    while waiting:
        # Tortoise allows no cycle but a table that refers to itself.
        ready = next(
            table
            for table in waiting.values()
            if not {key.table for key in table.foreign_keys.values()} & (waiting.keys() - {table.name})
        )
        ordered.append(waiting.pop(ready.name))
    return ordered


def with_renamed_columns(schema: Schema, renames: Renames) -> Schema:
    """Return ``schema`` as it is after the renamings; names of constraints and indexes stay."""
    return {name: _renamed(table, renames) for name, table in schema.items()}


def _renamed(table: Table, renames: Renames) -> Table:
    own = renames.get(table.name, {})
    columns = [replace(column, name=own.get(column.name, column.name)) for column in table.columns.values()]
    keys = [
        replace(
            key,
            column=own.get(key.column, key.column),
            target=renames.get(key.table, {}).get(key.target, key.target),
        )
        for key in table.foreign_keys.values()
    ]
    return replace(
        table,
        columns={column.name: column for column in columns},
        foreign_keys={key.column: key for key in keys},
        uniques={
            name: tuple(own.get(column, column) for column in columns_of)
            for name, columns_of in table.uniques.items()
        },
    )


def inverted(renames: Renames) -> Renames:
    """Return the renamings of the way back."""
    return {table: {new: old for old, new in columns.items()} for table, columns in renames.items()}
