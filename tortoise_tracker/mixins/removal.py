"""Rows whose removal for good somebody has to hear of, unlike a listener even where signals are muted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

from tortoise.models import Model
from tortoise.queryset import DeleteQuery

from tortoise_tracker.queryset import SoftDeleteQuerySet, TrackerQuerySet
from tortoise_tracker.rules import is_soft_deletable

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

    from tortoise_tracker.queryset.soft_delete import SoftDeleteQuery

M = TypeVar("M", bound=Model)

Hearer = Callable[["BaseDBAsyncClient"], Awaitable[None]]
H = TypeVar("H", bound=Hearer)

_hearers: dict[type[Model], list[Hearer]] = {}


def on_removal(*models: type[Model]) -> Callable[[H], H]:
    """Register a coroutine function ``(using_db)``, called in the transaction that removed rows for good.

    That of rows of one of the models, which are ``HeardRemovalModel``, and with them of what hung on them.
    """

    def register(hearer: H) -> H:
        for model in models:
            _hearers.setdefault(model, []).append(hearer)
        return hearer

    return register


async def _tell(model: type[Model], using_db: BaseDBAsyncClient) -> None:
    for base in model.__mro__:
        for hearer in _hearers.get(base, ()):
            await hearer(using_db)


class HeardRemoval:
    """The removal of a queryset's rows: awaited, it happens in a transaction, and is told of."""

    def __init__(self, query: DeleteQuery) -> None:
        self._query = query

    def __await__(self) -> Generator[Any, None, int]:
        return self._run().__await__()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._query, name)

    async def _run(self) -> int:
        self._query._choose_db_if_not_chosen(for_write=True)
        async with self._query._db._in_transaction() as transaction:
            self._query._db = transaction
            removed = await self._query
            await _tell(self._query.model, transaction)
        return removed


class HeardQuerySet(TrackerQuerySet[M]):
    """A queryset that tells of what it removes."""

    __slots__ = ()

    def delete(self) -> DeleteQuery:
        """Delete the rows for good; awaited, it returns how many."""
        return cast("DeleteQuery", HeardRemoval(super().delete()))


class HeardSoftDeleteQuerySet(SoftDeleteQuerySet[M]):
    """The same where rows go to the bin first."""

    __slots__ = ()

    @overload  # type: ignore[override]
    def delete(self, *, soft: Literal[True] = True) -> SoftDeleteQuery: ...

    @overload
    def delete(self, *, soft: Literal[False]) -> DeleteQuery: ...

    def delete(self, *, soft: bool = True) -> SoftDeleteQuery | DeleteQuery:
        """Delete all rows of the queryset; with ``soft=False`` for good."""
        if soft:
            return super().delete()
        return cast("DeleteQuery", HeardRemoval(super().delete(soft=False)))


class HeardRemovalModel(Model):
    """A model whose rows are not removed unheard; stands last among the bases."""

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        model: Any = cls
        model.queryset_class = HeardSoftDeleteQuerySet if is_soft_deletable(cls) else HeardQuerySet

    # Any, because those of the bases before it return something else.
    async def delete(self, using_db: BaseDBAsyncClient | None = None) -> Any:
        """Remove the row for good, and tell of it."""
        db = using_db or self._choose_db(for_write=True)
        async with db._in_transaction() as transaction:
            await super().delete(transaction)
            await _tell(type(self), transaction)
