"""The data layer of a project tracker, on Tortoise ORM."""

from __future__ import annotations

from typing import Any

from tortoise_tracker import config, operations
from tortoise_tracker.config import tortoise_orm_config
from tortoise_tracker.context import acting_as, current_user_id
from tortoise_tracker.database import connect
from tortoise_tracker.transactions import on_commit, on_rollback, spawn

#: Importing the operations makes the rules of the models complete.
_ = operations

__all__ = [
    "TORTOISE_ORM",
    "acting_as",
    "connect",
    "current_user_id",
    "on_commit",
    "on_rollback",
    "spawn",
    "tortoise_orm_config",
]


def __getattr__(name: str) -> Any:
    # As in ``config``: built when asked for.
    if name == "TORTOISE_ORM":
        return config.TORTOISE_ORM
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
