"""What hangs on what: worked out once per model from the foreign keys."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from tortoise.context import require_context
from tortoise.fields.base import CASCADE, RESTRICT, SET_NULL
from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.rules import is_soft_deletable

if TYPE_CHECKING:
    from tortoise.fields.base import OnDelete
    from tortoise.models import Model


@dataclass(frozen=True)
class Edge:
    """A foreign key, seen from the row that hangs on another."""

    child: type[Model]
    column: str
    parent: type[Model]
    on_delete: OnDelete
    #: The column of the other row; its key, but where the other row owns this one.
    parent_column: str

    @property
    def relation(self) -> str:
        """The name of the relation."""
        return self.column.removesuffix("_id")

    @property
    def child_table(self) -> str:
        """The table of the rows that refer, quoted."""
        return f'"{self.child._meta.db_table}"'

    @property
    def child_key(self) -> str:
        """The primary key of the rows that refer, quoted."""
        return f'"{self.child._meta.db_pk_column}"'

    @property
    def parent_table(self) -> str:
        """The table of the rows referred to, quoted."""
        return f'"{self.parent._meta.db_table}"'

    @property
    def parent_key(self) -> str:
        """What the column refers to, quoted."""
        return f'"{self.parent_column}"'


@dataclass(frozen=True)
class Plan:
    """What a deletion of rows of a model can reach."""

    #: The soft-deletable tables, parents before children; tables in a circle in one group.
    groups: tuple[tuple[type[Model], ...], ...]
    #: The foreign keys along which the deletion spreads.
    cascades: tuple[Edge, ...]
    #: The foreign keys that forbid it.
    restrictions: tuple[Edge, ...]
    #: The foreign keys that are set to NULL.
    nulled: tuple[Edge, ...]
    #: The foreign keys of rows that would follow, but cannot be hidden.
    kept: tuple[Edge, ...]
    #: The tables that others refer to.
    parents: frozenset[type[Model]]

    @property
    def models(self) -> tuple[type[Model], ...]:
        """All tables it can reach, parents before children."""
        return tuple(model for group in self.groups for model in group)


def edges() -> tuple[Edge, ...]:
    """Every foreign key of every model of the open database.

    Built from the forward fields: a relation without a name on the other side is one, too.
    """
    apps = require_context().apps
    models = list(apps.get_models_iterable()) if apps is not None else []
    found: list[Edge] = []
    for model in models:
        for name, field in model._meta.fields_map.items():
            if not isinstance(field, ForeignKeyFieldInstance):
                continue
            column, target = str(field.source_field), field.related_model
            key = target._meta.db_pk_column
            found.append(Edge(model, column, target, field.on_delete, key))
            if name in getattr(model, "owned_relations", ()):
                # What a row owns hangs on it, although the key stands on the owner's side.
                found.append(Edge(target, key, model, CASCADE, column))
    return tuple(found)


def model_named(name: str) -> type[Model]:
    """The model that a deletion names.

    Raises:
        ConfigError: If the open database has no such model any more.
    """
    apps = require_context().apps
    for model in apps.get_models_iterable() if apps is not None else ():
        if model.__name__ == name:
            return model
    msg = f"a deletion names the model {name}, which is not there: open the database with the module it is in"
    raise ConfigError(msg)


def plan_of(root: type[Model]) -> Plan:
    """The plan for deleting rows of a model; computed once."""
    return _plan(root, edges())


@cache
def _plan(root: type[Model], known: tuple[Edge, ...]) -> Plan:
    reached: dict[type[Model], None] = {root: None}
    cascades: list[Edge] = []
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        for edge in known:
            if (
                edge.parent is not parent
                or edge.on_delete is not CASCADE
                or not is_soft_deletable(edge.child)
            ):
                continue
            cascades.append(edge)
            if edge.child not in reached:
                reached[edge.child] = None
                waiting.append(edge.child)
    return Plan(
        groups=ordered(tuple(reached), cascades),
        cascades=tuple(cascades),
        restrictions=tuple(e for e in known if e.parent in reached and e.on_delete is RESTRICT),
        # The audit columns name users, who are never soft-deleted: they keep their author.
        nulled=tuple(e for e in known if e.parent in reached and e.on_delete is SET_NULL),
        kept=tuple(
            e
            for e in known
            if e.parent in reached and e.on_delete is CASCADE and not is_soft_deletable(e.child)
        ),
        parents=frozenset(e.parent for e in known),
    )


def ordered(models: tuple[type[Model], ...], cascades: list[Edge]) -> tuple[tuple[type[Model], ...], ...]:
    """Parents before children; tables that refer to each other in a circle together."""
    parents: dict[type[Model], set[type[Model]]] = {model: set() for model in models}
    for edge in cascades:
        if edge.child is not edge.parent:
            parents[edge.child].add(edge.parent)
    groups: dict[type[Model], tuple[type[Model], ...]] = {model: (model,) for model in models}
    while True:
        graph = {
            group: {groups[parent] for model in group for parent in parents[model]} - {group}
            for group in dict.fromkeys(groups.values())
        }
        try:
            return tuple(TopologicalSorter(graph).static_order())
        except CycleError as error:
            circle: list[tuple[type[Model], ...]] = error.args[1]
            merged = tuple(dict.fromkeys(model for group in circle for model in group))
            groups.update(dict.fromkeys(merged, merged))
