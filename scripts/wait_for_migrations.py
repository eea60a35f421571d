"""Wait until no migration is pending: ``python -m scripts.wait_for_migrations``."""

from __future__ import annotations

import json

from scripts._support.address import SqliteAddress, address_of
from scripts._support.folder import APP, LOCATION, migration_files
from scripts._support.frame import (
    EXIT_ERROR,
    EXIT_OK,
    CommandError,
    DatabaseUrl,
    Json,
    command_app,
    complain,
    run,
)
from scripts._support.probe import applied_migrations
from scripts._support.waiting import Interval, NotYet, Timeout, wait_until

app = command_app("wait_for_migrations")


@app.default
async def wait_for_migrations(
    *,
    timeout: Timeout = 60,
    interval: Interval = 0.5,
    as_json: Json = False,
    database_url: DatabaseUrl = None,
) -> int:
    """Wait until the database has every migration: what a worker does before it starts.

    It does not matter what is still missing: the server, the database, its tables, or a few migrations that
    somebody is about to apply. Nothing is changed or created, and no model imported.

    What it waits for is said on stderr, again whenever that changes. A migration that the database has and
    these files have not is warned of: newer code has migrated it, and this code may not work with it.

    Parameters
    ----------
    as_json:
        Print the file names of what is pending, and of what is unknown here, as JSON; null for both if the
        database never answered.
    """
    address = address_of(database_url)
    if address == SqliteAddress(None):
        msg = "a database in memory has nobody else to migrate it: name a file, as in sqlite://FILE"
        raise CommandError(msg)
    files = migration_files(LOCATION / APP)
    if not files:
        msg = f"there are no migrations in {LOCATION / APP}: install the package anew"
        raise CommandError(msg)
    applied: list[str] | None = None

    async def attempt(limit: float) -> None:
        nonlocal applied
        applied = await applied_migrations(address, limit)
        if pending := _missing(files, applied):
            msg = f"pending: {', '.join(pending)}"
            raise NotYet(msg)

    what = f"the migrations of {address}"
    reason = await wait_until(attempt, what, timeout=timeout, interval=interval)
    pending = _missing(files, applied)
    unknown = _missing(applied, files)
    if unknown:
        complain(
            f"warning: the database has {', '.join(unknown)}, which these files have not:"
            " newer code has migrated it, and this code may not work with it"
        )
    if as_json:
        print(json.dumps({"pending": pending, "unknown": unknown}))
    elif reason is None:
        print("No migration is pending")
    if reason is None:
        return EXIT_OK
    complain(
        f"{address} has not been migrated within {timeout:g} s ({reason}):"
        " run `python -m scripts.migrate`, or allow more with --timeout"
    )
    return EXIT_ERROR


def _missing(names: list[str] | None, there: list[str] | None) -> list[str] | None:
    """Those of ``names`` that are not ``there``; None if one is not known."""
    if names is None or there is None:
        return None
    return [name for name in names if name not in there]


if __name__ == "__main__":
    run(app)
