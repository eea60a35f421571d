"""Apply the pending migrations."""

from __future__ import annotations

import json
import re
import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated, Final

import anyio
from cyclopts import Group, Parameter
from cyclopts.validators import Number, mutually_exclusive

import tortoise_tracker as tracker
from tortoise_tracker import commands
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, Flag, Json, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database, Location

if TYPE_CHECKING:
    from tortoise_tracker.commands.migrating import Configuration, Target
    from tortoise_tracker.commands.migrating.migrations import Route

app = command_app("migrate")

_LOOK = Group("Looking only", validator=mutually_exclusive)
_Look = Annotated[bool, Parameter(group=_LOOK, negative=())]

_TARGET: Final = re.compile(r"(?:(?P<app>[^\s:]+):)?(?P<number>[0-9]{1,9})")


def _check_target(_type: object, target: str | None) -> None:
    if target is not None and not _TARGET.fullmatch(target):
        msg = f"{target!r} names no migration: write its number, or APP:NUMBER for one of another app."
        raise ValueError(msg)


@app.default
def migrate(
    *,
    to: Annotated[str | None, Parameter(validator=_check_target)] = None,
    yes: Flag = False,
    check: _Look = False,
    plan: _Look = False,
    timeout: Annotated[float, Parameter(validator=Number(gt=0))] = 300,
    as_json: Json = False,
    location: Location = None,
    database: Database = DEFAULT,
) -> int:
    """Bring the tables of the database up to date.

    Does what `aerich upgrade` does, and any number of deployers may do it at the same time: one
    migrates, the others wait and find nothing left to do. Each migration is applied whole or not at
    all. Prints the name of each one applied.

    With the configuration of an application it migrates all its apps: the tracker's tables first, then
    theirs, which may refer to them. Each app has a history of its own.

    With --to N it goes to migration N of the tracker, with --to APP:N to that of another app, from before
    it or from behind it, and leaves the other apps alone. Going back loses rows: it says which tables and
    columns it drops, and asks.

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
    migrating = commands.migrating
    configuration = database.configuration(location)
    target = _target(to)
    route = anyio.run(migrating.migration_steps, configuration, target)
    steps = migrating.shown(route)
    if plan:
        anyio.run(_print_sql, configuration, route)
        return EXIT_OK
    if check:
        lines = [f"To undo {name}" for name in steps.back] + [f"Pending {name}" for name in steps.forth]
        _print(lines, {"to_undo": steps.back, "pending": steps.forth}, as_json=as_json)
        return EXIT_OK if steps == migrating.NO_STEPS else EXIT_ERROR
    if steps.back and not _agrees(route, yes=yes):
        print("Nothing was changed")
        return EXIT_ERROR
    go = partial(
        migrating.migrate_to,
        may_undo=steps.back,
        timeout=timeout,
        on_wait=complain,
        on_applied=lambda name: None if as_json else print(f"Applied {name}", flush=True),
        on_undone=lambda name: None if as_json else print(f"Undone {name}", flush=True),
    )
    done = anyio.run(go, configuration, target)
    if as_json or done == migrating.NO_STEPS:
        _print([], {"undone": done.back, "applied": done.forth}, as_json=as_json)
    return EXIT_OK


def _target(to: str | None) -> Target | None:
    parts = _TARGET.fullmatch(to or "")
    if parts is None:
        return None
    return commands.migrating.Target(parts["app"] or tracker.config.APP, int(parts["number"]))


def _print(lines: list[str], facts: dict[str, list[str]], *, as_json: bool) -> None:
    print(json.dumps(facts) if as_json else "\n".join(lines) or "Nothing to migrate")


async def _print_sql(configuration: Configuration, route: Route) -> None:
    migrating = commands.migrating
    for each, steps in route:
        is_sqlite = migrating.address_of(configuration.connection(each.connection)).is_sqlite
        dialect = "sqlite" if is_sqlite else "postgres"
        # A migration of SQLite begins its transaction itself, and leaves it open for the record that it ran.
        end = "\nCOMMIT;" if is_sqlite else ""
        for name in steps.back:
            sql = await migrating.sql_of(each.folder / name, dialect, back=True)
            print(f"-- undo {each.shown(name)}\n{sql}{end}\n")
        for name in steps.forth:
            print(f"-- {each.shown(name)}\n{await migrating.sql_of(each.folder / name, dialect)}{end}\n")
    if migrating.shown(route) == migrating.NO_STEPS:
        print("-- Nothing to migrate")


def _agrees(route: Route, *, yes: bool) -> bool:
    """Say what going back drops, and ask; not in an event loop, which would keep Ctrl-C from the question.

    Raises:
        MigrationError: If there is no terminal to ask on.
    """
    names = commands.migrating.shown(route).back
    for each, steps in route:
        for name in steps.back:
            dropped = ", ".join(anyio.run(commands.migrating.losses, each.folder / name))
            complain(f"undoing {each.shown(name)} drops {dropped or 'no table and no column'}")
    if yes:
        return True
    if not sys.stdin.isatty():
        msg = f"{names[-1]} and all after it would be undone, and rows be lost: add --yes if you mean it"
        raise tracker.exceptions.MigrationError(msg)
    print("Go back? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
