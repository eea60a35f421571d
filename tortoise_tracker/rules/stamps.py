"""Who wrote a row, and when."""

from __future__ import annotations

import datetime
from typing import Any

from tortoise_tracker.context import current_user_id
from tortoise_tracker.rules.base import Stamp, Write


class AutoNow(Stamp):
    """Tortoise's own ``auto_now`` and ``auto_now_add``, of which Tortoise itself forgets some writes.

    Args:
        always: The columns that each write stamps.
        once: Those that creation stamps.
    """

    def __init__(self, always: tuple[str, ...], once: tuple[str, ...]) -> None:
        self.columns = (*always, *once)
        self.always = always
        self.once = once

    def updates(self, moment: datetime.datetime) -> dict[str, Any]:
        """The moment of the write."""
        return dict.fromkeys(self.always, moment)

    async def before(self, write: Write) -> None:
        """Have the columns written; those of each write take the time by themselves."""
        write.derived.update(self.always)
        for column in self.once if write.creates else ():
            _fill(write, column, write.moment)


class TimeStamp(Stamp):
    """``created_at`` once, ``updated_at`` each time; what is given on creation wins."""

    columns = ("created_at", "updated_at")
    always = ("updated_at",)

    def updates(self, moment: datetime.datetime) -> dict[str, Any]:
        """The moment of the write."""
        return {"updated_at": moment}

    async def before(self, write: Write) -> None:
        """Stamp the rows."""
        if write.creates:
            _fill(write, "created_at", write.moment)
            _fill(write, "updated_at", write.moment)
        else:
            write.set_all(write.rows, "updated_at", write.moment)


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
        if write.creates:
            _fill(write, "created_by_id", actor)
            _fill(write, "updated_by_id", actor)
        else:
            others = [row for row in write.rows if row.__dict__.get("updated_by_id") != actor]
            write.set_all(others, "updated_by_id", actor)


def _fill(write: Write, column: str, value: Any) -> None:
    """Stamp the new rows that came without: what is given wins."""
    write.set_all([row for row in write.rows if getattr(row, column) is None], column, value)
