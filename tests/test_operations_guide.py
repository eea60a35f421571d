"""What docs/operations.md tells to type works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import asyncpg
import pytest

from scripts._support.folder import APP, LOCATION, migration_files
from tests.migrations.catalogue import catalogue_of
from tests.scripts.checkout import checkout
from tests.scripts.toy_project import execute, fetch
from tests.support.databases import Dialect
from tests.support.databases import execute as execute_on_postgres
from tests.support.postgres import launched_postgres
from tests.support.postgres_binaries import find_bindir
from tests.support.processes import REPOSITORY, environment, run_script

pytestmark = pytest.mark.no_database

GUIDE = (REPOSITORY / "docs" / "operations.md").read_text()

ALL = migration_files(LOCATION / APP)

on_sqlite = pytest.mark.only_on(Dialect.SQLITE)
on_postgres = pytest.mark.only_on(Dialect.POSTGRES)


def blocks(heading: str, language: str = "bash") -> list[str]:
    """The code blocks of a language under a heading."""
    section = re.search(rf"^#+ {heading}\n(.*?)(?=^##+ |\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert section is not None
    return re.findall(rf"^```{language}\n(.*?)^```$", section[1], re.MULTILINE | re.DOTALL)


def shell(
    block: str, *arguments: str, url: str | None, folder: Path = REPOSITORY, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a block as a script with these arguments, as ``python`` this interpreter."""
    path = os.pathsep.join([str(Path(sys.executable).parent), str(find_bindir()), os.environ["PATH"]])
    return subprocess.run(
        ["/bin/sh", "-c", block, "entrypoint", *arguments],
        cwd=folder,
        env=environment(url, {"PATH": path, **variables}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_entrypoint(fresh_database_url: str) -> None:
    """It waits, migrates, and becomes what it is told to; a second time there is nothing to migrate."""
    entrypoint, _, _ = blocks("Deployment")
    first = shell(entrypoint, "echo", "serving", url=fresh_database_url)
    second = shell(entrypoint, "echo", "serving", url=fresh_database_url)

    assert [0, 0] == [first.returncode, second.returncode], first.stderr + second.stderr
    assert [*(f"Applied {name}" for name in ALL), "serving"] == first.stdout.splitlines()[1:]
    assert ["Nothing to migrate", "serving"] == second.stdout.splitlines()[1:]


def test_entrypoint_without_a_database() -> None:
    """Where there is none the application does not start."""
    entrypoint, _, _ = blocks("Deployment")
    run = shell(entrypoint.replace("wait_for_db", "wait_for_db --timeout 0.2"), "echo", "serving", url="x://")

    assert (1, "") == (run.returncode, run.stdout)


def test_worker_and_probe(fresh_database_url: str) -> None:
    """The worker starts when the migrations are there; the probe tells before and after."""
    _, worker, probe = blocks("Deployment")
    not_ready = shell(probe, url=fresh_database_url)
    with subprocess.Popen(
        ["/bin/sh", "-c", worker, "entrypoint", "echo", "working"],
        cwd=REPOSITORY,
        env=environment(
            fresh_database_url, {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
        ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        assert "pending: " in process.stderr.readline()
        assert 0 == run_script("migrate", database_url=fresh_database_url).returncode
        output, _ = process.communicate(timeout=60)
    ready = shell(probe, url=fresh_database_url)

    assert (0, "No migration is pending\nworking\n") == (process.returncode, output)
    assert [1, 0] == [not_ready.returncode, ready.returncode]


@on_postgres
def test_worker_needs_to_read_one_table() -> None:
    """A role that may do nothing but read Aerich's table can wait, on a server that is read only as well."""
    with launched_postgres() as server:
        assert 0 == run_script("migrate", database_url=server.url).returncode
        execute_on_postgres(server.url, "CREATE ROLE worker LOGIN PASSWORD 'x'")
        execute_on_postgres(server.url, "GRANT SELECT ON aerich TO worker")
        execute_on_postgres(server.url, "ALTER ROLE worker SET default_transaction_read_only = on")
        url = re.sub(r"//[^@/]*@", "//worker:x@", server.url)
        run = run_script("wait_for_migrations", database_url=url)

    assert (0, "") == (run.returncode, run.stderr)


@on_postgres
async def test_backup_of_postgres(tmp_path: Path) -> None:
    """What was dumped comes back with the same tables and rows, and older backups are migrated."""
    [dump] = blocks("PostgreSQL")[:1]
    [restore] = blocks("PostgreSQL")[1:]
    # A server of our own: an older pg_dump would refuse that of TEST_DATABASE_URL.
    with launched_postgres() as server:
        assert 0 == run_script("faker", "--issues", "20", database_url=_migrated(server.url)).returncode
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
        assert await catalogue_of(server.url) == await catalogue_of(restored_url)
        assert await _issues(server.url) == await _issues(restored_url)


@on_sqlite
async def test_backup_of_sqlite(tmp_path: Path) -> None:
    """The backup holds what the file alone does not; restored, the rows are those of the backup."""
    backup, restore = blocks("SQLite")
    url = f"sqlite://{tmp_path}/tracker.sqlite3"
    assert 0 == run_script("faker", "--issues", "20", "--users", "5", cwd=tmp_path).returncode
    before = await _issues(url)
    assert 0 == shell(backup, url=None, folder=tmp_path).returncode
    assert 0 == run_script("faker", "--issues", "20", "--append", "--seed", "2", cwd=tmp_path).returncode
    assert before != await _issues(url)

    restored = shell(f"set -e\n{restore}", url=None, folder=tmp_path)

    assert (0, "Nothing to migrate\n") == (restored.returncode, restored.stdout)
    assert before == await _issues(url)


@on_postgres
async def test_lock_timeout(fresh_database_url: str, tmp_path: Path) -> None:
    """With the setting a migration does not wait for a long transaction, and can be run again later."""
    [setting] = blocks("Upgrades without downtime", "sql")
    project = checkout(tmp_path / "checkout")
    project.run("migrate", database_url=fresh_database_url)
    name = project.add("add_points", "ALTER TABLE issues ADD COLUMN pts INT;", "SELECT 1;")
    role = f"deployer_{time.monotonic_ns()}"
    admin = await asyncpg.connect(fresh_database_url)
    try:
        await admin.execute(f"CREATE ROLE {role} SUPERUSER LOGIN PASSWORD 'x'")
        url = re.sub(r"//[^@/]*@", f"//{role}:x@", fresh_database_url)
        await execute(setting.replace("5s", "200ms"), url)
        async with admin.transaction():
            await admin.execute("LOCK TABLE issues IN ACCESS SHARE MODE")
            blocked = project.run("migrate", database_url=url)
        after = project.run("migrate", database_url=url)
    finally:
        await admin.execute(f"DROP ROLE IF EXISTS {role}")
        await admin.close()

    assert (1, f"the migration {name} failed, and left nothing behind: canceling statement due to lock") == (
        blocked.returncode,
        blocked.stderr.partition(" timeout")[0],
    )
    assert (0, f"Applied {name}\n") == (after.returncode, after.stdout)


async def test_index_beside_the_application(fresh_database_url: str, tmp_path: Path) -> None:
    """A migration without a transaction builds an index, while others wait for it, and is undone likewise."""
    project = checkout(tmp_path / "checkout")
    name = project.add_without_transaction(
        "index_names",
        postgres=(
            "CREATE INDEX CONCURRENTLY names_of_issues ON issues (name)",
            "DROP INDEX CONCURRENTLY names_of_issues",
        ),
        sqlite=("CREATE INDEX names_of_issues ON issues (name)", "DROP INDEX names_of_issues"),
    )
    deployers = [project.start("migrate", database_url=fresh_database_url) for _ in range(4)]
    outputs = [deployer.communicate(timeout=120)[0] for deployer in deployers]
    there = str((await catalogue_of(fresh_database_url))["issues"])
    back = project.run("migrate", "--to", project.files[-2][0], "--yes", database_url=fresh_database_url)
    gone = str((await catalogue_of(fresh_database_url))["issues"])

    assert [0] * 4 == [deployer.returncode for deployer in deployers]
    assert 1 == "".join(outputs).count(f"Applied {name}\n")
    assert (0, f"Undone {name}\n") == (back.returncode, back.stdout), back.stderr
    assert (True, False) == ("names_of_issues" in there, "names_of_issues" in gone)


def test_bin_is_emptied(fresh_database_url: str) -> None:
    """The line for cron is complete."""
    [purge] = blocks("The bin")
    run = shell(purge, url=_migrated(fresh_database_url))

    assert (0, "") == (run.returncode, run.stderr)


def test_options_of_the_url(fresh_database_url: str) -> None:
    """The ones that the guide names are taken."""
    named = set(re.findall(r"\?(\w+)=|&(\w+)=", GUIDE))
    assert {("minsize", ""), ("", "maxsize"), ("maxsize", ""), ("busy_timeout", ""), ("schema", "")} <= named
    options = "busy_timeout=1" if fresh_database_url.startswith("sqlite") else _OF_POSTGRES

    assert 0 == run_script("migrate", database_url=f"{fresh_database_url}?{options}").returncode
    assert 0 == run_script("wait_for_migrations", database_url=f"{fresh_database_url}?{options}").returncode


_OF_POSTGRES = "minsize=2&maxsize=20&statement_cache_size=0"


def test_every_command_is_one() -> None:
    """Each that the guide names exists."""
    named = set(re.findall(r"scripts\.(\w+)", GUIDE)) - {"NAME"}

    assert set() == {name for name in named if not (REPOSITORY / "scripts" / f"{name}.py").is_file()}


def _migrated(url: str) -> str:
    migrated = run_script("migrate", database_url=url)
    assert 0 == migrated.returncode, migrated.stderr
    return url


async def _issues(url: str) -> list[tuple[object, ...]]:
    rows = await fetch("SELECT id, name, sequence_id FROM issues ORDER BY id", url)
    return [tuple(map(str, row.values())) for row in rows]
