"""A real PostgreSQL for the tests, which never outlives them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support import postgres_supervisor
from tests.support.postgres_binaries import find_bindir


class PostgresFailed(Exception):
    """PostgreSQL is there, but did not start."""


@dataclass(frozen=True)
class PostgresServer:
    """A server that is running."""

    #: Of its maintenance database; the role may create others.
    url: str
    #: All that it keeps on disk.
    folder: Path
    #: The process that stops it.
    supervisor: int


@contextmanager
def launched_postgres(bindir: Path | None = None, *address: str) -> Iterator[PostgresServer]:
    """Start a server, and stop it and remove its data at the end, however that comes.

    Args:
        bindir: The folder of its programs; left out, what this machine has.
        address: Its port, and the password of its user, if somebody has to know them beforehand.

    Raises:
        PostgresNotFound: If there are no programs.
        PostgresFailed: If they do not run.
    """
    supervisor = subprocess.Popen(
        [sys.executable, "-I", postgres_supervisor.__file__, bindir or find_bindir(), *address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # A Ctrl-C is for the tests: they still need the server while they end.
        start_new_session=True,
    )
    # The context manager closes the pipe, which is the sign to stop, and waits.
    with supervisor:
        assert supervisor.stdout is not None
        answer = supervisor.stdout.readline()
        report = json.loads(answer or '{"error": "the supervisor ended before its server started"}')
        if "error" in report:
            raise PostgresFailed(f"PostgreSQL for the tests failed to start: {report['error']}")
        yield PostgresServer(
            url=f"postgres://postgres:{report['password']}@127.0.0.1:{report['port']}/postgres",
            folder=Path(report["folder"]),
            supervisor=supervisor.pid,
        )


@contextmanager
def postgres_url() -> Iterator[str]:
    """The server that ``TEST_DATABASE_URL`` names, or else one launched for as long as needed."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    with launched_postgres() as server:
        yield server.url
