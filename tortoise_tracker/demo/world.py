"""What the seeder remembers while it goes on: people, and what issues can refer to.

Its size depends on the number of people, cycles and labels, never on the number of issues.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from tortoise_tracker.demo.content.kinds import ProductKind
from tortoise_tracker.demo.content.topics import Flavor
from tortoise_tracker.demo.dice import Skewed, uuid_at
from tortoise_tracker.demo.story import Story
from tortoise_tracker.enums import Role, StateGroup

#: Issues that a new one can relate to, or have as its parent.
_RECENT = 200


@dataclass(frozen=True, slots=True)
class Member:
    """A person who works in a workspace."""

    id: UUID
    first_name: str
    email: str
    job: str
    #: When the account was made.
    joined: datetime.datetime
    #: In the workspace.
    role: Role = Role.MEMBER


@dataclass(frozen=True, slots=True)
class Named:
    """A row that is referred to by its key, and mentioned by its name."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class CycleSlot:
    """A cycle, as far as issues have to know it."""

    id: UUID
    start: datetime.datetime
    end: datetime.datetime


@dataclass(frozen=True, slots=True)
class ModuleSlot:
    """A module, as far as issues have to know it."""

    id: UUID
    name: str
    goal: str
    start: datetime.datetime
    #: When the last of its issues was done; None while it goes on.
    completed: datetime.datetime | None
    #: Where its epic stands.
    group: StateGroup


@dataclass(frozen=True, slots=True)
class IssueRef:
    """An issue that is in the database already."""

    id: UUID
    created: datetime.datetime
    #: When it was done or given up; None while it is open.
    finished: datetime.datetime | None
    has_parent: bool


@dataclass(slots=True)
class WorkspaceWorld:
    """A workspace that is in the database."""

    id: UUID
    slug: str
    story: Story
    owner: Member
    members: Sequence[Member]
    types: Mapping[Flavor, UUID]
    labels: Sequence[Named]


@dataclass(slots=True)
class ProjectWorld:
    """A project that is in the database, with all that its issues can refer to."""

    id: UUID
    workspace: WorkspaceWorld
    kind: ProductKind
    identifier: str
    #: The part of the story that the project has been there for.
    story: Story
    lead: Member
    #: Who does the work, the busiest first.
    workers: Skewed[Member]
    #: Who files issues, the busiest first.
    reporters: Skewed[Member]
    guests: Sequence[Member]
    states: Mapping[StateGroup, Sequence[Named]]
    #: Labels that an issue carries by its nature.
    labels_by_name: Mapping[str, UUID]
    #: The others, the frequent ones first.
    labels: Skewed[UUID]
    #: Points of the estimate, smallest first.
    points: Sequence[Named]
    #: In order of time, one after the other.
    cycles: Sequence[CycleSlot]
    modules: Sequence[ModuleSlot]
    #: The epic of each module.
    epics: dict[UUID, IssueRef] = field(default_factory=dict)
    recent: deque[IssueRef] = field(default_factory=lambda: deque(maxlen=_RECENT))
    #: How many issues of each group are in each cycle.
    progress: dict[UUID, Counter[StateGroup]] = field(default_factory=dict)

    @property
    def scope(self) -> dict[str, Any]:
        """The columns that every row of the project has."""
        return {"project_id": self.id, "workspace_id": self.workspace.id}

    def cycle_at(self, moment: datetime.datetime) -> int | None:
        """The place of the cycle that runs at ``moment``, or None."""
        place = bisect_right(self.cycles, moment, key=lambda cycle: cycle.start) - 1
        return place if place >= 0 and moment <= self.cycles[place].end else None


def signed(moment: datetime.datetime, who: UUID, rng: Random) -> dict[str, Any]:
    """Key and audit columns of a row that ``who`` wrote at ``moment``."""
    return {
        "id": uuid_at(moment, rng),
        "created_at": moment,
        "updated_at": moment,
        "created_by_id": who,
        "updated_by_id": who,
    }
