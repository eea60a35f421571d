"""What people threw away: issues filed by mistake, comments posted in the wrong place."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tortoise_tracker.context import acting_as
from tortoise_tracker.enums import Priority, StateGroup
from tortoise_tracker.factories.content.threads import MISPLACED
from tortoise_tracker.factories.seeding.talk import posted_by_mistake
from tortoise_tracker.factories.seeding.world import ProjectWorld, signed
from tortoise_tracker.models import Issue, IssueComment

_MISTAKES = (
    "Test issue, please ignore",
    "asdf",
    "Untitled",
    "Filed in the wrong project",
    "Copy of the issue above",
)
