"""Issues with everything around them, a batch at a time."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from random import Random

from tortoise.transactions import in_transaction

from tortoise_tracker.demo.rows import Rows
from tortoise_tracker.demo.sketch import IssueSketch, as_ref
from tortoise_tracker.demo.thinking import sketch_epic, sketch_issue
from tortoise_tracker.demo.world import ProjectWorld, signed
from tortoise_tracker.models import Issue

#: Issues written in one transaction; the rows around them are about ten times as many. Issues refer
#: to earlier batches only, so that small projects need small ones, too.
_BATCH = 250
_FIRST_BATCH = 10


async def fill_project(
    world: ProjectWorld, count: int, rng: Random, on_written: Callable[[int], None]
) -> None:
    """Create the issues of a project, the epics first, the others in order of time.

    Args:
        world: The project.
        count: How many issues, epics included.
        rng: Decides the rest.
        on_written: Told how many issues have been written since the last time.
    """
    epics = [sketch_epic(world, module, rng) for module in world.modules[:count]]
    for sketch, issue in zip(epics, await _write(world, epics, rng), strict=True):
        if sketch.module:
            world.epics[sketch.module.id] = as_ref(sketch, issue.id)
    on_written(len(epics))
    rest = count - len(epics)
    start, size = 0, _FIRST_BATCH
    while start < rest:
        stop = min(rest, start + size)
        sketches = [sketch_issue(world, _filed(world, place, rest, rng), rng) for place in range(start, stop)]
        for sketch, issue in zip(sketches, await _write(world, sketches, rng), strict=True):
            world.recent.append(as_ref(sketch, issue.id))
        on_written(stop - start)
        start, size = stop, min(_BATCH, size * 3)


def _filed(world: ProjectWorld, place: int, count: int, rng: Random) -> datetime.datetime:
    """When the ``place``-th of ``count`` issues was filed: later in each place, more as time goes on."""
    return world.story.at(((place + rng.random()) / count) ** 0.8)


async def _write(world: ProjectWorld, sketches: Sequence[IssueSketch], rng: Random) -> Sequence[Issue]:
    issues = [_issue(sketch, world, rng) for sketch in sketches]
    async with in_transaction():
        await Issue.bulk_create(issues)
        rows = Rows()
        # The issues have their numbers now, which versions repeat.
        for sketch, issue in zip(sketches, issues, strict=True):
            rows.add(sketch, issue, world, rng)
        for model, instances in rows.in_order():
            await model.bulk_create(instances)
    return issues


def _issue(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> Issue:
    issue = Issue(
        **signed(sketch.created, sketch.reporter.id, rng),
        **world.scope,
        name=sketch.topic.title,
        description_html=sketch.html,
        priority=sketch.priority,
        state_id=sketch.state.id,
        parent_id=sketch.parent,
        type_id=world.workspace.types[sketch.topic.flavor],
        estimate_point_id=sketch.point and sketch.point.id,
        start_date=sketch.start_date,
        target_date=sketch.target_date,
        completed_at=sketch.completed,
        archived_at=sketch.archived,
        is_draft=sketch.is_draft,
    )
    last = sketch.archived or sketch.finished or sketch.started
    if last:
        issue.updated_at = last
        issue.updated_by_id = sketch.doer.id
    return issue
