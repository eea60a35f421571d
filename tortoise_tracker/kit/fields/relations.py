"""Relation fields. A foreign key is always indexed, which Tortoise, unlike others, does not do by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tortoise.fields import (
    BackwardOneToOneRelation,
    ForeignKeyNullableRelation,
    ForeignKeyRelation,
    OneToOneNullableRelation,
    OneToOneRelation,
    ReverseRelation,
)
from tortoise.fields.base import CASCADE, NO_ACTION, RESTRICT, SET_NULL

if TYPE_CHECKING:
    from typing import Any

    from tortoise.fields import ForeignKeyField, OneToOneField

    from tortoise_tracker.kit.queryset.links import LinkRelation as ManyToManyRelation

    def ManyToManyField(model_name: str, **kwargs: Any) -> ManyToManyRelation[Any]:  # noqa: N802 - named as there
        """Many-to-many relation."""
else:
    from tortoise.fields import ManyToManyField, ManyToManyRelation, relational

    ForeignKeyField = partial(relational.ForeignKeyField, db_index=True)
    # A one-to-one relation is unique, which indexes it.
    OneToOneField = relational.OneToOneField

__all__ = [
    "CASCADE",
    "NO_ACTION",
    "RESTRICT",
    "SET_NULL",
    "BackwardOneToOneRelation",
    "ForeignKeyField",
    "ForeignKeyNullableRelation",
    "ForeignKeyRelation",
    "ManyToManyField",
    "ManyToManyRelation",
    "OneToOneField",
    "OneToOneNullableRelation",
    "OneToOneRelation",
    "ReverseRelation",
]
