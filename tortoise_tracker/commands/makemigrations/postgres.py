"""SQL from one PostgreSQL schema to another that keeps the rows.

Aerich's own generator cannot be used: its way back does not create what the way there dropped, it leaves
defaults in the database that the models do not have, cuts text off where a column gets shorter, ignores a
changed ``on_delete``, and orders statements by chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tortoise.backends.base_postgres.schema_generator import BasePostgresSchemaGenerator

from tortoise_tracker.commands.makemigrations.schema import (
    Column,
    Fillings,
    ForeignKey,
    Renames,
    Schema,
    Table,
    in_creation_order,
    with_renamed_columns,
)
from tortoise_tracker.commands.makemigrations.state import constraint_name

#: What another statement must not do: they are added and dropped as constraints.
_CONSTRAINT = re.compile(r'\s*ALTER TABLE "(?P<table>[^"]+)" ADD CONSTRAINT "(?P<name>[^"]+)"')

_TEXT = re.compile(r"(VARCHAR|CHAR|TEXT)\b")


def postgres_statements(old: Schema, new: Schema, *, renames: Renames, fillings: Fillings) -> list[str]:
    """Return the statements that lead from ``old`` to ``new``, each without its semicolon.

    Args:
        old: The tables before.
        new: The tables after.
        renames: Columns that are the same under another name.
        fillings: What rows get in a column that must not be NULL (any more).
    """
    renamed = [
        f'ALTER TABLE "{table}" RENAME COLUMN "{before}" TO "{after}"'
        for table, columns in renames.items()
        for before, after in columns.items()
    ]
    return [*renamed, *_statements(with_renamed_columns(old, renames), new, fillings)]


def _statements(old: Schema, new: Schema, fillings: Fillings) -> Iterator[str]:
    kept = [(old[name], new[name]) for name in new if name in old]
    for before, after in kept:
        yield from _drop_constraints(before, after)
    for before, after in kept:
        yield from _drop_columns(before, after)
    for table in reversed(in_creation_order([old[name] for name in old if name not in new])):
        yield f'DROP TABLE "{table.name}"'
    for table in in_creation_order([new[name] for name in new if name not in old]):
        yield from create_table(table)
    for before, after in kept:
        yield from _add_columns(before, after, fillings)
        yield from _alter_columns(before, after, fillings)
    for before, after in kept:
        yield from _add_constraints(before, after)
        yield from _comments(after, before)


def create_table(table: Table) -> Iterator[str]:
    """Yield what Tortoise would execute for a table: itself, its indexes, its comments."""
    lines = [_definition(table, column) for column in table.columns.values()]
    lines += [f'CONSTRAINT "{name}" UNIQUE ({_names(columns)})' for name, columns in table.uniques.items()]
    yield f'CREATE TABLE "{table.name}" (\n    ' + ",\n    ".join(lines) + "\n)"
    yield from (sql.rstrip(";") for sql in table.indexes.values())
    yield from _comments(table)


def _definition(table: Table, column: Column, filling: str = "") -> str:
    parts = [f'"{column.name}"', column.type]
    if not column.null:
        parts.append("NOT NULL")
    if column.unique:
        parts.append("UNIQUE")
    if column.primary_key:
        parts.append("PRIMARY KEY")
    if column.default or filling:
        parts.append(f"DEFAULT {column.default or filling}")
    key = table.foreign_keys.get(column.name)
    if key is not None:
        parts.append(_reference(key))
    return " ".join(parts)


def _reference(key: ForeignKey) -> str:
    return f'REFERENCES "{key.table}" ("{key.target}") ON DELETE {key.on_delete}'


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _drop_constraints(old: Table, new: Table) -> Iterator[str]:
    for key in old.foreign_keys.values():
        # With its column a constraint goes by itself.
        if new.foreign_keys.get(key.column) != key and key.column in new.columns:
            yield f'ALTER TABLE "{old.name}" DROP CONSTRAINT "{key.name}"'
    for name, columns in old.uniques.items():
        if new.uniques.get(name) != columns:
            yield f'ALTER TABLE "{old.name}" DROP CONSTRAINT "{name}"'
    for column in old.columns.values():
        if column.unique and column.name in new.columns and not new.columns[column.name].unique:
            yield f'ALTER TABLE "{old.name}" DROP CONSTRAINT "{_unique_name(old, column)}"'
    for name, sql in old.indexes.items():
        if new.indexes.get(name) != sql:
            constraint = _CONSTRAINT.match(sql)
            yield (
                f'ALTER TABLE "{constraint["table"]}" DROP CONSTRAINT "{constraint["name"]}"'
                if constraint
                else f'DROP INDEX "{name}"'
            )


def _unique_name(table: Table, column: Column) -> str:
    return constraint_name(table.name, column.name, "key")


def _drop_columns(old: Table, new: Table) -> Iterator[str]:
    for name in old.columns:
        if name not in new.columns:
            yield f'ALTER TABLE "{old.name}" DROP COLUMN "{name}"'


def _add_columns(old: Table, new: Table, fillings: Fillings) -> Iterator[str]:
    for name, column in new.columns.items():
        if name in old.columns:
            continue
        filling = "" if column.null or column.default else fillings.get((new.name, name), "")
        yield f'ALTER TABLE "{new.name}" ADD COLUMN {_definition(new, column, filling)}'
        if filling:
            # A default in the database is how rows get a value without being rewritten. It does not stay:
            # Python gives new rows theirs.
            yield f'ALTER TABLE "{new.name}" ALTER COLUMN "{name}" DROP DEFAULT'


def _alter_columns(old: Table, new: Table, fillings: Fillings) -> Iterator[str]:
    for name, after in new.columns.items():
        before = old.columns.get(name)
        if before is None:
            continue
        alter = f'ALTER TABLE "{new.name}" ALTER COLUMN "{name}"'
        if before.type != after.type:
            # A cast from text to shorter text would cut it off; without one PostgreSQL refuses to.
            is_text = _TEXT.match(before.type) and _TEXT.match(after.type)
            using = "" if is_text else f' USING "{name}"::{after.type}'
            if before.default:
                yield f"{alter} DROP DEFAULT"
            yield f"{alter} TYPE {after.type}{using}"
        if after.default and (before.default != after.default or before.type != after.type):
            yield f"{alter} SET DEFAULT {after.default}"
        elif before.default and not after.default and before.type == after.type:
            yield f"{alter} DROP DEFAULT"
        if before.null and not after.null:
            filling = after.default or fillings.get((new.name, name), "")
            if filling:
                yield f'UPDATE "{new.name}" SET "{name}" = {filling} WHERE "{name}" IS NULL'
            yield f"{alter} SET NOT NULL"
        elif after.null and not before.null:
            yield f"{alter} DROP NOT NULL"


def _add_constraints(old: Table, new: Table) -> Iterator[str]:
    for column in new.columns.values():
        before = old.columns.get(column.name)
        if column.unique and before is not None and not before.unique:
            name = _unique_name(new, column)
            yield f'ALTER TABLE "{new.name}" ADD CONSTRAINT "{name}" UNIQUE ("{column.name}")'
    for name, columns in new.uniques.items():
        if old.uniques.get(name) != columns:
            yield f'ALTER TABLE "{new.name}" ADD CONSTRAINT "{name}" UNIQUE ({_names(columns)})'
    for column_name, key in new.foreign_keys.items():
        if column_name in old.columns and old.foreign_keys.get(column_name) != key:
            yield (
                f'ALTER TABLE "{new.name}" ADD CONSTRAINT "{key.name}"'
                f' FOREIGN KEY ("{column_name}") {_reference(key)}'
            )
    for name, sql in new.indexes.items():
        if old.indexes.get(name) != sql:
            yield sql.rstrip(";")


def _comments(new: Table, old: Table | None = None) -> Iterator[str]:
    for name, column in new.columns.items():
        before = old.columns[name].comment if old is not None and name in old.columns else None
        if column.comment != before:
            yield f'COMMENT ON COLUMN "{new.name}"."{name}" IS {_text(column.comment)}'
    if new.comment != (old.comment if old is not None else None):
        yield f'COMMENT ON TABLE "{new.name}" IS {_text(new.comment)}'


def _text(comment: str | None) -> str:
    if not comment:
        return "NULL"
    escaped = comment.translate(BasePostgresSchemaGenerator._get_escape_translation_table())
    return f"'{escaped}'"
