"""Projects: with members, states, labels, an estimate; what issues need before they come."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from random import Random
from typing import Any
from uuid import UUID

from tortoise_tracker.context import acting_as
from tortoise_tracker.defaults import DEFAULT_STATES
from tortoise_tracker.demo.content.kinds import ProductKind
from tortoise_tracker.demo.content.work import (
    COMMON_LABELS,
    CUSTOM_STATES,
    LABEL_COLORS,
    POINTS,
    NamedColor,
)
from tortoise_tracker.demo.cycles import plan_cycles
from tortoise_tracker.demo.dice import Skewed, some, uuid_at
from tortoise_tracker.demo.modules import plan_modules
from tortoise_tracker.demo.plan import ProjectPlan
from tortoise_tracker.demo.story import Story
from tortoise_tracker.demo.world import (
    Member,
    Named,
    ProjectWorld,
    WorkspaceWorld,
    signed,
)
from tortoise_tracker.enums import EstimateType, ProjectNetwork, Role, StateGroup
from tortoise_tracker.factories.projects import make_estimate, make_project
from tortoise_tracker.kit.rules.sorting import SORT_ORDER_FIRST, SORT_ORDER_STEP
from tortoise_tracker.models import EstimatePoint, Label, ProjectMember, State

#: The team of a project, where the workspace has enough people.
_SMALLEST_TEAM, _LARGEST_TEAM = 5, 14

_SECRET = 0.15
_MINUTE = datetime.timedelta(minutes=1)


async def start_project(
    workspace: WorkspaceWorld, plan: ProjectPlan, story: Story, rng: Random
) -> ProjectWorld:
    """Create a project with all that its issues can refer to.

    Args:
        workspace: Where.
        plan: What it is about.
        story: From the day it begins.
        rng: Decides the rest.
    """
    team = _team(workspace, rng)
    lead = team[0]
    moment = story.start
    estimate = uuid_at(moment, rng)
    with acting_as(lead.id):
        project = await make_project(
            **signed(moment, lead.id, rng),
            workspace_id=workspace.id,
            name=plan.name,
            identifier=plan.identifier,
            description=plan.kind.summary,
            description_html=f"<p>{plan.kind.summary}</p>",
            network=ProjectNetwork.SECRET if rng.random() < _SECRET else ProjectNetwork.PUBLIC,
            project_lead_id=lead.id,
            default_assignee_id=rng.choice((None, lead.id)),
            emoji=plan.kind.emoji,
            logo_props={"in_use": "emoji", "emoji": {"value": plan.kind.emoji}},
            is_issue_type_enabled=True,
            archive_in=rng.choice((0, 3, 6)),
            # A plain id: the estimate is created below.
            estimate_id=estimate,
        )
        scope = {"project_id": project.id, "workspace_id": workspace.id}
        await ProjectMember.bulk_create(
            [_membership(scope, member, moment + n * _MINUTE, lead, rng) for n, member in enumerate(team)]
        )
        states = await _states(scope, moment, lead, rng)
        labels = await _labels(scope, plan.kind, moment, lead, rng)
        points = await _estimate(scope, estimate, moment, lead, rng)
        cycles = await plan_cycles(scope, story, team, rng)
        modules = await plan_modules(scope, plan, story, team, rng)
    return ProjectWorld(
        id=project.id,
        workspace=workspace,
        kind=plan.kind,
        identifier=plan.identifier,
        story=story,
        lead=lead,
        workers=Skewed([member for member in team if member.role > Role.GUEST]),
        reporters=Skewed(_shuffled(team, rng), exponent=0.7),
        guests=[member for member in team if member.role is Role.GUEST] or team[-1:],
        states=states,
        labels_by_name=labels,
        labels=Skewed([*labels.values(), *(label.id for label in workspace.labels)]),
        points=points,
        cycles=cycles,
        modules=modules,
    )


def _team(workspace: WorkspaceWorld, rng: Random) -> list[Member]:
    """Members of the workspace, one who may lead first."""
    team = some(workspace.members, _SMALLEST_TEAM, _LARGEST_TEAM, rng)
    leads = [member for member in team if member.role > Role.GUEST] or [workspace.owner]
    return [leads[0], *(member for member in team if member is not leads[0])]


def _membership(
    scope: dict[str, Any], member: Member, moment: datetime.datetime, lead: Member, rng: Random
) -> ProjectMember:
    return ProjectMember(
        **signed(moment, lead.id, rng),
        **scope,
        member_id=member.id,
        role=Role.ADMIN if member is lead else member.role,
    )


async def _states(
    scope: dict[str, Any], moment: datetime.datetime, lead: Member, rng: Random
) -> dict[StateGroup, list[Named]]:
    """The default states, and perhaps another."""
    rows = [
        State(
            **signed(moment, lead.id, rng),
            **scope,
            name=state.name,
            color=state.color,
            group=state.group,
            sequence=state.sequence,
            is_default=state.is_default,
        )
        for state in DEFAULT_STATES
    ]
    first = {row.group: row for row in rows}
    rows += [
        State(
            **signed(moment, lead.id, rng),
            **scope,
            name=state.name,
            description=state.description,
            color=state.color,
            group=state.group,
            sequence=first[state.group].sequence + state.offset,
        )
        for state in some(CUSTOM_STATES, 0, 2, rng)
    ]
    # The project came with its default states, under keys that the clock made. Issues refer to them,
    # so the same states take their place under keys that the seed makes.
    await State.objects.filter(project_id=scope["project_id"]).delete(soft=False)
    await State.bulk_create(rows)
    states: dict[StateGroup, list[Named]] = {}
    for row in rows:
        states.setdefault(row.group, []).append(Named(row.id, row.name))
    return states


async def _labels(
    scope: dict[str, Any], kind: ProductKind, moment: datetime.datetime, lead: Member, rng: Random
) -> dict[str, UUID]:
    own = [NamedColor(name, rng.choice(LABEL_COLORS)) for name in kind.labels]
    rows = [
        Label(
            **signed(moment, lead.id, rng),
            **scope,
            name=label.name,
            color=label.color,
            sort_order=SORT_ORDER_FIRST + place * SORT_ORDER_STEP,
        )
        for place, label in enumerate([*own, *COMMON_LABELS])
    ]
    await Label.bulk_create(rows)
    return {row.name: row.id for row in rows}


async def _estimate(
    scope: dict[str, Any], key: UUID, moment: datetime.datetime, lead: Member, rng: Random
) -> list[Named]:
    audit = {**signed(moment, lead.id, rng), "id": key}
    await make_estimate(**audit, **scope, name="Points", type=EstimateType.POINTS, last_used=True)
    rows = [
        EstimatePoint(**signed(moment, lead.id, rng), **scope, estimate_id=key, key=place, value=value)
        for place, value in enumerate(POINTS)
    ]
    await EstimatePoint.bulk_create(rows)
    return [Named(row.id, row.value) for row in rows]


def _shuffled(team: Sequence[Member], rng: Random) -> list[Member]:
    return rng.sample(team, len(team))
