"""Fill a database with a tracker that looks lived-in."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

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

import tortoise_tracker as tracker
from tortoise_tracker import commands
from tortoise_tracker.commands.frame.app import Flag, command_app, complain, say
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.demo import DEMO_PASSWORD, Sizes

if TYPE_CHECKING:
    from tortoise_tracker.commands.migrating import Configuration

app = command_app("faker")

Size = Annotated[int, Parameter(validator=Number(gt=0))]

_DEFAULT = Sizes()


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
    database: Database = DEFAULT,
) -> None:
    """Fill the database with companies, people, projects and issues that read like real ones.

    A new SQLite file gets its tables first; a server is migrated by `tortoise-tracker migrate`.
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
    # It needs an extra: looked up before anything is made.
    seed = tracker.demo.seed
    configuration = database.configuration()
    configuration.require_tracker(app.name[0])
    await _prepare_tables(configuration, quiet=quiet)
    async with configuration.opened():
        if not append and (there := await tracker.models.User.all().count()):
            msg = (
                f"the database holds {there} users already: add --append to put more beside them, "
                "or choose an empty one"
            )
            raise tracker.exceptions.DatabaseNotEmpty(msg)
        overview = commands.overview
        before = await overview.count_rows()
        with _progress(issues, quiet=quiet) as on_written:
            seeded = await seed(
                sizes,
                seed=seed_number,
                today=today or datetime.datetime.now(datetime.UTC).date(),
                on_written=on_written,
            )
        if quiet:
            return
        after = await overview.count_rows()
        added = {table: rows - before[table] for table, rows in after.items()}
        out = Console()
        out.print(overview.summary(added, time.perf_counter() - began))
        out.print()
        out.print(await overview.board(seeded.projects[0]))
        sign_in = f"\nSign in as {seeded.email} or any other user, password {DEMO_PASSWORD}"
        out.print(sign_in, soft_wrap=True)


async def _prepare_tables(configuration: Configuration, *, quiet: bool) -> None:
    """Make the tables of a new SQLite file.

    Raises:
        MigrationsPending: If a database with data in it, or a server, lacks migrations.
        ConfigError: If the database would be gone with the connection.
    """
    migrating = commands.migrating
    route = await migrating.migration_steps(configuration, None)
    pending = migrating.shown(route).forth
    if not pending:
        return
    address = migrating.address_of(configuration.main_connection)
    if address.is_in_memory:
        msg = "a database in memory would be gone at the end: name a file, as in sqlite://FILE"
        raise tracker.exceptions.ConfigError(msg)
    if address.is_sqlite and len(pending) == sum(len(migrating.files_of(app)) for app, _ in route):
        applied = await migrating.apply_migrations(configuration, on_wait=complain)
        if not quiet and applied:
            say("Created the tables")
        return
    msg = f"the database lacks {', '.join(pending)}: run `tortoise-tracker migrate`, then this again"
    raise tracker.exceptions.MigrationsPending(msg)


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
