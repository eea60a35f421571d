"""Fields are declared as Tortoise's are: by the same names and options, and built anew from what they say."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from tortoise import Tortoise
from tortoise import fields as tortoise_fields
from tortoise.fields import Field

from tests.support.models import Shade, Size
from tortoise_tracker import connect, fields
from tortoise_tracker.config import tortoise_orm_config
from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.kit.model import RuledModel


def test_every_name_of_tortoise_is_there() -> None:
    """Under its own name, for models that move to ours by another import."""
    assert [] == [name for name in tortoise_fields.__all__ if not hasattr(fields, name)]


#: Declarations, and what builds them anew.
DECLARED: dict[str, tuple[Callable[[], Field[Any]], dict[str, Any]]] = {
    "CharField": (lambda: fields.CharField(100), {"max_length": 100}),
    "CharField of a secret": (lambda: fields.CharField(max_length=9, secret=True), {"max_length": 9}),
    "TextField": (lambda: fields.TextField(default="x"), {"default": "x"}),
    "EmailField": (fields.EmailField, {"max_length": 255}),
    "SlugField": (lambda: fields.SlugField(max_length=48), {"max_length": 48}),
    "TimeZoneField": (fields.TimeZoneField, {"default": "UTC", "max_length": 64}),
    "DecimalField": (lambda: fields.DecimalField(8, 2), {"max_digits": 8, "decimal_places": 2}),
    "DatetimeField": (lambda: fields.DatetimeField(null=True), {"null": True}),
    "IntField": (lambda: fields.IntField(default=1), {"default": 1}),
    "EnumField": (lambda: fields.EnumField(Shade), {"enum_type": Shade}),
    "IntEnumField": (lambda: fields.IntEnumField(Size, description="of it"), {"description": "of it"}),
}


@pytest.mark.parametrize(("declare", "options"), DECLARED.values(), ids=DECLARED)
def test_field_is_built_anew_from_what_it_says(
    declare: Callable[[], Field[Any]], options: dict[str, Any]
) -> None:
    """As migrations of Tortoise's do; they import public names."""
    field = declare()

    path, arguments, found = field.deconstruct()
    module, _, name = path.rpartition(".")
    again = getattr(import_module(module), name)(*arguments, **found)

    assert options.items() <= found.items()
    assert (type(field), found) == (type(again), again.deconstruct()[2])
    assert (False, False) == (name.startswith("_"), "secret" in found)


class Marked(tortoise_fields.CharField[str]):
    """A field of an application, which keeps what it was given in a slot."""

    __slots__ = ("mark",)

    def __init__(self, mark: str, **options: Any) -> None:
        super().__init__(20, **options)
        self.mark = mark

    def to_db_value(self, value: Any, instance: Any) -> Any:  # noqa: ARG002 - Tortoise's signature
        """With the mark before it."""
        return f"{self.mark}{value}"


class Parcel(RuledModel):
    """Has such a field; never stored."""

    name = Marked("*")


class Moments(RuledModel):
    """Of Tortoise's own field."""

    id = fields.IntField(primary_key=True)
    made = tortoise_fields.DatetimeField(auto_now_add=True)
    changed = tortoise_fields.DatetimeField(auto_now=True)


def test_slots_of_an_application_are_kept() -> None:
    """In the copy that each model has of a field."""
    assert "*x" == Parcel._meta.fields_map["name"].to_db_value("x", Parcel)


#: Settings of Tortoise's that our moments do not have.
OTHERS: list[dict[str, Any]] = [{"use_tz": False}, {"timezone": "Asia/Shanghai"}]


@pytest.mark.no_database
@pytest.mark.parametrize("settings", OTHERS, ids=str)
async def test_other_time_zones_are_refused(fresh_database_url: str, settings: dict[str, Any]) -> None:
    """When the models are opened, with the way out."""
    try:
        with pytest.raises(ConfigError, match="set use_tz=True and timezone='UTC'"):
            await Tortoise.init({**tortoise_orm_config(fresh_database_url), **settings})
    finally:
        await Tortoise.close_connections()
        async with connect(fresh_database_url):
            pass


@pytest.mark.no_database
async def test_fields_of_tortoise_keep_its_settings(fresh_database_url: str) -> None:
    """Under ``use_tz=False`` a moment has no zone, stamped or loaded."""
    config = tortoise_orm_config(fresh_database_url)
    config["apps"] = {"models": {"models": [__name__], "default_connection": "default"}}
    try:
        await Tortoise.init({**config, "use_tz": False})
        await Tortoise.generate_schemas()
        row = await Moments.create()
        loaded = await Moments.get(pk=row.pk)
        assert {None} == {moment.tzinfo for moment in (row.made, row.changed, loaded.made, loaded.changed)}
        assert isinstance(row.changed - row.made, datetime.timedelta)
    finally:
        await Tortoise.close_connections()
        async with connect(fresh_database_url):
            pass
