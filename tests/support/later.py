"""A PostgreSQL server that does not run yet, and whose URL is known."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from tests.support.postgres import PostgresServer, launched_postgres


@dataclass(frozen=True)
class LaterServer:
    """Where it is going to be."""

    port: int
    password: str = field(default_factory=secrets.token_hex)

    @property
    def url(self) -> str:
        """Of its maintenance database."""
        return f"postgres://postgres:{self.password}@127.0.0.1:{self.port}/postgres"

    def launched(self) -> AbstractContextManager[PostgresServer]:
        """Start it, and stop it at the end."""
        return launched_postgres(None, str(self.port), self.password)


def later_server() -> LaterServer:
    """A server on a port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return LaterServer(probe.getsockname()[1])


@contextmanager
def silent_server() -> Iterator[str]:
    """The URL of something that takes connections, and never says a word, as a dead network does."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield f"postgres://ada:secret@127.0.0.1:{listener.getsockname()[1]}/tracker"
