"""Proves that migrations and models agree: ``python -m tests.support.check_migrations``.

On each dialect an empty database takes every migration by plain ``aerich upgrade``; then
``makemigrations check`` has to find nothing to do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.support.databases import (
    Databases,
    Dialect,
    PostgresDatabases,
    SqliteDatabases,
    temporary_database,
)
from tests.support.postgres import PostgresFailed, postgres_url
from tests.support.postgres_binaries import PostgresNotFound
from tests.support.processes import run_aerich, run_script


def main() -> int:
    """Check both dialects.

    Returns:
        The exit status: 0 if all is well on both, 1 otherwise.
    """
    try:
        with tempfile.TemporaryDirectory() as folder, postgres_url() as server_url:
            makers: dict[Dialect, Databases] = {
                Dialect.SQLITE: SqliteDatabases(Path(folder)),
                Dialect.POSTGRES: PostgresDatabases(server_url),
            }
            agreeing = [agrees(dialect, databases) for dialect, databases in makers.items()]
    except (PostgresNotFound, PostgresFailed) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0 if all(agreeing) else 1


def agrees(dialect: Dialect, databases: Databases) -> bool:
    """Whether the migrations lead to the models on this dialect; what was printed is printed."""
    with temporary_database(databases) as url:
        for run in (
            run_aerich("upgrade", database_url=url),
            run_script("makemigrations", "check", database_url=url),
        ):
            sys.stdout.write(f"{dialect}: {run.stdout}")
            sys.stdout.flush()
            if run.returncode != 0:
                sys.stderr.write(f"{dialect}: {run.stderr}")
                return False
    return True


if __name__ == "__main__":
    sys.exit(main())
