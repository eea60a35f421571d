"""Fields for days, moments, times of day and durations.

Moments are UTC in the database and in Python; one without a time zone counts as UTC. A day stands for its
midnight in UTC where a moment belongs, and a moment for its day in UTC where a day does.
"""

from __future__ import annotations

import datetime
import re
from contextlib import suppress
from typing import Any

from iso8601 import parse_date
from tortoise.fields import data
from tortoise.fields.data import T_DATE, T_DATETIME, T_TIME, T_TIMEDELTA
from tortoise.models import Model

from tortoise_tracker.kit.fields.base import Checked

#: Of a day as ISO 8601 writes it.
_DAY_WIDTH = len("2026-01-01")
#: The parser would take a year or a month alone for its first day.
_WHOLE_DAY = re.compile(r"\d{4}-?\d\d?-?\d\d?(?!\d)")
#: In characters; no moment is written longer.
_LONGEST = 64
#: In microseconds; what a 64-bit integer holds.
_LONGEST_DURATION = (1 << 63) - 1


def _parsed(text: str, zone: datetime.timezone | None = datetime.UTC) -> datetime.datetime:
    text = text.strip() if len(text) <= _LONGEST else text[:_LONGEST]
    if not _WHOLE_DAY.match(text):
        msg = "write it as ISO 8601 does, such as 2026-01-31 or 2026-01-31T12:00:00+00:00"
        raise ValueError(msg)
    return parse_date(text, default_timezone=zone)


def _in_utc(moment: datetime.datetime) -> datetime.datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=datetime.UTC)
    return moment.astimezone(datetime.UTC)


class DateField(Checked, data.DateField[T_DATE]):
    """A calendar day."""

    def convert(self, value: Any) -> Any:
        """Of a day, of a moment its day in UTC, or of text as ISO 8601 writes either."""
        if isinstance(value, datetime.datetime):
            return _in_utc(value).date()
        if isinstance(value, datetime.date):
            return value
        if isinstance(value, str):
            if len(value) == _DAY_WIDTH:
                # As SQLite stores it; many times faster than a parser that knows all there is.
                with suppress(ValueError):
                    return datetime.date.fromisoformat(value)
            return _in_utc(_parsed(value)).date()
        msg = "give it a date"
        raise ValueError(msg)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if type(value) is datetime.date and not self.validators:
            return value
        return super().to_db_value(value, instance)


class DatetimeField(Checked, data.DatetimeField[T_DATETIME]):
    """A moment, written in UTC whatever its time zone, and read in UTC."""

    def convert(self, value: Any) -> Any:
        """Of a moment, of a day its midnight in UTC, of text as ISO 8601 writes either, or of whole seconds.

        Seconds are those since 1970 in UTC, as Tortoise takes them.
        """
        if isinstance(value, datetime.datetime):
            return _in_utc(value)
        if isinstance(value, str):
            return _in_utc(_parsed(value))
        if isinstance(value, datetime.date):
            return datetime.datetime.combine(value, datetime.time(), datetime.UTC)
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.datetime.fromtimestamp(value, datetime.UTC)
        msg = "give it a datetime"
        raise ValueError(msg)

    def to_python_value(self, value: Any) -> Any:
        """Convert to UTC.

        Raises:
            InvalidValue: If it is malformed.
        """
        if type(value) is str and value.endswith("+00:00"):
            # As SQLite stores it.
            with suppress(ValueError):
                value = datetime.datetime.fromisoformat(value)
        if type(value) is datetime.datetime and value.tzinfo is datetime.UTC:
            return value
        return super().to_python_value(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert to UTC: SQLite compares moments as text, and would store any."""
        if (self.auto_now or (self.auto_now_add and value is None)) and isinstance(instance, Model):
            value = datetime.datetime.now(datetime.UTC)
            setattr(instance, self.model_field_name, value)
        if type(value) is datetime.datetime and value.tzinfo is datetime.UTC and not self.validators:
            return value
        return super().to_db_value(value, instance)


class LocalDatetimeField(DatetimeField[T_DATETIME]):
    """A moment whose row has a time zone of its own.

    A day or a moment without a time zone stays without one until a rule of the model reads it in that zone;
    in filters, which have no row, it is in UTC.
    """

    def convert(self, value: Any) -> Any:
        """As for other moments."""
        if isinstance(value, str):
            value = _parsed(value, None)
        if isinstance(value, datetime.datetime) and value.tzinfo is None:
            return value
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return datetime.datetime.combine(value, datetime.time())
        return super().convert(value)

    def stored(self, value: Any) -> Any:
        """In UTC."""
        return _in_utc(value)


class TimeField(Checked, data.TimeField[T_TIME]):
    """A time of day, without a time zone."""

    SQL_TYPE = "TIME"

    class _db_postgres:  # noqa: N801 - Tortoise's name for the types of a dialect
        # With a zone, a time of day would have no order.
        SQL_TYPE = "TIME"

    def convert(self, value: Any) -> Any:
        """Of a time without a zone, or of text as ISO 8601 writes one."""
        if isinstance(value, str):
            value = datetime.time.fromisoformat(value.strip()[:_LONGEST])
        if not isinstance(value, datetime.time) or value.tzinfo is not None:
            msg = "give it a time of day without a time zone"
            raise ValueError(msg)
        return value

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, or take the time of the write, in UTC."""
        if (self.auto_now or (self.auto_now_add and value is None)) and isinstance(instance, Model):
            value = datetime.datetime.now(datetime.UTC).time()
            setattr(instance, self.model_field_name, value)
        return super().to_db_value(value, instance)


class TimeDeltaField(Checked, data.TimeDeltaField[T_TIMEDELTA]):
    """A duration, in whole microseconds; up to 292,000 years."""

    def convert(self, value: Any) -> Any:
        """Of a duration, or of a whole number of microseconds, as the databases hold it."""
        if isinstance(value, int) and not isinstance(value, bool):
            value = datetime.timedelta(microseconds=value)
        if not isinstance(value, datetime.timedelta):
            msg = "give it a timedelta"
            raise TypeError(msg)
        if abs(value // datetime.timedelta(microseconds=1)) > _LONGEST_DURATION:
            msg = "choose one below 292,000 years"
            raise ValueError(msg)
        return value

    def stored(self, value: Any) -> int:
        """Its microseconds."""
        return int(value // datetime.timedelta(microseconds=1))
