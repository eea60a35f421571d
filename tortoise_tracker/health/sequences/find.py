"""Search for faults of issue numbers: three statements, however many issues there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tortoise_tracker.health.sequences.faults import Fault, Kind
from tortoise_tracker.kit.sql import placeholders

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

#: Every issue with its place among those of the same number: the oldest keeps it.
PLACED = """
SELECT i.id, i.project_id, i.workspace_id, i.sequence_id, i.created_at, i.deleted_at, i.deletion_id,
       ROW_NUMBER() OVER (PARTITION BY i.project_id, i.sequence_id ORDER BY i.created_at, i.id) AS place,
       COUNT(*) OVER (PARTITION BY i.project_id, i.sequence_id) AS sharing
FROM issues i {where}
"""

#: An issue that needs another number.
IS_WRONG = "(sequence_id IS NULL OR sequence_id < 1 OR place > 1)"

_CONTESTED = f"""
SELECT CAST(id AS TEXT) AS issue, CAST(project_id AS TEXT) AS project, sequence_id AS number,
       CASE WHEN {IS_WRONG} THEN ROW_NUMBER() OVER (
           PARTITION BY project_id, CASE WHEN {IS_WRONG} THEN 1 ELSE 0 END ORDER BY created_at, id
       ) ELSE 0 END AS turn
FROM ({PLACED}) AS placed WHERE {IS_WRONG} OR sharing > 1
ORDER BY project_id, sequence_id, place
"""

#: By number: the issue that has it, and what is recorded of it.
_BY_NUMBER = f"""
SELECT project, number, MAX(issue) AS issue, MAX(live) AS live, MAX(workspace) AS workspace,
       MAX(deletion) AS deletion, SUM(recorded) AS records, MAX(record) AS record, MAX(named) AS named,
       MAX(marked) AS marked, MAX(hidden) AS hidden
FROM (
    SELECT CAST(project_id AS TEXT) AS project, sequence_id AS number, CAST(id AS TEXT) AS issue,
           CASE WHEN deleted_at IS NULL THEN 1 ELSE 0 END AS live, CAST(workspace_id AS TEXT) AS workspace,
           CAST(deletion_id AS TEXT) AS deletion, 0 AS recorded, NULL AS record, NULL AS named, 0 AS marked,
           0 AS hidden
    FROM ({PLACED}) AS placed WHERE NOT {IS_WRONG}
    UNION ALL
    SELECT CAST(s.project_id AS TEXT), s.sequence, NULL, 0, NULL, NULL, 1, CAST(s.id AS TEXT),
           CAST(n.id AS TEXT), CASE WHEN s.deleted THEN 1 ELSE 0 END,
           CASE WHEN s.deleted_at IS NULL THEN 0 ELSE 1 END
    FROM issue_sequences s LEFT JOIN issues n ON n.id = s.issue_id {{of_records}}
) AS numbers
GROUP BY project, number
HAVING SUM(recorded) <> 1 OR MAX(hidden) = 0 AND (
    MAX(live) = 1 AND (MAX(named) IS NULL OR MAX(named) <> MAX(issue) OR MAX(marked) = 1)
    OR MAX(live) = 0 AND MAX(named) IS NOT NULL AND (MAX(issue) IS NULL OR MAX(named) <> MAX(issue))
)
ORDER BY project, number
"""

GIVEN = """
    SELECT i.project_id, i.sequence_id AS number FROM issues i {where}
    UNION ALL SELECT s.project_id, s.sequence FROM issue_sequences s {of_records}
"""

_HIGHEST = f"""
SELECT CAST(project_id AS TEXT) AS project, MAX(number) AS number
FROM ({GIVEN} UNION ALL SELECT project_id, last_value FROM issue_counters) AS given GROUP BY project_id
"""

_BEHIND = f"""
SELECT CAST(p.id AS TEXT) AS project, c.last_value AS found, MAX(given.number) AS number
FROM ({GIVEN}) AS given
JOIN projects p ON p.id = given.project_id LEFT JOIN issue_counters c ON c.project_id = p.id
GROUP BY p.id, c.last_value HAVING MAX(given.number) > COALESCE(c.last_value, 0)
ORDER BY 1
"""


async def find_faults(db: BaseDBAsyncClient, projects: Sequence[str] | None = None) -> list[Fault]:
    """Everything that is wrong with the numbers of some projects, or of all.

    What only follows from a number that two issues share is not told apart from that.
    """
    contested = await rows(db, _CONTESTED, projects)
    disputed = {row["issue"] for row in contested}
    faults = [
        Fault(
            Kind.DUPLICATE if _is_number(row) else Kind.UNNUMBERED,
            row["project"],
            row["number"],
            row["issue"],
            turn=row["turn"],
        )
        for row in contested
        if row["turn"]
    ]
    for row in await by_number(db, projects):
        if row["records"] > 1:
            twice = Fault(Kind.REPEATED, row["project"], row["number"], row["record"])
            faults += [twice] * (row["records"] - 1)
        elif not row["records"]:
            faults.append(Fault(Kind.UNRECORDED, row["project"], row["number"], row["issue"]))
        elif disputed.isdisjoint((row["issue"], row["named"])):
            found = row["named"] or ""
            faults.append(Fault(Kind.MISRECORDED, row["project"], row["number"], row["record"], found))
    faults += [
        Fault(Kind.BEHIND, row["project"], row["number"], row["project"], str(row["found"] or 0))
        for row in await rows(db, _BEHIND, projects)
    ]
    return faults


async def highest_numbers(db: BaseDBAsyncClient, projects: Sequence[str] | None) -> dict[str, int]:
    """The highest number that each project has given."""
    return {row["project"]: row["number"] for row in await rows(db, _HIGHEST, projects)}


async def by_number(db: BaseDBAsyncClient, projects: Sequence[str] | None) -> list[dict[str, Any]]:
    """The numbers whose record is missing, is there twice, or does not say who has them."""
    return await rows(db, _BY_NUMBER, projects)


async def rows(db: BaseDBAsyncClient, sql: str, projects: Sequence[str] | None) -> list[dict[str, Any]]:
    """Run a statement over the issues and the records of some projects, or of all."""
    if projects is None:
        return list(await db.execute_query_dict(sql.format(where="", of_records="")))
    count = len(projects)
    is_postgres = db.capabilities.dialect == "postgres"
    lists = sum(sql.count(part) for part in ("{where}", "{of_records}"))
    statement = sql.format(
        where=f"WHERE i.project_id IN ({placeholders(db, count)})",
        of_records=f"WHERE s.project_id IN ({placeholders(db, count)})",
    )
    # PostgreSQL may name a place twice, SQLite counts them through.
    return list(await db.execute_query_dict(statement, [*projects] * (1 if is_postgres else lists)))


def _is_number(row: dict[str, Any]) -> bool:
    return row["number"] is not None and row["number"] >= 1
