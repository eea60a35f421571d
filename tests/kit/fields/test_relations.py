"""Foreign keys are indexed without asking."""

from __future__ import annotations

from tests.support.models import Book, Cover
from tortoise_tracker import fields as public
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import WorkspaceModel


def test_foreign_key_is_indexed() -> None:
    """Tortoise, unlike others, does not do it by itself."""
    relation = Book._meta.fields_map["shelf"]

    assert relation.index


def test_one_to_one_relation_is_unique() -> None:
    """Which indexes it."""
    assert Cover._meta.fields_map["book"].unique


def test_audit_relations_are_indexed_too() -> None:
    """Those that every model inherits are no exception."""
    columns = ["created_by", "updated_by"]

    assert [True, True] == [WorkspaceModel._meta.fields_map[name].index for name in columns]


def test_module_offers_every_field_that_models_need() -> None:
    """A model imports nothing of Tortoise's own fields, from the toolkit or from the tracker."""
    wanted = {
        *("BigIntField", "BinaryField", "BooleanField", "CharField", "DateField", "DatetimeField"),
        *("EmailField", "EnumField", "FloatField", "ForeignKeyField", "IdentifierField", "IntEnumField"),
        *("IntField", "JSONField", "ManyToManyField", "OneToOneField", "SlugField", "SmallIntField"),
        *("TextField", "TimeZoneField", "URLField", "UUIDField"),
    }

    assert wanted <= set(fields.__all__)
    assert [] == [name for name in fields.__all__ if not hasattr(fields, name)]
    assert [] == [name for name in fields.__all__ if getattr(public, name) is not getattr(fields, name)]
