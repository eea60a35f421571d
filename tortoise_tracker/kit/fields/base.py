"""Base class of the fields: each converts values in one way, and refuses others as an ``InvalidValue``."""

from __future__ import annotations

from reprlib import Repr
from typing import TYPE_CHECKING, Any

from tortoise.exceptions import FieldError, ValidationError
from tortoise.fields.base import Field
from tortoise.models import Model

from tortoise_tracker.exceptions import InvalidValue

#: How much of a value messages repeat, in characters.
_SHOWN = 80
#: What a conversion raises for a value that it cannot take.
# OSError: of the clock, for seconds that it cannot count.
_REFUSALS = (ValueError, TypeError, ArithmeticError, RecursionError, AttributeError, FieldError, OSError)

# Of documents as long and as deep as they come, without reading all of them.
_short = Repr()
_short.maxlevel = 6
_short.maxdict = _short.maxlist = _short.maxtuple = _short.maxset = _short.maxfrozenset = 20
_short.maxstring = _short.maxother = _short.maxlong = _SHOWN + 1


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


def shown(field: object, value: object) -> str:
    """A value as messages show it: the beginning of it, and nothing of a secret."""
    if getattr(field, "secret", False):
        return "a secret"
    try:
        text = repr(value[: _SHOWN + 1]) if isinstance(value, str | bytes) else _short.repr(value)
    except ValueError:
        # Python writes out no number of thousands of digits.
        text = f"a very long {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def refused(field: Any, value: object, reason: object) -> InvalidValue:
    """The error for a value that a column does not accept."""
    return InvalidValue(f"{column_label(field)} does not accept {shown(field, value)}: {reason}")


class Checked:
    """Field that converts in one way on every path, and raises ``InvalidValue`` for what it cannot take.

    Subclasses define the conversion; construction, assignment, every write and every filter use it.
    """

    if TYPE_CHECKING:

        def convert(self, value: Any) -> Any:
            """The column's own Python value of a value that is not None.

            Raises:
                ValueError: If the column cannot take it, with the reason; so do other errors of Python.
            """

    def stored(self, value: Any) -> Any:
        """What the driver takes for a converted value."""
        return value

    def converted(self, value: Any) -> Any:
        """Convert a value.

        Raises:
            InvalidValue: If the column cannot take it.
        """
        try:
            return self.convert(value)
        except InvalidValue:
            raise
        except _REFUSALS as error:
            raise refused(self, value, error) from error

    def is_same(self, one: Any, other: Any) -> bool:
        """Whether two values are the same in the database; what cannot be stored is like nothing else."""
        try:
            return bool(self.to_python_value(one) == self.to_python_value(other))
        except InvalidValue:
            return False

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
            raise refused(self, value, reason.replace(f"'{value}'", "it")) from error

    def to_python_value(self, value: Any) -> Any:
        """Convert a value, from the database or from a caller.

        Raises:
            InvalidValue: If the column cannot take it.
        """
        return None if value is None else self.converted(value)

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """Convert a value to what the driver takes.

        Raises:
            InvalidValue: If the column needs a value and there is none, or it cannot take this one.
        """
        if value is None:
            if not self.null and not is_filter(instance):  # type: ignore[attr-defined]
                msg = f"{column_label(self)} is required: give it a value"  # type: ignore[arg-type]
                raise InvalidValue(msg)
            return None
        if isinstance(value, Model) and is_filter(instance) and isinstance(value, self.model):  # type: ignore[attr-defined]
            # Tortoise hands over the row itself where a reverse relation is filtered by one.
            value = value.pk
        value = self.converted(value)
        self.validate(value)
        return self.stored(value)
