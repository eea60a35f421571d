"""What the application's database consists of, and what importing the toolkit brings along."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.kit.acme.models import User
from tests.kit.acme.running import MODELS, run, run_apart
from tortoise_tracker.exceptions import ConfigError
from tortoise_tracker.kit import connect, orm_config

_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    "postgres": "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()",
}

_IMPORTED = """
import sys
import tortoise_tracker.kit
fenced = {"tortoise_tracker", "cyclopts", "rich", "faker"}
print(*sorted(name for name in sys.modules if name.partition(".")[0] in fenced))
"""


def test_only_its_own_tables_exist(acme_url: str) -> None:
    """No table of the tracker, nor of Aerich."""

    async def journey(_: User) -> None:
        async with connect(acme_url, apps={"acme": [MODELS]}) as context:
            db = context.db()
            found = {row["name"] for row in await db.execute_query_dict(_TABLES[db.capabilities.dialect])}
        assert found == {
            *("users", "deletion", "deletionreference", "sites", "tags", "pages", "page_tags"),
            *("addresses", "contracts", "visits", "steps", "parts"),
        }

    run(acme_url, journey)


def test_toolkit_imports_nothing_of_the_tracker() -> None:
    """Nor of the commands and the demo."""
    done = subprocess.run([sys.executable, "-c", _IMPORTED], capture_output=True, text=True, check=True)
    known = ("tortoise_tracker.kit", "tortoise_tracker.exceptions")

    assert ["tortoise_tracker"] == [name for name in done.stdout.split() if not name.startswith(known)]


def test_configuration_is_for_aerich_too(acme_url: str) -> None:
    """It has Aerich's table beside the application's, where an application has not named it itself."""
    assert {"acme": [MODELS, "aerich.models"]} == {
        label: app["models"] for label, app in orm_config(acme_url, apps={"acme": [MODELS]})["apps"].items()
    }


def test_second_bin_is_refused(acme_url: str) -> None:
    """A deletion may spread over all apps, so a configuration has one; the error names both."""

    async def opened() -> None:
        apps = {"acme": [MODELS], "bins": [f"{__package__}.second_bin"]}
        async with connect(acme_url, apps=apps):
            pass

    with pytest.raises(ConfigError, match=r"acme\.Deletion and bins\.Bin"):
        run_apart(opened)
