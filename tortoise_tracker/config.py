"""From a database URL to the configuration that Tortoise and Aerich take."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from tortoise.backends.base.config_generator import expand_db_url
from tortoise.exceptions import ConfigurationError

from tortoise_tracker.exceptions import ConfigError

DEFAULT_DATABASE_URL = "sqlite://tracker.sqlite3"

_ENGINES = {
    "sqlite": "tortoise_tracker.engines.sqlite",
    "postgres": "tortoise_tracker.engines.asyncpg",
    "postgresql": "tortoise_tracker.engines.asyncpg",
    "asyncpg": "tortoise_tracker.engines.asyncpg",
}


def tortoise_orm_config(database_url: str | None = None, *, models: Sequence[str] = ()) -> dict[str, Any]:
    """Build the Tortoise configuration.

    Args:
        database_url: Such as ``sqlite://tracker.sqlite3`` or
            ``postgres://user:password@host:5432/name``. Left out, the environment variable
            ``DATABASE_URL`` counts, and without it the file ``tracker.sqlite3`` in the working directory.
        models: Dotted names of further modules with models; they get an app of their own, ``models``, on
            the same connection, and may refer to ours as ``tracker.User``.

    Returns:
        A dictionary for ``Tortoise.init(config=…)`` and for Aerich.

    Raises:
        ConfigError: If the URL is malformed, or of a database that is not supported.
    """
    url = database_url or os.environ.get("DATABASE_URL") or DEFAULT_DATABASE_URL
    apps = {
        "tracker": {
            "models": ["tortoise_tracker.models", "aerich.models"],
            "default_connection": "default",
        }
    }
    if models:
        apps["models"] = {"models": list(models), "default_connection": "default"}
    return {
        "connections": {"default": _connection(url)},
        "apps": apps,
        "use_tz": True,
        "timezone": "UTC",
    }


def _connection(url: str) -> dict[str, Any]:
    scheme, separator, _ = url.partition("://")
    if not separator or scheme not in _ENGINES:
        # The rest of the URL may hold a password, and stays out of the message.
        found = f"{scheme}://…" if separator else "one without ://"
        msg = (
            f"the database URL is {found}, but only sqlite://FILE and "
            "postgres://USER:PASSWORD@HOST:PORT/NAME are supported: set DATABASE_URL to one of them"
        )
        raise ConfigError(msg)
    try:
        credentials: dict[str, Any] = expand_db_url(url)["credentials"]
        if scheme != "sqlite" and not (credentials["database"] or "").strip("/"):
            msg = "No database name in the path"
            raise ConfigurationError(msg)
        # What Tortoise converts only later, with an error of Python's own.
        credentials.update({n: int(credentials[n]) for n in ("minsize", "maxsize") if n in credentials})
    except (ConfigurationError, ValueError) as error:
        # Python quotes a strange host with the password before it.
        what = "strange characters" if "netloc" in str(error) else error
        msg = f"the {scheme} database URL is malformed ({what}): set DATABASE_URL to {_example(scheme)}"
        raise ConfigError(msg) from None
    if mode := credentials.pop("sslmode", None):
        # As libpq calls it, and with it most who hand out database URLs.
        credentials["ssl"] = mode
    return {"engine": _ENGINES[scheme], "credentials": credentials}


def _example(scheme: str) -> str:
    return "sqlite://FILE" if scheme == "sqlite" else f"{scheme}://USER:PASSWORD@HOST:PORT/NAME"


def __getattr__(name: str) -> Any:
    # Aerich reads this name. It is built when asked for, not at import: a malformed DATABASE_URL must
    # not keep anybody from importing the package.
    if name == "TORTOISE_ORM":
        return tortoise_orm_config()
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
