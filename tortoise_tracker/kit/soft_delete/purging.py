"""Purge of deletions, in batches that may be interrupted anywhere.

A deletion is marked before the first of its rows goes: from then on it cannot be undone, and the next purge
takes it up again. So a restore never brings half of it back.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.fields.base import CASCADE, NO_ACTION, RESTRICT

from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.kit.soft_delete.deletion import DeletionModel, deletion_model
from tortoise_tracker.kit.soft_delete.plan import edges, is_counted, models_of, ordered
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.kit.writing.columns import is_soft_deletable

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model
    from tortoise.queryset import QuerySet

#: Rows removed in one transaction.
BATCH = 5000


@dataclass(frozen=True)
class Removed:
    """A batch of rows that has been removed for good."""

    #: Its name, as ``app.Model``.
    model: str
    rows: int


def due(before: datetime.datetime) -> QuerySet[DeletionModel]:
    """The deletions to be purged, oldest first: those made before a moment, and those once begun.

    Args:
        before: Deletions from this moment on stay.
    """
    deletions = deletion_model().filter(
        Q(purged_at__isnull=False) | Q(deleted_at__lt=before), restored_at__isnull=True
    )
    return deletions.order_by("deleted_at", "id")


def rows_in(deletions: Sequence[DeletionModel]) -> dict[str, int]:
    """How many rows of each model these deletions hid."""
    total: Counter[str] = Counter()
    for deletion in deletions:
        total.update(deletion.counts)
    return dict(total)


async def purge(deletion: DeletionModel, batch: int = BATCH) -> AsyncGenerator[Removed]:
    """Remove the rows of a deletion for good, children first, and then its own row.

    Args:
        deletion: One that has not been undone.
        batch: Rows removed in one transaction.

    Yields:
        What has been removed, batch by batch.

    Raises:
        ProtectedError: If a row that is not part of it still refers to one of its rows, and the foreign
            key forbids to remove that.
    """
    db = deletion._choose_db(for_write=True)
    models = _parents_first(deletion)
    root = model_named(deletion.root_model)
    if not await retried(db, lambda transaction: _begin(deletion, models, transaction)):
        return
    for model in reversed(models):
        for column in _own_references(model):
            # A row must not take others of its table along: SQLite follows no more than a thousand.
            while await retried(db, _portion(model, deletion, batch, column)):
                pass
        while rows := await retried(db, _portion(model, deletion, batch)):
            if is_counted(model, root):
                yield Removed(model._meta.full_name, rows)
    async with db._in_transaction() as transaction:
        await deletion.references().using_db(transaction).delete()
        await deletion.delete(using_db=transaction)


def _parents_first(deletion: DeletionModel) -> list[type[Model]]:
    """The models of a deletion, so that from the last on none protects the rows of another."""
    models = models_of(deletion)
    holding = [
        edge
        for edge in edges()
        if edge.child in models and edge.parent in models and edge.on_delete in {CASCADE, RESTRICT, NO_ACTION}
    ]
    return [model for group in ordered(tuple(models), holding) for model in group]


async def _begin(deletion: DeletionModel, models: list[type[Model]], db: BaseDBAsyncClient) -> bool:
    """Mark the deletion as being purged; False if it has been undone, or is gone, meanwhile."""
    current = await type(deletion).filter(pk=deletion.pk).using_db(db).select_for_update().get_or_none()
    if current is None or current.restored_at is not None:
        return False
    if current.purged_at is None:
        await _refuse_if_referred_to(deletion, models, db)
        deletion.purged_at = datetime.datetime.now(datetime.UTC)
        await deletion.save(using_db=db, update_fields=["purged_at"])
    return True


async def _refuse_if_referred_to(
    deletion: DeletionModel, models: list[type[Model]], db: BaseDBAsyncClient
) -> None:
    """Look, before anything is removed, for rows outside the deletion that the database would protect."""
    mine = f"\"deletion_id\" = '{deletion.pk}'"
    looks = [
        (
            edge,
            f'SELECT {{}} AS edge, COUNT(*) AS total FROM {edge.child_table} WHERE "{edge.column}" IN '
            f"(SELECT {edge.parent_key} FROM {edge.parent_table} WHERE {mine})"
            + (f' AND ("deletion_id" IS NULL OR NOT {mine})' if is_soft_deletable(edge.child) else ""),
        )
        for edge in edges()
        if edge.parent in models and edge.on_delete in {RESTRICT, NO_ACTION}
    ]
    if not looks:
        return
    sql = " UNION ALL ".join(look.format(number) for number, (_, look) in enumerate(looks))
    for row in await db.execute_query_dict(sql):
        if row["total"]:
            edge = looks[row["edge"]][0]
            msg = (
                f"deletion {deletion.pk} cannot be removed for good while {row['total']} rows of "
                f"{edge.child.__name__} refer to its {edge.parent.__name__} rows: remove those first"
            )
            raise ProtectedError(msg)


def _own_references(model: type[Model]) -> list[str]:
    """The columns by which rows of a model refer to others of it, and need not."""
    nullable = model._meta.fields_map
    return [e.column for e in edges() if e.child is e.parent is model and nullable[e.column].null]


def _portion(model: type[Model], deletion: DeletionModel, batch: int, column: str | None = None) -> Any:
    """Remove a batch of rows; with a column, only set that to NULL."""
    table, pk = model._meta.db_table, model._meta.db_pk_column
    action = f'UPDATE "{table}" SET "{column}" = NULL' if column else f'DELETE FROM "{table}"'
    left = f' AND "{column}" IS NOT NULL' if column else ""

    async def act(db: BaseDBAsyncClient) -> int:
        # Concurrent purges of one deletion take turns.
        await type(deletion).filter(pk=deletion.pk).using_db(db).select_for_update().only("id")
        try:
            count, _ = await db.execute_query(
                f'{action} WHERE "{pk}" IN (SELECT "{pk}" FROM "{table}" '
                f'WHERE "deletion_id" = {placeholders(db, 1)}{left} LIMIT {int(batch)})',
                [str(deletion.pk)],
            )
        except IntegrityError as error:
            msg = (
                f"deletion {deletion.pk} cannot be removed for good while other rows refer to its "
                f"{model.__name__} rows ({error}): delete those first"
            )
            raise ProtectedError(msg) from error
        return count

    return act
