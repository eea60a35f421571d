"""Soft deletion along the foreign keys, in a number of statements that depends on the tables only."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from tortoise.fields.base import CASCADE, RESTRICT, SET_NULL
from tortoise.queryset import QuerySet

from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.kit.signals import post_soft_delete, pre_soft_delete
from tortoise_tracker.kit.soft_delete.deletion import DeletionModel, deletion_model, reference_model
from tortoise_tracker.kit.soft_delete.plan import Edge, Plan, edges, is_counted, plan_of
from tortoise_tracker.kit.sql import among, assignments, literal
from tortoise_tracker.kit.writing.columns import is_soft_deletable
from tortoise_tracker.kit.writing.pipeline import concerned, stamped_on_update
from tortoise_tracker.kit.writing.stamps import actor_for

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

#: How many keys of roots are kept on a deletion.
_ROOTS_KEPT = 100


async def soft_delete(rows: QuerySet[Any]) -> DeletionModel:
    """Delete the rows of a queryset, and those that refer to them by CASCADE, as one deletion.

    Returns:
        The deletion; where there was nothing to delete it has ``total`` 0 and is not kept.

    Raises:
        ProtectedError: If rows under RESTRICT still use one of them; nothing has been changed.
    """
    return await retried(rows._choose_db(for_write=True), lambda db: SoftDeletion(rows, db).run())


class _Rehearsed(Exception):
    """Raised to roll a rehearsal back."""


class SoftDeletion:
    """Soft deletion of a queryset's rows, in one transaction."""

    def __init__(self, rows: QuerySet[Any], db: BaseDBAsyncClient) -> None:
        self.rows = rows
        self.db = db
        self.root: type[Model] = rows.model
        self.plan: Plan = plan_of(self.root)
        #: SQLite admits one writer at a time.
        self._locks = db.capabilities.support_for_update
        model = deletion_model()
        self.deletion = model(
            deleted_at=datetime.datetime.now(datetime.UTC), root_model=self.root._meta.full_name
        )
        if (actor := actor_for(model, "deleted_by_id")) is not None:
            self.deletion.deleted_by_id = actor
        #: How many rows of each model it has hidden.
        self.counts: Counter[type[Model]] = Counter()

    async def run(self) -> DeletionModel:
        """Mark rows, check RESTRICT, set references to NULL, and record the counts."""
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
                name = edge.child._meta.full_name
                self.deletion.kept[name] = self.deletion.kept.get(name, 0) + total
        taken = [model for model in self.plan.models if self.counts[model]]
        self.deletion.counts = {
            model._meta.full_name: self.counts[model] for model in taken if is_counted(model, self.root)
        }
        self.deletion.total = sum(self.deletion.counts.values())
        await self.deletion.save(using_db=self.db, update_fields=["counts", "total", "kept"])
        for model, rule in concerned(taken, "hidden"):
            await rule.hidden(model, self.deletion, self.db)
        for model in taken:
            await self._announce(model)
        return self.deletion

    async def _forget(self) -> None:
        """Drop the record of a deletion that has marked no row: another one was faster."""
        if self.deletion._saved_in_db:
            await self.deletion.delete(using_db=self.db)
            self.deletion._saved_in_db = False

    async def _forewarn(self) -> None:
        """Send ``pre_soft_delete``, once for each model, while all rows are still live."""
        heard = [model for model in self.plan.models if pre_soft_delete.listeners_of(model)]
        taken: dict[type[Model], list[Any]] = {}
        if not heard:
            return
        with suppress(_Rehearsed):
            async with self.db._in_transaction() as savepoint:
                # Only marking finds the rows that the cascade reaches.
                rehearsal = SoftDeletion(self.rows, savepoint)
                if await rehearsal._mark_all():
                    taken = {model: await rehearsal._keys(model) for model in heard}
                raise _Rehearsed
        if not (roots := rehearsal.deletion.root_ids):
            return
        self.deletion.root_ids = roots
        await self.deletion.fill_from(self.root, roots, self.db)
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
        key, values = self._key(self.root), None
        condition = f"{key} IN ({', '.join(map(literal, pks))})"
        if len(pks) >= _ROOTS_KEPT:
            query = chosen.values_list(meta.pk_attr, flat=True)
            query._choose_db_if_not_chosen(for_write=True)
            query._make_query()
            # Everything of ours in the statement is a literal, so the parameters are the queryset's alone.
            sql, values = query.query.get_parameterized_sql()
            condition = among(self.db, key, sql)
        await self._hold_parents(condition, values)
        return await self._mark(self.root, condition, values)

    async def _hold_parents(self, condition: str, values: list[Any] | None) -> None:
        """Lock the parents of the roots: a deletion of theirs finishes first, or waits.

        PostgreSQL locks the parents of a row that one transaction writes twice. If another deletion held such
        a parent already, and waited for one of the roots, that would be a deadlock.
        """
        outside = [e for e in edges() if e.child is self.root and e.parent not in self.plan.models]
        held = [
            f"SELECT COUNT(*) FROM (SELECT 1 FROM {edge.parent_table} WHERE "
            + among(
                self.db,
                edge.parent_key,
                f'SELECT "{edge.column}" FROM {edge.child_table} WHERE {condition}',
            )
            + " FOR KEY SHARE) AS held"
            for edge in outside
            if edge.on_delete is CASCADE and is_soft_deletable(edge.parent)
        ]
        if held and self._locks:
            await self.db.execute_query(" UNION ALL ".join(held), values)

    async def _record(self, pks: list[str]) -> None:
        self.deletion.root_ids = pks
        await self.deletion.fill_from(self.root, pks, self.db)
        await self.deletion.save(using_db=self.db, force_create=True)

    async def _mark_group(self, group: tuple[type[Model], ...]) -> None:
        """Mark the rows that refer to marked ones; in a cycle of tables until no new one is found."""
        marked = 1
        while marked:
            marked = sum([await self._mark_children(model) for model in group])
            if len(group) == 1:
                return

    async def _mark_children(self, model: type[Model]) -> int:
        marked = 0
        table, key = model._meta.db_table, self._key(model)
        others = [e for e in self._cascades_onto(model) if e.parent is not model]
        if others:
            found = " UNION ".join(f'SELECT {key} FROM "{table}" WHERE {self._refers(e)}' for e in others)
            marked += await self._mark(model, among(self.db, key, found))
        own = [e for e in self._cascades_onto(model) if e.parent is model]
        if own:
            # A tree or a loop of any depth with one statement.
            below = " OR ".join(f'c."{e.column}" = {_referred_to(e, "below.id")}' for e in own)
            tree = among(
                self.db,
                key,
                f"WITH RECURSIVE below (id) AS ({self._taken(model)} UNION "
                f'SELECT c.{key} FROM "{table}" c JOIN below ON {below} WHERE c."deleted_at" IS NULL) '
                "SELECT id FROM below",
            )
            marked += await self._mark(model, tree)
            # Once more for rows that came below one of them after the SELECT and before the lock.
            while self._locks and (missed := await self._mark(model, tree)):
                marked += missed
        return marked

    def _cascades_onto(self, model: type[Model]) -> Iterator[Edge]:
        return (edge for edge in self.plan.cascades if edge.child is model)

    def _taken(self, model: type[Model], column: str | None = None) -> str:
        return (
            f'SELECT {column or self._key(model)} FROM "{model._meta.db_table}" '
            f'WHERE "deletion_id" = {literal(self.deletion.id)}'
        )

    @staticmethod
    def _key(model: type[Model]) -> str:
        return f'"{model._meta.db_pk_column}"'

    async def _mark(self, model: type[Model], condition: str, values: list[Any] | None = None) -> int:
        table, key = model._meta.db_table, self._key(model)
        chosen = f'"deleted_at" IS NULL AND {condition}'
        if self._locks and model in self.plan.parents:
            # Waits for transactions that are just adding a child to one of these; later ones see the mark.
            # A row that came meanwhile is not marked: only locked ones are, by all deletions in one order.
            chosen = among(
                self.db, key, f'SELECT {key} FROM "{table}" WHERE {chosen} ORDER BY {key} FOR UPDATE'
            )
        moment = self.deletion.deleted_at
        setting = assignments(
            {"deleted_at": moment, "deletion_id": self.deletion.id, **stamped_on_update(model, moment)}
        )
        count, _ = await self.db.execute_query(f'UPDATE "{table}" SET {setting} WHERE {chosen}', values)
        if count:
            self.counts[model] += count
        return count

    async def _survey(self) -> list[tuple[Edge, int]]:
        """How many rows outside the deletion refer into it, by foreign key; one statement for all tables."""
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
        return live + self._refers(edge)

    def _refers(self, edge: Edge) -> str:
        return among(self.db, f'"{edge.column}"', self._taken(edge.parent, edge.parent_key))

    async def null(self, edge: Edge) -> None:
        """Null the live references onto what is marked, and remember them."""
        condition = self._referring(edge)
        references = reference_model()._meta.db_table
        await self.db.execute_query(
            f'INSERT INTO "{references}" ("deletion_id", "model", "column", "row_id", "old_value") '
            f"SELECT {self._cast(type(self.deletion), self.deletion.id)}, "
            f"{literal(edge.child._meta.full_name)}, "
            f'{literal(edge.column)}, CAST({edge.child_key} AS TEXT), CAST("{edge.column}" AS TEXT) '
            f"FROM {edge.child_table} WHERE {condition}"
        )
        stamps = assignments(stamped_on_update(edge.child, self.deletion.deleted_at))
        await self.db.execute_query(
            f'UPDATE {edge.child_table} SET "{edge.column}" = NULL{stamps and f", {stamps}"} '
            f"WHERE {condition}"
        )

    def _cast(self, model: type[Model], key: object) -> str:
        sql_type = model._meta.pk.get_for_dialect(self.db.capabilities.dialect, "SQL_TYPE")
        return f"CAST({literal(key)} AS {sql_type})"

    async def _announce(self, model: type[Model]) -> None:
        if post_soft_delete.listeners_of(model):
            pks = await self._keys(model)
            await post_soft_delete.send(model, pks=pks, deletion=self.deletion, using_db=self.db)

    async def _keys(self, model: type[Model]) -> list[Any]:
        meta = model._meta
        rows = await self.db.execute_query_dict(
            f'SELECT "{meta.db_pk_column}" AS id FROM "{meta.db_table}" '
            f'WHERE "deletion_id" = {literal(self.deletion.id)}'
        )
        return [meta.pk.to_python_value(row["id"]) for row in rows]


def _referred_to(edge: Edge, key: str) -> str:
    """SQL of what a foreign key holds for the row with a primary key: that, or the column of ``to_field``."""
    pk = edge.parent._meta.db_pk_column
    if edge.parent_column == pk:
        return key
    return f'(SELECT p.{edge.parent_key} FROM {edge.parent_table} p WHERE p."{pk}" = {key})'
