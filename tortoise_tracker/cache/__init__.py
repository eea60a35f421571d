"""Read-through cache with tags: in memory, or in a Redis that all processes share.

    title = await cache.read("title", load, ttl=60, tags=["configuration"])
    await cache.invalidate(tags=["configuration"])
    cache.invalidate_on_commit("configuration", using_db=db)     # beside what is being written

``CACHE_URL`` says where. Without it each ``connect()`` has a cache of its own in memory, whose entries live
for ten seconds at the longest, as other processes do not hear of what is invalidated here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from tortoise.context import TortoiseContext, get_current_context, require_context

from tortoise_tracker.cache.service import EVERYTHING, Cache
from tortoise_tracker.cache.settings import CacheSettings, cache_settings
from tortoise_tracker.kit.transactions import Journal, journal_of, on_commit

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient

__all__ = [
    "EVERYTHING",
    "Cache",
    "CacheSettings",
    "cache_settings",
    "clear",
    "close",
    "invalidate",
    "invalidate_on_commit",
    "read",
]

T = TypeVar("T")

_caches: WeakKeyDictionary[TortoiseContext, Cache] = WeakKeyDictionary()

#: The tags to be invalidated once a transaction has been committed.
_waiting: WeakKeyDictionary[Journal, set[str]] = WeakKeyDictionary()


async def read(key: str, load: Callable[[], Awaitable[T]], *, ttl: float, tags: Collection[str] = ()) -> T:
    """The cached value, or what ``load`` returns, which is kept.

    In a transaction, and while the server of the cache is away, ``load`` is asked each time.

    Args:
        key: The name of the value.
        load: Asks the database; returns what JSON knows. Has to ask one that no commit reaches late, so
            not a replica.
        ttl: Seconds for which the value is kept.
        tags: What the value depends on, to be invalidated by.

    Raises:
        ConfigError: If CACHE_URL is malformed.
    """
    context = require_context()
    cache = _caches.get(context) or _opened(context, cache_settings())
    return await cache.read(key, load, ttl=ttl, tags=tags)


async def invalidate(*, keys: Collection[str] = (), tags: Collection[str] = ()) -> None:
    """Invalidate entries by key and by tag, for all processes; call it after a commit, not before.

    Raises:
        ConfigError: If CACHE_URL is malformed.
    """
    if cache := _invalidated():
        await cache.invalidate(keys=keys, tags=tags)


def invalidate_on_commit(*tags: str, using_db: BaseDBAsyncClient) -> Awaitable[None]:
    """Invalidate tags after the outermost commit; never after a rollback.

    Raises:
        ConfigError: If CACHE_URL is malformed; now, as long as the write can be undone.
    """
    cache_settings()
    journal = journal_of(using_db)
    if journal is None:
        return on_commit(lambda: invalidate(tags=tags), using_db)
    # Many rows of one transaction are invalidated together, by the first callback that is left.
    waiting = _waiting.setdefault(journal, set())
    waiting.update(tags)

    async def flush() -> None:
        due = list(waiting)
        waiting.clear()
        if due:
            await invalidate(tags=due)

    return on_commit(flush, using_db)


async def clear() -> int:
    """Remove every entry; how many those were.

    Raises:
        CacheUnavailable: If the server of the cache does not answer.
    """
    cache = _invalidated()
    return await cache.remove() if cache else 0


async def close() -> None:
    """Close the connections to the cache, and forget what is in memory; the next read opens it again."""
    context = get_current_context()
    if context is not None and (cache := _caches.pop(context, None)):
        await cache.close()


def _invalidated() -> Cache | None:
    """The cache; None where nothing can have been read through it."""
    context = require_context()
    cache = _caches.get(context)
    if cache is None and (settings := cache_settings()).is_shared:
        cache = _opened(context, settings)
    return cache


def _opened(context: TortoiseContext, settings: CacheSettings) -> Cache:
    cache = _caches[context] = Cache(settings)
    return cache
