"""Whose migrations: ours, or those of an application with models of its own."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts._support.errors import MigrationError
from scripts._support.folder import APP, LOCATION
from tortoise_tracker.config import tortoise_orm_config


@dataclass(frozen=True)
class Project:
    """An app of a Tortoise configuration, and the folder of its migrations."""

    config: dict[str, Any]
    app: str
    location: Path

    @property
    def folder(self) -> Path:
        """Where the migration files of the app are."""
        return self.location / self.app

    def config_on(self, file: Path) -> dict[str, Any]:
        """Return the configuration with every connection on an SQLite file of its own.

        Args:
            file: The one for the app's own connection; others get their name in front.
        """
        own = self.config["apps"][self.app].get("default_connection", "default")
        files = {
            name: file if name == own else file.with_name(f"{name}-{file.name}")
            for name in self.config["connections"]
        }
        connections = {
            name: tortoise_orm_config(f"sqlite://{path}")["connections"]["default"]
            for name, path in files.items()
        }
        return {**self.config, "connections": connections}


def our_project(location: Path | None = None) -> Project:
    """Return the project whose tables are those of ``tortoise_tracker.models``.

    Args:
        location: Instead of the folder ``migrations`` of this checkout.
    """
    return Project(tortoise_orm_config("sqlite://:memory:"), APP, location or LOCATION)


def other_project(config: str, app: str | None, location: Path) -> Project:
    """Return the project of an application.

    Args:
        config: Dotted name of its Tortoise configuration, as for Aerich.
        app: Which app of it; left out, the first.
        location: The folder that holds a folder of migrations for each app.

    Raises:
        MigrationError: If there is no such configuration or app.
    """
    module, _, name = config.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), name)
        apps = list(found["apps"])
    except (ImportError, AttributeError, ValueError, KeyError, TypeError) as error:
        msg = f"there is no Tortoise configuration {config}: {error}"
        raise MigrationError(msg) from error
    if app is None:
        app = apps[0]
    if app not in apps:
        msg = f"{config} has no app {app!r}: choose one of {', '.join(apps)}"
        raise MigrationError(msg)
    return Project(found, app, location)
