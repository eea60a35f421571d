"""The toolkit: audit, soft deletion, change tracking, signals and rules for models of any application.

It knows no table of the tracker: an application brings users, a ``Deletion`` and models of its own.
"""

from __future__ import annotations

from tortoise_tracker.kit import fields, rules, signals
from tortoise_tracker.kit.asgi import ActingUserMiddleware
from tortoise_tracker.kit.audit import AuditModel, TimeAuditModel, UserAuditModel
from tortoise_tracker.kit.config import orm_config
from tortoise_tracker.kit.context import acting_as, current_user_id
from tortoise_tracker.kit.database import connect
from tortoise_tracker.kit.indexes import LiveIndex, SetIndex, UniqueLive
from tortoise_tracker.kit.rules import Rule
from tortoise_tracker.kit.soft_delete import DeletionModel, DeletionReferenceModel, SoftDeleteModel
from tortoise_tracker.kit.tracking import ChangeTrackerMixin
from tortoise_tracker.kit.transactions import on_commit, on_rollback, spawn

__all__ = [
    "ActingUserMiddleware",
    "AuditModel",
    "ChangeTrackerMixin",
    "DeletionModel",
    "DeletionReferenceModel",
    "LiveIndex",
    "Rule",
    "SetIndex",
    "SoftDeleteModel",
    "TimeAuditModel",
    "UniqueLive",
    "UserAuditModel",
    "acting_as",
    "connect",
    "current_user_id",
    "fields",
    "on_commit",
    "on_rollback",
    "orm_config",
    "rules",
    "signals",
    "spawn",
]
