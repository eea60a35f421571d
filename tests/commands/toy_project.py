"""An application with models of its own in a temporary folder, whose models change."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import aerich
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext

from tests.support.in_process import call_command, forgotten_modules, run_apart
from tortoise_tracker.commands.migrating import configuration_of
from tortoise_tracker.commands.migrating.connections import opened
from tortoise_tracker.config import tortoise_orm_config

T = TypeVar("T")

NAME = "toy_settings.TORTOISE_ORM"

_SETTINGS = """\
from tortoise_tracker.config import tortoise_orm_config

TORTOISE_ORM = tortoise_orm_config(models=["toy_models"])
TORTOISE_ORM["apps"] = {
    "toy": {"models": ["toy_models", "aerich.models"], "default_connection": "default"}
}
"""

_HEAD = """\
from tortoise import fields
from tortoise.models import Model

from tortoise_tracker.kit.indexes import LiveIndex, SetIndex, UniqueLive

"""

_PYPROJECT = """\
[tool.aerich]
tortoise_orm = "toy_settings.TORTOISE_ORM"
location = "./migrations"
src = "."
"""


@dataclass(frozen=True)
class ToyProject:
    """Its folder, and what is done in it."""

    folder: Path

    def set_up(self, models: str) -> ToyProject:
        """Write the project, with its first models."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "toy_settings.py").write_text(_SETTINGS)
        (self.folder / "pyproject.toml").write_text(_PYPROJECT)
        self.change(models)
        return self

    def change(self, models: str) -> None:
        """Replace the models."""
        (self.folder / "toy_models.py").write_text(_HEAD + models)

    @property
    def migrations(self) -> list[Path]:
        """The migration files, in order."""
        return sorted((self.folder / "migrations" / "toy").glob("*.py"))

    def makemigrations(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call ``tortoise-tracker makemigrations ARGUMENTS`` in the project."""
        return call_command("makemigrations", *arguments, cwd=self.folder)

    def by_aerich(
        self, database_url: str, *work: Callable[[aerich.Command], Awaitable[T]], location: str = "migrations"
    ) -> list[T]:
        """Let plain Aerich do some work on a database, each piece as a command of its own.

        Args:
            database_url: The database.
            work: What is done with ``aerich.Command``.
            location: The folder of the migrations.
        """

        async def do_all() -> list[T]:
            done = []
            for each in work:
                async with aerich_at_work(toy_orm(database_url), "toy", location) as command:
                    done.append(await each(command))
            return done

        with self.entered():
            return run_apart(do_all)

    @contextmanager
    def entered(self) -> Iterator[None]:
        """The working directory is the project, and its modules can be imported."""
        with contextlib.chdir(self.folder), forgotten_modules(self.folder):
            yield


def toy_orm(database_url: str) -> dict[str, Any]:
    """The configuration of the toy project in the working directory, for a database."""
    orm = configuration_of(NAME, None).orm
    return {**orm, "connections": tortoise_orm_config(database_url)["connections"]}


@asynccontextmanager
async def aerich_at_work(
    orm: dict[str, Any], app: str, location: str | Path
) -> AsyncIterator[aerich.Command]:
    """Plain Aerich, in this process: what its command line does.

    Args:
        orm: The configuration.
        app: The app whose migrations are meant.
        location: The folder that holds a folder of migrations for each app.
    """
    async with TortoiseContext(), aerich.Command(orm, app, str(location)) as command:
        await command.init()
        yield command


async def execute(script: str, database_url: str) -> None:
    """Run statements on a database."""
    async with _connected(database_url) as client:
        await client.execute_script(script)


async def fetch(query: str, database_url: str) -> list[dict[str, Any]]:
    """Return the rows of a query."""
    async with _connected(database_url) as client:
        return [dict(row) for row in await client.execute_query_dict(query)]


def _connected(database_url: str) -> AbstractAsyncContextManager[BaseDBAsyncClient]:
    connection = tortoise_orm_config(database_url)["connections"]["default"]
    return opened(connection)
