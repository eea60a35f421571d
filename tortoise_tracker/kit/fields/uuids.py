"""UUID field, the same on both dialects."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise.fields import data
from tortoise.fields.data import T_UUID
from uuid_utils.compat import uuid7

from tortoise_tracker.kit.fields.base import Checked

#: In characters; no UUID is written longer.
_LONGEST = 64


class UUIDField(Checked, data.UUIDField[T_UUID]):
    """A UUID; a primary key defaults to version 7, which grows with time, so that new rows lie together."""

    skip_to_python_if_native = True

    def __init__(self, **kwargs: Any) -> None:
        if kwargs.get("primary_key") or kwargs.get("pk"):
            kwargs.setdefault("default", uuid7)
        super().__init__(**kwargs)  # type: ignore[misc]

    def convert(self, value: Any) -> Any:
        """Of a UUID, or of its text in any of the usual forms."""
        if isinstance(value, UUID):
            return value
        if isinstance(value, str) and len(value) <= _LONGEST:
            try:
                return UUID(value)
            except ValueError:
                pass
        msg = "it is not a UUID"
        raise ValueError(msg)

    def stored(self, value: Any) -> str:
        """Its text, which both drivers take."""
        return str(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert."""
        return (
            str(value)
            if type(value) is UUID and not self.validators
            else super().to_db_value(value, instance)
        )
