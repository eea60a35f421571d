"""Repair of issue numbers, under the lock that creation takes."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError

from tortoise_tracker.exceptions import NumbersInTheWay
from tortoise_tracker.health.sequences.find import GIVEN, IS_WRONG, PLACED, find_faults, rows
from tortoise_tracker.health.sequences.records import (
    Renumbered,
    record_again,
    tell_of,
    under_deleted_projects,
)
from tortoise_tracker.health.sequences.unique import build_missing
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.pipeline import stamped_on_update
from tortoise_tracker.kit.writing.rows import chunks
from tortoise_tracker.models import Issue

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: Projects whose counters are locked at the same time.
_PROJECTS = 200

#: How often a writer that bypasses the counters may come in between before we give up.
_ATTEMPTS = 5

_WRONG = f"""
SELECT CAST(p.id AS TEXT) AS id, CAST(p.project_id AS TEXT) AS project_id,
       CAST(p.workspace_id AS TEXT) AS workspace_id, p.sequence_id AS old,
       CAST(p.deletion_id AS TEXT) AS deletion_id,
       CASE WHEN p.deleted_at IS NULL THEN 0 ELSE 1 END AS deleted,
       c.last_value + ROW_NUMBER() OVER (PARTITION BY p.project_id ORDER BY p.created_at, p.id) AS new
FROM ({PLACED}) AS p JOIN issue_counters c ON c.project_id = p.project_id
WHERE {IS_WRONG} ORDER BY p.project_id, new
"""

_RAISE = f"""
UPDATE issue_counters SET last_value = given.number FROM (
    SELECT project_id, MAX(number) AS number FROM ({GIVEN}) AS numbers GROUP BY project_id
) AS given
WHERE given.project_id = issue_counters.project_id AND given.number > issue_counters.last_value
"""


@dataclass
class Repaired:
    """Result of a repair."""

    renumbered: list[Renumbered] = field(default_factory=list)
    #: Names of the unique indexes that were put back.
    indexes: list[str] = field(default_factory=list)


async def repair_numbers(db: BaseDBAsyncClient, projects: Sequence[str] | None = None) -> Repaired:
    """Give every issue a number of its own, and put the unique indexes back where they are missing.

    The oldest issue keeps a number that several share; the others get the next ones of their project, and an
    IssueActivity that says so. Records and counters follow. Others may create issues meanwhile.

    Args:
        db: The connection.
        projects: Keys of the projects; all when left out. The indexes are put back only with all, or where no
            other project stands in the way.

    Raises:
        NumbersInTheWay: If duplicate numbers are still being written, or if another project stands in the way
            of an index; the numbers of these projects are right nevertheless.
        IndexBusy: If another transaction keeps an index from being built; the same.
    """
    repaired = Repaired()
    if db.capabilities.dialect == "sqlite":
        refusal = await retried(db, lambda transaction: _at_once(transaction, projects, repaired))
        if refusal is not None:
            raise _in_the_way(refusal) from refusal
        return repaired
    # Not in one transaction with the numbers: one that waits for a counter that we hold may have written to
    # the table that the constraint needs for itself.
    # One project alone cannot help what another has twice.
    once = projects is not None or isinstance(db, TransactionalDBClient)
    for left in reversed(range(1 if once else _ATTEMPTS)):
        repaired.renumbered += await _put_right(db, projects, renumber=True)
        try:
            repaired.indexes += await build_missing(db)
        except IntegrityError as error:
            # A writer that knows no counters has been quicker.
            if not left:
                raise _in_the_way(error) from error
        else:
            break
    return repaired


def _in_the_way(error: IntegrityError) -> NumbersInTheWay:
    msg = (
        f"the unique indexes could not be put back ({error}): numbers are there twice in other "
        "projects, or are still being written; run this again without naming a project"
    )
    return NumbersInTheWay(msg)


async def _at_once(
    db: BaseDBAsyncClient, projects: Sequence[str] | None, repaired: Repaired
) -> IntegrityError | None:
    """Do all of it in the transaction of SQLite's one writer; the numbers stay if an index cannot be."""
    repaired.renumbered[:] = await _put_right(db, projects, renumber=True)
    try:
        repaired.indexes[:] = await build_missing(db)
    except IntegrityError as error:
        return error
    return None


async def put_in_step(db: BaseDBAsyncClient, projects: Sequence[str] | None = None) -> None:
    """Bring counters and records into step with the issues; no issue gets another number."""
    await _put_right(db, projects, renumber=False)


async def _put_right(
    db: BaseDBAsyncClient, projects: Sequence[str] | None, *, renumber: bool
) -> list[Renumbered]:
    # Looked for without a lock, so that only those projects wait that have to.
    affected = sorted({fault.project_id for fault in await find_faults(db, projects)})
    renumbered: list[Renumbered] = []
    for some in chunks(affected, _PROJECTS):

        async def work(transaction: BaseDBAsyncClient, some: Sequence[str] = some) -> list[Renumbered]:
            await _lock(transaction, some)
            await rows(transaction, _RAISE, some)
            return await _follow_up(transaction, some, renumber=renumber)

        renumbered += await retried(db, work)
    return renumbered


async def _lock(db: BaseDBAsyncClient, projects: Sequence[str]) -> None:
    """Lock the counters of projects, as creation does: new issues there have to wait."""
    places = placeholders(db, len(projects))
    await db.execute_query(
        "INSERT INTO issue_counters (project_id, last_value) SELECT id, 0 FROM projects "
        f"WHERE id IN ({places}) ORDER BY id ON CONFLICT (project_id) DO NOTHING",
        list(projects),
    )
    if db.capabilities.support_for_update:
        await db.execute_query(
            f"SELECT 1 FROM issue_counters WHERE project_id IN ({places}) ORDER BY project_id FOR UPDATE",
            list(projects),
        )


async def _follow_up(db: BaseDBAsyncClient, projects: Sequence[str], *, renumber: bool) -> list[Renumbered]:
    moment = datetime.datetime.now(datetime.UTC)
    hidden = await under_deleted_projects(db, projects)
    renumbered = [Renumbered(**row) for row in await rows(db, _WRONG, projects)] if renumber else []
    if renumbered:
        await _write(db, renumbered, moment)
        await tell_of(db, renumbered, moment, hidden)
    await record_again(db, projects, renumbered, moment, hidden)
    return renumbered


async def _write(db: BaseDBAsyncClient, renumbered: list[Renumbered], moment: datetime.datetime) -> None:
    assigned = stamped_on_update(Issue, moment)
    fields = Issue._meta.fields_map
    values = [fields[name].to_db_value(value, Issue) for name, value in assigned.items()]
    columns = ["sequence_id", *assigned]
    one = [placeholders(db, 1, place) for place in range(1, len(columns) + 2)]
    setting = ", ".join(f'"{name}" = {place}' for name, place in zip(columns, one, strict=False))
    await db.execute_many(
        f"UPDATE issues SET {setting} WHERE id = {one[-1]}",
        [[each.new, *values, each.id] for each in renumbered],
    )
    taken = Counter(each.project_id for each in renumbered)
    one = [placeholders(db, 1, place) for place in (1, 2)]
    await db.execute_many(
        f"UPDATE issue_counters SET last_value = last_value + {one[0]} WHERE project_id = {one[1]}",
        [[count, project] for project, count in sorted(taken.items())],
    )
