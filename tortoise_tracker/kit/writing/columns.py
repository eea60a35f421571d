"""Columns that a write may and may not set, by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise.exceptions import FieldError
from tortoise.fields.relational import ForeignKeyFieldInstance

if TYPE_CHECKING:
    from tortoise.models import Model


#: Only a deletion and its restoration write these.
DELETION_COLUMNS = frozenset({"deleted_at", "deletion_id"})


def is_soft_deletable(model: type[Model]) -> bool:
    """Whether rows of a model can be soft-deleted."""
    return DELETION_COLUMNS.issubset(model._meta.fields_db_projection)


def column_of(model: type[Model], name: str) -> str:
    """The field that holds a column: a relation's key for the relation.

    Raises:
        FieldError: If the model has no such column.
    """
    meta = model._meta
    if name == "pk":
        return meta.pk_attr
    field = meta.fields_map.get(name)
    if isinstance(field, ForeignKeyFieldInstance):
        return str(field.source_field)
    if name not in meta.fields_db_projection:
        msg = f"{model.__name__} has no column {name!r} to write"
        raise FieldError(msg)
    return name


def columns_of(model: type[Model], names: Iterable[str]) -> frozenset[str]:
    """The columns that a write names.

    Raises:
        FieldError: If one does not exist, is the primary key, or belongs to deletions.
    """
    columns = frozenset(column_of(model, name) for name in names)
    if model._meta.pk_attr in columns:
        msg = f"the primary key of {model.__name__} cannot be updated: create a new row instead"
        raise FieldError(msg)
    if guarded := sorted(columns & guarded_of(model)):
        msg = f"{model.__name__}.{guarded[0]} is written by delete() and restore() only: call those"
        raise FieldError(msg)
    return columns


@cache
def writable_of(model: type[Model]) -> frozenset[str]:
    """The columns that a save may write."""
    return frozenset(model._meta.fields_db_projection) - {model._meta.pk_attr} - guarded_of(model)


def guarded_of(model: type[Model]) -> frozenset[str]:
    """The columns that a save leaves alone: a stale row must not revive what was deleted."""
    return DELETION_COLUMNS if is_soft_deletable(model) else frozenset()


def assignments(model: type[Model], values: Mapping[str, Any]) -> dict[str, Any]:
    """Keyword arguments of ``update()`` with columns as keys: ``state=None`` becomes ``state_id=None``."""
    columns_of(model, values)
    assigned = {}
    for name, value in values.items():
        field = model._meta.fields_map.get(name)
        if isinstance(field, ForeignKeyFieldInstance) and value is not None:
            model._validate_relation_type(name, value)
            value = getattr(value, field.to_field_instance.model_field_name)  # noqa: PLW2901 - the key of the row
        assigned[column_of(model, name)] = value
    return assigned
