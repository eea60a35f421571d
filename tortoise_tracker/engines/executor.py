"""What both executors do alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tortoise.backends.base.executor import BaseExecutor
from tortoise.models import Model
from tortoise.queryset import QuerySet


class TrackerExecutor(BaseExecutor):
    """Prefetching that never touches a foreign key."""

    async def _prefetch_direct_relation(
        self,
        instance_list: Iterable[Model],
        field: str,
        related_query: tuple[str | None, QuerySet[Any]],
    ) -> Iterable[Model]:
        """Prefetch a forward relation, and keep the key of a target that is hidden.

        Tortoise assigns None to the relation of a row whose target its manager hides, which nulls the
        foreign key in memory, and with the next save in the database.
        """
        column = self.model._meta.fields_map[field].source_field or f"{field}_id"
        rows = list(instance_list)
        keys = [getattr(row, column) for row in rows]
        await super()._prefetch_direct_relation(rows, field, related_query)
        for row, key in zip(rows, keys, strict=True):
            if key is not None and getattr(row, column) is None:
                object.__setattr__(row, column, key)
        return rows
