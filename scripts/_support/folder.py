"""The migrations that there are as files, and what to ask a database for those it has."""

from __future__ import annotations

import pkgutil
from pathlib import Path
from typing import Final

#: One folder per app, beside the folder of the scripts: found from any working directory.
LOCATION: Final = Path(__file__).resolve().parents[2] / "migrations"

APP: Final = "tracker"

#: Whether Aerich's table is there. On PostgreSQL the search path decides, as it does for Aerich.
TABLE_ON_POSTGRES: Final = "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL"
TABLE_ON_SQLITE: Final = "SELECT 1 FROM sqlite_master WHERE name = 'aerich'"

#: Which migrations it lists, in the order in which they were applied.
VERSIONS: Final = f"SELECT version FROM aerich WHERE app = '{APP}' ORDER BY id"


def migration_files(folder: Path) -> list[str]:
    """Return the names of the migration files in a folder, in the order in which they are applied."""
    modules = (module.name for module in pkgutil.iter_modules([str(folder)]))
    names = [name for name in modules if "_" in name and name.split("_")[0].isdigit()]
    return [f"{name}.py" for name in sorted(names, key=number_of)]


def number_of(name: str) -> int:
    """Return the number that the name of a migration begins with."""
    return int(name.partition("_")[0])
