"""Who wrote a row, and when."""

from __future__ import annotations

import datetime
from typing import Any

from tortoise_tracker.context import current_user_id
from tortoise_tracker.rules.base import Stamp, Write


class TimeStamp(Stamp):
    """``created_at`` once, ``updated_at`` each time; what is given on creation wins."""

    columns = ("created_at", "updated_at")

    def updates(self, moment: datetime.datetime) -> dict[str, Any]:
        """The moment of the write."""
        return {"updated_at": moment}

    async def before(self, write: Write) -> None:
        """Stamp the rows."""
        for row in write.rows:
            if not write.creates or row.updated_at is None:
                write.set(row, "updated_at", write.moment)
            if write.creates and row.created_at is None:
                write.set(row, "created_at", write.moment)


class UserStamp(Stamp):
    """``created_by`` once, ``updated_by`` each time; without an acting user what is there stays."""

    columns = ("created_by_id", "updated_by_id")

    def updates(self, moment: datetime.datetime) -> dict[str, Any]:  # noqa: ARG002 - as for every stamp
        """Who acts."""
        actor = current_user_id()
        return {} if actor is None else {"updated_by_id": actor}

    async def before(self, write: Write) -> None:
        """Stamp the rows."""
        actor = current_user_id()
        if actor is None:
            return
        for row in write.rows:
            if not write.creates or row.updated_by_id is None:
                write.set(row, "updated_by_id", actor)
            if write.creates and row.created_by_id is None:
                write.set(row, "created_by_id", actor)
