"""Read-through cache, its invalidation by tags, and its fallback while the server is away.

An entry holds its value and the tokens of its tags, random texts kept beside it. To invalidate a tag is to
throw its token away; the next reader makes another. A reader notes the tokens BEFORE it asks the database,
and stores them with what it got: a reader that saw the old row before a commit, and stores it after the
invalidation, stores an entry that no longer counts. There is no lock, and nothing to be cleaned up.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
import secrets
import time
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar, cast

from tortoise_tracker.cache.settings import CacheSettings
from tortoise_tracker.cache.stores import Store, open_store
from tortoise_tracker.exceptions import CacheUnavailable
from tortoise_tracker.kit.transactions import inside_transaction

T = TypeVar("T")

_log = logging.getLogger("tortoise_tracker.cache")

#: The tag of every entry.
EVERYTHING: Final = "everything"

#: Seconds that a token lives: longer than any entry.
_TOKEN_TTL: Final = 86_400.0

#: Seconds between two attempts to reach a server that has gone.
_PAUSE: Final = 0.5

#: Names looked at together when entries are searched.
_BATCH: Final = 500


@dataclass(frozen=True)
class _Found:
    """What the cache has for a key."""

    #: The tags with their tokens, as they were before the database was asked.
    tokens: dict[str, str]
    hit: bool
    value: Any


class Cache:
    """Cache of values, in memory or shared."""

    def __init__(self, settings: CacheSettings) -> None:
        self.settings = settings
        self._store: Store = open_store(settings)
        #: When the server went away; None while it answers.
        self._away_since: float | None = None
        #: Whether something has been invalidated since the last attempt to reach it.
        self._missed = False
        self._return: asyncio.Task[None] | None = None

    async def read(
        self, key: str, load: Callable[[], Awaitable[T]], *, ttl: float, tags: Collection[str] = ()
    ) -> T:
        """The cached value, or what ``load`` returns, which is kept.

        In a transaction ``load`` is asked, and nothing is kept: what it sees may be taken back.

        Args:
            key: The name of the value.
            load: Asks the database; returns what JSON knows.
            ttl: Seconds for which the value is kept.
            tags: What the value depends on, to be invalidated by.
        """
        found = None if inside_transaction() else await self._look(key, (EVERYTHING, *tags))
        if found is None:
            return await load()
        if found.hit:
            return cast("T", found.value)
        value = await load()
        entry = {"value": value, "tokens": found.tokens}
        await self._ask(lambda store: store.put(_entry(key), entry, min(ttl, self.settings.longest)))
        return value

    async def _look(self, key: str, tags: Sequence[str]) -> _Found | None:
        """What there is; None if nothing can be kept now."""
        tokens = [_token(tag) for tag in tags]
        answer = await self._ask(lambda store: store.fetch([_entry(key), *tokens]))
        if answer is None:
            return None
        entry, *held = answer
        if missing := [name for name, token in zip(tokens, held, strict=True) if token is None]:
            answer = await self._ask(lambda store: _make_tokens(store, missing, tokens))
            if answer is None:
                return None
            held = answer
            # Thrown away again meanwhile, or not of ours.
            if not all(isinstance(token, str) for token in held):
                return None
        noted = dict(zip(tags, held, strict=True))
        hit = isinstance(entry, dict) and entry.get("tokens") == noted
        return _Found(noted, hit, entry["value"] if hit else None)

    async def invalidate(self, *, keys: Collection[str] = (), tags: Collection[str] = ()) -> None:
        """Invalidate entries by key and by tag; while the server is away, as soon as it is back."""
        names = [*(_token(tag) for tag in tags), *(_entry(key) for key in keys)]
        if names and await self._ask(lambda store: _done(store.drop(names))) is None:
            self._missed = True

    async def remove(self, *, key: str | None = None, match: str = "*", tag: str | None = None) -> int:
        """Remove entries, for operators.

        Args:
            key: Only the entry of this key.
            match: Only entries whose keys fit this pattern, with ``*``.
            tag: Only entries with this tag.

        Returns:
            How many those were.

        Raises:
            CacheUnavailable: If the server does not answer.
        """
        if key is not None:
            there = [e for e in await self._store.fetch([_entry(key)]) if e is not None]
            await self._store.drop([_entry(key)])
            return len(there)
        if tag is not None:
            await self._store.drop([_token(tag)])
        elif match == "*":
            # Also invalidates what concurrent readers are about to store.
            await self._store.drop([_token(EVERYTHING)])
        removed: set[str] = set()
        batch: list[str] = []
        async for name in self._store.scan(_entry(match)):
            batch.append(name)
            if len(batch) == _BATCH:
                removed |= await self._remove(batch, tag)
                batch = []
        return len(removed | await self._remove(batch, tag))

    async def _remove(self, names: list[str], tag: str | None) -> set[str]:
        if tag is not None and names:
            entries = await self._store.fetch(names)
            names = [n for n, e in zip(names, entries, strict=True) if e and tag in e["tokens"]]
        await self._store.drop(names)
        return set(names)

    async def close(self) -> None:
        """Close the connections."""
        if self._return is not None:
            self._return.cancel()
            with suppress(asyncio.CancelledError):
                await self._return
        await self._store.close()

    async def _ask(self, question: Callable[[Store], Awaitable[T]]) -> T | None:
        """The answer of the store; None if it is away."""
        if self._away_since is not None:
            return None
        try:
            return await question(self._store)
        except CacheUnavailable as error:
            self._lose(error)
            return None

    def _lose(self, error: CacheUnavailable) -> None:
        if self._away_since is not None:
            # Said already: several asked at the same time.
            return
        self._away_since = time.monotonic()
        _log.warning("%s; until it is back, everything is read from the database", error)
        # Not in the context of the caller, which may be in a transaction.
        self._return = asyncio.get_running_loop().create_task(
            self._wait_for_return(), context=contextvars.Context()
        )

    async def _wait_for_return(self) -> None:
        """Try until the server answers, and believe nothing that was stored before.

        Some of it should have been invalidated meanwhile, or was just when the connection broke.
        """
        while True:
            await asyncio.sleep(_PAUSE)
            self._missed = False
            try:
                await self._store.drop([_token(EVERYTHING)])
                # A server without memory answers everything, and stores nothing.
                await _make_tokens(self._store, [_token(EVERYTHING)], [])
            except CacheUnavailable:
                continue
            # Something committed during that: its readers may have stored the old row since.
            if not self._missed:
                break
        seconds = time.monotonic() - (self._away_since or 0)
        self._away_since = None
        _log.warning("the cache at %s answers again, after %.1f s", self.settings.label, seconds)


async def _make_tokens(store: Store, missing: list[str], names: list[str]) -> list[Any]:
    for name in missing:
        await store.put_new(name, secrets.token_hex(8), _TOKEN_TTL)
    return await store.fetch(names) if names else []


async def _done(act: Awaitable[None]) -> bool:
    await act
    return True


def _entry(key: str) -> str:
    return f"entry:{key}"


def _token(tag: str) -> str:
    return f"token:{tag}"
