"""Deleting rows softly, with all that hangs on them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from tortoise.fields.base import CASCADE, RESTRICT, SET_NULL
from tortoise.queryset import QuerySet

from tortoise_tracker.context import current_user_id
from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.models import Deletion
from tortoise_tracker.operations.deletion.followers import follow
from tortoise_tracker.operations.deletion.plan import Edge, Plan, edges, plan_of
from tortoise_tracker.operations.deletion.retry import in_transaction
from tortoise_tracker.queryset.soft_delete import provide_soft_delete
from tortoise_tracker.rules import is_soft_deletable
from tortoise_tracker.signals import post_soft_delete, pre_soft_delete

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: Keys of the rows that were deleted as such, kept on the deletion to say what it was; no more than these.
_ROOTS_KEPT = 100


async def soft_delete(rows: QuerySet[Any]) -> Deletion:
    """Delete the rows of a queryset, and what hangs on them, as one deletion.

    Returns:
        The deletion; where there was nothing to delete it has ``total`` 0 and is not kept.

    Raises:
        ProtectedError: If rows under RESTRICT still use one of them; nothing has been changed.
    """
    return await in_transaction(rows._choose_db(for_write=True), lambda db: Spread(rows, db).run())


class _Rehearsed(Exception):
    """Undoes what was only tried."""


class Spread:
    """One deletion on its way through the tables."""

    def __init__(self, rows: QuerySet[Any], db: BaseDBAsyncClient) -> None:
        self.rows = rows
        self.db = db
        self.root: type[Model] = rows.model
        self.plan: Plan = plan_of(self.root)
        #: SQLite admits one writer at a time.
        self._locks = db.capabilities.support_for_update
        self.deletion = Deletion(
            deleted_at=datetime.datetime.now(datetime.UTC),
            deleted_by_id=current_user_id(),
            root_model=self.root.__name__,
        )
        self.counts: dict[str, int] = {}

    async def run(self) -> Deletion:
        """Mark, look whether that is allowed, null, and record."""
        await self._forewarn()
        if not await self._mark_all():
            await self._forget()
            return self.deletion
        for edge, total in await self._survey():
            if edge.on_delete is RESTRICT:
                raise await self._protected(edge)
            if edge.on_delete is SET_NULL:
                await self.null(edge)
            else:
                name = edge.child.__name__
                self.deletion.kept[name] = self.deletion.kept.get(name, 0) + total
        self.deletion.counts = self.counts
        self.deletion.total = sum(self.counts.values())
        await self.deletion.save(using_db=self.db, update_fields=["counts", "total", "kept"])
        taken = [model for model in self.plan.models if self.counts.get(model.__name__)]
        for model in taken:
            await follow(model, self.deletion, self.db, restored=False)
        for model in taken:
            await self._announce(model)
        return self.deletion

    async def _forget(self) -> None:
        """Somebody else has just deleted the rows."""
        if self.deletion._saved_in_db:
            await self.deletion.delete(using_db=self.db)
            self.deletion._saved_in_db = False

    async def _forewarn(self) -> None:
        """Tell the listeners what is about to go: once a model, while all of it is still there."""
        heard = [model for model in self.plan.models if pre_soft_delete.listeners_of(model)]
        taken: dict[type[Model], list[Any]] = {}
        if not heard:
            return
        with suppress(_Rehearsed):
            async with self.db._in_transaction() as savepoint:
                # Only marking tells what hangs on what.
                rehearsal = Spread(self.rows, savepoint)
                if await rehearsal._mark_all():
                    taken = {model: await rehearsal._keys(model) for model in heard}
                raise _Rehearsed
        self.deletion.root_ids = rehearsal.deletion.root_ids
        self.deletion.workspace_id = rehearsal.deletion.workspace_id
        for model, pks in taken.items():
            if pks:
                await pre_soft_delete.send(model, pks=pks, deletion=self.deletion, using_db=self.db)

    async def _mark_all(self) -> int:
        marked = await self._mark_roots()
        for group in self.plan.groups if marked else ():
            await self._mark_group(group)
        return marked

    async def _mark_roots(self) -> int:
        meta = self.root._meta
        chosen = self.rows._clone().using_db(self.db).filter(deleted_at__isnull=True)
        limit = _ROOTS_KEPT if chosen._limit is None else min(chosen._limit, _ROOTS_KEPT)
        pks = [str(pk) for pk in await chosen.limit(limit).values_list(meta.pk_attr, flat=True)]
        if not pks:
            return 0
        await self._record(pks)
        sql, values = ", ".join(map(_literal, pks)), None
        if len(pks) >= _ROOTS_KEPT:
            query = chosen.values_list(meta.pk_attr, flat=True)
            query._choose_db_if_not_chosen(for_write=True)
            query._make_query()
            # Everything of ours in the statement is a literal, so the parameters are the queryset's alone.
            sql, values = query.query.get_parameterized_sql()
        condition = f'"{meta.db_pk_column}" IN ({sql})'
        await self._hold_parents(condition, values)
        return await self._mark(self.root, condition, values)

    async def _hold_parents(self, condition: str, values: list[Any] | None) -> None:
        """Let whoever deletes what the roots hang on finish first, or wait.

        The foreign keys of a row that is written twice lock what it hangs on. Had somebody else that already,
        while waiting for one of ours, both would wait for ever.
        """
        outside = [e for e in edges() if e.child is self.root and e.parent not in self.plan.models]
        held = [
            f"SELECT COUNT(*) FROM (SELECT 1 FROM {edge.parent_table} WHERE {edge.parent_key} IN "
            f'(SELECT "{edge.column}" FROM {edge.child_table} WHERE {condition}) FOR KEY SHARE) AS held'
            for edge in outside
            if edge.on_delete is CASCADE and is_soft_deletable(edge.parent)
        ]
        if held and self._locks:
            await self.db.execute_query(" UNION ALL ".join(held), values)

    async def _record(self, pks: list[str]) -> None:
        self.deletion.root_ids = pks
        if "workspace_id" in self.root._meta.fields_db_projection:
            self.deletion.workspace_id = (
                await self.root.all_objects.using_db(self.db)  # type: ignore[attr-defined]
                .get(pk=pks[0])
                .values_list("workspace_id", flat=True)
            )
        elif self.root.__name__ == "Workspace":
            self.deletion.workspace_id = self.root._meta.pk.to_python_value(pks[0])
        await self.deletion.save(using_db=self.db, force_create=True)

    async def _mark_group(self, group: tuple[type[Model], ...]) -> None:
        """Mark the rows of tables that hang on what is marked; in a circle until nothing new is found."""
        marked = 1
        while marked:
            marked = sum([await self._mark_children(model) for model in group])
            if len(group) == 1:
                return

    async def _mark_children(self, model: type[Model]) -> int:
        marked = 0
        table, pk = model._meta.db_table, model._meta.db_pk_column
        others = [e for e in self._cascades_onto(model) if e.parent is not model]
        if others:
            found = " UNION ".join(
                f'SELECT "{pk}" FROM "{table}" WHERE "{e.column}" IN ({self._taken(e.parent, e.parent_key)})'
                for e in others
            )
            marked += await self._mark(model, f'"{pk}" IN ({found})')
        own = [e for e in self._cascades_onto(model) if e.parent is model]
        if own:
            # A tree or a loop of any depth with one statement.
            below = " OR ".join(f'c."{e.column}" = below.id' for e in own)
            tree = (
                f'"{pk}" IN (WITH RECURSIVE below (id) AS ({self._taken(model)} UNION '
                f'SELECT c."{pk}" FROM "{table}" c JOIN below ON {below} WHERE c."deleted_at" IS NULL) '
                "SELECT id FROM below)"
            )
            marked += await self._mark(model, tree)
            # Once more for what was hung on one of them after the look and before the lock.
            while self._locks and (missed := await self._mark(model, tree)):
                marked += missed
        return marked

    def _cascades_onto(self, model: type[Model]) -> Iterator[Edge]:
        return (edge for edge in self.plan.cascades if edge.child is model)

    def _taken(self, model: type[Model], column: str | None = None) -> str:
        return (
            f'SELECT {column or self._key(model)} FROM "{model._meta.db_table}" '
            f'WHERE "deletion_id" = {_literal(self.deletion.id)}'
        )

    @staticmethod
    def _key(model: type[Model]) -> str:
        return f'"{model._meta.db_pk_column}"'

    async def _mark(self, model: type[Model], condition: str, values: list[Any] | None = None) -> int:
        table, key = model._meta.db_table, self._key(model)
        chosen = f'"deleted_at" IS NULL AND {condition}'
        if self._locks and model in self.plan.parents:
            # Waits for those who are just hanging a row on one of these; who comes later sees the mark. A
            # row that came meanwhile is not marked: only locked ones are, all by everybody in one order.
            chosen = f'{key} IN (SELECT {key} FROM "{table}" WHERE {chosen} ORDER BY {key} FOR UPDATE)'
        assigned = {
            "deleted_at": self.deletion.deleted_at.isoformat(" "),
            "deletion_id": self.deletion.id,
            **self._stamps(model),
        }
        setting = ", ".join(f'"{column}" = {_literal(value)}' for column, value in assigned.items())
        count, _ = await self.db.execute_query(f'UPDATE "{table}" SET {setting} WHERE {chosen}', values)
        if count:
            self.counts[model.__name__] = self.counts.get(model.__name__, 0) + count
        return count

    def _stamps(self, model: type[Model]) -> dict[str, Any]:
        """What a row that the deletion writes is stamped with."""
        stamps = {
            "updated_at": self.deletion.deleted_at.isoformat(" "),
            "updated_by_id": self.deletion.deleted_by_id,
        }
        columns = model._meta.fields_db_projection
        return {c: value for c, value in stamps.items() if c in columns and value is not None}

    async def _survey(self) -> list[tuple[Edge, int]]:
        """The rows beside the deletion that refer into it, by foreign key; one statement for all tables."""
        edges = (*self.plan.restrictions, *self.plan.nulled, *self.plan.kept)
        if not edges:
            return []
        found = await self.db.execute_query_dict(
            " UNION ALL ".join(
                f"SELECT {number} AS edge, COUNT(*) AS total "
                f"FROM {edge.child_table} WHERE {self._referring(edge)}"
                for number, edge in enumerate(edges)
            )
        )
        return [(edges[row["edge"]], row["total"]) for row in found if row["total"]]

    async def _protected(self, edge: Edge) -> ProtectedError:
        first = await self.db.execute_query_dict(
            f'SELECT CAST({edge.child_key} AS TEXT) AS child, CAST("{edge.column}" AS TEXT) AS parent '
            f"FROM {edge.child_table} WHERE {self._referring(edge)} LIMIT 1"
        )
        return ProtectedError(
            f"{edge.parent.__name__} {first[0]['parent']} cannot be deleted while {edge.child.__name__} "
            f"{first[0]['child']} uses it: give that another {edge.relation}, or delete it first"
        )

    def _referring(self, edge: Edge) -> str:
        live = '"deleted_at" IS NULL AND ' if is_soft_deletable(edge.child) else ""
        return f'{live}"{edge.column}" IN ({self._taken(edge.parent)})'

    async def null(self, edge: Edge) -> None:
        """Null the live references onto what is marked, and remember them."""
        condition = self._referring(edge)
        await self.db.execute_query(
            'INSERT INTO "deletion_references" ("deletion_id", "model", "column", "row_id", "old_value") '
            f"SELECT {self._cast(Deletion, self.deletion.id)}, {_literal(edge.child.__name__)}, "
            f'{_literal(edge.column)}, CAST({edge.child_key} AS TEXT), CAST("{edge.column}" AS TEXT) '
            f"FROM {edge.child_table} WHERE {condition}"
        )
        stamps = "".join(f', "{c}" = {_literal(value)}' for c, value in self._stamps(edge.child).items())
        await self.db.execute_query(
            f'UPDATE {edge.child_table} SET "{edge.column}" = NULL{stamps} WHERE {condition}'
        )

    def _cast(self, model: type[Model], key: object) -> str:
        sql_type = model._meta.pk.get_for_dialect(self.db.capabilities.dialect, "SQL_TYPE")
        return f"CAST({_literal(key)} AS {sql_type})"

    async def _announce(self, model: type[Model]) -> None:
        if post_soft_delete.listeners_of(model):
            pks = await self._keys(model)
            await post_soft_delete.send(model, pks=pks, deletion=self.deletion, using_db=self.db)

    async def _keys(self, model: type[Model]) -> list[Any]:
        meta = model._meta
        rows = await self.db.execute_query_dict(
            f'SELECT "{meta.db_pk_column}" AS id FROM "{meta.db_table}" '
            f'WHERE "deletion_id" = {_literal(self.deletion.id)}'
        )
        return [meta.pk.to_python_value(row["id"]) for row in rows]


def _literal(value: object) -> str:
    """A literal of text that we made ourselves: keys, moments and names of models."""
    return "'" + str(value).replace("'", "''") + "'"


provide_soft_delete(soft_delete)
