"""A checkout of this project with migrations that it does not have, for real commands to run on."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts._support.folder import APP, LOCATION, migration_files
from tests.support.processes import REPOSITORY, run_script, start_script

_MIGRATION: Final = """
from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = {in_transaction}

UPGRADE = {{"postgres": {postgres!r}, "sqlite": {sqlite!r}}}
DOWNGRADE = {{"postgres": {postgres_back!r}, "sqlite": {sqlite_back!r}}}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return UPGRADE[db.capabilities.dialect if db else "postgres"]


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWNGRADE[db.capabilities.dialect if db else "postgres"]
"""

#: As ``scripts.makemigrations`` begins a script for SQLite.
_BEGIN: Final = "BEGIN IMMEDIATE;\n"


@dataclass(frozen=True)
class Checkout:
    """Its folder."""

    folder: Path

    @property
    def files(self) -> list[str]:
        """The names of its migrations, in order."""
        return migration_files(self.folder / LOCATION.name / APP)

    def add(self, name: str, upgrade: str, downgrade: str, *, postgres: str = "", sqlite: str = "") -> str:
        """Write a further migration, in a transaction, and return its file name.

        Args:
            name: What it does, in snake case.
            upgrade: SQL for both dialects.
            downgrade: The way back.
            postgres: SQL that runs before that of the upgrade, on PostgreSQL.
            sqlite: The same for SQLite.
        """
        return self._write(
            name,
            in_transaction=True,
            postgres=postgres + upgrade,
            sqlite=_BEGIN + sqlite + upgrade,
            postgres_back=downgrade,
            sqlite_back=_BEGIN + downgrade,
        )

    def add_without_transaction(
        self, name: str, *, postgres: tuple[str, str], sqlite: tuple[str, str]
    ) -> str:
        """Write a further migration that wants no transaction; for each dialect, the way there and back."""
        return self._write(
            name,
            in_transaction=False,
            postgres=postgres[0],
            sqlite=sqlite[0],
            postgres_back=postgres[1],
            sqlite_back=sqlite[1],
        )

    def _write(self, name: str, **parts: object) -> str:
        number = len(self.files)
        file = f"{number}_{20300101000000 + number}_{name}.py"
        (self.folder / LOCATION.name / APP / file).write_text(_MIGRATION.format(**parts))
        return file

    def run(
        self, script: str, *arguments: str, database_url: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run ``python -m scripts.SCRIPT`` of the checkout."""
        return run_script(
            script, *arguments, database_url=database_url, cwd=self.folder, env=self._environment
        )

    def start(self, script: str, *arguments: str, database_url: str | None = None) -> subprocess.Popen[str]:
        """Start ``python -m scripts.SCRIPT`` of the checkout, and do not wait."""
        return start_script(
            script, *arguments, database_url=database_url, cwd=self.folder, env=self._environment
        )

    @property
    def _environment(self) -> dict[str, str | None]:
        return {"PYTHONPATH": str(self.folder)}


def checkout(folder: Path) -> Checkout:
    """Make a checkout in a folder that does not exist."""
    ignored = shutil.ignore_patterns("__pycache__")
    for part in ("scripts", LOCATION.name):
        shutil.copytree(REPOSITORY / part, folder / part, ignore=ignored)
    (folder / "tortoise_tracker").symlink_to(REPOSITORY / "tortoise_tracker")
    return Checkout(folder)
