"""The toolkit alone, installed without an extra in an application of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.kit import acme
from tests.kit.acme.conftest import VARIABLE
from tests.wheel.environments import Environment

_IMPORTED = """
import sys
import tortoise_tracker.kit
found = {name.partition(".")[0] for name in sys.modules} | set(sys.modules)
print(*sorted(found & {"tortoise_tracker.models", "cyclopts", "rich", "faker", "email_validator", "slugify",
    "selectolax", "argon2", "cashews", "zxcvbn"}))
"""


def test_application_passes_its_tests(bare: Environment, fresh_database_url: str, tmp_path: Path) -> None:
    """Audit, deletion, restoration, purge, tracking, rules, signals and transactions, in its own tables."""
    source = Path(acme.__file__).parent
    folder = tmp_path.joinpath(*acme.__name__.split("."))
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for package in folder.relative_to(tmp_path).parents:
        (tmp_path / package / "__init__.py").touch()

    done = bare.run(
        *("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", folder),
        cwd=tmp_path,
        env={VARIABLE: fresh_database_url},
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_heavy_libraries_are_left_alone(bare: Environment, tmp_path: Path) -> None:
    """Importing the toolkit imports none of the tracker's, and none that few calls need."""
    done = bare.run("python", "-c", _IMPORTED, cwd=tmp_path)

    assert ("\n", "") == (done.stdout, done.stderr)


def test_commands_say_what_they_need(bare: Environment, tmp_path: Path) -> None:
    """In one sentence; the models do without it."""
    done = bare.run("tortoise-tracker", "migrate", cwd=tmp_path)

    assert (1, "") == (done.returncode, done.stdout)
    assert "the commands need more than the models: pip install 'tortoise_tracker[cli]'\n" == done.stderr
