"""Cycles: past, current and future, two weeks each, one after the other."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Any

from tortoise_tracker.demo.content.work import cycle_name
from tortoise_tracker.demo.dice import some
from tortoise_tracker.demo.story import Story
from tortoise_tracker.demo.world import CycleSlot, Member, ProjectWorld, signed
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.kit.rules.sorting import SORT_ORDER_FIRST, SORT_ORDER_STEP
from tortoise_tracker.models import Cycle, CycleUserProperties

_LENGTH = datetime.timedelta(weeks=2)
_PAUSE = datetime.timedelta(seconds=1)
_PLANNED_AHEAD = 2


async def plan_cycles(
    scope: dict[str, Any], story: Story, team: Sequence[Member], rng: Random
) -> list[CycleSlot]:
    """Create the cycles of a project, the first on its first Monday, the last after the next one."""
    monday = story.start.date() + datetime.timedelta(days=-story.start.weekday() % 7)
    start = datetime.datetime.combine(monday, datetime.time(), datetime.UTC)
    slots: list[CycleSlot] = []
    rows: list[Cycle] = []
    ahead = 0
    while ahead < _PLANNED_AHEAD:
        ahead += start > story.end
        planned = min(max(story.start, start - _LENGTH), story.end)
        row = Cycle(
            **signed(planned, team[0].id, rng),
            **scope,
            name=cycle_name(len(rows) + 1, rng),
            start_date=start,
            end_date=start + _LENGTH - _PAUSE,
            owned_by_id=rng.choice(team).id,
            # The newest first, as if each had been put before those that were there.
            sort_order=SORT_ORDER_FIRST - len(rows) * SORT_ORDER_STEP,
        )
        rows.append(row)
        slots.append(CycleSlot(row.id, start, start + _LENGTH - _PAUSE))
        start += _LENGTH
    await Cycle.bulk_create(rows)
    current = next((slot for slot in slots if slot.start <= story.end <= slot.end), slots[0])
    await CycleUserProperties.bulk_create(
        [
            CycleUserProperties(
                **signed(max(story.start, min(current.start, story.end)), member.id, rng),
                **scope,
                cycle_id=current.id,
                user_id=member.id,
                display_filters={"layout": rng.choice(("list", "kanban")), "group_by": "state"},
            )
            for member in some(team, 1, 5, rng)
        ]
    )
    return slots


async def close_cycles(world: ProjectWorld) -> None:
    """Write into the cycles that are over how far they were."""
    over = [slot.id for slot in world.cycles if slot.end <= world.story.end]
    cycles = await Cycle.objects.filter(id__in=over)
    for cycle in cycles:
        counts = world.progress.get(cycle.id, Counter())
        cycle.progress_snapshot = {
            "total_issues": sum(counts.values()),
            "completed_issues": counts[StateGroup.DONE],
            "cancelled_issues": counts[StateGroup.CANCELLED],
            "started_issues": counts[StateGroup.IN_PROGRESS],
            "unstarted_issues": counts[StateGroup.TODO],
            "backlog_issues": counts[StateGroup.BACKLOG],
        }
    await Cycle.bulk_update(cycles, fields=["progress_snapshot"])
