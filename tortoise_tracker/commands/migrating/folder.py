"""Migration files of a folder, and the queries for the migrations that a database has."""

from __future__ import annotations

import pkgutil
from pathlib import Path
from typing import Final

#: Whether Aerich's table is there. On PostgreSQL the search path decides, as it does for Aerich.
TABLE_ON_POSTGRES: Final = "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL"
TABLE_ON_SQLITE: Final = "SELECT 1 FROM sqlite_master WHERE name = 'aerich'"

#: Which migrations it lists, of which app, in the order in which they were applied.
VERSIONS: Final = "SELECT app, version FROM aerich ORDER BY id"


def migration_files(folder: Path) -> list[str]:
    """Return the names of the migration files in a folder, in the order in which they are applied."""
    modules = (module.name for module in pkgutil.iter_modules([str(folder)]))
    names = [name for name in modules if "_" in name and name.split("_")[0].isdigit()]
    return [f"{name}.py" for name in sorted(names, key=number_of)]


def number_of(name: str) -> int:
    """Return the number that the name of a migration begins with."""
    return int(name.partition("_")[0])
