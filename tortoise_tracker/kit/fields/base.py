"""Base classes of the fields: what a column refuses is an ``InvalidValue``."""

from __future__ import annotations

from typing import Any

from tortoise.exceptions import FieldError, ValidationError
from tortoise.fields.base import Field
from tortoise.models import Model

from tortoise_tracker.exceptions import InvalidValue

#: How much of a value messages repeat, in characters.
_SHOWN = 80


def is_filter(owner: type[Model] | Model | None) -> bool:
    """Whether a value is converted to be compared, not to be written.

    Tortoise hands over the model's class with the values of a filter, and an instance, or None in
    a queryset's ``update()``, with those that are written.
    """
    return isinstance(owner, type)


def column_label(field: Field[Any]) -> str:
    """The column as messages name it: ``Book.title``."""
    model = getattr(field, "model", None)
    return f"{model.__name__}.{field.model_field_name}" if model else field.model_field_name


class Checked:
    """Field that raises ``InvalidValue`` for a missing or refused value."""

    def validate(self, value: Any) -> None:
        """Check a value against the column's validators.

        Raises:
            InvalidValue: If one of them refuses it.
        """
        try:
            super().validate(value)  # type: ignore[misc]
        except ValidationError as error:
            reason = str(error).removeprefix(f"{self.model_field_name}: ")  # type: ignore[attr-defined]
            # Tortoise repeats the whole of it, however long.
            reason = reason.replace(f"'{value}'", "it")
            msg = f"{column_label(self)} does not accept {shown(self, value)}: {reason}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert a value to what the driver takes.

        Raises:
            InvalidValue: If the column needs a value and there is none, or it is malformed.
        """
        if value is None and not self.null and not is_filter(instance):  # type: ignore[attr-defined]
            msg = f"{column_label(self)} is required: give it a value"  # type: ignore[arg-type]
            raise InvalidValue(msg)
        try:
            return super().to_db_value(value, instance)  # type: ignore[misc]
        except InvalidValue:
            raise
        except (ValueError, TypeError, FieldError) as error:
            msg = f"{column_label(self)} does not accept {shown(self, value)}: {_reason(error)}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error


class Parsed(Checked):
    """Field whose values may be given as text."""

    def to_python_value(self, value: Any) -> Any:
        """Convert a value, from the database or from a caller.

        Raises:
            InvalidValue: If it is malformed.
        """
        try:
            return super().to_python_value(value)  # type: ignore[misc]
        except (ValueError, TypeError, AttributeError, FieldError) as error:
            msg = f"{column_label(self)} does not accept {shown(self, value)}: {_reason(error)}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error


def _reason(error: Exception) -> object:
    # Tortoise repeats the whole of a malformed document.
    return "it is not JSON" if isinstance(error, FieldError) else error


def shown(field: object, value: object) -> str:
    """A value as messages show it: the beginning of it, and nothing of a secret."""
    if getattr(field, "secret", False):
        return "a secret"
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
