"""App whose migrations are written: the tracker's, or one of an application."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from tortoise_tracker.commands.migrating.configuration import Configuration, MigratedApp
from tortoise_tracker.config import APP
from tortoise_tracker.exceptions import MigrationError
from tortoise_tracker.kit.config import connection_of


@dataclass(frozen=True)
class Project:
    """An app of a configuration, whose migrations follow its models."""

    configuration: Configuration
    app: MigratedApp

    @property
    def before(self) -> list[MigratedApp]:
        """The apps whose tables are there when those of this one are made."""
        labels = [app.label for app in self.configuration.apps]
        return list(self.configuration.apps[: labels.index(self.app.label)])

    def on_sqlite(self, file: Path) -> Configuration:
        """The configuration with every connection on an SQLite file of its own.

        Args:
            file: The one for the app's own connection; others get their name in front.
        """
        files = {
            name: file if name == self.app.connection else file.with_name(f"{name}-{file.name}")
            for name in self.configuration.orm["connections"]
        }
        connections = {name: connection_of(f"sqlite://{path}") for name, path in files.items()}
        return replace(self.configuration, orm={**self.configuration.orm, "connections": connections})


def projects_of(configuration: Configuration, label: str | None, location: Path | None) -> list[Project]:
    """Return whose migrations are meant: those of an application, or in a clone of the tracker its own.

    Args:
        configuration: The configuration.
        label: The app; all but ours when left out.
        location: For our own models the folder to use instead of that of the clone.

    Raises:
        ConfigError: If there is no such app.
        MigrationError: If they are not the application's to write.
    """
    if configuration.is_own:
        if label is not None:
            msg = "--app chooses from the apps of --tortoise-orm: give that as well"
            raise MigrationError(msg)
        app = configuration.app(APP)
        return [Project(configuration, app if location is None else replace(app, folder=location / APP))]
    if label == APP:
        msg = "the migrations of the tracker's tables come with the package: leave them to its releases"
        raise MigrationError(msg)
    apps = (
        [app for app in configuration.apps if app.label != APP]
        if label is None
        else [configuration.app(label)]
    )
    return [Project(configuration, app) for app in apps]


def refuse_installed(project: Project) -> None:
    """Refuse to write migrations of the installed package, wherever to.

    Raises:
        MigrationError: If they are its own, or would lie there.
    """
    package = Path(__file__).resolve().parents[2]
    folder = project.configuration.app(APP).folder if project.configuration.is_own else project.app.folder
    if folder.resolve().is_relative_to(package):
        msg = (
            "the migrations of the tracker's tables come with the package: for models of your own name their "
            "configuration with --tortoise-orm"
        )
        raise MigrationError(msg)
