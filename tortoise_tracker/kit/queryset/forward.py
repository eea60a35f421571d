"""Forward relations, which never show another row than their column says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from tortoise_tracker.exceptions import MissingColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from tortoise.fields.relational import ForeignKeyFieldInstance
    from tortoise.models import Model


def forward(model: type[Model], name: str) -> property:
    """Tortoise's property of a relation, with a row that was fetched before its column changed forgotten."""
    field = cast("ForeignKeyFieldInstance[Any]", model._meta.fields_map[name])
    made: property = vars(model)[name]
    getter = partial(
        _related,
        name=name,
        column=str(field.source_field),
        target=field.to_field_instance.model_field_name,
        fetch=cast("Callable[[Model], Any]", made.fget),
    )
    return property(getter, made.fset, made.fdel)


def _related(row: Model, name: str, column: str, target: str, fetch: Callable[[Model], Any]) -> Any:
    held, cached = row.__dict__, f"_{name}"
    if column in held:
        related = held.get(cached)
        if related is not None and not _is_key(held[column], getattr(related, target)):
            del held[cached]
    elif cached not in held:
        raise missing(row, column, name)
    return fetch(row)


def _is_key(given: object, key: object) -> bool:
    # A key may have been given as text, in either case.
    return given == key or (isinstance(given, str) and given.lower() == str(key).lower())


def missing(row: Model, column: str, name: str) -> MissingColumn:
    """The error for a relation of a row that ``only()`` loaded without its column."""
    model = type(row).__name__
    return MissingColumn(f"{model} was loaded without {column}, which {name} needs: name it in only()")
