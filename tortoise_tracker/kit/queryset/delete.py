"""Hard delete of a queryset's rows, with the rules of the model."""

from __future__ import annotations

from collections.abc import Collection, Generator
from typing import TYPE_CHECKING, Any

from tortoise.queryset import DeleteQuery

from tortoise_tracker.kit.queryset.joins import narrow
from tortoise_tracker.kit.writing.pipeline import concerned

if TYPE_CHECKING:
    from tortoise_tracker.kit.queryset.base import RuledQuerySet


class RuledDeleteQuery(DeleteQuery):
    """Hard delete by one statement, in a transaction if a rule follows it."""

    __slots__ = ("_live",)

    def __init__(self, source: RuledQuerySet[Any]) -> None:
        super().__init__(
            model=source.model,
            db=source._db,
            q_objects=source._q_objects,
            annotations=source._annotations,
            custom_filters=source._custom_filters,
            limit=None,
            orderings=source._orderings,
        )
        self._live = source._live

    def resolve_filters(self, fields_for_select: Collection[str] | None = None) -> None:
        """Add the filters, and narrow what they join as the queryset does."""
        super().resolve_filters(fields_for_select)
        if self._live:
            narrow(self.query)

    def __await__(self) -> Generator[Any, None, int]:
        return self._run().__await__()

    async def _run(self) -> int:
        self._choose_db_if_not_chosen(for_write=True)
        followed = concerned([self.model], "removed")
        if not followed:
            self._make_query()
            return await self._execute()
        async with self._db._in_transaction() as transaction:
            self._db = transaction
            self._make_query()
            removed = await self._execute()
            for model, rule in followed:
                await rule.removed(model, transaction)
        return removed
