"""Put issue numbers right."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

import tortoise_tracker as tracker
from tortoise_tracker.commands.frame.app import Flag, Json, command_app
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.commands.frame.projects import check_project_name, find_project, project_names

if TYPE_CHECKING:
    from tortoise_tracker.health.sequences import Fault, Repaired

app = command_app("fix_duplicate_sequences")

#: Lines of the table; a machine gets all of them.
_SHOWN = 40


@app.default
async def fix_duplicate_sequences(
    project: Annotated[str | None, Parameter(validator=check_project_name)] = None,
    /,
    *,
    dry_run: Flag = False,
    as_json: Json = False,
    database: Database = DEFAULT,
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
    sequences = tracker.health.sequences
    async with database.opened(app) as context:
        db = context.db()
        chosen = None if project is None else [str((await find_project(project)).id)]
        faults = await sequences.find_faults(db, chosen)
        missing = [index.name for index in await sequences.missing_indexes(db)]
        names = await project_names({fault.project_id for fault in faults})
        becomes = await _next_numbers(db, faults, chosen)
        if not as_json:
            _show(faults, names, becomes)
        if dry_run:
            _report_plan(faults, names, becomes, missing, as_json=as_json)
            return
        repaired = await sequences.repair_numbers(db, chosen)
        names |= await project_names({each.project_id for each in repaired.renumbered} - names.keys())
        _report_done(faults, names, repaired, as_json=as_json)


async def _next_numbers(db: Any, faults: Sequence[Fault], chosen: Sequence[str] | None) -> dict[str, int]:
    """What each issue that needs another number will get, if no issue is created meanwhile."""
    wrong = [fault for fault in faults if fault.kind.is_of_issues]
    if not wrong:
        return {}
    highest = await tracker.health.sequences.highest_numbers(db, chosen)
    return {fault.key: highest.get(fault.project_id, 0) + fault.turn for fault in wrong}


def _show(faults: Sequence[Fault], names: Mapping[str, str], becomes: Mapping[str, int]) -> None:
    if not faults:
        return
    table = Table("project", "what is wrong", "number", "issue, record or project", "becomes")
    for fault in faults[:_SHOWN]:
        number = "" if fault.number is None else str(fault.number)
        then = becomes.get(fault.key, fault.number if fault.kind.is_of_counters else "")
        shown = fault.found if fault.kind.is_of_counters else number
        table.add_row(names.get(fault.project_id, "?"), fault.kind, shown, fault.key, str(then))
    Console().print(table)
    if len(faults) > _SHOWN:
        print(f"and {len(faults) - _SHOWN:,} more, which --json lists")
    # Shown before the waiting begins.
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
            if f.key in becomes and f.kind.is_of_issues
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
