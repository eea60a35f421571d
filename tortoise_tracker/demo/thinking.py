"""Thinks issues through before a row of them is built, so that what they say agrees."""

from __future__ import annotations

import datetime
import math
from random import Random

from tortoise_tracker.demo.content.descriptions import describe
from tortoise_tracker.demo.content.topics import Flavor, Topic, make_topic
from tortoise_tracker.demo.content.work import LABEL_OF_FLAVOR, POINT_WEIGHTS
from tortoise_tracker.demo.sketch import IssueSketch
from tortoise_tracker.demo.world import CycleSlot, Member, ModuleSlot, ProjectWorld
from tortoise_tracker.enums import IssueRelationType, Priority, StateGroup

_DAY = datetime.timedelta(days=1)

_PRIORITIES = tuple(Priority)

#: How many issues in a hundred are urgent, high, medium, low, none.
_PRIORITY_WEIGHTS: dict[Flavor, tuple[int, ...]] = {
    Flavor.BUG: (6, 20, 38, 20, 16),
    Flavor.FEATURE: (2, 13, 34, 23, 28),
    Flavor.TASK: (1, 10, 30, 26, 33),
    Flavor.RESEARCH: (0, 8, 30, 30, 32),
    Flavor.DOCS: (0, 4, 24, 36, 36),
    Flavor.EPIC: (4, 40, 40, 10, 6),
}

_OPEN_GROUPS = (StateGroup.BACKLOG, StateGroup.TODO, StateGroup.IN_PROGRESS)
_OPEN_WEIGHTS = (48, 28, 24)

_BEGUN = (StateGroup.IN_PROGRESS, StateGroup.DONE)

#: Issues that are closed at last, and the days after which two thirds of those are.
_CLOSED_AT_LAST, _CLOSING_DAYS = 0.93, 38.0
_CANCELLED = 0.11
#: Days during which what a guest files may still wait for triage.
_TRIAGE_DAYS = 12.0
_WAITS_FOR_TRIAGE = 0.15
_IS_DRAFT, _DRAFT_DAYS = 0.03, 20.0
_FIRST_STATE_OF_GROUP = 0.7
_LABELED_BY_FLAVOR = 0.7
_HAS_DATES, _HAS_BOTH_DATES = 0.35, 0.8
_ESTIMATED = 0.55
_ARCHIVED, _ARCHIVED_AFTER_DAYS = 0.4, 150.0

_IS_BELOW_EPIC = 0.6
_IN_MODULE = 0.55
_IS_SUB_ISSUE = 0.08
_IS_RELATED = 0.09
_CANCELLED_AS_DUPLICATE = 0.5

_RELATIONS = (
    IssueRelationType.RELATES_TO,
    IssueRelationType.BLOCKED_BY,
    IssueRelationType.START_BEFORE,
    IssueRelationType.FINISH_BEFORE,
    IssueRelationType.IMPLEMENTED_BY,
)
_RELATION_WEIGHTS = (50, 32, 6, 6, 6)


def sketch_issue(world: ProjectWorld, created: datetime.datetime, rng: Random) -> IssueSketch:
    """Think an ordinary issue through.

    Args:
        world: Its project.
        created: When it is filed.
        rng: Decides the rest.
    """
    topic = make_topic(world.kind, rng)
    sketch = IssueSketch(
        topic=topic,
        html=describe(topic, rng),
        created=created,
        reporter=world.reporters.pick(rng),
        priority=rng.choices(_PRIORITIES, _PRIORITY_WEIGHTS[topic.flavor])[0],
        group=StateGroup.BACKLOG,
        state=world.states[StateGroup.BACKLOG][0],
    )
    _live(sketch, world, rng)
    _decorate(sketch, world, rng)
    _place(sketch, world, rng)
    _relate(sketch, world, rng)
    return sketch


def sketch_epic(world: ProjectWorld, module: ModuleSlot, rng: Random) -> IssueSketch:
    """The parent of the issues of a module; it was filed when the project began."""
    topic = make_topic(world.kind, rng, Flavor.EPIC)
    topic = Topic(Flavor.EPIC, module.name, {**topic.words, "goal": module.goal})
    group = module.group
    sketch = IssueSketch(
        topic=topic,
        html=describe(topic, rng),
        created=world.story.start,
        reporter=world.lead,
        priority=rng.choices(_PRIORITIES, _PRIORITY_WEIGHTS[Flavor.EPIC])[0],
        group=group,
        state=world.states[group][0],
        module=module,
        start_date=module.start.date(),
        finished=module.completed,
        assignees=[world.workers.pick(rng)],
    )
    if group in _BEGUN:
        sketch.started = max(module.start, sketch.created)
    return sketch


