"""An application in a temporary folder, with models of its own beside the tracker's, or without it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from tests.support.in_process import call_command, forgotten_modules, run_apart
from tests.support.processes import environment

T = TypeVar("T")

#: The application's own variable; that of the tracker is for other things.
URL: Final = "ACME_DATABASE_URL"

SETTINGS: Final = f"""\
import os

from tortoise_tracker import tortoise_orm_config

TORTOISE_ORM = tortoise_orm_config(os.environ["{URL}"], apps={{"acme": ["acme.models"]}})
"""

#: Ends with the class, so that a column may be added.
MODELS: Final = """\
from tortoise_tracker import fields
from tortoise_tracker.mixins import BaseModel


class Note(BaseModel):
    \"\"\"A note on an issue.\"\"\"

    class Meta:
        table = "acme_notes"

    # The other name would stay on the tracker's model in the process of the tests.
    issue = fields.ForeignKeyField("tracker.Issue", related_name=False)
    text = fields.TextField()
"""

#: How the models change.
MOOD: Final = '    mood = fields.CharField(max_length=20, default="calm")\n'

_PYPROJECT: Final = """\
[tool.aerich]
tortoise_orm = "acme.settings.TORTOISE_ORM"
location = "./migrations"
src = "."
"""


@dataclass(frozen=True)
class Application:
    """Its folder."""

    folder: Path

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def migrations(self, app: str = "acme") -> list[str]:
        """The names of the migrations of an app as people are told of them, in order."""
        return sorted(f"{app}/{path.name}" for path in (self.folder / "migrations" / app).glob("*.py"))

    def call(
        self, name: str, *arguments: str, url: str, env: dict[str, str | None] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Call a command in the folder, in this process."""
        return call_command(
            name, *arguments, cwd=self.folder, database_url="nonsense", env={URL: url, **(env or {})}
        )

    def start(self, name: str, *arguments: str, url: str) -> subprocess.Popen[str]:
        """Start ``python -m tortoise_tracker NAME ARGUMENTS`` in the folder, and do not wait."""
        return subprocess.Popen(
            [sys.executable, "-m", "tortoise_tracker", name, *arguments],
            cwd=self.folder,
            env=environment("nonsense", {URL: url}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run_here(self, function: Callable[..., Awaitable[T]], *arguments: object) -> T:
        """Run an async function that may import the application, where no database is open."""
        with self.entered():
            return run_apart(function, *arguments)

    @contextmanager
    def entered(self) -> Iterator[None]:
        """The working directory is the folder, and its modules can be imported."""
        with contextlib.chdir(self.folder), forgotten_modules(self.folder):
            sys.path.insert(0, str(self.folder))
            yield


def application(folder: Path, *, settings: str = SETTINGS, models: str = MODELS) -> Application:
    """Make one in a folder that does not exist; it has packages that are called as ours are."""
    made = Application(folder)
    for package in ("scripts", "tests", "migrations"):
        made.write(f"{package}/__init__.py", f"raise AssertionError('{package} of the application')\n")
    made.write("pyproject.toml", _PYPROJECT)
    made.write("acme/__init__.py", "")
    made.write("acme/settings.py", settings)
    made.write("acme/models.py", models)
    return made
