"""Runs a throw-away PostgreSQL server for as long as its parent process lives.

A program of its own: ``python postgres_supervisor.py BINDIR [PORT [PASSWORD]]``. It makes a cluster in a
temporary folder, starts the server, prints one line of JSON, and waits for the end of its standard input.
The kernel closes that pipe whichever way the parent goes, ``kill -9`` included; then the server is stopped
and the folder removed. On Linux the server also dies with the supervisor.
"""

from __future__ import annotations

import ctypes
import json
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

#: Seconds for initdb, and again for the server to accept connections, on a busy machine.
PATIENCE = 60.0

#: A locale that every machine has and that knows the letters of all alphabets.
LETTERS = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"

#: The data are thrown away, so nothing is written for the case of a crash.
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_size": "256MB",
    "max_wal_senders": "0",
    "max_connections": "200",
    "jit": "off",
    "listen_addresses": "127.0.0.1",
    # A socket's path has a limit of length that temporary folders exceed.
    "unix_socket_directories": "",
}

#: Bytes that must be free in memory.
ROOM = 2 << 30

_PR_SET_PDEATHSIG = 1


class StartError(Exception):
    """The server could not be started."""


def main() -> int:
    """Run the server until standard input ends; the exit status is 1 if there was no server."""
    # So that the folder goes as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    privileges = lesser_user()
    folder = make_folder(privileges)
    server = None
    try:
        bindir = reachable(Path(sys.argv[1]), folder, privileges)
        password = init_cluster(bindir, folder, privileges, *sys.argv[3:])
        server, port = start(bindir, folder, privileges, *map(int, sys.argv[2:3]))
        report(port=port, password=password, folder=str(folder))
        sys.stdin.buffer.read()
    except StartError as error:
        report(error=str(error))
        return 1
    finally:
        if server is not None:
            stop(server)
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def report(**facts: object) -> None:
    """Tell the parent, in one line."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def lesser_user() -> dict[str, Any]:
    """What to start processes with: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in known:
            entry = known[name]
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise StartError("root may not run PostgreSQL, and there is no user postgres or nobody for it")


def make_folder(privileges: dict[str, Any]) -> Path:
    """A temporary folder that belongs to the server's user, and that this user can get to."""
    # root's TMPDIR may be closed to others.
    places = (*in_memory(), tempfile.gettempdir(), "/tmp", "/var/tmp")  # noqa: S108 - mkdtemp makes it safe
    for parent in places:
        folder = Path(tempfile.mkdtemp(prefix="tracker-postgres-", dir=parent))
        if not privileges:
            return folder
        os.chown(folder, privileges["user"], privileges["group"])
        if runs(["/bin/sh", "-c", 'test -w "$0"', folder], Path("/"), privileges):
            return folder
        folder.rmdir()
    raise StartError("found no temporary folder that PostgreSQL's user can get to: set TMPDIR")


def in_memory() -> tuple[str, ...]:
    """Where files lie in memory and have room, unless another place was asked for.

    A database is hundreds of files. To make them where others have just been removed takes an ext4 without a
    journal half a second.
    """
    place = "/dev/shm"  # noqa: S108 - mkdtemp makes it safe
    if "TMPDIR" in os.environ or not Path(place).is_dir() or shutil.disk_usage(place).free < ROOM:
        return ()
    return (place,)


def reachable(bindir: Path, folder: Path, privileges: dict[str, Any]) -> Path:
    """The binaries, or a copy of them where the server's user cannot reach or run them."""
    programs = (bindir / "postgres", bindir / "initdb")
    if all(runs([program, "--version"], folder, privileges) for program in programs):
        return bindir
    install = bindir.parent
    package = install.parent
    copy = folder / "install" / package.name / install.name
    shutil.copytree(install, copy, symlinks=True, ignore=shutil.ignore_patterns("include", "doc"))
    # Where the linker of a wheel puts the libraries, which the binaries look for beside them.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / "install" / libraries.name, symlinks=True)
    if privileges:
        for path in (folder / "install", *(folder / "install").rglob("*")):
            os.chown(path, privileges["user"], privileges["group"], follow_symlinks=False)
    return copy / bindir.name


