"""What must hold, or is derived, on every write path."""

from __future__ import annotations

from tortoise_tracker.rules.base import (
    DELETION_COLUMNS,
    Rule,
    Stamp,
    Write,
    is_soft_deletable,
    placeholders,
)
from tortoise_tracker.rules.members import ProjectMembers, WorkspaceMembers
from tortoise_tracker.rules.pipeline import register
from tortoise_tracker.rules.sorting import OnlyOneDefault, SortOrder
from tortoise_tracker.rules.stamps import TimeStamp, UserStamp
from tortoise_tracker.rules.text import PlainText, SlugFrom
from tortoise_tracker.rules.tree import NoLoop
from tortoise_tracker.rules.values import DateOrder, NotItself, Unchangeable

__all__ = [
    "DELETION_COLUMNS",
    "DateOrder",
    "NoLoop",
    "NotItself",
    "OnlyOneDefault",
    "PlainText",
    "ProjectMembers",
    "Rule",
    "SlugFrom",
    "SortOrder",
    "Stamp",
    "TimeStamp",
    "Unchangeable",
    "UserStamp",
    "WorkspaceMembers",
    "Write",
    "is_soft_deletable",
    "placeholders",
    "register",
]
