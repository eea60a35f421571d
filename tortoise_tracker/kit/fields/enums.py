"""Fields for members of an enumeration."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, TypeVar

from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance, IntEnumFieldInstance

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.fields.base import Checked, column_label

S = TypeVar("S", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)

#: Wide enough for future members: a longer one must not need a migration.
_WIDTH = 32


class _Member(Checked):
    def to_python_value(self, value: Any) -> Any:
        """The member of a value.

        Raises:
            InvalidValue: If no member has it; the message lists those there are.
        """
        if value is None or type(value) is self.enum_type:  # type: ignore[attr-defined]
            return value
        try:
            return self.enum_type(value)  # type: ignore[attr-defined]
        except ValueError as error:
            members: type[Enum] = self.enum_type  # type: ignore[attr-defined]
            choices = ", ".join(repr(member.value) for member in members)
            msg = f"{column_label(self)} does not accept {value!r}: choose one of {choices}"  # type: ignore[arg-type]
            raise InvalidValue(msg) from error

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """The plain value of a member."""
        return super().to_db_value(self.to_python_value(value), instance)


class _StrMember(_Member, CharEnumFieldInstance):
    pass


class _IntMember(_Member, IntEnumFieldInstance):
    pass


# The description stays empty: Tortoise would list the members there, and each new one would be a migration.


def EnumField(enum_type: type[S], **kwargs: Any) -> Field[S]:  # noqa: N802 - named as Tortoise names its fields
    """Field for the members of a string enumeration."""
    return _StrMember(enum_type, description="", max_length=_WIDTH, **kwargs)


def IntEnumField(enum_type: type[N], **kwargs: Any) -> Field[N]:  # noqa: N802 - named as Tortoise names its fields
    """Field for the members of an integer enumeration."""
    return _IntMember(enum_type, description="", **kwargs)
