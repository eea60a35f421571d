"""Rules that stamp audit columns: who wrote a row, and when."""

from __future__ import annotations

import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise_tracker.kit.context import current_user_id
from tortoise_tracker.kit.writing.rule import Stamp
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.models import Model


class AutoNow(Stamp):
    """Stamp of ``auto_now`` and ``auto_now_add`` columns, which Tortoise itself forgets on some paths."""

    def columns_of(self, model: type[Model]) -> tuple[str, ...]:
        """The columns with one of the two options."""
        return (*_columns_with(model, "auto_now"), *_columns_with(model, "auto_now_add"))

    def always_of(self, model: type[Model]) -> tuple[str, ...]:
        """Those with ``auto_now``."""
        return _columns_with(model, "auto_now")

    def updates(self, model: type[Model], moment: datetime.datetime) -> dict[str, Any]:
        """The moment of the write."""
        return dict.fromkeys(self.always_of(model), moment)

    async def before(self, write: Write) -> None:
        """Have the columns written; those of each write take the time by themselves."""
        write.derived.update(self.always_of(write.model))
        for column in _columns_with(write.model, "auto_now_add") if write.creates else ():
            # Under use_tz=False Tortoise's own fields hold moments without a zone.
            _fill(write, column, write.model._meta.fields_map[column].to_python_value(write.moment))


class TimeStamp(Stamp):
    """Stamp of ``created_at`` once and ``updated_at`` each time; what is given on creation wins."""

    def columns_of(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002 - as for every stamp
        """Both columns."""
        return ("created_at", "updated_at")

    def always_of(self, model: type[Model]) -> tuple[str, ...]:  # noqa: ARG002 - the same
        """The one of updates."""
        return ("updated_at",)

    def updates(self, model: type[Model], moment: datetime.datetime) -> dict[str, Any]:  # noqa: ARG002 - the same
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
    """Stamp of ``created_by`` once and ``updated_by`` each time, where a model has them.

    Without an acting user what is there stays.
    """

    def columns_of(self, model: type[Model]) -> tuple[str, ...]:
        """Those of the two columns that the model has."""
        columns = model._meta.fields_db_projection
        return tuple(column for column in ("created_by_id", "updated_by_id") if column in columns)

    def updates(self, model: type[Model], moment: datetime.datetime) -> dict[str, Any]:  # noqa: ARG002 - as for every stamp
        """Who acts."""
        actor = actor_for(model, "updated_by_id")
        return {} if actor is None else {"updated_by_id": actor}

    async def before(self, write: Write) -> None:
        """Stamp the rows."""
        created, updated = (actor_for(write.model, column) for column in ("created_by_id", "updated_by_id"))
        if created is not None and write.creates:
            _fill(write, "created_by_id", created)
        if updated is None:
            return
        if write.creates:
            _fill(write, "updated_by_id", updated)
        else:
            others = [row for row in write.rows if row.__dict__.get("updated_by_id") != updated]
            write.set_all(others, "updated_by_id", updated)


@cache
def _columns_with(model: type[Model], option: str) -> tuple[str, ...]:
    return tuple(name for name, field in model._meta.fields_map.items() if getattr(field, option, False))


def actor_for(model: type[Model], column: str) -> Any:
    """The key of the acting user, as a column of a model holds it; None without a user or the column."""
    actor = current_user_id()
    if actor is None or column not in model._meta.fields_db_projection:
        return None
    return model._meta.fields_map[column].to_python_value(actor)


def _fill(write: Write, column: str, value: Any) -> None:
    """Stamp the new rows that came without: what is given wins."""
    write.set_all([row for row in write.rows if getattr(row, column) is None], column, value)
