"""Wait until the database answers: ``python -m scripts.wait_for_db``."""

from __future__ import annotations

from functools import partial

from scripts._support.address import address_of
from scripts._support.frame import EXIT_ERROR, EXIT_OK, DatabaseUrl, command_app, complain, run
from scripts._support.probe import check_answer
from scripts._support.waiting import Interval, Timeout, wait_until

app = command_app("wait_for_db")


@app.default
async def wait_for_db(
    *, timeout: Timeout = 60, interval: Interval = 0.5, database_url: DatabaseUrl = None
) -> int:
    """Wait until the database answers: what a container does first.

    PostgreSQL answers once it lets this user into this database and runs a query. A server that is still
    starting, a database that is missing and a password that is wrong are waited for alike: somebody may be
    about to put them right. SQLite answers if the file can be read; or if there is none yet, and its folder
    can be written to, for then the first migration makes it. This command creates nothing.

    What it waits for, and why, is said on stderr, again whenever the reason changes.
    """
    address = address_of(database_url)
    reason = await wait_until(
        partial(check_answer, address), str(address), timeout=timeout, interval=interval
    )
    if reason is None:
        print(f"{address} answers")
        return EXIT_OK
    complain(
        f"{address} has not answered within {timeout:g} s ({reason}):"
        " start it, correct the database URL, or allow more with --timeout"
    )
    return EXIT_ERROR


if __name__ == "__main__":
    run(app)
