"""``bulk_create`` and ``bulk_update``: stamped, under the rules of the model, and heard by listeners."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from tortoise.queryset import BulkCreateQuery, BulkUpdateQuery, QuerySet

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.queryset.columns import columns_of
from tortoise_tracker.queryset.rows import chunks, update_rows
from tortoise_tracker.rules.base import Write
from tortoise_tracker.rules.pipeline import (
    governing,
    rules_of,
    run_after,
    run_before,
    stamps_of,
    undone_on_failure,
    unfiltered,
)
from tortoise_tracker.signals import post_bulk_create, post_bulk_update

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model


class TrackerBulkCreateQuery(BulkCreateQuery[Any]):
    """Inserts many rows in one transaction."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, None, Any]:
        return self._run().__await__()

    async def _run(self) -> list[Any]:
        self._objects: Sequence[Any] = list(self._objects)
        if not self._objects:
            return []
        if self._update_fields:
            self._refuse_companions()
        self._choose_db_if_not_chosen(for_write=True)
        for row in self._objects:
            await row._set_async_default_field()
        write = Write(self.model, self._objects, self._db, None)
        with undone_on_failure(write):
            async with self._db._in_transaction() as transaction:
                self._db = write.db = transaction
                if self._ignore_conflicts:
                    write.rows = self._objects = await self._absent(transaction)
                    if not self._objects:
                        return []
                await run_before(write)
                await self._insert(write)
                if self._ignore_conflicts:
                    present = await self._present(transaction)
                    write.rows = [row for row in self._objects if str(row.pk) in present]
                await run_after(write)
                for row in write.rows:
                    # A key that the database made is not known here.
                    if row.pk is not None:
                        row._mark_written(None)
                if write.rows:
                    await post_bulk_create.send(self.model, instances=list(write.rows), using_db=transaction)
        return list(write.rows)

    async def _insert(self, write: Write) -> None:
        if self._update_fields:
            columns = frozenset(self._update_fields)
            update = Write(
                self.model, self._objects, self._db, columns, write.moment, replaced=write.replaced
            )
            for rule in governing(update):
                await rule.before(update)
            stamped = [c for stamp in stamps_of(self.model) for c in stamp.updates(write.moment)]
            self._update_fields = list(
                dict.fromkeys([*self._update_fields, *sorted(update.derived), *stamped])
            )
        self._executor = self._db.executor_class(model=self.model, db=self._db)
        omitted = self._analyze_db_default_fields(self._executor.regular_columns)
        regular, every = self._executor.regular_columns, self._executor.regular_columns_all
        await self._execute_many(
            *self._make_queries(omitted),
            [column for column in regular if column not in omitted],
            [column for column in every if column not in omitted],
        )

    def _refuse_companions(self) -> None:
        """Refuse to update rows in conflict where a new row would bring others along, such as a number."""
        model: type[Model] = self.model
        if any(rule.on_create_only and rule.spans_rows for rule in rules_of(model)):
            msg = (
                f"a new {model.__name__} brings other rows along, so bulk_create() cannot update rows "
                "in conflict: create the new ones, and call bulk_update() with the others"
            )
            raise InvalidValue(msg)

    async def _absent(self, db: BaseDBAsyncClient) -> Sequence[Any]:
        """The rows whose keys are not in the table, the first of those with one key; rules see no others."""
        present = await self._present(db)
        first: dict[object, Any] = {}
        for row in self._objects:
            first.setdefault(id(row) if row.pk is None else str(row.pk), row)
        return [row for row in first.values() if str(row.pk) not in present]

    async def _present(self, db: BaseDBAsyncClient) -> set[str]:
        """The keys of the rows that are in the table."""
        found: set[str] = set()
        for chunk in chunks([row.pk for row in self._objects]):
            keys = (
                await unfiltered(self.model)
                .using_db(db)
                .filter(pk__in=chunk)
                .values_list(self.model._meta.pk_attr, flat=True)
            )
            found.update(str(key) for key in keys)
        return found


class TrackerBulkUpdateQuery(BulkUpdateQuery[Any]):
    """Updates columns of many rows, each with the values of its instance, in one transaction.

    Instances that the queryset does not hold, deleted ones above all, are left alone.
    """

    __slots__ = ("_source",)

    def __init__(
        self,
        source: QuerySet[Any],
        objects: Iterable[Any],
        fields: Iterable[str],
        batch_size: int | None,
    ) -> None:
        self._source = source
        super().__init__(
            model=source.model,
            db=source._db,
            q_objects=source._q_objects,
            annotations=source._annotations,
            custom_filters=source._custom_filters,
            limit=None,
            orderings=[],
            objects=list(objects),
            fields=columns_of(source.model, fields),
            batch_size=batch_size,
        )

    def __await__(self) -> Generator[Any, Any, int]:
        return self._run().__await__()

    async def _run(self) -> int:
        if not self.fields:
            msg = f"bulk_update() of {self.model.__name__} names no field to write: name at least one"
            raise InvalidValue(msg)
        self._choose_db_if_not_chosen(for_write=True)
        objects: list[Any] = list(self._objects)
        async with self._db._in_transaction() as transaction:
            held = await self._held(transaction, objects)
            rows = [row for row in objects if str(row.pk) in held]
            if not rows:
                return 0
            write = Write(self.model, rows, transaction, frozenset(self.fields))
            with undone_on_failure(write):
                await run_before(write)
                for batch in chunks(rows, self._batch_size or len(rows)):
                    await update_rows(self.model, batch, write.columns, transaction)
                await run_after(write)
                for row in rows:
                    row._mark_written(write.columns)
                await post_bulk_update.send(
                    self.model, instances=rows, fields=sorted(self.fields), using_db=transaction
                )
        return len(rows)

    async def _held(self, db: BaseDBAsyncClient, objects: Sequence[Any]) -> set[str]:
        held: set[str] = set()
        for chunk in chunks([row.pk for row in objects]):
            query = self._source._clone().using_db(db).filter(pk__in=chunk)
            held.update(str(pk) for pk in await query.values_list(self.model._meta.pk_attr, flat=True))
        return held
