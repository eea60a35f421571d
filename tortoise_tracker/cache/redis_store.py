"""Cache store in Redis, or in a server with its protocol, which all processes share."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from anyio import fail_after
from cashews import Cache
from cashews.exceptions import CacheBackendInteractionError
from redis.asyncio.connection import AbstractConnection
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from tortoise_tracker.cache.settings import CacheSettings
from tortoise_tracker.cache.stores import Store
from tortoise_tracker.exceptions import CacheUnavailable

T = TypeVar("T")

#: Seconds that a request waits for the server before it goes to the database instead.
PATIENCE: Final = 0.5

#: Connections at once; a request that finds none free waits.
_CONNECTIONS: Final = 50


class RedisStore(Store):
    """Cache store on cashews' Redis backend, with a key prefix for each run of the server.

    A server that starts again may bring back an older copy of its data, and one that takes over for another
    may lack the last writes: what was invalidated since would be there again. Both have a run id of their
    own, which every connection asks for first, and nothing of another run is ever looked at.
    """

    def __init__(self, settings: CacheSettings) -> None:
        self._settings = settings
        self._run: str | None = None
        self._backend: Any = Cache().setup(
            settings.url,
            suppress=False,
            # Not pickle, with which write access to the server would be code execution here.
            pickle_type="json",
            check_repr=False,
            socket_timeout=PATIENCE,
            socket_connect_timeout=PATIENCE,
            wait_for_connection_timeout=PATIENCE,
            max_connections=_CONNECTIONS,
            # Once more, and at once: the server may have closed the connection since it was used last.
            retry=Retry(NoBackoff(), 1, (RedisConnectionError,)),
            redis_connect_func=self._greet,
            client_name="tortoise_tracker",
        )

    async def _greet(self, connection: AbstractConnection) -> None:
        await connection.on_connect()
        await connection.send_command("INFO", "server")
        answer = await connection.read_response()
        text = answer.decode() if isinstance(answer, bytes) else str(answer)
        found = re.search(r"run_id:(\w+)", text)
        self._run = found[1] if found else "unknown"

    async def fetch(self, names: Sequence[str]) -> list[Any]:
        """The values, None for what is not there."""

        async def act(space: str) -> list[Any]:
            try:
                return list(await self._backend.get_many(*(space + name for name in names)))
            except ValueError:
                # Not of ours.
                return [None] * len(names)

        return await self._in_space(act)

    async def put(self, name: str, value: Any, ttl: float) -> None:
        """Keep a value for some seconds."""
        await self._in_space(lambda space: self._backend.set(space + name, value, expire=ttl))

    async def put_new(self, name: str, value: Any, ttl: float) -> None:
        """The same where there is none under that name."""
        await self._in_space(lambda space: self._backend.set(space + name, value, expire=ttl, exist=False))

    async def drop(self, names: Sequence[str]) -> None:
        """Forget values."""
        if names:
            await self._in_space(lambda space: self._backend.delete_many(*(space + n for n in names)))

    async def scan(self, pattern: str) -> AsyncIterator[str]:
        """The names that fit a pattern, in no order; one may come twice."""
        space = await self._in_space(self._same)
        names = aiter(self._backend.scan(space + pattern, batch_size=1000))
        while True:
            with self._patient():
                name = await anext(names, None)
            if name is None:
                return
            yield name.removeprefix(space)

    async def close(self) -> None:
        """Close all connections."""
        if self._backend.is_init:
            # cashews' own way calls what redis has deprecated.
            await self._backend._client.aclose(close_connection_pool=True)

    @staticmethod
    async def _same(space: str) -> str:
        return space

    async def _in_space(self, act: Callable[[str], Awaitable[T]]) -> T:
        """Act with how names of this run of the server begin; once more if another run begins meanwhile."""
        with self._patient():
            if not self._backend.is_init:
                await self._backend.init()
            while True:
                if self._run is None:
                    await self._backend.ping()
                run = self._run
                result = await act(f"{self._settings.prefix}:{run}:")
                if run == self._run:
                    return result

    @contextmanager
    def _patient(self) -> Iterator[None]:
        try:
            with fail_after(PATIENCE * 2):
                yield
        except (CacheBackendInteractionError, RedisError, OSError, TimeoutError) as error:
            reason = error.__cause__ or error
            msg = (
                f"the cache at {self._settings.label} does not answer "
                f"({type(reason).__name__}: {str(reason) or 'it took too long'}): "
                "see whether the server runs, and whether CACHE_URL is right"
            )
            raise CacheUnavailable(msg) from error


store_class = RedisStore
