"""Query of ``queryset.update()``, with stamps and rules."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable
from typing import TYPE_CHECKING, Any

from pypika_tortoise.terms import Term
from tortoise.expressions import Expression
from tortoise.queryset import UpdateQuery

from tortoise_tracker.exceptions import DuplicateValue
from tortoise_tracker.kit.queryset.joins import narrow
from tortoise_tracker.kit.signals import post_bulk_update
from tortoise_tracker.kit.writing.columns import assignments
from tortoise_tracker.kit.writing.duplicates import name_duplicates
from tortoise_tracker.kit.writing.pipeline import (
    LOAD_CHUNK,
    governing,
    load,
    run_after,
    run_before,
    stamped_by,
    stamped_on_update,
    unfiltered,
)
from tortoise_tracker.kit.writing.rows import chunks, db_values, update_rows
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient
    from tortoise.models import Model

    from tortoise_tracker.kit.queryset.base import RuledQuerySet


class RuledUpdateQuery(UpdateQuery):
    """Update by one statement where no rule needs the rows; else they are locked, checked and written.

    Honors ``limit`` and ``offset``, which Tortoise ignores here.
    """

    __slots__ = ("_source", "_write")

    def __init__(self, source: RuledQuerySet[Any], values: dict[str, Any]) -> None:
        self._source = source
        self._write = frozenset(assigned := assignments(source.model, values))
        super().__init__(
            model=source.model,
            update_kwargs=assigned,
            db=source._db,
            q_objects=source._q_objects,
            annotations=source._annotations,
            custom_filters=source._custom_filters,
            limit=None,
            orderings=[],
        )

    def resolve_filters(self, fields_for_select: Collection[str] | None = None) -> None:
        """Add the filters, and narrow what they join as the queryset does."""
        super().resolve_filters(fields_for_select)
        if self._source._live:
            narrow(self.query)

    def __await__(self) -> Generator[Any, None, int]:
        return self._run().__await__()

    async def _run(self) -> int:
        self._choose_db_if_not_chosen(for_write=True)
        if not self.update_kwargs:
            return 0
        write = Write(self.model, (), self._db, self._write)
        for column, value in stamped_on_update(self.model, write.moment).items():
            self.update_kwargs.setdefault(column, value)
        listened = bool(post_bulk_update.listeners_of(self.model))
        sliced = self._source._limit is not None or self._source._offset is not None
        if governing(write) or listened or sliced:
            async with self._db._in_transaction() as transaction:
                return await self._update_loaded(transaction, write)
        self._make_query()
        try:
            return await self._execute()
        except DuplicateValue as error:
            given = self.update_kwargs
            error.values = {column: given[column] for column in error.columns if column in given}
            raise

    async def _update_loaded(self, db: BaseDBAsyncClient, write: Write) -> int:
        source = self._source._clone().using_db(db)
        pks = await source.values_list(self.model._meta.pk_attr, flat=True)
        # One lock order for all writers, against deadlocks.
        pks = sorted(dict.fromkeys(pks), key=str)
        computed = {c: v for c, v in self.update_kwargs.items() if isinstance(v, Expression | Term)}
        written: list[Any] = []
        model: type[Model] = self.model
        stamped = stamped_by(model)
        listeners = post_bulk_update.listeners_of(model)
        for chunk in chunks(pks, LOAD_CHUNK):
            if db.capabilities.support_for_update:
                await self._lock(db, chunk)
            rows = await load(self.model, chunk, db)
            if computed:
                await self._compute(rows, computed, db)
            self._assign(rows, self.update_kwargs.keys() - computed.keys())
            part = Write(self.model, rows, db, write.fields, write.moment)
            await run_before(part)
            # As where no row is loaded: a stamp that is given wins.
            self._assign(rows, stamped & self._write - computed.keys())
            columns = {*self.update_kwargs, *part.derived}.difference(computed)
            try:
                stored = await update_rows(self.model, rows, columns, db)
            except DuplicateValue as error:
                name_duplicates(error, rows)
                raise
            await run_after(part)
            if listeners:
                for row, values, results in zip(rows, stored, db_values(rows, computed), strict=True):
                    row._mark_written({**values, **results}, created=False)
                written += rows
        if written:
            await post_bulk_update.send(
                self.model, instances=written, fields=sorted(self._write), using_db=db
            )
        return len(pks)

    async def _compute(self, rows: list[Any], computed: dict[str, Any], db: BaseDBAsyncClient) -> None:
        """Let the database compute expressions, and assign the results to the rows for the rules to check."""
        key = self.model._meta.pk_attr
        chosen = unfiltered(self.model).using_db(db).filter(pk__in=[row.pk for row in rows])
        await UpdateQuery(self.model, dict(computed), db, chosen._q_objects, {}, {}, None, [])
        results = {str(found[key]): found for found in await chosen.values(key, *computed)}
        for row in rows:
            for column in computed:
                setattr(row, column, results[str(row.pk)][column])

    def _assign(self, rows: list[Any], columns: Iterable[str]) -> None:
        for column in columns:
            field = self.model._meta.fields_map[column]
            for row in rows:
                setattr(row, column, field.to_python_value(self.update_kwargs[column]))

    async def _lock(self, db: BaseDBAsyncClient, pks: Any) -> None:
        query = unfiltered(self.model).using_db(db).filter(pk__in=pks).order_by(self.model._meta.pk_attr)
        await query.select_for_update().only(self.model._meta.pk_attr)
