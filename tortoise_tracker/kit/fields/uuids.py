"""UUID field, the same on both dialects."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise.fields import data
from tortoise.fields.data import T_UUID
from tortoise.models import Model
from uuid_utils.compat import uuid7

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import Parsed, column_label, is_filter, shown


class UUIDField(Parsed, data.UUIDField[T_UUID]):
    """A UUID; a primary key defaults to version 7, which grows with time, so that new rows lie together."""

    skip_to_python_if_native = True

    def __init__(self, **kwargs: Any) -> None:
        if kwargs.get("primary_key"):
            kwargs.setdefault("default", uuid7)
        super().__init__(**kwargs)  # type: ignore[misc]

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert, and refuse what is no UUID on SQLite as PostgreSQL does."""
        if type(value) is UUID:
            return str(value)
        if isinstance(value, Model) and is_filter(instance):
            # Tortoise hands over the row itself where a reverse relation is filtered by one.
            value = value.pk
        if value is not None and not isinstance(value, UUID):
            try:
                value = UUID(str(value))
            except ValueError as error:
                msg = f"{column_label(self)} does not accept {shown(self, value)}: it is not a UUID"
                raise InvalidValue(msg) from error
        return super().to_db_value(value, instance)
