"""SQL from one SQLite catalogue to another that keeps the rows.

SQLite can change little of a table that is there. What else there is to change needs a new table that takes
the rows and the name of the old one; Aerich knows no such thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tortoise_tracker.commands.makemigrations.catalogue import Catalogue, SqliteTable
from tortoise_tracker.commands.makemigrations.schema import Fillings, Renames

#: The name of a table while it is made.
_SUFFIX = "__new"

# The script brings its own transaction, for ``executescript`` commits the one that Aerich began. It leaves it
# open: Aerich writes down that the migration is applied, and commits both or neither.
# Foreign keys must not be enforced meanwhile: dropping the old table would delete the children of its rows.
# They can be switched off outside a transaction only.
_BEGIN = "BEGIN IMMEDIATE"
_KEYS_OFF = "PRAGMA foreign_keys = OFF"

# A CHECK that fails is the only way for a script to stop. Rows that were wrong before are none of its
# business.
_COUNT = "(SELECT count(*) FROM pragma_foreign_key_check)"
_BEFORE = [
    (
        'CREATE TEMPORARY TABLE "broken_references" ("before" INT, "after" INT,'
        ' CONSTRAINT "foreign_keys_still_find_their_rows" CHECK ("after" <= "before"))'
    ),
    f'INSERT INTO "broken_references" ("before") VALUES ({_COUNT})',
]
_AFTER = [
    f'UPDATE "broken_references" SET "after" = {_COUNT}',
    'DROP TABLE "broken_references"',
]


def sqlite_statements(old: Catalogue, new: Catalogue, *, renames: Renames, fillings: Fillings) -> list[str]:
    """Return the statements that lead from ``old`` to ``new``, each without its semicolon.

    Args:
        old: The database before.
        new: The database after.
        renames: Columns that are the same under another name.
        fillings: What rows get in a column that must not be NULL (any more).
    """
    dropped = [table for name, table in old.tables.items() if name not in new.tables]
    created = [table for name, table in new.tables.items() if name not in old.tables]
    rebuilt = {
        name: table
        for name, table in new.tables.items()
        if name in old.tables and not table.is_like(old.tables[name])
    }
    # A table does not get its name while a trigger of another one speaks of it.
    moved = {name for name, thing in old.objects.items() if rebuilt and thing.is_trigger}
    statements = [
        *_drop_objects(old, new, moved, gone={*rebuilt, *(table.name for table in dropped)}),
        *(f'DROP TABLE "{table.name}"' for table in reversed(_in_creation_order(dropped))),
        *(table.sql for table in _in_creation_order(created)),
    ]
    for name, table in rebuilt.items():
        statements += _rebuild(old.tables[name], table, renames.get(name, {}), fillings)
    made = {*rebuilt, *(table.name for table in created)}
    statements += _create_objects(old, new, moved, made=made)
    if not statements:
        return []
    if not dropped and not rebuilt:
        return [_BEGIN, *statements]
    return [_KEYS_OFF, _BEGIN, *_BEFORE, *statements, *_AFTER]


def _in_creation_order(tables: list[SqliteTable]) -> list[SqliteTable]:
    waiting = {table.name: table for table in tables}
    ordered = []
    while waiting:
        ready = next(
            table for table in waiting.values() if not table.references() & (waiting.keys() - {table.name})
        )
        ordered.append(waiting.pop(ready.name))
    return ordered


def _drop_objects(old: Catalogue, new: Catalogue, moved: set[str], gone: set[str]) -> Iterator[str]:
    for name, thing in old.objects.items():
        after = new.objects.get(name)
        is_other = after is None or not thing.is_like(after)
        # With its table it goes by itself.
        if thing.table not in gone and (is_other or name in moved):
            yield f'DROP {"TRIGGER" if thing.is_trigger else "INDEX"} "{name}"'


def _create_objects(old: Catalogue, new: Catalogue, moved: set[str], made: set[str]) -> Iterator[str]:
    for name, thing in new.objects.items():
        before = old.objects.get(name)
        is_other = before is None or not thing.is_like(before)
        if thing.table in made or is_other or name in moved:
            yield thing.sql


def _rebuild(
    old: SqliteTable, new: SqliteTable, renames: Mapping[str, str], fillings: Fillings
) -> Iterator[str]:
    before = {after: name for name, after in renames.items()}
    copied: dict[str, str] = {}
    for name, column in new.columns.items():
        source = before.get(name, name)
        filling = fillings.get((new.name, name))
        if source in old.columns:
            is_stricter = column.not_null and not old.columns[source].not_null
            copied[name] = f'"{source}"'
            if is_stricter and filling is not None:
                copied[name] = f'COALESCE("{source}", {filling})'
        elif column.not_null and not column.has_default and filling is not None:
            copied[name] = filling
    temporary = f"{new.name}{_SUFFIX}"
    yield new.sql.replace(f'"{new.name}"', f'"{temporary}"', 1)
    yield (
        f'INSERT INTO "{temporary}" ({", ".join(map(_quoted, copied))})'
        f' SELECT {", ".join(copied.values())} FROM "{old.name}"'
    )
    if old.numbers_rows and new.numbers_rows:
        yield f"DELETE FROM sqlite_sequence WHERE name = '{temporary}'"
        yield (
            f"INSERT INTO sqlite_sequence (name, seq)"
            f" SELECT '{temporary}', seq FROM sqlite_sequence WHERE name = '{old.name}'"
        )
    yield f'DROP TABLE "{old.name}"'
    yield f'ALTER TABLE "{temporary}" RENAME TO "{new.name}"'


def _quoted(name: str) -> str:
    return f'"{name}"'
