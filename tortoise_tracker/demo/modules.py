"""Modules: the larger pieces of work, some done, some under way, some still planned."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from random import Random
from typing import Any

from tortoise_tracker.demo.dice import some
from tortoise_tracker.demo.plan import ProjectPlan
from tortoise_tracker.demo.story import Story
from tortoise_tracker.demo.world import Member, ModuleSlot, signed
from tortoise_tracker.enums import ModuleStatus, Role, StateGroup
from tortoise_tracker.kit.rules.sorting import SORT_ORDER_FIRST, SORT_ORDER_STEP
from tortoise_tracker.models import Module, ModuleMember

#: Issues of a project for each of its modules, so that none stays empty.
_ISSUES_A_MODULE = 8

_DAY = datetime.timedelta(days=1)

#: The youngest modules have often not begun yet.
_MAY_WAIT, _WAITS = 50 * _DAY, 0.6
_NOT_BEGUN = (ModuleStatus.PLANNED, ModuleStatus.BACKLOG)

_GROUPS = {
    ModuleStatus.COMPLETED: StateGroup.DONE,
    ModuleStatus.IN_PROGRESS: StateGroup.IN_PROGRESS,
    ModuleStatus.PAUSED: StateGroup.IN_PROGRESS,
    ModuleStatus.PLANNED: StateGroup.TODO,
    ModuleStatus.BACKLOG: StateGroup.BACKLOG,
}


async def plan_modules(
    scope: dict[str, Any], plan: ProjectPlan, story: Story, team: Sequence[Member], rng: Random
) -> list[ModuleSlot]:
    """Create the modules of a project, with members and a lead."""
    workers = [member for member in team if member.role > Role.GUEST] or team
    most = max(1, min(len(plan.kind.modules), plan.issues // _ISSUES_A_MODULE))
    themes = rng.sample(plan.kind.modules, most)
    # The last ones begin shortly before the end, so that some are still under way, or only planned.
    length = (story.end - story.start) / max(1.0, most - 0.5)
    slots: list[ModuleSlot] = []
    rows: list[Module] = []
    members: list[ModuleMember] = []
    for place, (name, goal) in enumerate(themes):
        start = story.start + place * length * rng.uniform(0.8, 1.0)
        target = start + length * rng.uniform(1.2, 2.0)
        status, completed = _status(start, target, story, rng)
        lead = rng.choice(workers)
        # What is only planned was written down at that time, and begins in some days.
        shift = story.end - start + rng.uniform(2, 20) * _DAY if status in _NOT_BEGUN else 0 * _DAY
        rows.append(
            Module(
                **signed(start, lead.id, rng),
                **scope,
                name=name,
                description=goal,
                description_html=f"<p>{goal}</p>",
                status=status,
                start_date=(start + shift).date(),
                target_date=(target + shift).date(),
                lead_id=lead.id,
                sort_order=SORT_ORDER_FIRST - place * SORT_ORDER_STEP,
            )
        )
        slots.append(ModuleSlot(rows[-1].id, name, goal, start, completed, _GROUPS[status]))
        members += [
            ModuleMember(**signed(start, lead.id, rng), **scope, module_id=rows[-1].id, member_id=member.id)
            for member in {member.id: member for member in [lead, *some(workers, 1, 4, rng)]}.values()
        ]
    await Module.bulk_create(rows)
    await ModuleMember.bulk_create(members)
    return slots


def _status(
    start: datetime.datetime, target: datetime.datetime, story: Story, rng: Random
) -> tuple[ModuleStatus, datetime.datetime | None]:
    """How far it is today, and when it was done, a little before or after the day it was due."""
    done = target + rng.uniform(-10, 14) * _DAY
    if start < done < story.end:
        return ModuleStatus.COMPLETED, done
    if story.end - start < _MAY_WAIT and rng.random() < _WAITS:
        return rng.choice(_NOT_BEGUN), None
    return rng.choice((ModuleStatus.IN_PROGRESS, ModuleStatus.IN_PROGRESS, ModuleStatus.PAUSED)), None
