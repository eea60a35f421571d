"""Wait until the database answers."""

from __future__ import annotations

from functools import partial

from tortoise_tracker import commands
from tortoise_tracker.commands.frame.app import EXIT_ERROR, EXIT_OK, command_app, complain
from tortoise_tracker.commands.frame.database import DEFAULT, Database
from tortoise_tracker.commands.frame.waiting import Interval, Timeout

app = command_app("wait_for_db")


@app.default
async def wait_for_db(
    *, timeout: Timeout = 60, interval: Interval = 0.5, database: Database = DEFAULT
) -> int:
    """Wait until the database answers: what a container does first.

    PostgreSQL answers once it lets this user into this database and runs a query. A server that is still
    starting, a database that is missing and a password that is wrong are waited for alike: they may be about
    to be put right. SQLite answers if the file can be read; or if there is none yet, and its folder
    can be written to, for then the first migration makes it. This command creates nothing.

    What it waits for, and why, is said on stderr, again whenever the reason changes.
    """
    migrating = commands.migrating
    address = migrating.address_of(database.configuration().main_connection)
    reason = await migrating.wait_until(
        partial(migrating.check_answer, address), str(address), timeout=timeout, interval=interval
    )
    if reason is None:
        print(f"{address} answers")
        return EXIT_OK
    complain(
        f"{address} has not answered within {timeout:g} s ({reason}):"
        " start it, correct the database URL, or allow more with --timeout"
    )
    return EXIT_ERROR
