"""The options that say which database, and which configuration of it, a command works on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from tortoise_tracker import commands

if TYPE_CHECKING:
    from tortoise.context import TortoiseContext

    from tortoise_tracker.commands.migrating.configuration import Configuration


@Parameter(name="*")
@dataclass(frozen=True)
class Database:
    """Which configuration, and so which database."""

    tortoise_orm: Annotated[
        str | None,
        Parameter(
            env_var="TRACKER_TORTOISE_ORM",
            show_env_var=True,
            help=(
                "Dotted name of the application's Tortoise configuration, as acme.settings.TORTOISE_ORM;"
                " the working directory is importable. Left out: that of [tool.aerich] in the working"
                " directory's pyproject.toml, else the tracker alone."
            ),
        ),
    ] = None
    # Not read from the environment here: only the tracker's own configuration heeds DATABASE_URL.
    database_url: Annotated[
        str | None,
        Parameter(
            help=(
                "The database of the tracker's own configuration, as sqlite://FILE or"
                " postgres://USER:PASSWORD@HOST:PORT/NAME. Left out: that of the variable DATABASE_URL,"
                " else the file tracker.sqlite3 in the working directory."
            ),
        ),
    ] = None

    def configuration(self, location: Path | None = None) -> Configuration:
        """The configuration that is meant.

        Args:
            location: The folder that holds a folder of migrations for each app of the application.

        Raises:
            ConfigError: If there is none such, or two that contradict each other.
        """
        return commands.migrating.configuration_of(self.tortoise_orm, self.database_url, location)

    @asynccontextmanager
    async def opened(self, app: App | None = None) -> AsyncIterator[TortoiseContext]:
        """Open the database, all apps of the configuration with it.

        Args:
            app: A command that works on the tracker's tables.

        Raises:
            ConfigError: If the configuration has no such tables.
        """
        configuration = self.configuration()
        if app is not None:
            configuration.require_tracker(app.name[0])
        async with configuration.opened() as context:
            yield context


#: Where neither option is given.
DEFAULT = Database()

#: For the commands about migrations.
Location = Annotated[
    Path | None,
    Parameter(
        name="--location",
        help=(
            "The folder that holds a folder of migrations for each app of the application. Left out: that of"
            " [tool.aerich], else `migrations` in the working directory."
        ),
    ),
]
