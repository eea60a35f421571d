"""Cache store in the memory of the process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from fnmatch import fnmatchcase
from typing import Any, Final

from cashews.backends.memory import Memory

from tortoise_tracker.cache.settings import CacheSettings
from tortoise_tracker.cache.stores import Store

#: Entries kept, those used last; some hundred bytes each.
SIZE: Final = 50_000


class MemoryStore(Store):
    """Cache store on cashews' memory backend, which evicts the least recently used entry."""

    def __init__(self, settings: CacheSettings) -> None:
        del settings  # there is nothing to choose
        # Without its task, which looks at every entry each second: entries live for seconds anyway.
        self._backend = Memory(size=SIZE, check_interval=0)

    async def fetch(self, names: Sequence[str]) -> list[Any]:
        """The values, None for what is not there."""
        return list(await self._backend.get_many(*names))

    async def put(self, name: str, value: Any, ttl: float) -> None:
        """Keep a value for some seconds."""
        await self._backend.set(name, value, expire=ttl)

    async def put_new(self, name: str, value: Any, ttl: float) -> None:
        """The same where there is none under that name."""
        await self._backend.set(name, value, expire=ttl, exist=False)

    async def drop(self, names: Sequence[str]) -> None:
        """Forget values."""
        await self._backend.delete_many(*names)

    async def scan(self, pattern: str) -> AsyncIterator[str]:
        """The names that fit a pattern."""
        # cashews takes the pattern for a regular expression.
        for name in [name for name in self._backend.store if fnmatchcase(name, pattern)]:
            yield name

    async def close(self) -> None:
        """Forget everything."""
        await self._backend.clear()


store_class = MemoryStore
