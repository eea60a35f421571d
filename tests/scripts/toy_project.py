"""An application with models of its own in a temporary folder, whose models change."""

from __future__ import annotations

import json
import subprocess
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from scripts._support.connections import opened
from tests.support.processes import REPOSITORY, run_python, run_script
from tortoise_tracker.config import tortoise_orm_config

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

from tortoise_tracker.indexes import LiveIndex, SetIndex, UniqueLive

"""

_PYPROJECT = """\
[tool.aerich]
tortoise_orm = "toy_settings.TORTOISE_ORM"
location = "./migrations"
src = "."
"""


@dataclass(frozen=True)
class ToyProject:
    """Its folder, to run real commands in."""

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
        """Run ``python -m scripts.makemigrations ARGUMENTS`` for this project."""
        return run_script(
            *("makemigrations", *arguments, "--tortoise-orm", "toy_settings.TORTOISE_ORM"),
            cwd=self.folder,
            env=self.environment,
        )

    def aerich(self, *arguments: str, database_url: str) -> subprocess.CompletedProcess[str]:
        """Run ``aerich ARGUMENTS`` in the project."""
        return run_python(
            *("-m", "aerich", *arguments),
            database_url=database_url,
            cwd=self.folder,
            env=self.environment,
        )

    def there_and_back(self, database_url: str, other_url: str, rows: str) -> dict[str, Any]:
        """Migrate a database with rows up, down and up again; see ``toy_journey``."""
        run = run_python(
            *("-m", "tests.scripts.toy_journey", database_url, other_url),
            cwd=self.folder,
            env=self.environment,
            input=rows,
        )
        assert run.returncode == 0, run.stderr
        journey: dict[str, Any] = json.loads(run.stdout)
        return journey

    @property
    def environment(self) -> dict[str, str | None]:
        """What a process needs to import the project."""
        return {"PYTHONPATH": f"{self.folder}:{REPOSITORY}"}


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
