"""Write the next migration: ``python -m scripts.makemigrations NAME``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from scripts._support.cli import EXIT_ERROR, EXIT_OK, command_app, complain, run
from scripts._support.errors import MigrationError
from scripts._support.inspection import inspect_project
from scripts._support.migration_file import write_migration
from scripts._support.planning import plan_migration, possible_renames
from scripts._support.project import Project, other_project, our_project

NO_CHANGES = "No changes detected"

app = command_app("makemigrations")

Config = Annotated[
    str | None,
    Parameter(
        name="--tortoise-orm",
        help="Dotted name of another Tortoise configuration, to write migrations for your own models.",
    ),
]
App = Annotated[str | None, Parameter(name="--app", help="The app in it; the first if left out.")]
Location = Annotated[
    Path | None,
    Parameter(
        name="--location",
        help="The folder that holds a folder of migrations for each app; `migrations` if left out.",
    ),
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
    tortoise_orm: Config = None,
    app: App = None,
    location: Location = None,
) -> None:
    """Write the migration that leads from the ones that are there to the models as they are.

    One file with the SQL for PostgreSQL and for SQLite, there and back, for `aerich upgrade`,
    `aerich downgrade` and `python -m scripts.migrate`. Needs no database. Read the file before you
    commit it, and write what only you can know into it: how old values become new ones. The same
    models give the same SQL; to write the last migration anew, delete its file and run this again.

    Do not use `aerich migrate` for it: that writes SQL for one database only, and loses rows.

    `python -m scripts.makemigrations check` writes nothing and fails if there is something to write.

    Parameters
    ----------
    name:
        What changes, in snake case, such as add_issue_points.
    rename:
        TABLE.OLD=NEW: a column that is the same under another name, and keeps its values. Without it
        the old column is dropped and the new one is empty.
    """
    project = _project(tortoise_orm, app, location)
    inspection = await inspect_project(project)
    renames: dict[str, dict[str, str]] = {}
    for found in filter(None, map(_RENAME.fullmatch, rename)):
        renames.setdefault(found["table"], {})[found["old"]] = found["new"]
    plan = plan_migration(inspection, renames)
    if plan.is_empty:
        print(NO_CHANGES)
        return
    for pair in possible_renames(inspection, renames):
        complain(f"if a column only got another name, delete the file and add --rename {pair}")
    path = write_migration(project.folder, name, plan)
    print("\n".join(f"- {change}" for change in plan.changes))
    print(f"Wrote {path}")


@app.command
async def check(*, tortoise_orm: Config = None, app: App = None, location: Location = None) -> int:
    """Fail if models and migrations differ, and say where; write nothing."""
    project = _project(tortoise_orm, app, location)
    plan = plan_migration(await inspect_project(project), {})
    if plan.is_empty:
        print(NO_CHANGES)
        return EXIT_OK
    print("Models and migrations differ; `python -m scripts.makemigrations NAME` would")
    print("\n".join(f"- {change}" for change in plan.changes))
    return EXIT_ERROR


def _project(tortoise_orm: str | None, app: str | None, location: Path | None) -> Project:
    if tortoise_orm is None:
        if app is not None:
            msg = "--app chooses from the apps of --tortoise-orm: give that as well"
            raise MigrationError(msg)
        return our_project(location)
    return other_project(tortoise_orm, app, location or Path("migrations"))


if __name__ == "__main__":
    run(app)
