"""What the distributions hold."""

from __future__ import annotations

import re
import tarfile
import zipfile

from tests.support.processes import REPOSITORY
from tests.wheel.environments import Distributions


def test_wheel_installs_one_package(distributions: Distributions) -> None:
    """Nothing else stands at top level, where another distribution may have a folder of that name."""
    names = zipfile.ZipFile(distributions.wheel).namelist()

    assert {"tortoise_tracker"} == {
        top for name in names if not (top := name.partition("/")[0]).endswith(".dist-info")
    }


def test_wheel_brings_the_migrations(distributions: Distributions) -> None:
    """Inside the package, as the type marker and the texts of the demo."""
    names = set(zipfile.ZipFile(distributions.wheel).namelist())
    migrations = {path.name for path in (REPOSITORY / "migrations" / "tracker").glob("*_*.py")}
    texts = {path.name for path in (REPOSITORY / "tortoise_tracker").rglob("*.toml")}

    assert migrations
    assert texts
    assert migrations == {
        name.rpartition("/")[2] for name in names if re.search(r"/migrations/tracker/\d", name)
    }
    assert texts == {name.rpartition("/")[2] for name in names if name.endswith(".toml")}
    assert "tortoise_tracker/py.typed" in names


def test_source_distribution_brings_what_a_wheel_is_made_of(distributions: Distributions) -> None:
    """The wheel that is tested was built from it."""
    with tarfile.open(distributions.sdist) as archive:
        tops = {name.split("/")[1] for name in archive.getnames() if name.count("/")}

    assert {"pyproject.toml", "README.md", "LICENSE", "tortoise_tracker", "migrations"} <= tops
