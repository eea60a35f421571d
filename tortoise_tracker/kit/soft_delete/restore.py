"""Restoration of a deletion: exactly its rows and references come back, or nothing does."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.fields.base import CASCADE, RESTRICT
from tortoise.queryset import QuerySet, UpdateQuery

from tortoise_tracker.exceptions import RestoreBlocked, RestoreConflict, RestoreError
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.kit.signals import post_restore
from tortoise_tracker.kit.soft_delete.plan import Edge, edges, is_counted, models_of
from tortoise_tracker.kit.sql import among, assignments, placeholders
from tortoise_tracker.kit.writing.columns import column_of, is_soft_deletable
from tortoise_tracker.kit.writing.pipeline import concerned, stamped_on_update, unfiltered

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.kit.soft_delete.deletion import DeletionModel

#: How many obstacles of a kind a preview names.
OBSTACLES_SHOWN: Final = 20


@dataclass(frozen=True)
class RestorePreview:
    """Preview of a restoration: what would come back, and the obstacles."""

    #: How many rows of each model would come back, by its name ``app.Model``.
    counts: dict[str, int]
    #: How many references would be set back, unless they have been changed since.
    references: int
    #: How many references would not, because their target is gone for good.
    dropped: int = 0
    #: The obstacles, each as the error that restoring would raise.
    obstacles: list[RestoreError] = field(default_factory=list)


async def restore_deletion(deletion: DeletionModel) -> None:
    """Undo a deletion; one that is undone already, or took nothing, is left as it is.

    Raises:
        RestoreConflict: If a live row holds a unique key that is needed.
        RestoreBlocked: If a parent is still deleted.
    """
    if not deletion._saved_in_db:
        return
    db = deletion._choose_db(for_write=True)
    try:
        await retried(db, lambda transaction: _restore(deletion, transaction))
    except IntegrityError:
        if isinstance(db, TransactionalDBClient):
            raise
        # A unique key was taken after the check for obstacles; now the check finds by which row.
        await retried(db, lambda transaction: _restore(deletion, transaction))
    await deletion.refresh_from_db()


async def _restore(deletion: DeletionModel, db: BaseDBAsyncClient) -> None:
    current = await type(deletion).filter(pk=deletion.pk).using_db(db).select_for_update().get_or_none()
    if current is None or current.purged_at is not None:
        raise _purged(deletion)
    if current.restored_at is None:
        await Restoration(current, db).run()


def _purged(deletion: DeletionModel) -> RestoreBlocked:
    msg = f"deletion {deletion.pk} is being removed for good, or has been: it cannot be undone"
    return RestoreBlocked(msg)


async def preview_restore(deletion: DeletionModel) -> RestorePreview:
    """Preview the restoration of a deletion: what would come back, and the obstacles; changes nothing."""
    if not deletion._saved_in_db:
        return RestorePreview({}, 0)
    db = deletion._choose_db()
    current = await type(deletion).get_or_none(pk=deletion.pk)
    if current is None or current.purged_at is not None:
        return RestorePreview({}, 0, obstacles=[_purged(deletion)])
    if current.restored_at is not None:
        return RestorePreview({}, 0)
    return await Restoration(current, db).preview()


class _Look(NamedTuple):
    """Query for obstacles of one kind, and the error for what it finds."""

    sql: str
    error: Callable[[type[Model], dict[str, Any]], RestoreError]


class Restoration:
    """Restoration of one deletion, in one transaction."""

    def __init__(self, deletion: DeletionModel, db: BaseDBAsyncClient) -> None:
        self.deletion = deletion
        self.db = db
        self.key = str(deletion.id)
        self.moment = datetime.datetime.now(datetime.UTC)
        self.one, self.two = (placeholders(db, 1, place) for place in (1, 2))
        # Parents first, as they were taken.
        self.models = models_of(deletion)
        self.parents = [
            edge
            for edge in edges()
            if edge.child in self.models
            and is_soft_deletable(edge.parent)
            and edge.on_delete in (CASCADE, RESTRICT)
        ]

    async def run(self) -> None:
        """Check for obstacles, bring back rows and references, and record the moment."""
        await self._hold_parents()
        async for obstacle in self.obstacles(each=1):
            raise obstacle
        for model, rule in concerned(self.models, "returning"):
            await rule.returning(model, self.deletion, self.db)
        heard = {model: await self._keys(model) for model in self.models if post_restore.listeners_of(model)}
        for model in self.models:
            await self._unmark(model)
        await self._set_references_back()
        self.deletion.restored_at = self.moment
        await self.deletion.save(using_db=self.db, update_fields=["restored_at"])
        for model, pks in heard.items():
            await post_restore.send(model, pks=pks, deletion=self.deletion, using_db=self.db)

    async def _hold_parents(self) -> None:
        """Lock the parents of the rows against deletion; on SQLite the write lock does that."""
        held = [
            f"SELECT COUNT(*) AS total FROM (SELECT 1 FROM {edge.parent_table} p WHERE "
            + among(
                self.db,
                f"p.{edge.parent_key}",
                f'SELECT c."{edge.column}" FROM {edge.child_table} c WHERE c."deletion_id" = \'{self.key}\'',
            )
            + f" AND p.\"deletion_id\" IS DISTINCT FROM '{self.key}' FOR KEY SHARE) AS held"
            for edge in self.parents
        ]
        if held and self.db.capabilities.support_for_update:
            await self.db.execute_query(" UNION ALL ".join(held))

    async def preview(self) -> RestorePreview:
        """What would come back, and the obstacles."""
        dropped = sum([await self._dropped(*nulled) for nulled in await self._nulled()])
        return RestorePreview(
            counts=await self._left(),
            references=await self._references().count() - dropped,
            dropped=dropped,
            obstacles=[obstacle async for obstacle in self.obstacles(each=OBSTACLES_SHOWN)],
        )

    async def _left(self) -> dict[str, int]:
        """How many rows there are still; some may have been hard-deleted on their own."""
        root = model_named(self.deletion.root_model)
        found = await self.db.execute_query_dict(
            " UNION ALL ".join(
                f"SELECT '{model._meta.full_name}' AS model, COUNT(*) AS total "
                f'FROM "{model._meta.db_table}" WHERE "deletion_id" = \'{self.key}\''
                for model in self.models
                if is_counted(model, root)
            )
        )
        return {row["model"]: row["total"] for row in found if row["total"]}

    async def obstacles(self, each: int) -> AsyncIterator[RestoreError]:
        """The obstacles, no more than ``each`` of a kind; one statement a table."""
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
        assigned = {"deleted_at": None, "deletion_id": None, **stamped_on_update(model, self.moment)}
        await UpdateQuery(model, assigned, self.db, [Q(deletion_id=self.deletion.id)], {}, {}, None, [])

    def _references(self) -> QuerySet[Any]:
        return self.deletion.references().using_db(self.db)

    async def _nulled(self) -> list[tuple[type[Model], str]]:
        """The foreign keys that the deletion set to NULL."""
        nulled = await self._references().distinct().order_by().values_list("model", "column")
        return [(model_named(name), column) for name, column in sorted(nulled)]

    def _recorded(self, model: type[Model], column: str, deletion: str) -> str:
        """The condition for the references of one foreign key, as ``d``."""
        named = f"d.\"model\" = '{model._meta.full_name}' AND d.\"column\" = '{column}'"
        return f'd."deletion_id" = {deletion} AND {named}'

    def _still_there(self, model: type[Model], column: str) -> str:
        """The condition for those whose target has not been removed for good."""
        edge = next(edge for edge in edges() if edge.child is model and edge.column == column)
        key = f'CAST(d."old_value" AS {self._sql_type(model, column)})'
        return f"EXISTS (SELECT 1 FROM {edge.parent_table} p WHERE p.{edge.parent_key} = {key})"

    def _sql_type(self, model: type[Model], column: str) -> str:
        return str(model._meta.fields_map[column].get_for_dialect(self.db.capabilities.dialect, "SQL_TYPE"))

    async def _dropped(self, model: type[Model], column: str) -> int:
        table = self._references().model._meta.db_table
        [found] = await self.db.execute_query_dict(
            f'SELECT COUNT(*) AS total FROM "{table}" d WHERE {self._recorded(model, column, self.one)} '
            f"AND NOT {self._still_there(model, column)}",
            [self.key],
        )
        return int(found["total"])

    async def _set_references_back(self) -> None:
        """Set back the references that the deletion nulled, unless they have been given a new value since."""
        references = self._references().model._meta.db_table
        for model, column in await self._nulled():
            meta = model._meta
            key = f'"{meta.db_table}"."{meta.db_pk_column}"'
            row_id = f'CAST(d."row_id" AS {self._sql_type(model, meta.pk_attr)})'
            stamps = assignments(stamped_on_update(model, self.moment))
            rows = among(
                self.db,
                key,
                f'SELECT {row_id} FROM "{references}" d WHERE {self._recorded(model, column, self.two)} '
                f"AND {self._still_there(model, column)}",
            )
            await self.db.execute_query(
                f'UPDATE "{meta.db_table}" SET "{column}" = '
                f'(SELECT CAST(d."old_value" AS {self._sql_type(model, column)}) '
                f'FROM "{references}" d WHERE {self._recorded(model, column, self.one)} '
                f'AND d."row_id" = CAST({key} AS TEXT))'
                f"{stamps and f', {stamps}'} "
                f'WHERE "{column}" IS NULL AND {rows}',
                [self.key, self.key],
            )
        await self._references().delete()

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
