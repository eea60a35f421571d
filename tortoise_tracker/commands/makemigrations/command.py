"""Write the next migration."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from tortoise_tracker.commands import makemigrations as making
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database, Location
from tortoise_tracker.commands.frame.program import spoken

if TYPE_CHECKING:
    from tortoise_tracker.commands.makemigrations.project import Project

NO_CHANGES = "No changes detected"

app = command_app("makemigrations")

App = Annotated[
    str | None,
    Parameter(name="--app", help="The app of --tortoise-orm; left out, all of them but the tracker's."),
]

_NAME = re.compile(r"[a-z][a-z0-9_]{0,99}")
_RENAME = re.compile(r"(?P<table>\w+)\.(?P<old>\w+)=(?P<new>\w+)")


def _check_name(_type: object, name: str) -> None:
    if not _NAME.fullmatch(name):
        msg = f'{name!r} is no name for a migration: write it like "add_issue_points".'
        raise ValueError(msg)


def _check_renames(_type: object, renames: tuple[str, ...]) -> None:
    for rename in renames:
        if not _RENAME.fullmatch(rename):
            msg = f'{rename!r} is no renaming: write it like "issues.points=story_points".'
            raise ValueError(msg)


@app.default
async def makemigrations(
    name: Annotated[str, Parameter(validator=_check_name)],
    /,
    *,
    rename: Annotated[
        tuple[str, ...], Parameter(validator=_check_renames, negative=(), show_default=False)
    ] = (),
    app: App = None,
    location: Location = None,
    database: Database = DEFAULT,
) -> None:
    """Write the migration that leads from the ones that are there to the models as they are.

    One file with the SQL for PostgreSQL and for SQLite, there and back, for `aerich upgrade`,
    `aerich downgrade` and `tortoise-tracker migrate`. Needs no database. Read the file before you
    commit it, and write what only you can know into it: how old values become new ones. The same
    models give the same SQL; to write the last migration anew, delete its file and run this again.

    Do not use `aerich migrate` for it: that writes SQL for one database only, and loses rows.

    `tortoise-tracker makemigrations check` writes nothing and fails if there is something to write.

    Parameters
    ----------
    name:
        What changes, in snake case, such as add_issue_points.
    rename:
        TABLE.OLD=NEW: a column that is the same under another name, and keeps its values. Without it
        the old column is dropped and the new one is empty.
    """
    renames: dict[str, dict[str, str]] = {}
    for found in filter(None, map(_RENAME.fullmatch, rename)):
        renames.setdefault(found["table"], {})[found["old"]] = found["new"]
    written = [await _write(project, name, renames) for project in _projects(database, app, location)]
    if not any(written):
        print(NO_CHANGES)


async def _write(project: Project, name: str, renames: dict[str, dict[str, str]]) -> bool:
    """Write the next migration of an app, if there is something to write."""
    making.refuse_installed(project)
    inspection = await making.inspect_project(project)
    plan = making.plan_migration(inspection, renames)
    if plan.is_empty:
        return False
    for pair in making.possible_renames(inspection, renames):
        complain(f"if a column only got another name, delete the file and add --rename {pair}")
    path = making.write_migration(project.app.folder, name, plan)
    print("\n".join(f"- {change}" for change in plan.changes))
    print(f"Wrote {path}")
    return True


@app.command
async def check(*, app: App = None, location: Location = None, database: Database = DEFAULT) -> int:
    """Fail if models and migrations differ, and say where; write nothing."""
    changes: list[str] = []
    for project in _projects(database, app, location):
        plan = making.plan_migration(await making.inspect_project(project), {})
        changes += plan.changes
    if not changes:
        print(NO_CHANGES)
        return EXIT_OK
    print(spoken("Models and migrations differ; `tortoise-tracker makemigrations NAME` would"))
    print("\n".join(f"- {change}" for change in changes))
    return EXIT_ERROR


def _projects(database: Database, label: str | None, location: Path | None) -> list[Project]:
    found: list[Project] = making.projects_of(database.configuration(location), label, location)
    return found
