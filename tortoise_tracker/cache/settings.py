"""Cache settings: ``CACHE_URL``, or the memory of the process."""

from __future__ import annotations

import importlib.util
import os
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

from tortoise_tracker.exceptions import ConfigError

DEFAULT_PREFIX: Final = "tracker"

#: Seconds that an entry in memory lives at the longest: other processes do not hear of a change.
LONGEST_IN_MEMORY: Final = 10.0

_EXAMPLE: Final = "redis://USER:PASSWORD@HOST:PORT/NUMBER?prefix=NAME"
_SCHEMES: Final = {"mem": "memory", "memory": "memory", "redis": "redis", "rediss": "redis"}


@dataclass(frozen=True)
class CacheSettings:
    """Cache settings: where it is kept, and the prefix of its keys."""

    #: ``memory`` or ``redis``.
    kind: str
    #: For the client; may hold a password.
    url: str
    #: Apart from those of others that use the same server.
    prefix: str
    #: For people and logs: without a password.
    label: str

    @property
    def is_shared(self) -> bool:
        """Whether other processes see it."""
        return self.kind != "memory"

    @property
    def longest(self) -> float:
        """Seconds that an entry lives, whatever was asked for."""
        return float("inf") if self.is_shared else LONGEST_IN_MEMORY

    def __repr__(self) -> str:
        return f"<CacheSettings {self.label}>"


def cache_settings(cache_url: str | None = None) -> CacheSettings:
    """Read where the cache is kept.

    Args:
        cache_url: Such as ``redis://host:6379/0`` or ``mem://``. Left out, the environment variable
            ``CACHE_URL`` counts, and without it the cache is in the memory of the process.

    Raises:
        ConfigError: If the URL is malformed, or the client for Redis is not installed.
    """
    url = cache_url or os.environ.get("CACHE_URL") or "mem://"
    scheme, separator, _ = url.partition("://")
    if not separator or scheme not in _SCHEMES:
        # The rest of the URL may hold a password, and stays out of the message.
        found = f"{scheme}://…" if separator else "one without ://"
        msg = f"the cache URL is {found}, but only {_EXAMPLE} and mem:// are supported: set CACHE_URL to one"
        raise ConfigError(msg)
    if _SCHEMES[scheme] == "memory":
        return CacheSettings("memory", url, DEFAULT_PREFIX, "memory of this process")
    if importlib.util.find_spec("redis") is None:
        msg = "CACHE_URL names a Redis, but its client is not installed: pip install tortoise_tracker[redis]"
        raise ConfigError(msg)
    try:
        return _redis(url)
    except ValueError as error:
        msg = f"the {scheme} cache URL is malformed ({error}): set CACHE_URL to {_EXAMPLE}"
        raise ConfigError(msg) from None


def _redis(url: str) -> CacheSettings:
    parts = urlsplit(url)
    host, number = _host(parts), parts.path.strip("/") or "0"
    if not number.isdecimal():
        # Not quoted, here and below: it may be the rest of a password with a slash in it.
        msg = "the database after the host is a number"
        raise ValueError(msg)
    given = dict(parse_qsl(parts.query, keep_blank_values=True))
    prefix = given.pop("prefix", DEFAULT_PREFIX)
    if given:
        msg = "the only option is 'prefix'"
        raise ValueError(msg)
    # No character that a pattern gives a meaning to.
    if not re.fullmatch(r"[\w.-]+", prefix, re.ASCII):
        msg = "the prefix is made of letters, digits, '.', '_' and '-'"
        raise ValueError(msg)
    address = f"{parts.scheme}://{parts.netloc}/{number}"
    return CacheSettings("redis", address, prefix, f"{parts.scheme}://{host}/{number}")


def _host(parts: SplitResult) -> str:
    if parts.fragment or not parts.hostname:
        # A password with a # or a / in it ends up here.
        msg = "there is no host in it; write special characters of a password as %XX"
        raise ValueError(msg)
    try:
        port = parts.port or 6379
    except ValueError:
        # Its own message quotes what it took for the port, which may be a part of the password.
        msg = "the port is no number from 1 to 65535"
        raise ValueError(msg) from None
    return f"{parts.hostname}:{port}"
