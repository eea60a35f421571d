"""Model fields that check and normalize their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise.fields import SET_DEFAULT, BackwardFKRelation, Field, Now, OnDelete, RandomHex, SqlDefault

from tortoise_tracker.kit.fields.documents import JSONField
from tortoise_tracker.kit.fields.enums import EnumField, IntEnumField
from tortoise_tracker.kit.fields.plain import TextField
from tortoise_tracker.kit.fields.relations import (
    CASCADE,
    NO_ACTION,
    RESTRICT,
    SET_NULL,
    BackwardOneToOneRelation,
    ForeignKeyField,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    ManyToManyField,
    ManyToManyRelation,
    OneToOneField,
    OneToOneNullableRelation,
    OneToOneRelation,
    ReverseRelation,
)
from tortoise_tracker.kit.fields.text import (
    EmailField,
    IdentifierField,
    NormalizedField,
    SlugField,
    TimeZoneField,
    URLField,
)

if TYPE_CHECKING:
    # A subclass of Tortoise's generic fields loses their overloads, and with them that null=True means None.
    from tortoise.fields import (
        BigIntField,
        BinaryField,
        BooleanField,
        CharField,
        DateField,
        DatetimeField,
        DecimalField,
        FloatField,
        IntField,
        SmallIntField,
        TimeDeltaField,
        TimeField,
        UUIDField,
    )
    from tortoise.fields import DatetimeField as LocalDatetimeField
else:
    from tortoise_tracker.kit.fields.moments import (
        DateField,
        DatetimeField,
        LocalDatetimeField,
        TimeDeltaField,
        TimeField,
    )
    from tortoise_tracker.kit.fields.plain import (
        BigIntField,
        BinaryField,
        BooleanField,
        CharField,
        DecimalField,
        FloatField,
        IntField,
        SmallIntField,
    )
    from tortoise_tracker.kit.fields.uuids import UUIDField

# The other names that Tortoise has for them.
BigIntegerField = BigIntField
CharEnumField = EnumField
DateTimeField = DatetimeField
DurationField = TimeDeltaField
ForeignKey = ForeignKeyField
IntegerField = IntField
SmallIntegerField = SmallIntField

__all__ = [
    "CASCADE",
    "NO_ACTION",
    "RESTRICT",
    "SET_DEFAULT",
    "SET_NULL",
    "BackwardFKRelation",
    "BackwardOneToOneRelation",
    "BigIntField",
    "BigIntegerField",
    "BinaryField",
    "BooleanField",
    "CharEnumField",
    "CharField",
    "DateField",
    "DateTimeField",
    "DatetimeField",
    "DecimalField",
    "DurationField",
    "EmailField",
    "EnumField",
    "Field",
    "FloatField",
    "ForeignKey",
    "ForeignKeyField",
    "ForeignKeyNullableRelation",
    "ForeignKeyRelation",
    "IdentifierField",
    "IntEnumField",
    "IntField",
    "IntegerField",
    "JSONField",
    "LocalDatetimeField",
    "ManyToManyField",
    "ManyToManyRelation",
    "NormalizedField",
    "Now",
    "OnDelete",
    "OneToOneField",
    "OneToOneNullableRelation",
    "OneToOneRelation",
    "RandomHex",
    "ReverseRelation",
    "SlugField",
    "SmallIntField",
    "SmallIntegerField",
    "SqlDefault",
    "TextField",
    "TimeDeltaField",
    "TimeField",
    "TimeZoneField",
    "URLField",
    "UUIDField",
]
