"""Wait until no migration is pending."""

from __future__ import annotations

import json

import tortoise_tracker as tracker
from tortoise_tracker import commands
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, Json, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database, Location
from tortoise_tracker.commands.frame.waiting import Interval, Timeout

app = command_app("wait_for_migrations")


@app.default
async def wait_for_migrations(
    *,
    timeout: Timeout = 60,
    interval: Interval = 0.5,
    as_json: Json = False,
    location: Location = None,
    database: Database = DEFAULT,
) -> int:
    """Wait until the database has every migration: what a worker does before it starts.

    With the configuration of an application those of all its apps are waited for.

    It does not matter what is still missing: the server, the database, its tables, or a few migrations that
    are about to be applied. Nothing is changed or created, and no model imported.

    What it waits for is said on stderr, again whenever that changes. A migration that the database has and
    these files have not is warned of: newer code has migrated it, and this code may not work with it.

    Parameters
    ----------
    as_json:
        Print the file names of what is pending, and of what is unknown here, as JSON; null for both if the
        database never answered.
    """
    migrating = commands.migrating
    configuration = database.configuration(location)
    apps = configuration.apps
    addresses = {
        each.connection: migrating.address_of(configuration.connection(each.connection)) for each in apps
    }
    if any(address.is_in_memory for address in addresses.values()):
        msg = "a database in memory cannot be migrated by another process: name a file, as in sqlite://FILE"
        raise tracker.exceptions.ConfigError(msg)
    files = [each.shown(name) for each in apps for name in migrating.files_of(each)]
    applied: list[str] | None = None

    async def attempt(limit: float) -> None:
        nonlocal applied
        found = {name: await migrating.applied_migrations(a, limit) for name, a in addresses.items()}
        applied = [
            each.shown(v) for each in apps for label, v in found[each.connection] if label == each.label
        ]
        if pending := _missing(files, applied):
            msg = f"pending: {', '.join(pending)}"
            raise migrating.NotYet(msg)

    where = " and ".join(dict.fromkeys(map(str, addresses.values())))
    reason = await migrating.wait_until(
        attempt, f"the migrations of {where}", timeout=timeout, interval=interval
    )
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
        f"{where} has not been migrated within {timeout:g} s ({reason}):"
        " run `tortoise-tracker migrate`, or allow more with --timeout"
    )
    return EXIT_ERROR


def _missing(names: list[str] | None, there: list[str] | None) -> list[str] | None:
    """Those of ``names`` that are not ``there``; None if one is not known."""
    if names is None or there is None:
        return None
    return [name for name in names if name not in there]