def runs(command: list[str | Path], folder: Path, privileges: dict[str, Any]) -> bool:
    """Whether the server's user can run this, successfully."""
    try:
        return not subprocess.run(
            command,
            cwd=folder,
            env=environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
            **privileges,
        ).returncode
    except (OSError, subprocess.SubprocessError):
        return False


def environment(folder: Path) -> dict[str, str]:
    """Ours, without what would change the server's behavior."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
    return {**kept, "LC_ALL": "C", "TZ": "UTC", "HOME": str(folder), "TMPDIR": str(folder)}


def dies_with_us(number: int) -> Callable[[], None] | None:
    """For a child process on Linux: ask the kernel for this signal once our process is gone.

    Set between fork and exec, after the change of user, which would clear it again.
    """
    if sys.platform != "linux":
        return None
    # Loaded here: between fork and exec it might wait for a lock for ever.
    libc = ctypes.CDLL(None, use_errno=True)
    ourselves = os.getpid()

    def ask() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, number)
        if os.getppid() != ourselves:
            os.kill(os.getpid(), number)

    return ask


def init_cluster(bindir: Path, folder: Path, privileges: dict[str, Any], password: str = "") -> str:
    """Make the cluster and return the password, which keeps other users of the machine out."""
    password = password or secrets.token_hex(16)
    secret = folder / "password"
    secret.write_text(password)
    if privileges:
        os.chown(secret, privileges["user"], privileges["group"])
    command: list[str | Path] = [
        *(bindir / "initdb", "--pgdata", folder / "data", "--no-sync", "--no-instructions"),
        *("--username=postgres", f"--pwfile={secret}", "--auth=password"),
        # Sorted by code point, yet with the letters of all alphabets: C alone knows only A to Z.
        *("--encoding=UTF8", "--locale=C", f"--lc-ctype={LETTERS}"),
    ]
    answer = subprocess.run(
        command,
        cwd=folder,
        env=environment(folder),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        preexec_fn=dies_with_us(signal.SIGKILL),
        **privileges,
    )
    if answer.returncode:
        raise StartError(f"initdb failed: {answer.stderr.strip() or answer.stdout.strip()}")
    return password


def start(
    bindir: Path, folder: Path, privileges: dict[str, Any], wanted: int = 0
) -> tuple[subprocess.Popen[bytes], int]:
    """Start the server on a port, or a free one; another process may take that first, so try again."""
    for _ in range(5):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", wanted))
            _, port = probe.getsockname()
        settings = [f"--{name}={value}" for name, value in SETTINGS.items()]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [bindir / "postgres", "-D", folder / "data", "-p", str(port), *settings],
                cwd=folder,
                env=environment(folder),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # At once, its clients included; it cleans its shared memory up.
                preexec_fn=dies_with_us(signal.SIGQUIT),  # noqa: PLW1509 - there are no threads
                **privileges,
            )
        if is_ready(server, folder / "data" / "postmaster.pid"):
            return server, port
        stop(server)
    said = (folder / "log").read_text(errors="replace").strip()
    raise StartError(f"postgres did not start: {said}")


def is_ready(server: subprocess.Popen[bytes], pidfile: Path) -> bool:
    """Wait until the server writes ``ready`` into its pid file's eighth line, as pg_ctl does."""
    deadline = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < deadline:
        lines = pidfile.read_text().splitlines() if pidfile.exists() else []
        if len(lines) > 7 and lines[7].strip() == "ready":
            return True
        time.sleep(0.01)
    return False


def stop(server: subprocess.Popen[bytes]) -> None:
    """Stop the server without ceremony."""
    server.send_signal(signal.SIGQUIT)
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
