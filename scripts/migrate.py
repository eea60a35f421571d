"""Apply the pending migrations: ``python -m scripts.migrate``."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number

from scripts._support.cli import DatabaseUrl, command_app, complain, run
from scripts._support.migrations import DEFAULT_TIMEOUT, apply_migrations

app = command_app("migrate")


@app.default
async def migrate(
    *,
    database_url: DatabaseUrl = None,
    timeout: Annotated[float, Parameter(validator=Number(gt=0))] = DEFAULT_TIMEOUT,
) -> None:
    """Bring the tables of the database up to date.

    Does what `aerich upgrade` does, and any number of deployers may do it at the same time: one
    migrates, the others wait and find nothing left to do. Each migration is applied whole or not at
    all. Prints the name of each one applied.

    To see what would be applied, run `aerich heads`; to go back, `aerich downgrade`.

    Parameters
    ----------
    timeout:
        Seconds to wait for another process that migrates the same database.
    """
    applied = await apply_migrations(
        database_url,
        timeout=timeout,
        on_wait=complain,
        on_applied=lambda name: print(f"Applied {name}", flush=True),
    )
    if not applied:
        print("Nothing to migrate")


if __name__ == "__main__":
    run(app)
