"""Queries of ``bulk_create`` and ``bulk_update``, with stamps, rules and signals."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from itertools import compress
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pypika_tortoise.terms import PseudoColumn
from tortoise.models import Model
from tortoise.queryset import BulkCreateQuery, BulkUpdateQuery, QuerySet

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit.queryset.swaps import make_way
from tortoise_tracker.kit.signals import post_bulk_create, post_bulk_update
from tortoise_tracker.kit.writing.columns import columns_of
from tortoise_tracker.kit.writing.pipeline import (
    governing,
    rules_of,
    run_after,
    run_before,
    stamped_on_update,
    unfiltered,
)
from tortoise_tracker.kit.writing.rows import chunks, db_values, update_rows
from tortoise_tracker.kit.writing.undo import undone_on_failure
from tortoise_tracker.kit.writing.write import Write

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

M = TypeVar("M", bound=Model)


class RuledBulkCreateQuery(BulkCreateQuery[M]):
    """Query that inserts many rows in one transaction."""

    __slots__ = ("_condition",)

    def __init__(self, condition: str | None, **kwargs: Any) -> None:
        """Describe the query.

        Args:
            condition: Under which rows are held to the unique constraint that ``on_conflict`` names, as SQL.
            kwargs: As for Tortoise's own.
        """
        super().__init__(**kwargs)
        self._condition = condition

    def _apply_on_conflict(self, *args: Any) -> Any:
        queries = super()._apply_on_conflict(*args)
        if self._condition:
            for query in queries:
                query._on_conflict_wheres = PseudoColumn(self._condition)
        return queries

    def __await__(self) -> Generator[Any, None, list[M]]:  # type: ignore[override]
        return self._run().__await__()

    async def _run(self) -> list[M]:
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
                    write.rows = await self._absent()
                if write.rows:
                    await self._create(write)
        return list(write.rows)

    async def _create(self, write: Write) -> None:
        await run_before(write)
        stored = await self._insert(write)
        await run_after(write)
        write.mark(write.rows, stored)
        if write.rows:
            await post_bulk_create.send(self.model, instances=list(write.rows), using_db=write.db)

    async def _insert(self, write: Write) -> list[dict[str, Any]]:
        """Insert the rows; those in conflict are ignored, and left out of the write, or updated.

        Returns:
            For each row what its columns hold now, as the driver took it.
        """
        await self._stamp_conflicts(write)
        self._objects = write.rows
        self._executor = self._db.executor_class(model=self.model, db=self._db)
        omitted = self._analyze_db_default_fields(self._executor.regular_columns)
        stored: list[dict[str, Any]] = [{}] * len(write.rows)
        ignored: set[int] = set()
        for own_key, sql, names in zip(
            (False, True),
            self._make_queries(omitted),
            (self._executor.regular_columns, self._executor.regular_columns_all),
            strict=True,
        ):
            knows_keys = own_key or not self.model._meta.pk.generated
            places = [n for n, row in enumerate(write.rows) if row._custom_generated_pk is own_key]
            columns = [name for name in names if name not in omitted]
            for n, values in zip(places, db_values([write.rows[n] for n in places], columns), strict=True):
                stored[n] = values
            for batch in chunks(places, self._batch_size or len(stored)):
                inserted = [list(stored[n].values()) for n in batch]
                if knows_keys and not (self._ignore_conflicts or self._update_fields):
                    await self._db.execute_many(sql, inserted)
                    continue
                for n, made in zip(batch, await self._insert_returning(sql, inserted), strict=True):
                    if made is None:
                        ignored.add(n)
                    else:
                        stored[n].update(self._take_over(write, write.rows[n], made))
        there = [n not in ignored for n in range(len(stored))]
        write.rows = list(compress(write.rows, there))
        return list(compress(stored, there))

    async def _insert_returning(self, sql: str, values: list[list[Any]]) -> list[Any]:
        """Insert rows, and return what only the database knows: generated keys, or the rows in conflict.

        Returns:
            For each what the database made of it; None for one that it ignored.
        """
        meta = self.model._meta
        columns = meta.db_fields if self._update_fields else [meta.db_pk_column]
        sql = f"{sql.partition(' RETURNING ')[0]} RETURNING {', '.join(map(_quoted, sorted(columns)))}"
        return cast("list[Any]", await cast("Any", self._db).fetch_many(sql, values))

    def _take_over(self, write: Write, row: Any, made: Mapping[str, Any]) -> dict[str, Any]:
        """Assign to an instance what the database returned, and return it by column."""
        names = self.model._meta.fields_db_projection_reverse
        taken = {names[column]: made[column] for column in made.keys()}  # noqa: SIM118 - a row of the driver's
        for column, value in taken.items():
            write.set(row, column, self.model._meta.fields_map[column].to_python_value(value))
        return taken

    async def _stamp_conflicts(self, write: Write) -> None:
        """Run the rules for the rows as updated ones, too, and update what they derive and stamp."""
        if not self._update_fields:
            return
        columns = frozenset(self._update_fields)
        update = Write(self.model, write.rows, write.db, columns, write.moment, replaced=write.replaced)
        for rule in governing(update):
            await rule.before(update)
        stamped = stamped_on_update(self.model, write.moment)
        self._update_fields = list(dict.fromkeys([*self._update_fields, *sorted(update.derived), *stamped]))

    def _refuse_companions(self) -> None:
        """Refuse to update rows in conflict if creating a row creates rows of other tables as well."""
        model: type[Model] = self.model
        if any(rule.on_create_only and rule.spans_rows for rule in rules_of(model)):
            msg = (
                f"a new {model.__name__} brings other rows along, so bulk_create() cannot update rows "
                "in conflict: create the new ones, and call bulk_update() with the others"
            )
            raise InvalidValue(msg)

    async def _absent(self) -> Sequence[Any]:
        """The rows whose keys are not in the table, the first of those with one key; rules see no others."""
        present: set[str] = set()
        for chunk in chunks([row.pk for row in self._objects]):
            keys = unfiltered(self.model).using_db(self._db).filter(pk__in=chunk)
            present.update(str(key) for key in await keys.values_list(self.model._meta.pk_attr, flat=True))
        first: dict[object, Any] = {}
        for row in self._objects:
            first.setdefault(id(row) if row.pk is None else str(row.pk), row)
        return [row for row in first.values() if str(row.pk) not in present]


def _quoted(column: str) -> str:
    return f'"{column}"'


class RuledBulkUpdateQuery(BulkUpdateQuery[Any]):
    """Query that updates columns of many rows, each from its instance, in one transaction.

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
        # Each once, however often it is named.
        objects: list[Any] = list({id(row): row for row in self._objects}.values())
        async with self._db._in_transaction() as transaction:
            held = await self._held(transaction, objects)
            rows = [row for row in objects if str(row.pk) in held]
            if not rows:
                return 0
            write = Write(self.model, rows, transaction, frozenset(self.fields))
            with undone_on_failure(write):
                await run_before(write)
                await make_way(write)
                stored: list[dict[str, Any]] = []
                for batch in chunks(rows, self._batch_size or len(rows)):
                    stored += await update_rows(self.model, batch, write.columns, transaction)
                await run_after(write)
                write.mark(rows, stored)
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
