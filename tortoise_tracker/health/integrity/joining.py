"""Repair of live rows under a deleted parent: they join the deletion of the parent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise.fields.base import CASCADE

from tortoise_tracker.health.integrity.base import stamps
from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.kit.soft_delete.delete import SoftDeletion
from tortoise_tracker.kit.soft_delete.deletion import DeletionModel, deletion_model
from tortoise_tracker.kit.soft_delete.plan import Edge, edges, is_counted, ordered
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.kit.writing.pipeline import concerned
from tortoise_tracker.kit.writing.rows import chunks

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


def spreading_edges() -> list[Edge]:
    """The foreign keys along which a soft deletion spreads."""
    return [
        edge
        for edge in edges()
        if edge.on_delete is CASCADE and is_soft_deletable(edge.child) and is_soft_deletable(edge.parent)
    ]


async def join_deletions(db: BaseDBAsyncClient) -> None:
    """Hide live rows together with their parents: a restoration brings both back.

    Only where the deletion of the parent is in the bin still; a deletion of their own could not be undone
    before that of the parent, nor that before theirs.
    """
    await retried(db, _join)


async def _join(db: BaseDBAsyncClient) -> None:
    # Locked, so that none of them is restored or purged meanwhile.
    bin_ = deletion_model().filter(restored_at__isnull=True, purged_at__isnull=True)
    bin_ = bin_.using_db(db).select_for_update()
    deletions = {deletion.id: deletion for deletion in await bin_.order_by("id")}
    if not deletions:
        return
    spreading = spreading_edges()
    models = tuple(dict.fromkeys(model for edge in spreading for model in (edge.parent, edge.child)))
    joined: dict[type[Model], set[UUID]] = {}
    for group in ordered(models, spreading):
        found = True
        while found:
            # A tree is hidden level by level, and so are tables in a circle.
            found = False
            for edge in spreading:
                if edge.child in group and (taken := await _hide(edge, db)):
                    found = True
                    joined.setdefault(edge.child, set()).update(taken)
    for model, keys in joined.items():
        for key, total in (await _hidden_by(model, keys, db)).items():
            if is_counted(model, model_named(deletions[key].root_model)):
                deletions[key].counts = {**deletions[key].counts, model._meta.full_name: total}
    for key in sorted(set[UUID]().union(*joined.values())):
        await _follow_up(deletions[key], [model for model, keys in joined.items() if key in keys], db)


async def _follow_up(deletion: DeletionModel, models: list[type[Model]], db: BaseDBAsyncClient) -> None:
    """Do what a deletion does after it has marked its rows."""
    joining = SoftDeletion(model_named(deletion.root_model).all(), db)
    joining.deletion = deletion
    for edge in joining.plan.nulled:
        await joining.null(edge)
    for model, rule in concerned(models, "hidden"):
        await rule.hidden(model, deletion, db)
    deletion.total = sum(deletion.counts.values())
    await deletion.save(using_db=db, update_fields=["counts", "total"])


async def _hidden_by(model: type[Model], keys: set[UUID], db: BaseDBAsyncClient) -> dict[UUID, int]:
    """How many rows each of these deletions hides now."""
    found: dict[UUID, int] = {}
    for some in chunks(sorted(map(str, keys))):
        for row in await db.execute_query_dict(
            f'SELECT CAST(deletion_id AS TEXT) AS key, COUNT(*) AS total FROM "{model._meta.db_table}" '
            f"WHERE deletion_id IN ({placeholders(db, len(some))}) GROUP BY deletion_id",
            list(some),
        ):
            found[UUID(row["key"])] = row["total"]
    return found


async def _hide(edge: Edge, db: BaseDBAsyncClient) -> set[UUID]:
    """Hide the live rows under deleted ones, and return the deletions that they have joined."""
    rows: list[dict[str, Any]] = await db.execute_query_dict(
        f"SELECT c.{edge.child_key} AS key, p.deletion_id, p.deleted_at "
        f'FROM {edge.child_table} c JOIN {edge.parent_table} p ON p.{edge.parent_key} = c."{edge.column}" '
        f'JOIN "{deletion_model()._meta.db_table}" d ON d.id = p.deletion_id '
        "AND d.restored_at IS NULL AND d.purged_at IS NULL "
        "WHERE c.deleted_at IS NULL AND p.deleted_at IS NOT NULL"
    )
    if rows:
        one, two, three = (placeholders(db, 1, place) for place in (1, 2, 3))
        await db.execute_many(
            f"UPDATE {edge.child_table} SET deleted_at = {one}, deletion_id = {two}{stamps(edge.child)} "
            f"WHERE {edge.child_key} = {three}",
            [[row["deleted_at"], row["deletion_id"], row["key"]] for row in rows],
        )
    return {UUID(str(row["deletion_id"])) for row in rows}
