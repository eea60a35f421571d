"""Tortoise and Aerich configuration, built from a database URL."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from tortoise.backends.base.config_generator import expand_db_url
from tortoise.exceptions import ConfigurationError

from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.kit.engines import ADVICE

_ENGINES: Final = {
    "sqlite": "tortoise_tracker.kit.engines.sqlite",
    "postgres": "tortoise_tracker.kit.engines.asyncpg",
    "postgresql": "tortoise_tracker.kit.engines.asyncpg",
    "asyncpg": "tortoise_tracker.kit.engines.asyncpg",
}

#: The module of Aerich's own table, which lists the migrations that a database has.
AERICH_MODELS: Final = "aerich.models"


def orm_config(
    database_url: str,
    *,
    apps: Mapping[str, Sequence[str]],
    advice: str = ADVICE,
    setting: str = "it",
    aerich: bool = True,
) -> dict[str, Any]:
    """Build a Tortoise configuration with the engines of the toolkit.

    Args:
        database_url: Such as ``sqlite://acme.sqlite3`` or ``postgres://user:password@host:5432/name``.
        apps: Dotted names of the modules with models by the label of their app, as
            ``{"acme": ["acme.models"]}``.
        advice: What errors advise if a table is missing, as the end of a sentence.
        setting: What errors call the setting that holds the URL.
        aerich: Whether Aerich will use it, and needs its own table; added to the first app unless some app
            has it already.

    Returns:
        A dictionary for ``Tortoise.init(config=…)`` and for Aerich.

    Raises:
        ConfigError: If the URL is malformed, or of a database that is not supported, or an app has no module.
    """
    if not isinstance(apps, Mapping):
        msg = f"apps is {apps!r}: give {{label: [dotted names of modules]}}"
        raise ConfigError(msg)
    modules = {label: _modules(label, names) for label, names in apps.items()}
    if not modules:
        msg = "a configuration needs an app with models: give apps as {label: [modules]}"
        raise ConfigError(msg)
    if aerich and not any(AERICH_MODELS in names for names in modules.values()):
        next(iter(modules.values())).append(AERICH_MODELS)
    connection = connection_of(database_url, setting)
    connection["credentials"]["advice"] = advice
    return {
        "connections": {"default": connection},
        "apps": {
            label: {"models": names, "default_connection": "default"} for label, names in modules.items()
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def _modules(label: str, names: object) -> list[str]:
    given = list(names) if isinstance(names, Iterable) and not isinstance(names, str | bytes) else []
    if not given or not all(isinstance(name, str) and name for name in given):
        msg = f"the app {label!r} has {names!r} for modules: give a list of their dotted names"
        raise ConfigError(msg)
    return given


def connection_of(url: str, setting: str = "it") -> dict[str, Any]:
    """Read a database URL, as an entry of ``connections`` in a Tortoise configuration.

    Args:
        url: The URL.
        setting: What errors call the setting that holds it.

    Raises:
        ConfigError: If it is malformed, or of a database that is not supported.
    """
    scheme, separator, _ = url.partition("://")
    if not separator or scheme not in _ENGINES:
        # The rest of the URL may hold a password, and stays out of the message.
        found = f"{scheme}://…" if separator else "one without ://"
        msg = (
            f"the database URL is {found}, but only sqlite://FILE and "
            f"postgres://USER:PASSWORD@HOST:PORT/NAME are supported: set {setting} to one of them"
        )
        raise ConfigError(msg)
    try:
        credentials: dict[str, Any] = expand_db_url(url)["credentials"]
        if scheme != "sqlite" and not (credentials["database"] or "").strip("/"):
            msg = "No database name in the path"
            raise ConfigurationError(msg)
        # Tortoise would convert these later, and raise a bare ValueError.
        credentials.update({n: int(credentials[n]) for n in ("minsize", "maxsize") if n in credentials})
    except (ConfigurationError, ValueError) as error:
        # Python quotes a strange host with the password before it.
        what = "strange characters" if "netloc" in str(error) else error
        msg = f"the {scheme} database URL is malformed ({what}): set {setting} to {_example(scheme)}"
        raise ConfigError(msg) from None
    if mode := credentials.pop("sslmode", None):
        # The name in libpq, and so in the database URLs of most hosting providers.
        credentials["ssl"] = mode
    return {"engine": _ENGINES[scheme], "credentials": credentials}


def _example(scheme: str) -> str:
    return "sqlite://FILE" if scheme == "sqlite" else f"{scheme}://USER:PASSWORD@HOST:PORT/NAME"
