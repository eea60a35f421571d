"""Migrations of the tracker that this project does not have, for commands in this process and in others."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.processes import REPOSITORY, run_script, start_script
from tortoise_tracker.commands.migrating import migration_files
from tortoise_tracker.config import APP

#: The migrations of the project itself.
OWN: Final = REPOSITORY / "migrations" / APP

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

#: As ``makemigrations`` begins a script for SQLite.
_BEGIN: Final = "BEGIN IMMEDIATE;\n"

_IGNORED: Final = shutil.ignore_patterns("__pycache__")


@dataclass(frozen=True)
class Chain:
    """A folder with the tracker's migrations and further ones."""

    folder: Path

    @property
    def files(self) -> list[str]:
        """Their names, in order."""
        return migration_files(self.folder)

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
        (self.folder / file).write_text(_MIGRATION.format(**parts))
        return file


@dataclass(frozen=True)
class Checkout:
    """A folder like this repository, for real commands to run in."""

    folder: Path

    @property
    def chain(self) -> Chain:
        """Its migrations."""
        return Chain(self.folder / "migrations" / APP)

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


def copied_chain(folder: Path) -> Chain:
    """Copy the project's migrations into a folder that does not exist."""
    return Chain(Path(shutil.copytree(OWN, folder, ignore=_IGNORED)))


def checkout(folder: Path) -> Checkout:
    """Make a checkout in a folder that does not exist."""
    shutil.copytree(REPOSITORY / "scripts", folder / "scripts", ignore=_IGNORED)
    # With its bytecode: a process would spend a second on it.
    shutil.copytree(REPOSITORY / "tortoise_tracker", folder / "tortoise_tracker")
    made = Checkout(folder)
    copied_chain(made.chain.folder)
    return made


def with_notes(chain: Chain) -> Chain:
    """Add two migrations: a table, and a column of it."""
    chain.add("add_notes", 'CREATE TABLE "notes" ("id" INT NOT NULL);', 'DROP TABLE "notes";')
    chain.add(
        "add_title",
        'ALTER TABLE "notes" ADD COLUMN "title" TEXT;',
        'ALTER TABLE "notes" DROP COLUMN "title";',
    )
    return chain
