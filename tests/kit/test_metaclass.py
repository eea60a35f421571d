"""Models are made as Tortoise makes them: fields, their order, comments and managers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tortoise import fields
from tortoise.models import Model, ModelMeta

from tests.support import models as of_tests
from tortoise_tracker.kit.metaclass import RuledModelMeta
from tortoise_tracker.models import Issue, Label, Project


class Shade(Model, metaclass=RuledModelMeta):
    """A shade of grey."""

    #: How dark it is, of {model}.
    #: In per cent.
    depth = fields.IntField()
    #: Kept as it is given.
    name = fields.CharField(max_length=10, description="Given")
    bare = fields.BooleanField(default=False)

    class Meta:
        abstract = True


def described(model: Any) -> Iterator[tuple[str, str | None, str | None]]:
    """The columns of a model in order, with their comments."""
    return ((name, field.description, field.docstring) for name, field in model._meta.fields_map.items())


def test_comments_of_columns() -> None:
    """The first line describes a column, unless it has a description; all lines are its docstring."""
    assert [
        ("depth", "How dark it is, of Shade.", "How dark it is, of Shade.\nIn per cent."),
        ("name", "Given", "Kept as it is given."),
        ("bare", None, None),
    ] == list(described(Shade))


def test_class_inside_a_function() -> None:
    """Its comments are found as well."""

    class Local(Model, metaclass=RuledModelMeta):
        #: Inside.
        size = fields.IntField()

        class Meta:
            abstract = True

    assert ("size", "Inside.", "Inside.") in list(described(Local))


def test_class_without_a_source() -> None:
    """It has no comments, and is a model all the same."""
    made = RuledModelMeta("Made", (Shade,), {"__module__": "nowhere", "__qualname__": "Made"})

    assert ["id", "depth", "name", "bare"] == [name for name, *_ in described(made)]


@pytest.mark.parametrize("model", [Issue, Label, Project, of_tests.Book], ids=lambda model: model.__name__)
def test_inherited_fields_are_in_the_order_of_tortoise(model: type[Model]) -> None:
    """And the same ones win, whatever way leads to them."""
    ours: dict[str, Any] = {}
    theirs: dict[str, Any] = {}
    for base in model.__bases__:
        RuledModelMeta._search_for_field_attributes(base, ours)
        ModelMeta._search_for_field_attributes(base, theirs)

    assert list(theirs) == list(ours)
    assert all(theirs[name] is ours[name] or type(theirs[name]) is type(ours[name]) for name in ours)
