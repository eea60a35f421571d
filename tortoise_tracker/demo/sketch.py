"""What becomes of an issue, before a row of it is built."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from uuid import UUID

from tortoise_tracker.demo.content.topics import Topic
from tortoise_tracker.demo.world import CycleSlot, IssueRef, Member, ModuleSlot, Named
from tortoise_tracker.enums import IssueRelationType, Priority, StateGroup


@dataclass(slots=True)
class IssueSketch:
    """An issue to be."""

    topic: Topic
    html: str
    created: datetime.datetime
    reporter: Member
    priority: Priority
    group: StateGroup
    state: Named
    #: When the work on it began.
    started: datetime.datetime | None = None
    #: When it was done or given up.
    finished: datetime.datetime | None = None
    archived: datetime.datetime | None = None
    is_draft: bool = False
    assignees: list[Member] = field(default_factory=list)
    labels: list[UUID] = field(default_factory=list)
    point: Named | None = None
    start_date: datetime.date | None = None
    target_date: datetime.date | None = None
    parent: UUID | None = None
    relation: tuple[IssueRelationType, UUID] | None = None
    cycle: CycleSlot | None = None
    module: ModuleSlot | None = None

    @property
    def completed(self) -> datetime.datetime | None:
        """When it was done, as the column ``completed_at`` has it."""
        return self.finished if self.group is StateGroup.DONE else None

    @property
    def doer(self) -> Member:
        """Who works on it: the first assignee, else the one who filed it."""
        return self.assignees[0] if self.assignees else self.reporter

    def until(self, end: datetime.datetime) -> datetime.datetime:
        """When people stopped talking about it."""
        return self.finished or end


def as_ref(sketch: IssueSketch, key: UUID) -> IssueRef:
    """What later issues have to know of one that is written."""
    return IssueRef(key, sketch.created, sketch.finished, sketch.parent is not None)