def _live(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> None:
    """From the day it was filed to its end, if it has one yet."""
    story = world.story
    age = (story.end - sketch.created) / _DAY
    if age < _TRIAGE_DAYS and rng.random() < _WAITS_FOR_TRIAGE:
        sketch.reporter = rng.choice(world.guests)
        sketch.priority = Priority.NONE
        sketch.group = StateGroup.TRIAGE
    elif rng.random() < _CLOSED_AT_LAST * (1 - math.exp(-age / _CLOSING_DAYS)):
        cancelled = rng.random() < _CANCELLED
        sketch.group = StateGroup.CANCELLED if cancelled else StateGroup.DONE
        if not cancelled:
            sketch.started = story.after(sketch.created, 60, rng)
        sketch.finished = story.after(sketch.started or sketch.created, 90, rng)
        if age > _ARCHIVED_AFTER_DAYS and rng.random() < _ARCHIVED:
            sketch.archived = story.after(sketch.finished, 24 * _CLOSING_DAYS, rng)
    else:
        sketch.group = rng.choices(_OPEN_GROUPS, _OPEN_WEIGHTS)[0]
        if sketch.group is StateGroup.IN_PROGRESS:
            sketch.started = story.after(sketch.created, 60, rng)
        elif age < _DRAFT_DAYS and rng.random() < _IS_DRAFT:
            sketch.is_draft = True
    states = world.states[sketch.group]
    sketch.state = states[0] if rng.random() < _FIRST_STATE_OF_GROUP else rng.choice(states)


def _decorate(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> None:
    """Who does it, under which labels, how large it is, until when."""
    sketch.assignees = _assignees(sketch, world, rng)
    own = world.labels_by_name.get(LABEL_OF_FLAVOR.get(sketch.topic.flavor, ""))
    chosen = [own] if own and rng.random() < _LABELED_BY_FLAVOR else []
    chosen += [world.labels.pick(rng) for _ in range(rng.choice((0, 0, 0, 1, 1, 2)))]
    sketch.labels = list(dict.fromkeys(chosen))
    if sketch.group is not StateGroup.TRIAGE and rng.random() < _ESTIMATED:
        sketch.point = rng.choices(world.points, POINT_WEIGHTS)[0]
    if rng.random() < _HAS_DATES:
        begun = (sketch.started or sketch.created).date()
        if rng.random() < _HAS_BOTH_DATES:
            sketch.start_date = begun
        sketch.target_date = begun + rng.randint(1, 28) * _DAY


def _assignees(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> list[Member]:
    if sketch.group is StateGroup.TRIAGE or sketch.is_draft:
        return []
    count = rng.choice((0, 0, 1, 1)) if not sketch.started else rng.choice((1, 1, 1, 1, 1, 1, 1, 2, 3))
    picked = [world.workers.pick(rng) for _ in range(count)]
    return list({member.id: member for member in picked}.values())


def _place(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> None:
    """Into a cycle and a module that were there at the time."""
    sketch.cycle = _cycle(sketch, world, rng)
    if rng.random() >= _IN_MODULE or sketch.group is StateGroup.TRIAGE:
        return
    fitting = [
        module
        for module in world.modules
        if module.start <= sketch.created
        and _ends_before(sketch.finished, module.completed)
        and (module.group in _BEGUN or not sketch.started)
    ]
    if fitting:
        sketch.module = rng.choice(fitting)
        if (epic := world.epics.get(sketch.module.id)) and rng.random() < _IS_BELOW_EPIC:
            sketch.parent = epic.id


def _cycle(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> CycleSlot | None:
    """Done: where it was done. Under way: the one that runs. To do: that or the next."""
    chances = {
        StateGroup.DONE: 0.75,
        StateGroup.IN_PROGRESS: 0.85,
        StateGroup.TODO: 0.6,
        StateGroup.CANCELLED: 0.1,
    }
    if rng.random() >= chances.get(sketch.group, 0.0):
        return None
    place = world.cycle_at(sketch.until(world.story.end))
    if place is None:
        return None
    if sketch.group is StateGroup.TODO:
        place += rng.randrange(3)
    return world.cycles[min(place, len(world.cycles) - 1)]


def _relate(sketch: IssueSketch, world: ProjectWorld, rng: Random) -> None:
    """To an issue that was filed a little earlier."""
    if not world.recent:
        return
    if sketch.parent is None and rng.random() < _IS_SUB_ISSUE:
        parent = rng.choice(world.recent)
        open_then = parent.finished is None or parent.finished > sketch.created
        if open_then and not parent.has_parent and _ends_before(sketch.finished, parent.finished):
            sketch.parent = parent.id
    if sketch.group is StateGroup.CANCELLED and rng.random() < _CANCELLED_AS_DUPLICATE:
        sketch.relation = IssueRelationType.DUPLICATE, rng.choice(world.recent).id
    elif rng.random() < _IS_RELATED:
        other = rng.choice(world.recent)
        kind = rng.choices(_RELATIONS, _RELATION_WEIGHTS)[0]
        if sketch.finished and not _ends_before(other.finished, sketch.finished):
            # What was done cannot have waited for something that was not.
            kind = IssueRelationType.RELATES_TO
        sketch.relation = kind, other.id


def _ends_before(finished: datetime.datetime | None, limit: datetime.datetime | None) -> bool:
    """Whether something was over when ``limit`` came; with no limit, always."""
    return limit is None or (finished is not None and finished <= limit)
