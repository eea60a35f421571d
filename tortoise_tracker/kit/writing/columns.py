"""Columns that a write may and may not set, by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.exceptions import ImmutableField, InvalidValue, UnknownField

if TYPE_CHECKING:
    from tortoise.models import Model


#: Only a deletion and its restoration write these.
DELETION_COLUMNS = frozenset({"deleted_at", "deletion_id"})

#: Characters of an unknown name that messages repeat.
_LONGEST = 80


def is_soft_deletable(model: type[Model]) -> bool:
    """Whether rows of a model can be soft-deleted."""
    return DELETION_COLUMNS.issubset(model._meta.fields_db_projection)


def column_of(model: type[Model], name: str) -> str:
    """The field that holds a column: a relation's key for the relation.

    Raises:
        UnknownField: If the model has no such column.
    """
    meta = model._meta
    if name == "pk":
        return meta.pk_attr
    field = meta.fields_map.get(name)
    if isinstance(field, ForeignKeyFieldInstance):
        return str(field.source_field)
    if name not in meta.fields_db_projection:
        raise unknown(model, name, meta.fields_db_projection.keys() | meta.fk_fields | meta.o2o_fields)
    return name


def unknown(model: type[Model], name: object, known: Iterable[str]) -> UnknownField:
    """The error for a name that a model does not have, with the nearest one that it has."""
    near = get_close_matches(str(name)[:_LONGEST], sorted(known), n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"its columns are {', '.join(sorted(known))}"
    return UnknownField(f"{model.__name__} has no column {str(name)[:_LONGEST]!r}: {hint}")


def checked_names(model: type[Model], values: dict[str, Any]) -> dict[str, Any]:
    """What a row is made of or updated with, by names that the model has; ``pk`` is that of its key.

    Raises:
        UnknownField: If one is not there.
        InvalidValue: If None is given to a column that needs a value, or no instance to a relation.
    """
    meta = model._meta
    if "pk" in values:
        values = {meta.pk_attr if name == "pk" else name: value for name, value in values.items()}
    fields = meta.fields_map
    if not fields.keys() >= values.keys():
        stranger = next(name for name in values if name not in fields)
        raise unknown(model, stranger, fields.keys() - {"pk"})
    relations, columns = meta.fetch_fields, meta.fields_db_projection
    for name, value in values.items():
        if value is None:
            if name in columns and not fields[name].null:
                msg = f"{model.__name__}.{name} is required: give it a value"
                raise InvalidValue(msg)
        elif name in relations and (name in meta.fk_fields or name in meta.o2o_fields):
            model._validate_relation_type(name, value)
    return values


def columns_of(model: type[Model], names: Iterable[str]) -> frozenset[str]:
    """The columns that a write names.

    Raises:
        UnknownField: If one does not exist.
        ImmutableField: If one is the primary key, or belongs to deletions.
    """
    columns = frozenset(column_of(model, name) for name in names)
    if model._meta.pk_attr in columns:
        msg = f"the primary key of {model.__name__} cannot be updated: create a new row instead"
        raise ImmutableField(msg)
    if guarded := sorted(columns & guarded_of(model)):
        msg = f"{model.__name__}.{guarded[0]} is written by delete() and restore() only: call those"
        raise ImmutableField(msg)
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
