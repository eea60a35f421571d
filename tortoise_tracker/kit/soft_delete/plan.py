"""Foreign-key graph that a cascade follows, worked out once per model."""

from __future__ import annotations

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from tortoise.fields.base import CASCADE, RESTRICT, SET_NULL
from tortoise.fields.relational import ForeignKeyFieldInstance

from tortoise_tracker.kit.registry import all_models, model_named, once_per_database
from tortoise_tracker.kit.writing.columns import is_soft_deletable

if TYPE_CHECKING:
    from tortoise.fields.base import OnDelete
    from tortoise.models import Model

    from tortoise_tracker.kit.soft_delete.deletion import DeletionModel


@dataclass(frozen=True)
class Edge:
    """Edge of the graph: a foreign key from a child to its parent."""

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
    """Deletion plan of a model: the tables and foreign keys that the cascade can reach."""

    #: The soft-deletable tables, parents before children; tables in a circle in one group.
    groups: tuple[tuple[type[Model], ...], ...]
    #: The foreign keys along which the deletion spreads.
    cascades: tuple[Edge, ...]
    #: The foreign keys that forbid it.
    restrictions: tuple[Edge, ...]
    #: The foreign keys that are set to NULL.
    nulled: tuple[Edge, ...]
    #: The foreign keys of rows that would follow, but cannot be hidden; without those of bookkeeping.
    kept: tuple[Edge, ...]
    #: The tables that others refer to.
    parents: frozenset[type[Model]]

    @property
    def models(self) -> tuple[type[Model], ...]:
        """All tables it can reach, parents before children."""
        return tuple(model for group in self.groups for model in group)


@once_per_database
def edges() -> tuple[Edge, ...]:
    """Every foreign key of every model of the open database.

    Built from the forward fields: a relation without a name on the other side is one, too.
    """
    found: list[Edge] = []
    for model in all_models():
        for name, field in model._meta.fields_map.items():
            if not isinstance(field, ForeignKeyFieldInstance):
                continue
            column, target = str(field.source_field), field.related_model
            key = target._meta.fields_db_projection[field.to_field_instance.model_field_name]
            found.append(Edge(model, column, target, field.on_delete, key))
            if name in getattr(model, "owned_relations", ()):
                # What a row owns is deleted with it, although the key stands on the owner's side.
                found.append(Edge(target, key, model, CASCADE, column))
    return tuple(found)


def is_bookkeeping(model: type[Model]) -> bool:
    """Whether the rows of a model are bookkeeping of other rows, which counts leave out."""
    return bool(getattr(model, "bookkeeping", False))


def is_counted(model: type[Model], root: type[Model]) -> bool:
    """Whether a deletion of rows of ``root`` tells how many rows of a model it hid."""
    return model is root or not is_bookkeeping(model)


def plan_of(root: type[Model]) -> Plan:
    """The plan for deleting rows of a model; computed once."""
    plans = _plans()
    if root not in plans:
        plans[root] = _plan(root)
    return plans[root]


@once_per_database
def _plans() -> dict[type[Model], Plan]:
    return {}


def _plan(root: type[Model]) -> Plan:
    known = edges()
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
            if e.parent in reached
            and e.on_delete is CASCADE
            and not is_soft_deletable(e.child)
            and not is_bookkeeping(e.child)
        ),
        parents=frozenset(e.parent for e in known),
    )


def models_of(deletion: DeletionModel) -> list[type[Model]]:
    """The models of which a deletion hid rows, parents before children; bookkeeping may be among them."""
    root = model_named(deletion.root_model)
    return [
        model
        for model in plan_of(root).models
        if model is root or is_bookkeeping(model) or deletion.counts.get(model._meta.full_name)
    ]


def ordered(models: tuple[type[Model], ...], cascades: list[Edge]) -> tuple[tuple[type[Model], ...], ...]:
    """Topological order of tables, parents before children; those of a cycle in one group."""
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
