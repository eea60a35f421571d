"""Look for what must never be."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter
from cyclopts.validators import Number
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, Flag, Json, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.commands.frame.program import spoken

if TYPE_CHECKING:
    from tortoise_tracker.health.integrity import Finding, Report
    from tortoise_tracker.health.integrity.run import OnLook

app = command_app("check_integrity")


@app.default
async def check_integrity(
    *,
    fix: Flag = False,
    dry_run: Flag = False,
    keys: Annotated[int, Parameter(validator=Number(gt=0))] = 5,
    as_json: Json = False,
    database: Database = DEFAULT,
) -> int:
    """Look for what must never be, in every table and in the catalogue of the database.

    It finds: live rows under deleted parents; rows whose workspace is not that of their project; rows that
    refer to another project or workspace; foreign keys and plain ids that name what is gone; several default
    states in a project; issue numbers that are there twice, missing or out of step with their records and
    counters; plain text that does not say what its HTML says; rows that share what must be unique; indexes,
    constraints and foreign keys that are missing or were never validated. An import or a restore past the
    models can bring all of these; the models themselves never do.

    Changes nothing, unless --fix is given. Exits with 1 if something is wrong, after --fix if something is
    left, and with 0 if all is well.

    --fix does what loses nothing: the workspace becomes that of the project; a row whose issue, cycle,
    module or the like is in another project moves there; what is live under a deleted parent joins it in
    the bin, and comes back with it; a link between two projects, and the surplus one of two equal links, go
    to the bin as deletions of their own; references that may be empty, and name nothing that is there, are
    emptied; of several default states the one written last stays; counters and records of numbers follow
    the issues; plain text is derived anew; missing indexes and, on PostgreSQL, foreign keys are put back
    where no row stands in the way.

    It leaves to people: rows that cannot be without what they have lost; other references into another
    project; rows with the same name, e-mail address and so on; and duplicate issue numbers, which people may
    have written down: for these run `tortoise-tracker fix_duplicate_sequences`.

    Parameters
    ----------
    fix:
        Put right what can be put right safely, as told above.
    dry_run:
        Only look, also with --fix; this is what it does by itself.
    keys:
        How many rows to name of each kind.
    as_json:
        Print the report as JSON.
    """
    async with database.opened() as context:
        with _progress(quiet=as_json) as on_look:
            report = await tracker.health.integrity.check_integrity(
                context.db(), fix=fix and not dry_run, keys=keys, on_look=on_look
            )
    for failure in report.failures:
        complain(failure)
    if as_json:
        _print_json(report)
    else:
        _print(report, fixing=fix and not dry_run)
    return EXIT_ERROR if report.left else EXIT_OK


@contextmanager
def _progress(*, quiet: bool) -> Iterator[OnLook]:
    console = Console(stderr=True)
    columns = (TextColumn("Checking"), BarColumn(), MofNCompleteColumn())
    disable = quiet or not console.is_terminal
    with Progress(*columns, console=console, disable=disable, transient=True) as progress:
        task = progress.add_task("checks", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def _print_json(report: Report) -> None:
    facts = {
        "clean": not report.left,
        "found": [dataclasses.asdict(finding) for finding in report.found],
        "left": [dataclasses.asdict(finding) for finding in report.left],
        "failures": report.failures,
    }
    print(spoken(json.dumps(facts)))


def _print(report: Report, *, fixing: bool) -> None:
    if not report.found:
        print("Nothing is wrong")
        return
    found = sum(finding.total for finding in report.found)
    left = sum(finding.total for finding in report.left)
    if fixing:
        Console().print(_table("Found", report.found))
        if report.left:
            Console().print(_table("Left", report.left))
        print(f"{found:,} wrong; {left:,} left")
    else:
        Console().print(_table("Wrong", report.found))
        fixable = sum(finding.total for finding in report.found if finding.fixable)
        print(f"{found:,} wrong; --fix can put {fixable:,} right")
    what = {each.name: each.what for each in tracker.health.integrity.CHECKS}
    for name in dict.fromkeys(finding.check for finding in report.left if fixing or not finding.fixable):
        way_out = next(finding.way_out for finding in report.left if finding.check == name)
        print(spoken(f"{name}: {what[name]}. Way out: {way_out}"))


def _table(title: str, findings: Sequence[Finding]) -> Table:
    table = Table("check", "where", "how many", "first", "--fix", title=title, title_justify="left")
    for finding in findings:
        shown = [
            f"{key} ({detail})" if detail else key
            for key, detail in zip(finding.keys, finding.details or [""] * len(finding.keys), strict=True)
        ]
        more = "" if finding.total <= len(shown) else f"\nand {finding.total - len(shown):,} more"
        first = "\n".join(shown) + more
        table.add_row(
            finding.check, finding.subject, f"{finding.total:,}", first, "yes" if finding.fixable else "no"
        )
    return table
