"""Workspaces: the company with its members, invitations, teams, types of issues and labels."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random
from uuid import UUID

from tortoise_tracker.context import acting_as
from tortoise_tracker.defaults import getting_started_checklist
from tortoise_tracker.demo.content.companies import TEAMS, Company
from tortoise_tracker.demo.content.people import Person
from tortoise_tracker.demo.content.topics import Flavor
from tortoise_tracker.demo.content.work import ISSUE_TYPES, WORKSPACE_LABELS
from tortoise_tracker.demo.dice import some
from tortoise_tracker.demo.story import Story
from tortoise_tracker.demo.world import Member, Named, WorkspaceWorld, signed
from tortoise_tracker.enums import Role
from tortoise_tracker.factories.workspaces import make_workspace
from tortoise_tracker.kit.rules.sorting import SORT_ORDER_FIRST, SORT_ORDER_STEP
from tortoise_tracker.models import (
    IssueType,
    Label,
    Team,
    WorkspaceMember,
    WorkspaceMemberInvite,
)

#: How many of ten members are admins, and how many guests.
_ADMINS, _GUESTS = 1, 1

_WAS_INVITED = 0.3
_HOUR = datetime.timedelta(hours=1)


async def found_workspace(
    company: Company,
    story: Story,
    people: Sequence[Member],
    invited: Iterator[Person],
    rng: Random,
) -> WorkspaceWorld:
    """Create a workspace with all that does not belong to a project.

    Args:
        company: Whose it is.
        story: From the day it was founded.
        people: Its members; the first one is the owner.
        invited: Where people who have not answered their invitation come from.
        rng: Decides the rest.
    """
    members = _with_roles(people)
    owner = members[0]
    moment = story.start + _HOUR
    with acting_as(owner.id):
        workspace = await make_workspace(
            **signed(moment, owner.id, rng),
            owner_id=owner.id,
            name=company.name,
            slug=company.slug,
            organization_size=company.size,
            timezone=company.time_zone,
        )
        founding = _Founding(workspace.id, company, story, owner)
        await WorkspaceMember.bulk_create([founding.membership(member, rng) for member in members])
        asked = [member for member in members[1:] if rng.random() < _WAS_INVITED]
        await WorkspaceMemberInvite.bulk_create(
            [
                *(founding.answered(member, rng) for member in asked),
                *(founding.pending(person, rng) for person in islice(invited, rng.randint(2, 4))),
            ]
        )
        await Team.bulk_create(
            [
                Team(
                    **signed(moment, owner.id, rng),
                    workspace_id=workspace.id,
                    name=name,
                    description=description,
                )
                for name, description in some(TEAMS, 3, 6, rng)
            ]
        )
        types = await _issue_types(workspace.id, moment, owner, rng)
        labels = await _labels(workspace.id, moment, owner, rng)
    return WorkspaceWorld(
        id=workspace.id,
        slug=company.slug,
        story=story,
        owner=owner,
        members=members,
        types=types,
        labels=labels,
    )


def _with_roles(people: Sequence[Member]) -> list[Member]:
    roles = [Role.ADMIN, *(_role(place) for place in range(1, len(people)))]
    return [replace(member, role=role) for member, role in zip(people, roles, strict=True)]


def _role(place: int) -> Role:
    last_digit = place % 10
    if last_digit <= _ADMINS:
        return Role.ADMIN
    return Role.GUEST if last_digit > 9 - _GUESTS else Role.MEMBER


@dataclass(frozen=True, slots=True)
class _Founding:
    """A workspace in its first hour."""

    workspace: UUID
    company: Company
    story: Story
    owner: Member

    def entry(self, member: Member) -> datetime.datetime:
        """When a member joined: not before there was a workspace."""
        return max(member.joined, self.story.start + _HOUR)

    def membership(self, member: Member, rng: Random) -> WorkspaceMember:
        """The membership of one user."""
        return WorkspaceMember(
            **signed(self.entry(member), self.owner.id, rng),
            workspace_id=self.workspace,
            member_id=member.id,
            role=member.role,
            company_role=member.job,
            getting_started_checklist=dict.fromkeys(getting_started_checklist(), True),
        )

    def answered(self, member: Member, rng: Random) -> WorkspaceMemberInvite:
        """The invitation that a member accepted."""
        responded = self.entry(member)
        return WorkspaceMemberInvite(
            **signed(max(responded - 20 * _HOUR, self.story.start + _HOUR), self.owner.id, rng),
            workspace_id=self.workspace,
            email=member.email,
            role=member.role,
            token=f"{rng.getrandbits(160):040x}",
            accepted=True,
            responded_at=responded,
        )

    def pending(self, person: Person, rng: Random) -> WorkspaceMemberInvite:
        """An invitation that is not answered yet."""
        sent = self.story.end - rng.uniform(3, 200) * _HOUR
        return WorkspaceMemberInvite(
            **signed(sent, self.owner.id, rng),
            workspace_id=self.workspace,
            email=f"{person.mailbox}@{self.company.domain}",
            role=Role.MEMBER,
            token=f"{rng.getrandbits(160):040x}",
            message=f"Hi {person.first_name}, our plans are in here. See you on Monday!",
        )


async def _issue_types(
    workspace: UUID, moment: datetime.datetime, owner: Member, rng: Random
) -> dict[Flavor, UUID]:
    rows = [
        IssueType(
            **signed(moment, owner.id, rng),
            workspace_id=workspace,
            name=name,
            description=description,
            is_epic=is_epic,
            is_default=name == Flavor.TASK.value,
            level=level,
        )
        for name, description, is_epic, level in ISSUE_TYPES
    ]
    await IssueType.bulk_create(rows)
    return {Flavor(row.name): row.id for row in rows}


async def _labels(workspace: UUID, moment: datetime.datetime, owner: Member, rng: Random) -> list[Named]:
    rows = [
        Label(
            **signed(moment, owner.id, rng),
            workspace_id=workspace,
            name=label.name,
            color=label.color,
            sort_order=SORT_ORDER_FIRST + place * SORT_ORDER_STEP,
        )
        for place, label in enumerate(WORKSPACE_LABELS)
    ]
    await Label.bulk_create(rows)
    return [Named(row.id, row.name) for row in rows]
