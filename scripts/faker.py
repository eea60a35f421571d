"""Fill a database with a tracker that looks lived-in: ``python -m scripts.faker``."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)

from scripts._support.cli import DatabaseUrl, Flag, command_app, complain, run
from scripts._support.connections import is_sqlite, sqlite_file
from scripts._support.folder import APP, LOCATION, migration_files
from scripts._support.migrations import apply_migrations, pending_migrations
from scripts._support.overview import board, count_rows, summary
from tortoise_tracker import connect, tortoise_orm_config
from tortoise_tracker.exceptions import ConfigError, MigrationsPending, TrackerError
from tortoise_tracker.factories.seeding import DEMO_PASSWORD, Sizes, seed
from tortoise_tracker.models import User

app = command_app("faker")

Size = Annotated[int, Parameter(validator=Number(gt=0))]

_DEFAULT = Sizes()


class DatabaseNotEmpty(TrackerError):
    """The database holds users already, and nobody said that more should be put beside them."""


@app.default
async def faker(
    *,
    workspaces: Size = _DEFAULT.workspaces,
    projects: Size = _DEFAULT.projects,
    issues: Size = _DEFAULT.issues,
    users: Size = _DEFAULT.users,
    seed_number: Annotated[int, Parameter(name="--seed")] = 1,
    today: datetime.date | None = None,
    append: Flag = False,
    quiet: Flag = False,
    database_url: DatabaseUrl = None,
) -> None:
    """Fill the database with companies, people, projects and issues that read like real ones.

    A new SQLite file gets its tables first; a server is migrated by `python -m scripts.migrate`.
    A database that holds users is left alone, unless --append puts more beside them.

    The same seed gives the same data, keys included, on the same day: all dates are told back from
    today. Only what the clock decides differs: deletions, the moment of an update, and the keys of
    rows that come by rule, such as profiles.

    Parameters
    ----------
    workspaces:
        How many workspaces, each a company of its own.
    projects:
        How many projects in each workspace.
    issues:
        How many issues over all projects; everything around them is about ten times as much.
    users:
        How many people over all workspaces. They share one password, which is printed.
    seed_number:
        Chooses the data.
    today:
        The day that the story ends before, in place of the present one (UTC).
    append:
        Put the data beside what is there.
    quiet:
        Print nothing, unless something goes wrong.
    """
    began = time.perf_counter()
    sizes = Sizes(workspaces=workspaces, projects=projects, issues=issues, users=users)
    await _prepare_tables(database_url, quiet=quiet)
    async with connect(database_url):
        if not append and (there := await User.all().count()):
            msg = (
                f"the database holds {there} users already: add --append to put more beside them, "
                "or choose another one with --database-url"
            )
            raise DatabaseNotEmpty(msg)
        before = await count_rows()
        with _progress(issues, quiet=quiet) as on_written:
            seeded = await seed(
                sizes,
                seed=seed_number,
                today=today or datetime.datetime.now(datetime.UTC).date(),
                on_written=on_written,
            )
        if quiet:
            return
        after = await count_rows()
        added = {table: rows - before[table] for table, rows in after.items()}
        out = Console()
        out.print(summary(added, time.perf_counter() - began))
        out.print()
        out.print(await board(seeded.projects[0]))
        sign_in = f"\nSign in as {seeded.email} or anybody else, password {DEMO_PASSWORD}"
        out.print(sign_in, soft_wrap=True)


async def _prepare_tables(database_url: str | None, *, quiet: bool) -> None:
    """Make the tables of a new SQLite file.

    Raises:
        MigrationsPending: If a database with data in it, or a server, lacks migrations.
        ConfigError: If the database would be gone with the connection.
    """
    pending = await pending_migrations(database_url)
    if not pending:
        return
    connection = tortoise_orm_config(database_url)["connections"]["default"]
    if is_sqlite(connection):
        if sqlite_file(connection) is None:
            msg = "a database in memory would be gone at the end: name a file, as in sqlite://FILE"
            raise ConfigError(msg)
        if len(pending) == len(migration_files(LOCATION / APP)):
            applied = await apply_migrations(database_url, on_wait=complain)
            if not quiet and applied:
                print("Created the tables", flush=True)
            return
    msg = f"the database lacks {', '.join(pending)}: run `python -m scripts.migrate`, then this again"
    raise MigrationsPending(msg)


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[int], None]]:
    """A progress bar on the terminal, if there is one; it goes when the work is done."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _: None
        return
    columns = (
        TextColumn("Writing issues"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("issues", total=total)
        yield lambda written: progress.advance(task, written)


if __name__ == "__main__":
    run(app)
