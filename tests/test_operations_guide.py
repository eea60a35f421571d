"""What docs/operations.md tells to type works."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import asyncpg
import pytest

from tests.commands.checkout import OWN, Chain, checkout, copied_chain
from tests.commands.toy_project import execute, fetch
from tests.migrations.catalogue import catalogue_of
from tests.support.databases import Dialect
from tests.support.in_process import call_command, run_apart
from tests.support.postgres import launched_postgres
from tests.support.postgres_binaries import find_bindir
from tests.support.processes import REPOSITORY, environment
from tortoise_tracker.commands import COMMANDS
from tortoise_tracker.commands.migrating import configuration, migration_files

pytestmark = pytest.mark.no_database

GUIDE = (REPOSITORY / "docs" / "operations.md").read_text()

ALL = migration_files(OWN)

#: What is installed under the name that the guide calls.
_CONSOLE_SCRIPT = """\
#!/bin/sh
exec python -c 'from tortoise_tracker.__main__ import main; main()' "$@"
"""

on_sqlite = pytest.mark.only_on(Dialect.SQLITE)
on_postgres = pytest.mark.only_on(Dialect.POSTGRES)


def blocks(heading: str, language: str = "bash") -> list[str]:
    """The code blocks of a language under a heading."""
    section = re.search(rf"^#+ {heading}\n(.*?)(?=^##+ |\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert section is not None
    return re.findall(rf"^```{language}\n(.*?)^```$", section[1], re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module", autouse=True)
def _installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The shell finds ``tortoise-tracker``, this interpreter and PostgreSQL's programs."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "tortoise-tracker"
    script.write_text(_CONSOLE_SCRIPT)
    script.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        for path in (find_bindir(), Path(sys.executable).parent, folder):
            patch.setenv("PATH", str(path), prepend=os.pathsep)
        yield


def shell(
    block: str, *arguments: str, url: str | None, folder: Path = REPOSITORY, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a block as a script with these arguments."""
    return subprocess.run(
        ["/bin/sh", "-c", block, "entrypoint", *arguments],
        cwd=folder,
        env=environment(url, variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def typed(line: str, url: str) -> subprocess.CompletedProcess[str]:
    """Call the one command of a line on a database."""
    program, *arguments = shlex.split(line)
    assert "tortoise-tracker" == program
    return call_command(*arguments, database_url=url)


def test_entrypoint(fresh_database_url: str) -> None:
    """It waits, migrates, and becomes what it is told to."""
    entrypoint, _, _ = blocks("Deployment")
    run = shell(entrypoint, "echo", "serving", url=fresh_database_url)

    assert (0, "") == (run.returncode, run.stderr)
    assert [*(f"Applied {name}" for name in ALL), "serving"] == run.stdout.splitlines()[1:]


def test_entrypoint_without_a_database() -> None:
    """Where there is none the application does not start."""
    entrypoint, _, _ = blocks("Deployment")
    run = shell(entrypoint, "echo", "serving", url="x://")

    assert (1, "") == (run.returncode, run.stdout)


def test_worker_and_probe(fresh_database_url: str) -> None:
    """The worker starts when the migrations are there; the probe tells before and after."""
    _, worker, probe = blocks("Deployment")
    not_ready = typed(probe, fresh_database_url)
    with subprocess.Popen(
        ["/bin/sh", "-c", worker, "entrypoint", "echo", "working"],
        cwd=REPOSITORY,
        env=environment(fresh_database_url),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        assert "pending: " in process.stderr.readline()
        assert 0 == call_command("migrate", database_url=fresh_database_url).returncode
        output, _ = process.communicate(timeout=60)
    ready = typed(probe, fresh_database_url)

    assert (0, "No migration is pending\nworking\n") == (process.returncode, output)
    assert [1, 0] == [not_ready.returncode, ready.returncode]


@on_postgres
async def test_worker_needs_to_read_one_table(migrated_url: str) -> None:
    """A role that may do nothing but read Aerich's table can wait, on a server that is read only as well."""
    role = f"worker_{time.monotonic_ns()}"
    await execute(
        f"CREATE ROLE {role} LOGIN PASSWORD 'x'; GRANT SELECT ON aerich TO {role};"
        f"ALTER ROLE {role} SET default_transaction_read_only = on",
        migrated_url,
    )
    try:
        url = re.sub(r"//[^@/]*@", f"//{role}:x@", migrated_url)
        run = call_command("wait_for_migrations", database_url=url)
    finally:
        await execute(f"DROP OWNED BY {role}; DROP ROLE {role}", migrated_url)

    assert (0, "") == (run.returncode, run.stderr)


@on_postgres
def test_backup_of_postgres(tmp_path: Path) -> None:
    """What was dumped comes back with the same tables and rows, and older backups are migrated."""
    [dump] = blocks("PostgreSQL")[:1]
    [restore] = blocks("PostgreSQL")[1:]
    # A server of our own: an older pg_dump would refuse that of TEST_DATABASE_URL.
    with launched_postgres() as server:
        assert 0 == call_command("migrate", database_url=server.url).returncode
        filled = call_command("faker", "--issues", "20", "--quiet", database_url=server.url)
        assert 0 == filled.returncode, filled.stderr
        dumped = shell(dump, url=server.url, folder=tmp_path)
        restored_url = server.url.removesuffix("postgres") + "restored"
        restored = shell(
            f"set -e\n{restore}",
            url=None,
            folder=tmp_path,
            ADMIN_URL=server.url,
            RESTORED_URL=restored_url,
        )
        assert (0, 0) == (dumped.returncode, restored.returncode), dumped.stderr + restored.stderr
        assert restored.stdout.endswith("Nothing to migrate\n")
        assert run_apart(_contents, server.url) == run_apart(_contents, restored_url)


@on_sqlite
async def test_backup_of_sqlite(tmp_path: Path) -> None:
    """The backup holds what the file alone does not; restored, the rows are those of the backup."""
    backup, restore = blocks("SQLite")
    url = f"sqlite://{tmp_path}/tracker.sqlite3"
    arguments = ("faker", "--issues", "20", "--users", "5", "--quiet")
    assert 0 == call_command(*arguments, cwd=tmp_path).returncode
    before = await _contents(url)
    assert 0 == shell(backup, url=None, folder=tmp_path).returncode
    assert 0 == call_command(*arguments, "--append", "--seed", "2", cwd=tmp_path).returncode
    assert before != await _contents(url)

    restored = shell(f"set -e\n{restore}", url=None, folder=tmp_path)

    assert (0, "Nothing to migrate\n") == (restored.returncode, restored.stdout)
    assert before == await _contents(url)


@on_postgres
async def test_lock_timeout(migrated_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the setting a migration does not wait for a long transaction, and can be run again later."""
    [setting] = blocks("Upgrades without downtime", "sql")
    chain: Chain = copied_chain(tmp_path / "tracker")
    monkeypatch.setattr(configuration, "own_migrations", lambda: chain.folder)
    name = chain.add("add_points", "ALTER TABLE issues ADD COLUMN pts INT;", "SELECT 1;")
    role = f"deployer_{time.monotonic_ns()}"
    admin = await asyncpg.connect(migrated_url)
    try:
        await admin.execute(f"CREATE ROLE {role} SUPERUSER LOGIN PASSWORD 'x'")
        url = re.sub(r"//[^@/]*@", f"//{role}:x@", migrated_url)
        await execute(setting.replace("5s", "200ms"), url)
        async with admin.transaction():
            await admin.execute("LOCK TABLE issues IN ACCESS SHARE MODE")
            blocked = call_command("migrate", database_url=url)
        after = call_command("migrate", database_url=url)
    finally:
        await admin.execute(f"DROP ROLE IF EXISTS {role}")
        await admin.close()

    assert (1, f"the migration {name} failed, and left nothing behind: canceling statement due to lock") == (
        blocked.returncode,
        blocked.stderr.partition(" timeout")[0],
    )
    assert (0, f"Applied {name}\n") == (after.returncode, after.stdout)


async def test_index_beside_the_application(migrated_url: str, tmp_path: Path) -> None:
    """A migration without a transaction builds an index, while others wait for it, and is undone likewise."""
    project = checkout(tmp_path / "checkout")
    name = project.chain.add_without_transaction(
        "index_names",
        postgres=(
            "CREATE INDEX CONCURRENTLY names_of_issues ON issues (name)",
            "DROP INDEX CONCURRENTLY names_of_issues",
        ),
        sqlite=("CREATE INDEX names_of_issues ON issues (name)", "DROP INDEX names_of_issues"),
    )
    with ExitStack() as stack:
        deployers = [
            stack.enter_context(project.start("migrate", database_url=migrated_url)) for _ in range(3)
        ]
        outputs = [deployer.communicate(timeout=120)[0] for deployer in deployers]
    there = str((await catalogue_of(migrated_url))["issues"])
    back = project.run("migrate", "--to", "0", "--yes", database_url=migrated_url)
    gone = str((await catalogue_of(migrated_url))["issues"])

    assert [0] * 3 == [deployer.returncode for deployer in deployers]
    assert 1 == "".join(outputs).count(f"Applied {name}\n")
    assert (0, f"Undone {name}\n") == (back.returncode, back.stdout), back.stderr
    assert (True, False) == ("names_of_issues" in there, "names_of_issues" in gone)


@pytest.mark.parametrize("heading", ["The bin", "Accounts", "Integrity"])
def test_lines_to_type(heading: str, migrated_url: str) -> None:
    """Each line of these chapters is complete."""
    runs = [typed(line, migrated_url) for block in blocks(heading) for line in block.splitlines()]

    assert {(0, "")} == {(run.returncode, run.stderr) for run in runs}


def test_options_of_the_url(migrated_url: str) -> None:
    """The ones that the guide names are taken."""
    named = set(re.findall(r"\?(\w+)=|&(\w+)=", GUIDE))
    assert {("minsize", ""), ("", "maxsize"), ("maxsize", ""), ("busy_timeout", ""), ("schema", "")} <= named
    is_sqlite = migrated_url.startswith("sqlite")
    options = "busy_timeout=1" if is_sqlite else "minsize=2&maxsize=20&statement_cache_size=0"

    for name in ("migrate", "wait_for_migrations", "check_integrity"):
        assert 0 == call_command(name, database_url=f"{migrated_url}?{options}").returncode


def test_every_command_is_one() -> None:
    """Each that the guide names exists."""
    named = {name.replace("-", "_") for name in re.findall(r"tortoise-tracker ([a-z][\w-]+)", GUIDE)}

    assert set() == named - set(COMMANDS)
    assert {"migrate", "wait_for_db", "wait_for_migrations", "purge_deleted"} <= named


async def _contents(url: str) -> tuple[object, list[tuple[str, ...]]]:
    """The tables, and the issues in them."""
    rows = await fetch("SELECT id, name, sequence_id FROM issues ORDER BY id", url)
    return await catalogue_of(url), [tuple(map(str, row.values())) for row in rows]
