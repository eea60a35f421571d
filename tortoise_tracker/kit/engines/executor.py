"""Safe prefetching, common to the executors of both engines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from pypika_tortoise.queries import Table
from tortoise.backends.base.executor import BaseExecutor
from tortoise.models import Model
from tortoise.queryset import QuerySet

from tortoise_tracker.kit.queryset.forward import missing
from tortoise_tracker.kit.queryset.joins import soft_tables

if TYPE_CHECKING:
    from tortoise.fields.relational import ManyToManyFieldInstance


_CHUNK = 10_000


class SafePrefetchExecutor(BaseExecutor):
    """Executor whose prefetching never changes a foreign key."""

    async def _prefetch_direct_relation(
        self,
        instance_list: Iterable[Model],
        field: str,
        related_query: tuple[str | None, QuerySet[Any]],
    ) -> Iterable[Model]:
        """Prefetch a forward relation, and keep the key of a target that is hidden.

        Tortoise assigns None to the relation of a row whose target its manager hides, which nulls the
        foreign key in memory, and with the next save in the database.

        Raises:
            MissingColumn: If a row was loaded without the key.
        """
        column = self.model._meta.fields_map[field].source_field or f"{field}_id"
        rows = list(instance_list)
        if partial := next((row for row in rows if column not in row.__dict__), None):
            raise missing(partial, column, field)
        keys = [getattr(row, column) for row in rows]
        await super()._prefetch_direct_relation(rows, field, related_query)
        for row, key in zip(rows, keys, strict=True):
            if key is not None and getattr(row, column) is None:
                object.__setattr__(row, column, key)
        return rows

    async def _prefetch_m2m_relation(
        self,
        instance_list: Iterable[Any],
        field: str,
        related_query: tuple[str | None, QuerySet[Any]],
    ) -> Iterable[Any]:
        """Prefetch over a link table, with deleted links left out."""
        to_attr, related = related_query
        relation = cast("ManyToManyFieldInstance[Any]", self.model._meta.fields_map[field])
        own_key, related_key = self.model._meta.pk, related.model._meta.pk
        rows = list(instance_list)
        links = await self._links(relation, [own_key.to_db_value(row.pk, row) for row in rows], related)
        linked: dict[Any, list[Any]] = {}
        for link in links:
            key = related_key.to_python_value(link[relation.forward_key])
            linked.setdefault(key, []).append(own_key.to_python_value(link[relation.backward_key]))
        if related._fields_for_select and related_key.model_field_name not in related._fields_for_select:
            related = related.only(*related._fields_for_select, related_key.model_field_name)
        found: dict[Any, list[Any]] = {}
        for target in await related.filter(pk__in=list(linked)) if linked else ():
            for key in linked[target.pk]:
                found.setdefault(key, []).append(target)
        for row in rows:
            getattr(row, field)._set_result_for_query(found.get(row.pk, []), to_attr)
        return rows

    async def _links(
        self, relation: ManyToManyFieldInstance[Any], keys: list[Any], related: QuerySet[Any]
    ) -> Any:
        through = Table(relation.through, schema=relation.through_schema)
        query = (
            self.db.query_class.from_(through)
            .select(through[relation.backward_key], through[relation.forward_key])
            .where(through[relation.backward_key].isin(keys))
        )
        if getattr(related, "_live", False) and relation.through in soft_tables():
            query = query.where(through["deleted_at"].isnull())
        return await self.db.execute_query_dict(*query.get_parameterized_sql())

    async def _do_prefetch(
        self,
        instance_id_list: Iterable[Model],
        field: str,
        related_query: tuple[str | None, QuerySet[Any]],
    ) -> Iterable[Model]:
        """Prefetch in batches: a statement takes no more than 32,767 parameters on PostgreSQL."""
        rows = list(instance_id_list)
        for start in range(0, len(rows), _CHUNK):
            await super()._do_prefetch(rows[start : start + _CHUNK], field, related_query)
        return rows
