"""Fields for members of an enumeration."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, ClassVar, TypeVar

from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance, IntEnumFieldInstance

from tortoise_tracker.kit.fields.base import Checked

S = TypeVar("S", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)

#: Wide enough for future members: a longer one must not need a migration.
_WIDTH = 32


class _Member(Checked):
    #: The function that makes such a field, which migrations call.
    maker: ClassVar[str]

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """What built the column, for migrations."""
        _, arguments, options = super().deconstruct()  # type: ignore[misc]
        return f"tortoise_tracker.fields.{self.maker}", arguments, options

    def convert(self, value: Any) -> Any:
        """The member of a value; the refusal lists those there are."""
        members: type[Enum] = self.enum_type  # type: ignore[attr-defined]
        try:
            # True and False are equal to 1 and 0, and no members.
            return members(str(value) if isinstance(value, bool) else value)
        except ValueError as error:
            choices = ", ".join(repr(member.value) for member in members)
            msg = f"choose one of {choices}"
            raise ValueError(msg) from error

    def to_python_value(self, value: Any) -> Any:
        """The member of a value.

        Raises:
            InvalidValue: If no member has it.
        """
        return value if type(value) is self.enum_type else super().to_python_value(value)  # type: ignore[attr-defined]

    def stored(self, value: Any) -> Any:
        """The plain value of a member."""
        return value.value


class _StrMember(_Member, CharEnumFieldInstance):
    maker = "EnumField"


class _IntMember(_Member, IntEnumFieldInstance):
    maker = "IntEnumField"


# The description stays empty: Tortoise would list the members there, and each new one would be a migration.


def EnumField(enum_type: type[S], **kwargs: Any) -> Field[S]:  # noqa: N802 - named as Tortoise names its fields
    """Field for the members of a string enumeration."""
    return _StrMember(enum_type, **{"description": "", "max_length": _WIDTH, **kwargs})


def IntEnumField(enum_type: type[N], **kwargs: Any) -> Field[N]:  # noqa: N802 - named as Tortoise names its fields
    """Field for the members of an integer enumeration."""
    return _IntMember(enum_type, **{"description": "", **kwargs})
