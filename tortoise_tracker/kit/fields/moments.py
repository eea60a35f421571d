"""Fields for dates and datetimes, which are UTC in the database and in Python."""

from __future__ import annotations

import datetime
from contextlib import suppress
from typing import Any

from tortoise.fields import data
from tortoise.fields.data import T_DATE, T_DATETIME
from tortoise.models import Model

from tortoise_tracker.kit.fields.base import Parsed, is_filter

#: Of a day as ISO 8601 writes it.
_DAY_WIDTH = len("2026-01-01")


class DateField(Parsed, data.DateField[T_DATE]):
    """A calendar day."""

    def to_python_value(self, value: Any) -> Any:
        """Convert.

        Raises:
            InvalidValue: If it is malformed.
        """
        if type(value) is str and len(value) == _DAY_WIDTH:
            # As SQLite stores it; many times faster than a parser that knows all there is.
            with suppress(ValueError):
                return datetime.date.fromisoformat(value)
        return super().to_python_value(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        if type(value) is datetime.date and not self.validators:
            return value
        return super().to_db_value(value, instance)


class DatetimeField(Parsed, data.DatetimeField[T_DATETIME]):
    """A moment, written in UTC whatever its time zone, and read in UTC."""

    def to_python_value(self, value: Any) -> Any:
        """Convert to UTC.

        Raises:
            InvalidValue: If it is malformed.
        """
        if value is None:
            return None
        if type(value) is str and value.endswith("+00:00"):
            # As SQLite stores it.
            with suppress(ValueError):
                value = datetime.datetime.fromisoformat(value)
        if type(value) is datetime.datetime and value.tzinfo is datetime.UTC:
            return value
        converted = super().to_python_value(value)
        if isinstance(converted, datetime.datetime) and converted.tzinfo is not None:
            return converted.astimezone(datetime.UTC)
        return converted

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert to UTC: SQLite compares moments as text, and would store any."""
        if (self.auto_now or (self.auto_now_add and value is None)) and isinstance(instance, Model):
            value = datetime.datetime.now(datetime.UTC)
            setattr(instance, self.model_field_name, value)
        if type(value) is datetime.datetime and value.tzinfo is datetime.UTC and not self.validators:
            return value
        if isinstance(value, str) and not is_filter(instance):
            value = self.to_python_value(value)
        converted = super().to_db_value(value, instance)
        if isinstance(converted, datetime.datetime) and converted.tzinfo is not datetime.UTC:
            return converted.astimezone(datetime.UTC)
        return converted
