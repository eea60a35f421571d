"""Interface of cache stores, and opening one.

The two there are stand in modules of their own, loaded by name when first needed: the libraries below them
take longer to import than most commands run.
"""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Sequence
from typing import Any, Final

from tortoise_tracker.cache.settings import CacheSettings

_STORES: Final = {
    "memory": "tortoise_tracker.cache.memory_store",
    "redis": "tortoise_tracker.cache.redis_store",
}


class Store(ABC):
    """Interface of a cache store; methods raise ``CacheUnavailable`` if it cannot be reached in time."""

    @abstractmethod
    async def fetch(self, names: Sequence[str]) -> list[Any]:
        """The values, None for what is not there."""

    @abstractmethod
    async def put(self, name: str, value: Any, ttl: float) -> None:
        """Keep a value, of what JSON knows, for some seconds."""

    @abstractmethod
    async def put_new(self, name: str, value: Any, ttl: float) -> None:
        """The same where there is none under that name."""

    @abstractmethod
    async def drop(self, names: Sequence[str]) -> None:
        """Forget values."""

    @abstractmethod
    def scan(self, pattern: str) -> AsyncIterator[str]:
        """The names that fit a pattern with ``*``."""

    @abstractmethod
    async def close(self) -> None:
        """Close all connections."""


def open_store(settings: CacheSettings) -> Store:
    """The store that the settings name; no connection is made yet."""
    store: Store = importlib.import_module(_STORES[settings.kind]).store_class(settings)
    return store
