"""Undoing a deletion: exactly its rows and references come back, or nothing does."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from tortoise.context import require_context
from tortoise.expressions import Q
from tortoise.fields.base import CASCADE
from tortoise.queryset import UpdateQuery

from tortoise_tracker.exceptions import RestoreBlocked, RestoreConflict
from tortoise_tracker.indexes import UniqueLive
from tortoise_tracker.mixins.soft_delete import SoftDeleteModel, provide_restore
from tortoise_tracker.models import Deletion, DeletionReference
from tortoise_tracker.models.deletion import provide_restore_deletion
from tortoise_tracker.operations.deletion.followers import follow
from tortoise_tracker.operations.deletion.plan import Edge, edges, plan_of
from tortoise_tracker.operations.deletion.retry import in_transaction
from tortoise_tracker.queryset.columns import column_of
from tortoise_tracker.rules import is_soft_deletable, placeholders
from tortoise_tracker.rules.pipeline import stamps_of, unfiltered
from tortoise_tracker.signals import post_restore

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


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
    await in_transaction(deletion._choose_db(for_write=True), lambda db: _restore(deletion, db))
    await deletion.refresh_from_db()
    return deletion


async def _restore(deletion: Deletion, db: BaseDBAsyncClient) -> None:
    current = await Deletion.filter(pk=deletion.pk).using_db(db).select_for_update().get()
    if current.restored_at is None:
        await _Return(current, db).run()


class _Return:
    """One deletion on its way back."""

    def __init__(self, deletion: Deletion, db: BaseDBAsyncClient) -> None:
        self.deletion = deletion
        self.db = db
        self.key = str(deletion.id)
        self.moment = datetime.datetime.now(datetime.UTC)
        self.one, self.two = (placeholders(db, 1, place) for place in (1, 2))
        known = edges()
        apps = require_context().apps
        self.named: dict[str, type[Model]] = (
            {model.__name__: model for model in apps.get_models_iterable()} if apps is not None else {}
        )
        root = self.named[deletion.root_model]
        # Parents first, as they were taken.
        self.models = [model for model in plan_of(root).models if deletion.counts.get(model.__name__)]
        self.parents = [
            edge
            for edge in known
            if edge.child in self.models and is_soft_deletable(edge.parent) and edge.on_delete is CASCADE
        ]

    async def run(self) -> None:
        """Look whether it can be, bring back, and note when."""
        for edge in self.parents:
            await self._look_for_deleted_parents(edge)
        for model in self.models:
            for index in model._meta.indexes:
                if isinstance(index, UniqueLive):
                    await self._look_for_holders(model, index)
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

    async def _look_for_deleted_parents(self, edge: Edge) -> None:
        blocked = await self.db.execute_query_dict(
            f"SELECT CAST(c.{edge.child_key} AS TEXT) AS child, CAST(p.{edge.parent_key} AS TEXT) AS parent "
            f"FROM {edge.child_table} c JOIN {edge.parent_table} p "
            f'ON p.{edge.parent_key} = c."{edge.column}" '
            f'WHERE c."deletion_id" = {self.one} AND p."deleted_at" IS NOT NULL '
            f'AND (p."deletion_id" IS NULL OR p."deletion_id" <> {self.two}) LIMIT 1',
            [self.key, self.key],
        )
        if blocked:
            msg = (
                f"{edge.child.__name__} {blocked[0]['child']} cannot come back while its {edge.relation}, "
                f"{edge.parent.__name__} {blocked[0]['parent']}, is deleted: restore that first"
            )
            raise RestoreBlocked(msg)

    async def _look_for_holders(self, model: type[Model], index: UniqueLive) -> None:
        meta = model._meta
        key = f'"{meta.db_pk_column}"'
        columns = [column_of(model, name) for name in index.fields]
        same = " AND ".join(f'h."{column}" = r."{column}"' for column in columns)
        holders = await self.db.execute_query_dict(
            f"SELECT CAST(r.{key} AS TEXT) AS wanted, CAST(h.{key} AS TEXT) AS holder "
            f'FROM "{meta.db_table}" r JOIN "{meta.db_table}" h ON {same} AND h."deleted_at" IS NULL '
            f'WHERE r."deletion_id" = {self.one}{_conditions(model, index)} LIMIT 1',
            [self.key],
        )
        if holders:
            msg = (
                f"{model.__name__} {holders[0]['wanted']} cannot come back: {index.name} is held by the live "
                f"{model.__name__} {holders[0]['holder']}; rename or delete that first"
            )
            raise RestoreConflict(msg)

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
            model = self.named[name]
            meta = model._meta
            target = meta.fields_map[column].get_for_dialect(self.db.capabilities.dialect, "SQL_TYPE")
            chosen = f'd."deletion_id" = {{}} AND d."model" = \'{name}\' AND d."column" = \'{column}\''
            row = f'CAST("{meta.db_table}"."{meta.db_pk_column}" AS TEXT)'
            await self.db.execute_query(
                f'UPDATE "{meta.db_table}" SET "{column}" = (SELECT CAST(d."old_value" AS {target}) '
                f'FROM "deletion_references" d WHERE {chosen.format(self.one)} AND d."row_id" = {row}) '
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
provide_restore_deletion(restore_deletion)
