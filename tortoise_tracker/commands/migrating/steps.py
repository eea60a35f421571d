"""Steps from the migrations that a database has to a target, in order, and what they do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from aerich.utils import import_py_file
from tortoise.backends.base.client import Capabilities

from tortoise_tracker.commands.migrating.dialects import POSTGRES
from tortoise_tracker.commands.migrating.folder import number_of
from tortoise_tracker.exceptions import MigrationError

_DROPPED_TABLE: Final = re.compile(
    r'^\s*DROP TABLE (?:IF EXISTS )?"?(?P<table>\w+)"?', re.MULTILINE | re.IGNORECASE
)
_DROPPED_COLUMN: Final = re.compile(
    r'^\s*ALTER TABLE "?(?P<table>\w+)"? DROP COLUMN (?:IF EXISTS )?"?(?P<column>\w+)"?',
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Steps:
    """The way to a migration: first back, then forth."""

    #: Names of the migrations to be undone, the latest first.
    back: list[str]
    #: Names of those to be applied, in order.
    forth: list[str]


NO_STEPS: Final = Steps([], [])


@dataclass(frozen=True)
class Target:
    """A migration to go to."""

    app: str
    number: int


@dataclass(frozen=True)
class _Asked:
    """What a migration is asked for its SQL with: it can read the dialect, and reach no database."""

    capabilities: Capabilities


def steps_to(number: int | None, files: Sequence[str], applied: Sequence[str]) -> Steps:
    """Return the way from what a database has to the migration with a number.

    Args:
        number: After it nothing is applied any more; None for the last one.
        files: All migrations, in order.
        applied: Those that the database has, in the order in which it got them.

    Raises:
        MigrationError: If there is no migration of this number, or one that would have to be undone is no
            file here.
    """
    pending = [name for name in files if name not in applied]
    if number is None:
        return Steps([], pending)
    numbers = [number_of(name) for name in files]
    if number not in numbers:
        msg = f"there is no migration {number}: choose one from {numbers[0]} to {numbers[-1]}"
        raise MigrationError(msg)
    back = [name for name in reversed(applied) if number_of(name) > number]
    if unknown := [name for name in back if name not in files]:
        msg = f"the file of {unknown[0]} is not here, so it cannot be undone: use the code that has it"
        raise MigrationError(msg)
    return Steps(back, [name for name in pending if number_of(name) <= number])


async def sql_of(path: Path, dialect: str, *, back: bool = False) -> str:
    """Return the SQL of a migration.

    Args:
        path: Its file.
        dialect: ``postgres`` or ``sqlite``.
        back: That of its undoing instead.

    Raises:
        MigrationError: If the file cannot be run without a database.
    """
    module: ModuleType = import_py_file(path)
    asked: Any = _Asked(Capabilities(dialect))
    try:
        sql: str = await (module.downgrade(asked) if back else module.upgrade(asked))
    except AttributeError as error:
        msg = f"what {path.name} does cannot be told without a database ({error}): read the file"
        raise MigrationError(msg) from error
    return sql.strip()


async def losses(path: Path) -> list[str]:
    """Return the tables and columns that are dropped when a migration is undone, in order.

    Args:
        path: Its file. The SQL of PostgreSQL is read, on either dialect: where SQLite builds a table anew,
            its own does not name what is left out.
    """
    tables = sorted(await dropped_tables(path))
    sql = await sql_of(path, POSTGRES, back=True)
    columns = sorted({f"{found['table']}.{found['column']}" for found in _DROPPED_COLUMN.finditer(sql)})
    return [*(f"table {name}" for name in tables), *(f"column {name}" for name in columns)]


async def dropped_tables(path: Path) -> set[str]:
    """Return the tables that are dropped when a migration is undone."""
    sql = await sql_of(path, POSTGRES, back=True)
    return {found["table"] for found in _DROPPED_TABLE.finditer(sql)}
