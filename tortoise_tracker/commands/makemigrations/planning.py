"""Plan of a migration: its statements, both ways and on both dialects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tortoise_tracker.commands.makemigrations.catalogue import differences
from tortoise_tracker.commands.makemigrations.fillings import fillings_of_models, fillings_of_state
from tortoise_tracker.commands.makemigrations.inspection import Inspection, Side
from tortoise_tracker.commands.makemigrations.postgres import postgres_statements
from tortoise_tracker.commands.makemigrations.schema import (
    Fillings,
    Renames,
    Schema,
    Table,
    inverted,
    with_renamed_columns,
)
from tortoise_tracker.commands.makemigrations.sqlite import sqlite_statements
from tortoise_tracker.commands.makemigrations.state import State
from tortoise_tracker.commands.migrating.dialects import POSTGRES, SQLITE
from tortoise_tracker.exceptions import MigrationError


@dataclass(frozen=True)
class Plan:
    """The contents of a migration file."""

    #: Statements by dialect, without semicolons.
    upgrade: dict[str, list[str]]
    downgrade: dict[str, list[str]]
    #: What changes, a line each, in words.
    changes: list[str]
    state: State

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not self.changes


def plan_migration(inspection: Inspection, renames: Renames) -> Plan:
    """Work out what leads from the migrations that are there to the models.

    Args:
        inspection: Both sides.
        renames: Columns that are the same under another name, by table.

    Raises:
        MigrationError: If it cannot be done without knowing more than models tell.
    """
    old, new = inspection.old, inspection.new
    _check_renames(old.postgres, new.postgres, renames)
    forth = {name: fillings_of_models(inspection.models, name) for name in (POSTGRES, SQLITE)}
    back = {name: fillings_of_state(old.state, name) for name in (POSTGRES, SQLITE)}
    _check_tables(with_renamed_columns(old.postgres, renames), new.postgres, forth[POSTGRES])
    upgrade = _statements(old, new, renames, forth)
    if not old.state:
        for dialect, statement in inspection.bookkeeping.items():
            upgrade[dialect].append(statement)
    changes = [*_changes(with_renamed_columns(old.postgres, renames), new.postgres)]
    changes += [f"rename {table}.{a} to {b}" for table in renames for a, b in renames[table].items()]
    if not changes:
        changes += [f"rebuild {name} (SQLite)" for name in differences(old.sqlite, new.sqlite)]
    if not changes and inspection.is_news_to_aerich:
        changes.append("nothing in the database: only what Aerich remembers of the models")
    return Plan(
        upgrade=upgrade,
        downgrade=_statements(new, old, inverted(renames), back),
        changes=changes,
        state=new.state,
    )


def possible_renames(inspection: Inspection, renames: Renames) -> list[str]:
    """Return ``table.old=new`` for every pair of columns of which one may be the other renamed."""
    old = with_renamed_columns(inspection.old.postgres, renames)
    return [
        pair
        for name, table in inspection.new.postgres.items()
        if name in old
        for pair in _pairs(old[name], table)
    ]


def _pairs(old: Table, new: Table) -> list[str]:
    gone = [column for name, column in old.columns.items() if name not in new.columns]
    come = [column for name, column in new.columns.items() if name not in old.columns]
    return [f"{new.name}.{a.name}={b.name}" for a in gone for b in come if a.type == b.type]


def _statements(
    old: Side, new: Side, renames: Renames, fillings: dict[str, Fillings]
) -> dict[str, list[str]]:
    return {
        POSTGRES: postgres_statements(
            old.postgres, new.postgres, renames=renames, fillings=fillings[POSTGRES]
        ),
        SQLITE: sqlite_statements(old.sqlite, new.sqlite, renames=renames, fillings=fillings[SQLITE]),
    }


def _check_renames(old: Schema, new: Schema, renames: Renames) -> None:
    for table, columns in renames.items():
        for before, after in columns.items():
            if table not in old or before not in old[table].columns:
                msg = f"cannot rename {table}.{before}: the migrations know no such column"
                raise MigrationError(msg)
            if table not in new or after not in new[table].columns or before in new[table].columns:
                msg = f"cannot rename {table}.{before} to {after}: no model says so"
                raise MigrationError(msg)


def _check_tables(old: Schema, new: Schema, fillings: Fillings) -> None:
    for name, table in new.items():
        if name not in old:
            continue
        if _key(old[name]) != _key(table):
            msg = f"the primary key of {name} changes: write this migration by hand"
            raise MigrationError(msg)
        for column in table.columns.values():
            is_new = column.name not in old[name].columns
            has_value = column.null or column.default or (name, column.name) in fillings
            if is_new and not has_value:
                msg = (
                    f"{name}.{column.name} is new and must not be NULL, but no constant default says"
                    " what the rows that are there get: give it one; or declare it null=True, run"
                    " makemigrations, fill it, declare it NOT NULL and run makemigrations again"
                )
                for pair in _pairs(old[name], table):
                    if pair.endswith(f"={column.name}"):
                        msg += f"; or, if it only got another name, add --rename {pair}"
                raise MigrationError(msg)


def _key(table: Table) -> list[tuple[str, str]]:
    return [(column.name, column.type) for column in table.columns.values() if column.primary_key]


def _changes(old: Schema, new: Schema) -> Iterator[str]:
    yield from (f"drop table {name}" for name in old if name not in new)
    for name, table in new.items():
        if name not in old:
            yield f"create table {name}"
        else:
            yield from _table_changes(old[name], table)


def _table_changes(old: Table, new: Table) -> Iterator[str]:
    yield from _column_changes(old, new)
    yield from _named_changes("unique constraint", old.uniques, new.uniques)
    yield from _named_changes("index", old.indexes, new.indexes)
    if old.comment != new.comment:
        yield f"change the comment of {new.name}"


def _column_changes(old: Table, new: Table) -> Iterator[str]:
    for column in old.columns:
        if column not in new.columns:
            yield f"drop column {new.name}.{column}"
    for column, after in new.columns.items():
        before = old.columns.get(column)
        if before is None:
            yield f"add column {new.name}.{column}"
        elif before != after:
            yield f"change column {new.name}.{column}"
        elif old.foreign_keys.get(column) != new.foreign_keys.get(column):
            yield f"change foreign key {new.name}.{column}"


def _named_changes(kind: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    yield from (f"drop {kind} {name}" for name in old if name not in new)
    for name, after in new.items():
        if name not in old:
            yield f"add {kind} {name}"
        elif old[name] != after:
            yield f"change {kind} {name}"
