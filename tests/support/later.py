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
    """A server on a port that is free at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return LaterServer(probe.getsockname()[1])


@dataclass(frozen=True)
class SilentServer:
    """Something that takes connections, and never says a word, as a dead network does."""

    listener: socket.socket

    @property
    def url(self) -> str:
        """Of a database that it might have."""
        return f"postgres://ada:secret@127.0.0.1:{self.listener.getsockname()[1]}/tracker"

    def wait_for_client(self) -> None:
        """Wait until a client has connected, and keep it waiting."""
        client, _ = self.listener.accept()
        client.detach()


@contextmanager
def silent_server() -> Iterator[SilentServer]:
    """One that is there for as long as the body runs."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.settimeout(60)
        yield SilentServer(listener)
