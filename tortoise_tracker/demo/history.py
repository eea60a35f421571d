"""What happened to an issue: its activities, and what it looked like before."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from random import Random
from typing import Any

from tortoise_tracker.demo.content.descriptions import revise
from tortoise_tracker.demo.sketch import IssueSketch
from tortoise_tracker.demo.world import Member, Named, ProjectWorld, signed
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.models import (
    Issue,
    IssueActivity,
    IssueDescriptionVersion,
    IssueVersion,
)

_WAS_REWRITTEN = 0.15
_HAS_VERSION = 0.12
_WAS_ASSIGNED_LATER = 0.3


def activities(
    sketch: IssueSketch, issue: Issue, world: ProjectWorld, rng: Random
) -> Iterator[IssueActivity]:
    """What people did to an issue, in order of time."""

    def did(moment: datetime.datetime, who: Member, **what: Any) -> IssueActivity:
        return IssueActivity(
            **signed(moment, who.id, rng),
            **world.scope,
            issue_id=issue.id,
            actor_id=who.id,
            epoch=moment.timestamp(),
            **what,
        )

    yield did(sketch.created, sketch.reporter, verb="created", comment="created the issue")
    if sketch.assignees and rng.random() < _WAS_ASSIGNED_LATER:
        assignee = sketch.assignees[0]
        yield did(
            sketch.started or sketch.created,
            world.lead,
            verb="updated",
            field="assignees",
            old_value="",
            new_value=assignee.first_name,
            new_identifier=assignee.id,
            comment="added assignee ",
        )
    for moment, old, new in _moves(sketch, world):
        yield did(
            moment,
            sketch.doer,
            verb="updated",
            field="state",
            old_value=old.name,
            new_value=new.name,
            old_identifier=old.id,
            new_identifier=new.id,
            comment="set the state to",
        )


def earlier_descriptions(
    sketch: IssueSketch, issue: Issue, world: ProjectWorld, rng: Random
) -> Iterator[IssueDescriptionVersion]:
    """How the description read before it was completed."""
    if sketch.html == "<p></p>" or rng.random() >= _WAS_REWRITTEN:
        return
    yield IssueDescriptionVersion(
        **signed(sketch.created, sketch.reporter.id, rng),
        **world.scope,
        issue_id=issue.id,
        owned_by_id=sketch.reporter.id,
        last_saved_at=sketch.created,
        description_html=revise(sketch.html, rng),
    )


def earlier_versions(
    sketch: IssueSketch, issue: Issue, activity: IssueActivity, world: ProjectWorld, rng: Random
) -> Iterator[IssueVersion]:
    """The issue as it was filed: where all begin, without what came later.

    Args:
        sketch: The issue.
        issue: Its row, which has a number and a place by now.
        activity: How it was filed.
        world: Its project.
        rng: Decides whether there is one.
    """
    if rng.random() >= _HAS_VERSION:
        return
    yield IssueVersion(
        **signed(sketch.created, sketch.reporter.id, rng),
        **world.scope,
        issue_id=issue.id,
        owned_by_id=sketch.reporter.id,
        activity_id=activity.id,
        last_saved_at=sketch.created,
        name=issue.name,
        sequence_id=issue.sequence_id,
        sort_order=issue.sort_order,
        priority=issue.priority,
        type_id=issue.type_id,
        parent_id=issue.parent_id,
        state_id=world.states[StateGroup.BACKLOG][0].id,
        labels=[str(label) for label in sketch.labels],
        description_html=issue.description_html,
        meta={"reason": "created"},
    )


def _moves(sketch: IssueSketch, world: ProjectWorld) -> Iterator[tuple[datetime.datetime, Named, Named]]:
    """From state to state, beginning in the backlog."""
    at = world.states[StateGroup.BACKLOG][0]
    if sketch.started:
        under_way = sketch.state if sketch.group is StateGroup.IN_PROGRESS else None
        new = under_way or world.states[StateGroup.IN_PROGRESS][0]
        yield sketch.started, at, new
        at = new
    if sketch.finished:
        yield sketch.finished, at, sketch.state
    elif sketch.group is StateGroup.TODO:
        yield sketch.created, at, sketch.state
