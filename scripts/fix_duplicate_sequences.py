"""Put issue numbers right: ``python -m scripts.fix_duplicate_sequences``."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table
from tortoise.exceptions import IntegrityError

from scripts._support.cli import DatabaseUrl, Flag, Json, command_app, run
from scripts._support.projects import check_project_name, find_project, project_names
from tortoise_tracker import connect
from tortoise_tracker.exceptions import TrackerError
from tortoise_tracker.operations.sequences import (
    Fault,
    Kind,
    Repaired,
    find_faults,
    highest_numbers,
    missing_indexes,
    repair_numbers,
)

app = command_app("fix_duplicate_sequences")

#: Lines of the table; a machine gets all of them.
_SHOWN = 40


class NumbersInTheWay(TrackerError):
    """A unique index cannot be put back, because numbers are still there twice."""


@app.default
async def fix_duplicate_sequences(
    project: Annotated[str | None, Parameter(validator=check_project_name)] = None,
    /,
    *,
    dry_run: Flag = False,
    as_json: Json = False,
    database_url: DatabaseUrl = None,
) -> None:
    """Find issue numbers that are there twice, missing or out of step, and put them right.

    A database that came in by import or restore may lack the constraints under which a number is given once.
    Of the issues that share a number the oldest keeps it, and each other one gets the next free number of its
    project; its history tells of it. Numbers without a record, records that name the wrong issue and counters
    that are behind follow the issues. A number is never given twice, not even after its issue is purged.

    Then the unique indexes are put back where they were missing. On PostgreSQL they are built beside those
    who write.

    Others may go on creating issues: they wait for a moment where something is wrong with their project.
    Each step is done as a whole or not at all; after an interruption run it again.

    Parameters
    ----------
    project:
        WORKSPACE/PROJECT, such as acme/WEB, or one of its issues, such as acme/WEB-12; the workspace may be
        left out where only one has such a project. Left out: all projects.
    dry_run:
        Show what is wrong and what would be done about it, and change nothing.
    as_json:
        Print everything as JSON.
    """
    async with connect(database_url) as context:
        db = context.db()
        chosen = None if project is None else [str((await find_project(project)).id)]
        faults = await find_faults(db, chosen)
        missing = [index.name for index in await missing_indexes(db)]
        names = await project_names({fault.project_id for fault in faults})
        becomes = await _next_numbers(db, faults, chosen)
        if not as_json:
            _show(faults, names, becomes)
        if dry_run:
            _report_plan(faults, names, becomes, missing, as_json=as_json)
            return
        try:
            repaired = await repair_numbers(db, chosen)
        except IntegrityError as error:
            msg = (
                f"the unique indexes could not be put back ({error}): numbers are there twice in other "
                "projects, or somebody goes on to write them; run this again without naming a project"
            )
            raise NumbersInTheWay(msg) from error
        names |= await project_names({each.project_id for each in repaired.renumbered} - names.keys())
        _report_done(faults, names, repaired, as_json=as_json)


async def _next_numbers(db: Any, faults: Sequence[Fault], chosen: Sequence[str] | None) -> dict[str, int]:
    """What each issue that needs another number will get, if nobody creates one meanwhile."""
    wrong = [fault for fault in faults if fault.kind in Kind.of_issues()]
    if not wrong:
        return {}
    highest = await highest_numbers(db, chosen)
    return {fault.key: highest.get(fault.project_id, 0) + fault.turn for fault in wrong}


def _show(faults: Sequence[Fault], names: Mapping[str, str], becomes: Mapping[str, int]) -> None:
    if not faults:
        return
    table = Table("project", "what is wrong", "number", "issue, record or project", "becomes")
    for fault in faults[:_SHOWN]:
        number = "" if fault.number is None else str(fault.number)
        then = becomes.get(fault.key, fault.number if fault.kind is Kind.BEHIND else "")
        shown = fault.found if fault.kind is Kind.BEHIND else number
        table.add_row(names.get(fault.project_id, "?"), fault.kind, shown, fault.key, str(then))
    Console().print(table)
    if len(faults) > _SHOWN:
        print(f"and {len(faults) - _SHOWN:,} more, which --json lists")
    # Whoever reads along sees it before the waiting begins.
    sys.stdout.flush()


def _report_plan(
    faults: Sequence[Fault],
    names: Mapping[str, str],
    becomes: Mapping[str, int],
    missing: Sequence[str],
    *,
    as_json: bool,
) -> None:
    if as_json:
        renumbered = [
            {"project": names.get(f.project_id), "issue": f.key, "old": f.number, "new": becomes[f.key]}
            for f in faults
            if f.key in becomes and f.kind in Kind.of_issues()
        ]
        _print_json(faults, names, renumbered, missing, dry_run=True)
        return
    print(f"{_count(len(faults), 'fault')}; {_count(len(becomes), 'issue')} would get another number")
    for name in missing:
        print(f"Would put the unique index {name} back")


def _report_done(
    faults: Sequence[Fault], names: Mapping[str, str], repaired: Repaired, *, as_json: bool
) -> None:
    if as_json:
        renumbered = [
            {"project": names.get(each.project_id), "issue": each.id, "old": each.old, "new": each.new}
            for each in repaired.renumbered
        ]
        _print_json(faults, names, renumbered, repaired.indexes, dry_run=False)
        return
    if not (faults or repaired.renumbered or repaired.indexes):
        print("All numbers are as they must be")
        return
    got = _count(len(repaired.renumbered), "issue")
    print(f"Put {_count(len(faults), 'fault')} right; {got} got another number")
    for name in repaired.indexes:
        print(f"Put the unique index {name} back")


def _print_json(
    faults: Sequence[Fault],
    names: Mapping[str, str],
    renumbered: Sequence[dict[str, Any]],
    indexes: Sequence[str],
    *,
    dry_run: bool,
) -> None:
    found = [
        {
            "project": names.get(fault.project_id),
            "kind": fault.kind,
            "number": fault.number,
            "key": fault.key,
            "found": fault.found or None,
        }
        for fault in faults
    ]
    report = {"dry_run": dry_run, "faults": found, "renumbered": renumbered, "indexes": list(indexes)}
    print(json.dumps(report))


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


if __name__ == "__main__":
    run(app)
