"""Checks of foreign keys: no live row under a deleted one, and no reference to a missing row."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise.fields.base import CASCADE, NO_ACTION, RESTRICT

from tortoise_tracker.health.integrity.base import Branch, Check, Probe, RowProbe, stamps
from tortoise_tracker.health.integrity.bin import BinProbe
from tortoise_tracker.health.integrity.joining import join_deletions, spreading_edges
from tortoise_tracker.kit.soft_delete.plan import Edge, edges, ordered

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


class DeletedParents(Check):
    """Check that no live row refers, by CASCADE, to a deleted one."""

    name: ClassVar[str] = "deleted parent"
    what: ClassVar[str] = "a live row refers, by CASCADE, to one that is deleted"
    way_out: ClassVar[str] = "restore the parent, or delete the row"

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each table, children before parents: what protects a row goes before it."""
        spreading: dict[type[Model], list[Branch]] = {}
        for edge in spreading_edges():
            spreading.setdefault(edge.child, []).append(_live_under_deleted(edge))
        holding = [
            e
            for e in edges()
            if e.child in spreading
            and e.parent in spreading
            and e.on_delete in {CASCADE, RESTRICT, NO_ACTION}
        ]
        groups = ordered(tuple(spreading), holding)
        return [
            _OrphanProbe(DeletedParents, model, spreading[model])
            for group in reversed(groups)
            for model in group
        ]


class _OrphanProbe(BinProbe):
    """Rows that belong to the deletion of their parent; to one of their own where that has none."""

    async def fix(self, db: BaseDBAsyncClient) -> None:
        await join_deletions(db)
        await super().fix(db)


def _live_under_deleted(edge: Edge) -> Branch:
    return Branch(
        edge.relation if edge.parent_column == edge.parent._meta.db_pk_column else edge.parent.__name__,
        f"FROM {edge.child_table} c JOIN {edge.parent_table} p "
        f'ON p.{edge.parent_key} = c."{edge.column}" '
        "WHERE c.deleted_at IS NULL AND p.deleted_at IS NOT NULL",
    )


class LostParents(Check):
    """Check that the target of each foreign key exists."""

    name: ClassVar[str] = "lost reference"
    what: ClassVar[str] = "a foreign key refers to a row that is not there"
    way_out: ClassVar[str] = "bring the missing rows back from a backup, or remove these for good"

    async def probes(self, db: BaseDBAsyncClient) -> list[Probe]:  # noqa: ARG002 - as for every check
        """One for each table for what can be nulled, one for what cannot."""
        found: list[Probe] = []
        nullable: dict[type[Model], list[Edge]] = {}
        required: dict[type[Model], list[Edge]] = {}
        for edge in edges():
            if edge.parent_column == edge.parent._meta.db_pk_column:
                kind = nullable if _can_be_nulled(edge) else required
                kind.setdefault(edge.child, []).append(edge)
        for model, some in nullable.items():
            fixes = [
                f'UPDATE {edge.child_table} SET "{edge.column}" = NULL{stamps(model)} '
                f"WHERE {edge.child_key} IN (SELECT c.{edge.child_key} {_lost(edge)})"
                for edge in some
            ]
            branches = [Branch(edge.relation, _lost(edge)) for edge in some]
            found.append(RowProbe(LostParents, model, branches, fixes=fixes))
        found += [
            RowProbe(LostParents, model, [Branch(edge.relation, _lost(edge)) for edge in some])
            for model, some in required.items()
        ]
        return found


def _can_be_nulled(edge: Edge) -> bool:
    """Whether the row means something without it; without its project it would mean something else."""
    return bool(edge.child._meta.fields_map[edge.column].null) and edge.relation not in {
        "project",
        "workspace",
    }


def _lost(edge: Edge) -> str:
    return (
        f"FROM {edge.child_table} c LEFT JOIN {edge.parent_table} p "
        f'ON p.{edge.parent_key} = c."{edge.column}" '
        f'WHERE c."{edge.column}" IS NOT NULL AND p.{edge.parent_key} IS NULL'
    )
