"""Where the cache is kept is said by a URL, and a wrong one is refused in a sentence."""

from __future__ import annotations

import pytest

from tests.support.processes import run_python
from tortoise_tracker import connect
from tortoise_tracker.cache import cache_settings
from tortoise_tracker.exceptions import ConfigError

_MALFORMED = [
    ("memcached://ada:secret@localhost", "memcached://…"),
    ("ada:secret@localhost", "one without ://"),
    ("redis://ada:secret@localhost:here/0", "the port is no number"),
    ("redis://ada:sec/ret@localhost/0", "the port is no number"),
    ("redis://ada:secret@/0", "there is no host"),
    ("redis://ada:12#secret@localhost/0", "there is no host"),
    ("redis://ada:12/secret@localhost/0", "the database after the host is a number"),
    ("redis://ada:secret@localhost/0?timeout=3", "the only option is 'prefix'"),
    ("redis://ada:12?secret@localhost/0", "the only option is 'prefix'"),
    ("redis://ada:secret@localhost/0?prefix=a*", "the prefix is made of letters"),
    ("redis://ada:secret@localhost/0?prefix=", "the prefix is made of letters"),
]


def test_without_a_url_it_is_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a variable that is not set nor an empty one means a server."""
    monkeypatch.delenv("CACHE_URL", raising=False)
    absent = cache_settings()
    monkeypatch.setenv("CACHE_URL", "")

    assert (absent, False) == (cache_settings(), absent.is_shared)


def test_url_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    """An argument wins over the environment; left-out parts are those of Redis."""
    monkeypatch.setenv("CACHE_URL", "redis://localhost")
    from_environment = cache_settings()
    given = cache_settings("rediss://ada:secret@cache.example.com:7000/3?prefix=staging")

    assert ("redis://localhost:6379/0", "tracker") == (from_environment.label, from_environment.prefix)
    assert ("rediss://cache.example.com:7000/3", "staging") == (given.label, given.prefix)
    assert "rediss://ada:secret@cache.example.com:7000/3" == given.url


def test_password_stays_out_of_sight() -> None:
    """Settings in a log or a traceback do not show it."""
    assert "secret" not in repr(cache_settings("redis://:secret@localhost"))


@pytest.mark.parametrize(("url", "problem"), _MALFORMED)
def test_malformed_url_is_refused(url: str, problem: str) -> None:
    """The message says what is wrong and what to write, and nothing of the password."""
    with pytest.raises(ConfigError) as caught:
        cache_settings(url)

    message = str(caught.value)
    assert (True, True) == (problem in message, "set CACHE_URL to" in message)
    assert (False, False) == ("secret" in message, "ret@" in message)


@pytest.mark.no_database
async def test_connecting_refuses_a_malformed_url(monkeypatch: pytest.MonkeyPatch) -> None:
    """An application learns of it when it starts, and not from a write that cannot invalidate."""
    monkeypatch.setenv("CACHE_URL", "redis://")

    with pytest.raises(ConfigError, match="there is no host"):
        async with connect("sqlite://:memory:"):
            pass


def test_importing_the_package_loads_no_client() -> None:
    """The libraries below the cache are loaded by whoever uses it first."""
    code = "import sys, tortoise_tracker; print({'cashews', 'redis'} & sys.modules.keys())"

    assert "set()" == run_python("-c", code).stdout.strip()


_WITHOUT_REDIS = """
import sys
sys.modules["redis"] = None
import anyio
from tortoise_tracker import cache, connect

async def load():
    return "read"

async def main():
    async with connect("sqlite://:memory:"):
        print(await cache.read("key", load, ttl=60))

anyio.run(main)
cache.cache_settings("redis://:secret@localhost")
"""


def test_client_for_redis_is_an_extra() -> None:
    """Without it the cache in memory works, and a URL of a server says what to install."""
    run = run_python("-c", _WITHOUT_REDIS)

    assert ("read", True) == (run.stdout.strip(), "pip install tortoise_tracker[redis]" in run.stderr)
    assert "secret" not in run.stderr.splitlines()[-1]
