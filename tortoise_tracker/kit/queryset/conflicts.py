"""Unique constraints that ``on_conflict`` may name, uniqueness among live rows included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.kit.writing.columns import column_of

if TYPE_CHECKING:
    from tortoise.models import Model


def conflict_target(model: type[Model], names: Iterable[str]) -> tuple[list[str], str | None]:
    """The columns of a unique constraint, and the condition under which rows are held to it, if there is one.

    Args:
        model: Whose rows are written.
        names: Columns or relations, in any order.

    Raises:
        UnknownField: If one does not exist.
        InvalidValue: If no unique constraint has these columns.
    """
    columns = frozenset(column_of(model, name) for name in names)
    for constrained, condition in unique_constraints(model):
        if columns == frozenset(constrained):
            return constrained, condition
    known = "; ".join(", ".join(constrained) for constrained, _ in unique_constraints(model))
    msg = (
        f"{model.__name__} has no unique constraint on {', '.join(sorted(columns))}, which on_conflict "
        f"names: choose one of {known}"
    )
    raise InvalidValue(msg)


def unique_constraints(model: type[Model]) -> Iterator[tuple[list[str], str | None]]:
    """The columns of each, and the condition under which rows are held to it."""
    meta = model._meta
    yield [meta.pk_attr], None
    for name in meta.fields_db_projection:
        if meta.fields_map[name].unique and name != meta.pk_attr:
            yield [name], None
    for together in meta.unique_together:
        yield [column_of(model, name) for name in together], None
    for index in meta.indexes:
        if isinstance(index, UniqueLive):
            yield index.columns(model), index.condition(model)
