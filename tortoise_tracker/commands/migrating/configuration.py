"""The Tortoise configuration that a command works on: the tracker's own, or an application's."""

from __future__ import annotations

import importlib
import sys
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tortoise.context import TortoiseContext

from tortoise_tracker import database
from tortoise_tracker.commands.frame.program import spoken
from tortoise_tracker.commands.migrating.address import Address, address_of
from tortoise_tracker.config import ADVICE, APP, tortoise_orm_config
from tortoise_tracker.exceptions import ConfigError, DatabaseUnavailable, TrackerError
from tortoise_tracker.kit import database as kit_database
from tortoise_tracker.kit.config import AERICH_MODELS, connection_of

#: Ours: what Aerich's own configuration in a clone, and in the tracker's documentation, names.
_OWN: Final = frozenset({"tortoise_tracker.TORTOISE_ORM", "tortoise_tracker.config.TORTOISE_ORM"})

_DEFAULT_LOCATION: Final = Path("migrations")

#: Tortoise's engines, and ours for the same databases: commands need transactions that keep a journal.
_ENGINES: Final = {
    "tortoise.backends.asyncpg": "tortoise_tracker.kit.engines.asyncpg",
    "tortoise.backends.sqlite": "tortoise_tracker.kit.engines.sqlite",
}


def own_migrations() -> Path:
    """The folder of the tracker's migrations: in the installed package, or beside it in a clone."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "migrations"
    return (installed if installed.is_dir() else package.parent / "migrations") / APP


@dataclass(frozen=True)
class MigratedApp:
    """An app of a configuration that has models of its own, and its migrations."""

    label: str
    folder: Path
    #: The name of its connection.
    connection: str

    def shown(self, name: str) -> str:
        """A migration as people and machines are told of it; one of the tracker by its file name alone."""
        return name if self.label == APP else f"{self.label}/{name}"


@dataclass(frozen=True)
class Configuration:
    """A Tortoise configuration, with our engines."""

    orm: dict[str, Any]
    #: Its dotted name; None for the tracker's own.
    name: str | None
    #: The folder that holds a folder of migrations for each app but ours.
    location: Path

    def __post_init__(self) -> None:
        # Aerich's other way of naming it.
        if "{app}" not in str(self.location):
            object.__setattr__(self, "location", self.location / "{app}")

    @property
    def is_own(self) -> bool:
        """Whether it is the tracker's own, without an application beside it."""
        return self.name is None

    @property
    def has_tracker(self) -> bool:
        """Whether the tracker's tables are among those that it opens."""
        return APP in self.orm["apps"]

    @property
    def apps(self) -> tuple[MigratedApp, ...]:
        """The apps with models of their own: ours first, then theirs, which may refer to ours."""
        labels = sorted(self.orm["apps"], key=lambda label: label != APP)
        return tuple(self._app(label) for label in labels if _has_models(self.orm["apps"][label]))

    def app(self, label: str) -> MigratedApp:
        """One of them.

        Raises:
            ConfigError: If there is no such app.
        """
        for app in self.apps:
            if app.label == label:
                return app
        known = ", ".join(app.label for app in self.apps)
        msg = f"{self.name or 'the configuration'} has no app {label!r}: choose one of {known}"
        raise ConfigError(msg)

    def _app(self, label: str) -> MigratedApp:
        folder = own_migrations() if label == APP else Path(str(self.location).format(app=label))
        connection = self.orm["apps"][label].get("default_connection") or "default"
        return MigratedApp(label, folder, connection)

    def connection(self, name: str = "default") -> dict[str, Any]:
        """An entry of its ``connections``."""
        entry: dict[str, Any] = self.orm["connections"][name]
        return entry

    @property
    def main_connection(self) -> dict[str, Any]:
        """That of the first of the apps."""
        return self.connection(self.apps[0].connection)

    def require_tracker(self, command: str) -> None:
        """Refuse a configuration without the tracker's tables.

        Raises:
            ConfigError: If it has none.
        """
        if not self.has_tracker:
            msg = (
                f"{command} works on the tracker's tables, and {self.name} has no app {APP!r}: "
                "add it, or name another configuration"
            )
            raise ConfigError(msg)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[TortoiseContext]:
        """Open the database, all apps with it; see ``tortoise_tracker.connect``.

        Raises:
            DatabaseUnavailable: If it is an SQLite file that is not there; SQLite would make an empty one.
            ConfigError: If it is one in memory.
        """
        for name in sorted({app.connection for app in self.apps}):
            _refuse_missing(address_of(self.connection(name)))
        opening = database.opened if self.has_tracker else kit_database.opened
        async with opening(self.orm) as context:
            yield context


def _refuse_missing(address: Address) -> None:
    if address.is_in_memory:
        msg = "a database in memory is always empty: name a file, as in sqlite://FILE"
        raise ConfigError(msg)
    if address.is_missing:
        msg = f"there is no {address}: make it with `tortoise-tracker migrate`, or name another"
        raise DatabaseUnavailable(msg)


