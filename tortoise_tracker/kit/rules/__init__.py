"""Rules for any model, and the base classes of an application's own rules."""

from __future__ import annotations

from tortoise_tracker.kit.rules.live_targets import LiveTargets
from tortoise_tracker.kit.rules.sorting import OnlyOneDefault, SortOrder
from tortoise_tracker.kit.rules.tree import NoLoop
from tortoise_tracker.kit.rules.values import DateOrder, NotItself, Unchangeable
from tortoise_tracker.kit.writing.rule import Rule, Stamp
from tortoise_tracker.kit.writing.stamps import AutoNow, TimeStamp, UserStamp
from tortoise_tracker.kit.writing.write import Write

__all__ = [
    "AutoNow",
    "DateOrder",
    "LiveTargets",
    "NoLoop",
    "NotItself",
    "OnlyOneDefault",
    "Rule",
    "SortOrder",
    "Stamp",
    "TimeStamp",
    "Unchangeable",
    "UserStamp",
    "Write",
]
