"""The server that the tests start: it runs for everybody, and never outlives its tests."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from tests.support import postgres_binaries
from tests.support.databases import PostgresDatabases, execute
from tests.support.postgres import PostgresFailed, PostgresServer, launched_postgres, postgres_url
from tests.support.postgres_binaries import (
    IGNORE_INSTALLED,
    OLDEST_VERSION,
    PostgresNotFound,
    find_bindir,
    version_of,
)
from tests.support.processes import REPOSITORY, comes_true, environment, is_alive

pytestmark = pytest.mark.only_on("postgres")

#: Starts a server, says where, and waits to be killed.
_HOLDER = """
import sys
from tests.support.postgres import launched_postgres

with launched_postgres() as server:
    print(server.folder, flush=True)
    sys.stdin.read()
"""


def ask(url: str, question: str) -> object:
    """The one value that a query gives."""
    return execute(url, question)[0][0]


def postmaster(folder: Path) -> int:
    """The process number of the server in this folder."""
    return int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])


def test_server_speaks_utf8_and_sorts_by_code_point() -> None:
    """A new cluster is UTF-8 with locale C, whatever the machine is set to."""
    with launched_postgres() as server:
        settings = ask(
            server.url,
            "SELECT current_setting('server_encoding') || ' ' || datcollate "
            "FROM pg_database WHERE datname = current_database()",
        )

    assert "UTF8 C" == settings


def test_server_asks_for_its_password() -> None:
    """Other users of the machine do not get a superuser for as long as the tests run."""
    with launched_postgres() as server:
        password = server.url.split(":")[2].split("@")[0]

        with pytest.raises(asyncpg.InvalidPasswordError):
            ask(server.url.replace(password, "guess"), "SELECT 1")


def test_server_and_folder_go_with_the_context() -> None:
    """At the end there is no process and no file left."""
    with launched_postgres() as server:
        pid = postmaster(server.folder)

    assert (False, False) == (is_alive(pid), server.folder.exists())


def test_kill_9_of_the_tests_takes_the_server_and_its_folder_away() -> None:
    """A test run that gets no chance to clean up leaves nothing behind."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER],
        cwd=REPOSITORY,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        folder = Path(holder.stdout.readline().strip())
        pid = postmaster(folder)
        assert is_alive(pid)

        holder.kill()

    assert comes_true(lambda: not is_alive(pid) and not folder.exists())


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels offer no such signal")
def test_kill_9_of_the_supervisor_takes_the_server_away() -> None:
    """The server does not even survive the process that is to stop it."""
    with launched_postgres() as server:
        pid = postmaster(server.folder)

        os.kill(server.supervisor, signal.SIGKILL)

        assert comes_true(lambda: not is_alive(pid))
    shutil.rmtree(server.folder)


def test_termination_of_the_supervisor_takes_server_and_folder_away() -> None:
    """A polite end of the supervisor is a complete one."""
    with launched_postgres() as server:
        pid = postmaster(server.folder)

        os.kill(server.supervisor, signal.SIGTERM)

        assert comes_true(lambda: not is_alive(pid) and not server.folder.exists())


def test_wheel_serves_where_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Machines without PostgreSQL run the same tests, from the wheel's binaries."""
    monkeypatch.delenv("TEST_DATABASE_URL", raising=False)
    monkeypatch.setenv(IGNORE_INSTALLED, "1")

    with postgres_url() as url:
        directory = ask(url, "SELECT setting FROM pg_config WHERE name = 'BINDIR'")

    assert postgres_binaries.WHEEL in str(directory)


def test_binaries_in_a_closed_folder_are_copied(tmp_path: Path) -> None:
    """A virtual environment in root's home is no obstacle, though root may not run PostgreSQL."""
    original = find_bindir({IGNORE_INSTALLED: "1"})
    package = original.parents[1]
    closed = tmp_path / "closed"
    for folder in (package, package.with_name(f"{package.name}.libs")):
        if folder.is_dir():
            shutil.copytree(folder, closed / folder.name, symlinks=True)
    closed.chmod(0o700)
    bindir = closed / package.name / original.parent.name / original.name

    with launched_postgres(bindir) as server:
        used = ask(server.url, "SELECT setting FROM pg_config WHERE name = 'BINDIR'")
        expected = server.folder if os.geteuid() == 0 else closed

    assert str(used).startswith(str(expected))


def test_given_server_is_used_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """TEST_DATABASE_URL wins over everything found on the machine."""
    monkeypatch.setenv("TEST_DATABASE_URL", "postgres://somebody@elsewhere:5433/postgres")

    with postgres_url() as url:
        assert "postgres://somebody@elsewhere:5433/postgres" == url


def test_nothing_found_is_an_error_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any PostgreSQL the tests fail in one sentence, and are not skipped."""
    monkeypatch.setattr(postgres_binaries, "_installed", list)
    monkeypatch.setattr(postgres_binaries, "_of_the_wheel", list)

    with pytest.raises(PostgresNotFound, match=r"TEST_DATABASE_URL.*pip install"):
        find_bindir({})


def test_too_old_binaries_do_not_count(tmp_path: Path) -> None:
    """What is older than the oldest supported release is passed over."""
    for name in ("initdb", "postgres"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {OLDEST_VERSION - 1}.2'\n")
        program.chmod(0o755)

    assert OLDEST_VERSION - 1 == version_of(tmp_path)


def test_failing_initdb_is_reported_in_its_own_words(tmp_path: Path) -> None:
    """Whoever has a broken installation reads what it said."""
    for name in ("initdb", "postgres"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\ntest $1 = --version || { echo out of luck >&2; exit 1; }\n")
        program.chmod(0o755)

    with pytest.raises(PostgresFailed, match="initdb failed: out of luck"):  # noqa: SIM117
        with launched_postgres(tmp_path):
            pytest.fail("there is no server")


def test_databases_are_new_and_can_be_dropped_while_in_use() -> None:
    """Each database is of its own, and a connection left open does not keep it."""

    async def drop_while_connected(server: PostgresServer) -> list[str]:
        databases = PostgresDatabases(server.url)
        urls = [await asyncio.to_thread(databases.create) for _ in range(2)]
        connection = await asyncpg.connect(urls[0])
        for url in urls:
            await asyncio.to_thread(databases.drop, url)
        connection.terminate()
        return urls

    with launched_postgres() as server:
        urls = asyncio.run(drop_while_connected(server))
        left = ask(server.url, "SELECT count(*) FROM pg_database WHERE datname LIKE 'tracker%'")

    assert (2, 0) == (len(set(urls)), left)
