"""The distributions of the package, and environments in which nothing but them is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.support.processes import REPOSITORY

#: What a clone has and a distribution is made of; a build leaves nothing in the checkout itself.
_SOURCES = (
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "tortoise_tracker",
    "migrations",
    "scripts",
)


@dataclass(frozen=True)
class Distributions:
    """A source distribution, and the wheel that is made of it."""

    sdist: Path
    wheel: Path


@dataclass(frozen=True)
class Environment:
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    def run(
        self, *arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run something of it, by its name in ``bin``, and see nothing of the checkout."""
        kept = {
            name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "DATABASE_URL"}
        }
        command, *rest = arguments
        return subprocess.run(
            [self.folder / "bin" / command, *rest],
            cwd=cwd,
            env={**kept, "COLUMNS": "200", "NO_COLOR": "1", **(env or {})},
            input="",
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )


def build(folder: Path) -> Distributions:
    """Build both in a folder, from a copy of the sources."""
    sources, built = folder / "sources", folder / "dist"
    sources.mkdir(parents=True)
    for name in _SOURCES:
        path = REPOSITORY / name
        if path.is_dir():
            shutil.copytree(path, sources / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, sources / name)
    _uv("build", "--quiet", "--out-dir", built, sources)
    return Distributions(next(built.glob("*.tar.gz")), next(built.glob("*.whl")))


def install(folder: Path, *requirements: str | Path) -> Environment:
    """Make an environment, and install something into it."""
    environment = Environment(folder)
    _uv("venv", "--quiet", "--python", sys.executable, folder)
    _uv("pip", "install", "--quiet", "--python", environment.python, *requirements)
    return environment


def _uv(*arguments: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "uv", *arguments], check=True, capture_output=True, text=True)
