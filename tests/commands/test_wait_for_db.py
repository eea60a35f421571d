"""``python -m scripts.wait_for_db``: until the database answers, and not longer than one is ready to wait."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import time
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest

from tests.support.databases import Dialect, execute
from tests.support.in_process import call_command
from tests.support.later import later_server, silent_server
from tests.support.processes import start_script
from tortoise_tracker.commands.migrating import NotYet, address_of, check_answer
from tortoise_tracker.kit.config import connection_of

pytestmark = pytest.mark.no_database

#: What is about the command alone needs to be run once only.
alone = pytest.mark.only_on(Dialect.SQLITE)
on_postgres = pytest.mark.only_on(Dialect.POSTGRES)


@pytest.mark.parametrize("option", [True, False])
def test_answer(fresh_database_url: str, option: bool) -> None:  # noqa: FBT001 - one of the two ways
    """A database that is there answers at once, whichever way its URL comes."""
    if option:
        run = call_command("wait_for_db", "--database-url", fresh_database_url, database_url="nonsense")
    else:
        run = call_command("wait_for_db", database_url=fresh_database_url)

    assert (0, "") == (run.returncode, run.stderr)
    assert re.fullmatch(r"(PostgreSQL at|SQLite file) \S+ answers\n", run.stdout)


@alone
def test_new_file_is_not_made(tmp_path: Path) -> None:
    """An SQLite file that could be made counts, and is not made; the default is one."""
    run = call_command("wait_for_db", cwd=tmp_path)

    assert (0, "SQLite file tracker.sqlite3 answers\n") == (run.returncode, run.stdout)
    assert [] == list(tmp_path.iterdir())


@alone
def test_database_in_memory() -> None:
    """It is always there."""
    run = call_command("wait_for_db", "--database-url", "sqlite://:memory:")

    assert (0, "SQLite in memory answers\n", "") == (run.returncode, run.stdout, run.stderr)


@alone
@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("no/x.sqlite3", "there is no folder .*/no"),
        ("text.sqlite3", "file is not a database"),
        ("folder", "unable to open database file"),
        ("locked.sqlite3", "database is locked"),
    ],
)
def test_file_that_does_not_answer(file: str, reason: str, tmp_path: Path) -> None:
    """A file that cannot be read, and never will be, is waited for until the time is over."""
    (tmp_path / "text.sqlite3").write_text("This is no database, but a text about databases. " * 10)
    (tmp_path / "folder").mkdir()
    locked = sqlite3.connect(tmp_path / "locked.sqlite3")
    locked.execute("CREATE TABLE t (a INT)")
    locked.execute("BEGIN EXCLUSIVE")
    url = f"sqlite://{tmp_path / file}"

    run = call_command("wait_for_db", "--database-url", url, "--timeout", "0.2")
    locked.close()

    assert (1, "") == (run.returncode, run.stdout)
    waiting, gave_up = run.stderr.splitlines()
    assert re.fullmatch(f"waiting up to 0.2 s for SQLite file {tmp_path}/{file}: {reason}", waiting)
    assert re.fullmatch(
        rf"SQLite file {tmp_path}/{file} has not answered within 0.2 s \({reason}\): start it, .*", gave_up
    )


@alone
def test_file_that_may_not_be_made(tmp_path: Path) -> None:
    """A folder that the user may not write to is no place for a database."""
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o555)
    run = call_command("wait_for_db", "--timeout", "0.2", database_url=f"sqlite://{folder}/x.sqlite3")

    # root may write everywhere.
    answers = os.geteuid() == 0
    assert (0 if answers else 1, not answers) == (run.returncode, "may not be written to" in run.stderr)


@alone
def test_folder_that_appears(tmp_path: Path) -> None:
    """A volume that is mounted while it waits is noticed."""
    folder = tmp_path / "volume"
    with start_script("wait_for_db", database_url=f"sqlite://{folder}/x.sqlite3") as process:
        assert process.stderr is not None
        assert "there is no folder" in process.stderr.readline()
        folder.mkdir()
        output, _ = process.communicate(timeout=30)

    assert (0, True) == (process.returncode, output.endswith(" answers\n"))


@on_postgres
def test_server_that_starts_later() -> None:
    """It says what it waits for, once, and ends well once the server is there."""
    server = later_server()
    with start_script("wait_for_db", database_url=server.url) as process:
        assert process.stderr is not None
        assert (
            f"waiting up to 60 s for PostgreSQL at 127.0.0.1:{server.port}/postgres: Connection refused\n"
            == process.stderr.readline()
        )
        with server.launched():
            output, errors = process.communicate(timeout=60)

    assert 0 == process.returncode
    assert f"PostgreSQL at 127.0.0.1:{server.port}/postgres answers\n" == output
    # While it starts there may be another reason.
    assert "Connection refused" not in errors
    assert server.password not in errors


@on_postgres
def test_database_and_role_that_come_later(fresh_database_url: str) -> None:
    """A database that is missing on a server that runs is waited for, and so is a role; both are named."""
    server = urlsplit(fresh_database_url)
    name = f"later_{time.monotonic_ns()}"
    host = server.netloc.rpartition("@")[2]
    url = urlunsplit(server._replace(netloc=f"{name}:later@{host}", path=f"/{name}"))
    with start_script("wait_for_db", database_url=url) as process:
        assert process.stderr is not None
        # Which of the two is wrong, a server may keep to itself.
        assert re.search(rf'(password|role).*"{name}"', process.stderr.readline())
        execute(fresh_database_url, f"CREATE ROLE {name} LOGIN PASSWORD 'later'")
        assert f'database "{name}" does not exist' in process.stderr.readline()
        execute(fresh_database_url, f"CREATE DATABASE {name} OWNER {name} TEMPLATE template0")
        _, errors = process.communicate(timeout=30)
    execute(fresh_database_url, f"DROP DATABASE {name} WITH (FORCE)")
    execute(fresh_database_url, f"DROP ROLE {name}")

    assert (0, "") == (process.returncode, errors)


@on_postgres
def test_server_that_is_silent() -> None:
    """What takes the connection and never answers uses up the time that was given, and then it gives up."""
    with silent_server() as server:
        run = call_command("wait_for_db", "--timeout", "0.5", database_url=server.url)

    assert (1, "") == (run.returncode, run.stdout)
    assert "has not answered within 0.5 s (it does not answer): start it, " in run.stderr
    assert "secret" not in run.stderr


@on_postgres
async def test_attempt_has_a_limit_of_its_own() -> None:
    """A server that never answers ends the attempt, and not what waits: another attempt may follow."""
    with silent_server() as server, pytest.raises(NotYet, match="it does not answer"):
        await check_answer(address_of(connection_of(server.url)), 0.1)


@on_postgres
def test_interrupted_in_an_attempt() -> None:
    """Ctrl-C while a server is silent ends it without a traceback."""
    with silent_server() as server, start_script("wait_for_db", database_url=server.url) as process:
        server.wait_for_client()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)

    assert (130, "interrupted\n") == (process.returncode, errors)


@alone
@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("mysql://ada:secret@localhost/x", "the database URL is mysql://…"),
        ("nonsense", "one without ://"),
        ("postgres://ada:secret@localhost", "No database name in the path"),
        ("postgres://ada:secret@localhost/x?sslmode=perhaps", "an option of the PostgreSQL database URL"),
    ],
)
def test_bad_url_is_not_waited_for(url: str, complaint: str) -> None:
    """What can never be a database exits 1 at once, with one sentence that has no password."""
    run = call_command("wait_for_db", "--database-url", url)

    assert (1, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))
    assert (True, False) == (complaint in run.stderr, "secret" in run.stderr)


@alone
@pytest.mark.parametrize(
    "arguments", [("now",), ("--timeout", "0"), ("--interval", "-1"), ("--timeout", "x")]
)
def test_wrong_usage_exits_2(arguments: tuple[str, ...]) -> None:
    """A wrong argument is one line on stderr and exit 2."""
    run = call_command("wait_for_db", *arguments)

    assert (2, "", 1) == (run.returncode, run.stdout, len(run.stderr.splitlines()))


@alone
def test_help_teaches() -> None:
    """``--help`` says what counts as an answer and how often it asks, and not what the URL is."""
    run = call_command("wait_for_db", "--help", database_url="postgres://user:secret@host/x")

    assert (0, "") == (run.returncode, run.stderr)
    words = ("creates nothing", "--timeout", "--interval", "DATABASE_URL")
    assert [] == [word for word in words if word not in run.stdout]
    assert "secret" not in run.stdout
