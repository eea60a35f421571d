"""Undoing a deletion: exactly its rows and references come back, or nothing does."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.fields.base import CASCADE, RESTRICT
from tortoise.queryset import UpdateQuery

from tortoise_tracker.exceptions import RestoreBlocked, RestoreConflict, RestoreError
from tortoise_tracker.indexes import UniqueLive
from tortoise_tracker.mixins.soft_delete import SoftDeleteModel, provide_restore
from tortoise_tracker.models import Deletion, DeletionReference
from tortoise_tracker.models.deletion import RestorePreview, provide_restore_deletion
from tortoise_tracker.operations.deletion.followers import follow
from tortoise_tracker.operations.deletion.plan import Edge, edges, model_named, plan_of
from tortoise_tracker.operations.deletion.retry import in_transaction
from tortoise_tracker.queryset.columns import column_of
from tortoise_tracker.rules import is_soft_deletable, placeholders
from tortoise_tracker.rules.pipeline import stamps_of, unfiltered
from tortoise_tracker.signals import post_restore

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: How many obstacles of a kind a preview names.
OBSTACLES_SHOWN: Final = 20


async def restore_row(row: SoftDeleteModel) -> Deletion | None:
    """Undo the deletion that took a row.

    Raises:
        RestoreConflict: If a live row holds a unique key that is needed.
        RestoreBlocked: If a parent is still deleted.
    """
    key = await type(row).all_objects.filter(pk=row.pk).values_list("deletion_id", flat=True)
    if not key or key[0] is None:
        return None
    return await restore_deletion(await Deletion.get(pk=key[0]))


async def restore_deletion(deletion: Deletion) -> Deletion:
    """Undo a deletion; one that is undone already, or took nothing, is left as it is.

    Raises:
        RestoreConflict: If a live row holds a unique key that is needed.
        RestoreBlocked: If a parent is still deleted.
    """
    if not deletion._saved_in_db:
        return deletion
    db = deletion._choose_db(for_write=True)
    try:
        await in_transaction(db, lambda transaction: _restore(deletion, transaction))
    except IntegrityError:
        if isinstance(db, TransactionalDBClient):
            raise
        # Somebody took a unique key after the look; now the look finds who.
        await in_transaction(db, lambda transaction: _restore(deletion, transaction))
    await deletion.refresh_from_db()
    return deletion


async def _restore(deletion: Deletion, db: BaseDBAsyncClient) -> None:
    current = await Deletion.filter(pk=deletion.pk).using_db(db).select_for_update().get_or_none()
    if current is None or current.purged_at is not None:
        raise _purged(deletion)
    if current.restored_at is None:
        await _Return(current, db).run()


def _purged(deletion: Deletion) -> RestoreBlocked:
    msg = f"deletion {deletion.pk} is being removed for good, or has been: it cannot be undone"
    return RestoreBlocked(msg)


async def preview_restore(deletion: Deletion) -> RestorePreview:
    """Tell what restoring a deletion would bring back, and what stands in the way; changes nothing."""
    if not deletion._saved_in_db:
        return RestorePreview(counts={}, references=0, obstacles=[])
    db = deletion._choose_db()
    current = await Deletion.get_or_none(pk=deletion.pk)
    if current is None or current.purged_at is not None:
        return RestorePreview(counts={}, references=0, obstacles=[_purged(deletion)])
    if current.restored_at is not None:
        return RestorePreview(counts={}, references=0, obstacles=[])
    return await _Return(current, db).preview()


class _Look(NamedTuple):
    """A look for obstacles of one kind: what to select, and how to tell of what is found."""

    sql: str
    error: Callable[[type[Model], dict[str, Any]], RestoreError]


class _Return:
    """One deletion on its way back."""

    def __init__(self, deletion: Deletion, db: BaseDBAsyncClient) -> None:
        self.deletion = deletion
        self.db = db
        self.key = str(deletion.id)
        self.moment = datetime.datetime.now(datetime.UTC)
        self.one, self.two = (placeholders(db, 1, place) for place in (1, 2))
        # Parents first, as they were taken.
        reached = plan_of(model_named(deletion.root_model)).models
        self.models = [model for model in reached if deletion.counts.get(model.__name__)]
        self.parents = [
            edge
            for edge in edges()
            if edge.child in self.models
            and is_soft_deletable(edge.parent)
            and edge.on_delete in (CASCADE, RESTRICT)
        ]

    async def run(self) -> None:
        """Look whether it can be, bring back, and note when."""
        await self._hold_parents()
        async for obstacle in self.obstacles(each=1):
            raise obstacle
        for model in self.models:
            await follow(model, self.deletion, self.db, restored=True)
        heard = {model: await self._keys(model) for model in self.models if post_restore.listeners_of(model)}
        for model in self.models:
            await self._unmark(model)
        await self._set_references_back()
        self.deletion.restored_at = self.moment
        await self.deletion.save(using_db=self.db, update_fields=["restored_at"])
        for model, pks in heard.items():
            await post_restore.send(model, pks=pks, deletion=self.deletion, using_db=self.db)

    async def _hold_parents(self) -> None:
        """Keep the rows that what comes back hangs on from being deleted meanwhile; SQLite does anyhow."""
        held = [
            f"SELECT COUNT(*) AS total FROM (SELECT 1 FROM {edge.parent_table} p "
            f"WHERE p.{edge.parent_key} IN "
            f'(SELECT c."{edge.column}" FROM {edge.child_table} c WHERE c."deletion_id" = \'{self.key}\') '
            f"AND p.\"deletion_id\" IS DISTINCT FROM '{self.key}' FOR KEY SHARE) AS held"
            for edge in self.parents
        ]
        if held and self.db.capabilities.support_for_update:
            await self.db.execute_query(" UNION ALL ".join(held))

    async def preview(self) -> RestorePreview:
        """What would come back, and what stands in the way."""
        return RestorePreview(
            counts=await self._left(),
            references=await DeletionReference.filter(deletion_id=self.key).using_db(self.db).count(),
            obstacles=[obstacle async for obstacle in self.obstacles(each=OBSTACLES_SHOWN)],
        )

    async def _left(self) -> dict[str, int]:
        """How many rows there are still; some may have been removed for good by themselves."""
        if not self.models:
            return {}
        found = await self.db.execute_query_dict(
            " UNION ALL ".join(
                f"SELECT '{model.__name__}' AS model, COUNT(*) AS total "
                f'FROM "{model._meta.db_table}" WHERE "deletion_id" = \'{self.key}\''
                for model in self.models
            )
        )
        return {row["model"]: row["total"] for row in found if row["total"]}

    async def obstacles(self, each: int) -> AsyncIterator[RestoreError]:
        """What stands in the way, no more than ``each`` of a kind; one statement a table."""
        for model in self.models:
            looks = [self._deleted_parents(edge) for edge in self.parents if edge.child is model]
            looks += [self._holders(model, i) for i in model._meta.indexes if isinstance(i, UniqueLive)]
            if not looks:
                continue
            found = await self.db.execute_query_dict(
                " UNION ALL ".join(
                    f"SELECT * FROM (SELECT {number} AS look, {look.sql} LIMIT {each}) AS found"
                    for number, look in enumerate(looks)
                )
            )
            for row in found:
                yield looks[row["look"]].error(model, row)

    def _deleted_parents(self, edge: Edge) -> _Look:
        def blocked(model: type[Model], row: dict[str, Any]) -> RestoreError:
            msg = (
                f"{model.__name__} {row['wanted']} cannot come back while its {edge.relation}, "
                f"{edge.parent.__name__} {row['other']}, is deleted: restore that first"
            )
            return RestoreBlocked(msg)

        return _Look(
            f"CAST(c.{edge.child_key} AS TEXT) AS wanted, CAST(p.{edge.parent_key} AS TEXT) AS other "
            f"FROM {edge.child_table} c JOIN {edge.parent_table} p "
            f'ON p.{edge.parent_key} = c."{edge.column}" '
            f'WHERE c."deletion_id" = \'{self.key}\' AND p."deleted_at" IS NOT NULL '
            f'AND (p."deletion_id" IS NULL OR p."deletion_id" <> \'{self.key}\')',
            blocked,
        )

    def _holders(self, model: type[Model], index: UniqueLive) -> _Look:
        def conflict(model: type[Model], row: dict[str, Any]) -> RestoreError:
            msg = (
                f"{model.__name__} {row['wanted']} cannot come back: {index.name} is held by the live "
                f"{model.__name__} {row['other']}; rename or delete that first"
            )
            return RestoreConflict(msg)

        meta = model._meta
        key = f'"{meta.db_pk_column}"'
        same = " AND ".join(f'h."{c}" = r."{c}"' for c in (column_of(model, name) for name in index.fields))
        return _Look(
            f"CAST(r.{key} AS TEXT) AS wanted, CAST(h.{key} AS TEXT) AS other "
            f'FROM "{meta.db_table}" r JOIN "{meta.db_table}" h ON {same} AND h."deleted_at" IS NULL '
            f"WHERE r.\"deletion_id\" = '{self.key}'{_conditions(model, index)}",
            conflict,
        )

    async def _unmark(self, model: type[Model]) -> None:
        assigned: dict[str, Any] = {"deleted_at": None, "deletion_id": None}
        for stamp in stamps_of(model):
            assigned.update(stamp.updates(self.moment))
        await UpdateQuery(model, assigned, self.db, [Q(deletion_id=self.deletion.id)], {}, {}, None, [])

    async def _set_references_back(self) -> None:
        """Set back the references that the deletion nulled, unless they have been given a new value since."""
        nulled = (
            await DeletionReference.filter(deletion_id=self.key)
            .using_db(self.db)
            .distinct()
            .values_list("model", "column")
        )
        for name, column in sorted(nulled):
            model = model_named(name)
            meta = model._meta
            target = meta.fields_map[column].get_for_dialect(self.db.capabilities.dialect, "SQL_TYPE")
            chosen = f'd."deletion_id" = {{}} AND d."model" = \'{name}\' AND d."column" = \'{column}\''
            row = f'CAST("{meta.db_table}"."{meta.db_pk_column}" AS TEXT)'
            stamps = {c: v for stamp in stamps_of(model) for c, v in stamp.updates(self.moment).items()}
            stamped = "".join(f", \"{c}\" = '{value}'" for c, value in stamps.items())
            await self.db.execute_query(
                f'UPDATE "{meta.db_table}" SET "{column}" = (SELECT CAST(d."old_value" AS {target}) '
                f'FROM "deletion_references" d WHERE {chosen.format(self.one)} AND d."row_id" = {row})'
                f"{stamped} "
                f'WHERE "{column}" IS NULL AND {row} IN '
                f'(SELECT d."row_id" FROM "deletion_references" d WHERE {chosen.format(self.two)})',
                [self.key, self.key],
            )
        await DeletionReference.filter(deletion_id=self.key).using_db(self.db).delete()

    async def _keys(self, model: type[Model]) -> list[Any]:
        return list(
            await unfiltered(model)
            .using_db(self.db)
            .filter(deletion_id=self.key)
            .values_list(model._meta.pk_attr, flat=True)
        )


def _conditions(model: type[Model], index: UniqueLive) -> str:
    """What else the index asks of a row, for both rows alike."""
    conditions = [
        *(f'"{column_of(model, name)}" IS NULL' for name in index.where_null),
        *(f'"{column_of(model, name)}" IS NOT NULL' for name in index.where_set),
        *([f'"{column_of(model, index.where)}"'] if index.where else []),
    ]
    return "".join(f" AND {alias}.{condition}" for condition in conditions for alias in ("r", "h"))


provide_restore(restore_row)
provide_restore_deletion(restore_deletion, preview_restore)