def configuration_of(
    tortoise_orm: str | None, database_url: str | None, location: Path | None = None
) -> Configuration:
    """Find the configuration that is meant.

    Args:
        tortoise_orm: Its dotted name; left out, that of ``[tool.aerich]`` in the ``pyproject.toml`` of the
            working directory, and without one the tracker's own.
        database_url: The database of the tracker's own.
        location: The folder that holds a folder of migrations for each app but ours; left out, that of
            ``[tool.aerich]``, else ``migrations`` in the working directory.

    Raises:
        ConfigError: If there is none such, or a database URL is given for that of an application.
    """
    aerich = _aerich_settings()
    name = tortoise_orm or aerich.get("tortoise_orm")
    folder = location or Path(aerich.get("location") or _DEFAULT_LOCATION)
    if name is None or name in _OWN:
        return Configuration(tortoise_orm_config(database_url, advice=spoken(ADVICE)), None, folder)
    if database_url is not None:
        source = "" if tortoise_orm else ", which [tool.aerich] of pyproject.toml names"
        msg = f"--database-url is not for {name}{source}: set the database there, or leave the option out"
        raise ConfigError(msg)
    return Configuration(_with_our_engines(name, _imported(name)), name, folder)


def _aerich_settings() -> dict[str, Any]:
    file = Path("pyproject.toml")
    if not file.is_file():
        return {}
    try:
        settings: Any = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = f"{file.absolute()} cannot be read ({error}): correct it, or run this from another folder"
        raise ConfigError(msg) from error
    for table in ("tool", "aerich"):
        settings = settings.get(table) if isinstance(settings, dict) else None
    found: dict[str, Any] = settings if isinstance(settings, dict) else {}
    for key in ("tortoise_orm", "location"):
        if not isinstance(found.get(key, ""), str):
            msg = f"{key} of [tool.aerich] in {file.absolute()} is {found[key]!r}, no text: correct it"
            raise ConfigError(msg)
    return found


def _imported(name: str) -> dict[str, Any]:
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)
    module, _, variable = name.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), variable)
    except TrackerError:
        raise
    except (ImportError, AttributeError, ValueError) as error:
        msg = f"there is no Tortoise configuration {name} ({error}): name one as MODULE.VARIABLE"
        raise ConfigError(msg) from error
    except Exception as error:
        msg = f"{name} cannot be imported ({type(error).__name__}: {error}): correct {module}"
        raise ConfigError(msg) from error
    if (
        not isinstance(found, dict)
        or not isinstance(found.get("connections"), dict)
        or not isinstance(found.get("apps"), dict)
        or not all(isinstance(app, dict) and app.get("models") for app in found["apps"].values())
        or not any(_has_models(app) for app in found["apps"].values())
    ):
        msg = f"{name} is no Tortoise configuration: it needs `connections`, and `apps` with their `models`"
        raise ConfigError(msg)
    return found


def _has_models(app: dict[str, Any]) -> bool:
    """Whether an app has models of its own."""
    return any(module != AERICH_MODELS for module in app["models"])


def _with_our_engines(name: str, found: dict[str, Any]) -> dict[str, Any]:
    connections = {alias: _connection(name, alias, entry) for alias, entry in found["connections"].items()}
    for label, app in found["apps"].items():
        if (alias := app.get("default_connection") or "default") not in connections:
            msg = f"the app {label!r} of {name} uses the connection {alias!r}, which it does not have: add it"
            raise ConfigError(msg)
    apps = {label: {**app, "models": list(app["models"])} for label, app in found["apps"].items()}
    if not any(AERICH_MODELS in app["models"] for app in apps.values()):
        # Migrations are written down in its table.
        next(iter(apps.values()))["models"].append(AERICH_MODELS)
    return {**found, "connections": connections, "apps": apps}


def _connection(name: str, alias: str, entry: object) -> dict[str, Any]:
    if isinstance(entry, str):
        connection = connection_of(entry)
    elif isinstance(entry, dict) and isinstance(entry.get("credentials"), dict):
        engine = _ENGINES.get(entry.get("engine", ""), entry.get("engine"))
        connection = {**entry, "engine": engine, "credentials": dict(entry["credentials"])}
    else:
        msg = (
            f"the connection {alias!r} of {name} is neither a URL nor an engine with credentials: correct it"
        )
        raise ConfigError(msg)
    if connection["engine"] not in _ENGINES.values():
        msg = (
            f"the connection {alias!r} of {name} has the engine {connection['engine']}, "
            "which is not supported: choose SQLite or asyncpg"
        )
        raise ConfigError(msg)
    needed = "file_path" if connection["engine"] == _ENGINES["tortoise.backends.sqlite"] else "database"
    if not connection["credentials"].get(needed):
        msg = f"the connection {alias!r} of {name} has no {needed!r} among its credentials: add it"
        raise ConfigError(msg)
    connection["credentials"]["advice"] = spoken(ADVICE)
    return connection
