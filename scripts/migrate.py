"""Apply the pending migrations: ``python -m scripts.migrate``."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import Annotated

import anyio
from cyclopts import Group, Parameter
from cyclopts.validators import Number, mutually_exclusive

from scripts._support.cli import (
    EXIT_ERROR,
    EXIT_OK,
    DatabaseUrl,
    Flag,
    Json,
    command_app,
    complain,
    run,
)
from scripts._support.connections import is_sqlite
from scripts._support.errors import MigrationError
from scripts._support.fillings import POSTGRES, SQLITE
from scripts._support.folder import APP, LOCATION
from scripts._support.migrations import DEFAULT_TIMEOUT, migrate_to, migration_steps
from scripts._support.steps import NO_STEPS, Steps, losses, sql_of
from tortoise_tracker.config import tortoise_orm_config

app = command_app("migrate")

_LOOK = Group("Looking only", validator=mutually_exclusive)
_Look = Annotated[bool, Parameter(group=_LOOK, negative=())]


@app.default
def migrate(
    *,
    to: Annotated[int | None, Parameter(validator=Number(gte=0))] = None,
    yes: Flag = False,
    check: _Look = False,
    plan: _Look = False,
    timeout: Annotated[float, Parameter(validator=Number(gt=0))] = DEFAULT_TIMEOUT,
    as_json: Json = False,
    database_url: DatabaseUrl = None,
) -> int:
    """Bring the tables of the database up to date.

    Does what `aerich upgrade` does, and any number of deployers may do it at the same time: one
    migrates, the others wait and find nothing left to do. Each migration is applied whole or not at
    all. Prints the name of each one applied.

    With --to N it goes to migration N, from before it or from behind it. Going back loses rows: it says
    which tables and columns it drops, and asks.

    Parameters
    ----------
    to:
        The number of the last migration that is to be applied: its file name begins with it.
    yes:
        Go back without being asked.
    check:
        Change nothing; list what would be done, and exit with 1 if there is something.
    plan:
        Change nothing; print the SQL that would be run on this database.
    timeout:
        Seconds to wait for another process that migrates the same database.
    as_json:
        Print file names as JSON: those of the migrations applied and undone, or, with --check, to be.
    """
    steps = anyio.run(migration_steps, database_url, to)
    if plan:
        anyio.run(_print_sql, steps, database_url)
        return EXIT_OK
    if check:
        lines = [f"To undo {name}" for name in steps.back] + [f"Pending {name}" for name in steps.forth]
        _print(lines, {"to_undo": steps.back, "pending": steps.forth}, as_json=as_json)
        return EXIT_OK if steps == NO_STEPS else EXIT_ERROR
    if steps.back and not _agrees(steps.back, yes=yes):
        print("Nothing was changed")
        return EXIT_ERROR
    go = partial(
        migrate_to,
        may_undo=steps.back,
        timeout=timeout,
        on_wait=complain,
        on_applied=lambda name: None if as_json else print(f"Applied {name}", flush=True),
        on_undone=lambda name: None if as_json else print(f"Undone {name}", flush=True),
    )
    done = anyio.run(go, database_url, to)
    if as_json or done == NO_STEPS:
        _print([], {"undone": done.back, "applied": done.forth}, as_json=as_json)
    return EXIT_OK


def _print(lines: list[str], facts: dict[str, list[str]], *, as_json: bool) -> None:
    print(json.dumps(facts) if as_json else "\n".join(lines) or "Nothing to migrate")


async def _print_sql(steps: Steps, database_url: str | None) -> None:
    connection = tortoise_orm_config(database_url)["connections"]["default"]
    dialect = SQLITE if is_sqlite(connection) else POSTGRES
    # A migration of SQLite carries its transaction, and leaves it to whoever writes down that it ran.
    end = "\nCOMMIT;" if dialect == SQLITE else ""
    for name in steps.back:
        print(f"-- undo {name}\n{await sql_of(LOCATION / APP / name, dialect, back=True)}{end}\n")
    for name in steps.forth:
        print(f"-- {name}\n{await sql_of(LOCATION / APP / name, dialect)}{end}\n")
    if steps == NO_STEPS:
        print("-- Nothing to migrate")


def _agrees(names: list[str], *, yes: bool) -> bool:
    """Say what going back drops, and ask; not in an event loop, which would keep Ctrl-C from the question.

    Raises:
        MigrationError: If there is nobody to ask.
    """
    for name in names:
        dropped = ", ".join(anyio.run(losses, LOCATION / APP / name)) or "no table and no column"
        complain(f"undoing {name} drops {dropped}")
    if yes:
        return True
    if not sys.stdin.isatty():
        msg = f"{names[-1]} and all after it would be undone, and rows be lost: add --yes if you mean it"
        raise MigrationError(msg)
    print("Go back? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


if __name__ == "__main__":
    run(app)
