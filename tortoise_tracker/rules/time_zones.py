"""Rules about rows with a time zone of their own."""

from __future__ import annotations

import datetime
from typing import cast
from zoneinfo import ZoneInfo

from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from tortoise_tracker.kit.fields.base import refused
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.writing.columns import column_of
from tortoise_tracker.kit.writing.pipeline import unfiltered
from tortoise_tracker.kit.writing.rows import chunks


class TakeTimeZone(Rule):
    """Rule that a new row takes the time zone of the row that it belongs to, unless it is given one."""

    on_create_only = True

    def __init__(self, owner: str, column: str = "timezone") -> None:
        """Name the relation to the owner, and the column that both have."""
        self.owner = owner
        self.column = column

    async def before(self, write: Write) -> None:
        """Take it over."""
        relation = cast("ForeignKeyFieldInstance[Model]", write.model._meta.fields_map[self.owner])
        key = column_of(write.model, self.owner)
        unset = [row for row in write.rows if getattr(row, self.column) is None]
        zones: dict[str, str] = {}
        for keys in chunks(sorted({str(getattr(row, key)) for row in unset})):
            owners = unfiltered(relation.related_model).using_db(write.db).filter(id__in=keys)
            zones.update((str(pk), zone) for pk, zone in await owners.values_list("id", self.column))
        for row in unset:
            # An owner that does not exist is refused by others.
            write.set(row, self.column, zones.get(str(getattr(row, key)), "UTC"))


class InOwnTimeZone(Rule):
    """Rule that days, and moments without a time zone, are meant in that of their row."""

    def __init__(self, *columns: str, zone: str = "timezone") -> None:
        """Name the columns, and the one of the zone."""
        self.columns = columns
        self.zone = zone
        self.triggers = columns
        self.reads = (*columns, zone)

    async def before(self, write: Write) -> None:
        """Turn them into moments of UTC.

        Raises:
            InvalidValue: If one is out of the range of moments there.
        """
        for row in write.rows:
            for name in self.columns:
                column = write.model._meta.fields_map[name]
                moment = column.to_python_value(getattr(row, name))
                if moment is None or moment.tzinfo is not None:
                    continue
                zone = write.model._meta.fields_map[self.zone].to_python_value(getattr(row, self.zone))
                try:
                    local = moment.replace(tzinfo=ZoneInfo(zone))
                    write.set(row, name, local.astimezone(datetime.UTC))
                except OverflowError as error:
                    raise refused(column, moment, error) from error
