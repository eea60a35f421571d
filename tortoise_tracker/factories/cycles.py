"""Cycles, and what is done in them."""

from __future__ import annotations

import datetime
from typing import Any

from tortoise_tracker.factories._given import in_project, number, parent
from tortoise_tracker.factories.issues import make_issue
from tortoise_tracker.factories.projects import make_project
from tortoise_tracker.factories.users import make_user
from tortoise_tracker.models import (
    Cycle,
    CycleIssue,
    CycleUserProperties,
    Issue,
    Project,
    User,
)

#: Cycles follow one another from here; only the distance matters.
_FIRST_DAY = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
_LENGTH = datetime.timedelta(weeks=2)


async def make_cycle(**columns: Any) -> Cycle:
    """A cycle of two weeks, which overlaps with no other one that this factory made."""
    await parent(columns, "project", Project, make_project)
    await parent(columns, "owned_by", User, make_user)
    unique = number()
    dates = {}
    if not {"start_date", "end_date"} & columns.keys():
        start = _FIRST_DAY + unique * _LENGTH
        dates = {"start_date": start, "end_date": start + _LENGTH - datetime.timedelta(seconds=1)}
    return await Cycle.create(**{"name": f"Cycle {unique}", **dates, **columns})


async def make_cycle_issue(**columns: Any) -> CycleIssue:
    """An issue in a cycle of the same project."""
    if {"issue", "issue_id"} & columns.keys():
        issue = await parent(columns, "issue", Issue, make_issue)
        await parent(columns, "cycle", Cycle, lambda: make_cycle(project_id=issue.project_id))
    else:
        cycle = await parent(columns, "cycle", Cycle, in_project(columns, make_cycle))
        columns["issue"] = await make_issue(project_id=cycle.project_id)
    return await CycleIssue.create(**columns)


async def make_cycle_user_properties(**columns: Any) -> CycleUserProperties:
    """How a new user looks at a cycle."""
    await parent(columns, "cycle", Cycle, in_project(columns, make_cycle))
    await parent(columns, "user", User, make_user)
    return await CycleUserProperties.create(**columns)
