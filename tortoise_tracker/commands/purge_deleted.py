"""Empty the bin."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from typing import Annotated
from uuid import UUID

from cyclopts import Parameter
from cyclopts.validators import Number
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.app import EXIT_ERROR, Flag, Json, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database

app = command_app("purge_deleted")


def _not_negative(_: object, value: datetime.timedelta) -> None:
    if value < datetime.timedelta(0):
        msg = "Must not be negative."
        raise ValueError(msg)


@app.default
async def purge_deleted(
    *,
    older_than: Annotated[datetime.timedelta, Parameter(validator=_not_negative)],
    workspace: str | None = None,
    dry_run: Flag = False,
    batch: Annotated[int, Parameter(validator=Number(gt=0))] = 5000,
    as_json: Json = False,
    database: Database = DEFAULT,
) -> int | None:
    """Remove what was deleted some time ago for good.

    Rows go in short transactions, children first, one deletion after the other. It may be stopped at
    any point: a deletion once begun can not be restored any more, and the next run goes on with it.
    Issue numbers stay used.

    A deletion whose rows are still referred to by others is left as it is, told of, and makes the
    exit code 1.

    Parameters
    ----------
    older_than:
        How long ago the deletion must have been, such as 60d or 12h.
    workspace:
        Slug of the workspace whose bin is meant; all when left out.
    dry_run:
        Say what would be removed, and remove nothing.
    batch:
        Rows removed in one transaction.
    as_json:
        Print the rows removed of each model as JSON.
    """
    async with database.opened(None if workspace is None else app):
        purging = tracker.kit.soft_delete.purging
        due = purging.due(datetime.datetime.now(datetime.UTC) - older_than)
        deletions = await (due if workspace is None else due.filter(workspace_id=await _workspace(workspace)))
        planned = purging.rows_in(deletions)
        if dry_run:
            _report(planned, f"would go with {len(deletions)} deletions", as_json=as_json)
            return None
        removed: Counter[str] = Counter()
        kept = 0
        with _progress(quiet=as_json) as progress:
            task = progress.add_task("rows", total=sum(planned.values()))
            for deletion in deletions:
                try:
                    async for portion in purging.purge(deletion, batch):
                        removed[portion.model] += portion.rows
                        progress.advance(task, portion.rows)
                except tracker.exceptions.ProtectedError as error:
                    kept += 1
                    complain(str(error))
        _report(removed, f"went with {len(deletions) - kept} deletions", as_json=as_json)
        return EXIT_ERROR if kept else None


async def _workspace(slug: str) -> UUID:
    workspaces = tracker.models.Workspace
    found = await workspaces.objects.filter(slug=slug).first()
    # A deleted workspace has a bin as well, unless its slug has been taken since.
    found = found or await workspaces.deleted_objects.filter(slug=slug).order_by("-deleted_at").first()
    if found is None:
        msg = f"there is no workspace {slug}: name one by its slug"
        raise tracker.exceptions.NotFound(msg)
    return found.id


def _progress(*, quiet: bool) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    # In a log, such as that of cron, it would leave an empty line.
    return Progress(*columns, console=console, disable=quiet or not console.is_terminal, transient=True)


def _report(rows: dict[str, int] | Counter[str], what: str, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(dict(sorted(rows.items()))))
        return
    if rows:
        table = Table("model", "rows")
        for model, count in sorted(rows.items()):
            table.add_row(model, f"{count:,}")
        Console().print(table)
    print(f"{sum(rows.values()):,} rows {what}")
