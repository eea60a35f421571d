"""``check_integrity``: what is wrong is shown, and put right where that is safe."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from tests.rules.test_numbering_processes import worker
from tests.support.databases import Databases, Dialect, temporary_database
from tests.support.in_process import call_command, run_apart
from tests.support.processes import environment, start_script
from tortoise_tracker import connect
from tortoise_tracker.factories import make_issue, make_project, make_state
from tortoise_tracker.health.integrity import check_integrity
from tortoise_tracker.models import Issue

pytestmark = pytest.mark.no_database

COMMAND = "check_integrity"

#: Seconds.
_PATIENCE = 120

alone = pytest.mark.only_on(Dialect.SQLITE)


@dataclass(frozen=True)
class Broken:
    """A database in which an issue's text is out of step, and an index is missing."""

    url: str
    #: The key of the issue.
    key: str

    async def stripped(self) -> str | None:
        """The plain text of the issue."""
        async with connect(self.url):
            return (await Issue.get(id=self.key)).description_stripped


async def _break(url: str, *, beyond_repair: bool) -> str:
    async with connect(url) as context:
        issue = await make_issue(description_html="<p>Right</p>")
        setting = "description_stripped = 'Wrong'"
        if beyond_repair:
            state = await make_state(project=await make_project(workspace_id=issue.workspace_id))
            setting += f", state_id = '{state.id}'"
        await context.db().execute_script(
            f"UPDATE issues SET {setting} WHERE id = '{issue.id}'; "
            'DROP INDEX "unique_default_state_of_project_while_live"'
        )
        return str(issue.id)


@pytest.fixture(scope="module")
def broken_base(databases: Databases, migrated_base: str) -> Iterator[Broken]:
    """One that no test changes."""
    with temporary_database(databases, like=migrated_base) as url:
        yield Broken(url, run_apart(partial(_break, url, beyond_repair=False)))


@pytest.fixture
def broken(databases: Databases, broken_base: Broken) -> Iterator[Broken]:
    """One of the test's own."""
    with temporary_database(databases, like=broken_base.url) as url:
        yield Broken(url, broken_base.key)


def report_of(url: str, *arguments: str, code: int) -> Any:
    """The command's report, as a machine reads it."""
    ended = call_command(COMMAND, *arguments, "--json", database_url=url)
    assert (code, "") == (ended.returncode, ended.stderr)
    return json.loads(ended.stdout)


def on_a_terminal(url: str) -> tuple[subprocess.CompletedProcess[bytes], bytes]:
    """Run the command with a terminal for stderr; how it ended, and what was seen there."""
    leader, follower = pty.openpty()
    with os.fdopen(leader, "rb", buffering=0) as screen:
        ended = subprocess.run(
            [sys.executable, "-m", f"scripts.{COMMAND}"],
            env=environment(url, {"TERM": "xterm", "NO_COLOR": None}),
            stdout=subprocess.PIPE,
            stderr=follower,
            timeout=_PATIENCE,
            check=False,
        )
        os.close(follower)
        return ended, screen.read(100_000)


async def test_clean_database(migrated_url: str) -> None:
    """Exit 0, and one line."""
    async with connect(migrated_url):
        await make_issue()

    ended = call_command(COMMAND, database_url=migrated_url)

    assert (0, "Nothing is wrong\n", "") == (ended.returncode, ended.stdout, ended.stderr)
    report = report_of(migrated_url, code=0)
    assert {"clean": True, "found": [], "left": [], "failures": []} == report


async def test_faults_are_shown(broken_base: Broken) -> None:
    """A table names them, nothing is changed, and the exit code is 1."""
    ended = call_command(COMMAND, database_url=broken_base.url)

    assert (1, "") == (ended.returncode, ended.stderr)
    for word in (broken_base.key, "Issue.description_stripped", "unique_default_state_of_project_while_live"):
        assert word in ended.stdout
    assert "2 wrong; --fix can put 2 right" in ended.stdout
    assert "Wrong" == await broken_base.stripped()


async def test_what_is_safe_is_fixed(broken: Broken) -> None:
    """Then the exit code is 0, and the next run finds nothing."""
    ended = call_command(COMMAND, "--fix", database_url=broken.url)

    assert (0, "") == (ended.returncode, ended.stderr)
    assert "2 wrong; 0 left" in ended.stdout
    assert "Right" == await broken.stripped()
    assert report_of(broken.url, code=0)["clean"]


async def test_rest_is_left_with_the_way_out(migrated_url: str) -> None:
    """The exit code stays 1."""
    key = await _break(migrated_url, beyond_repair=True)

    report = report_of(migrated_url, "--fix", code=1)
    shown = call_command(COMMAND, "--fix", database_url=migrated_url)

    assert [("relation", "Issue", 1, [key], False)] == [
        (each["check"], each["subject"], each["total"], each["keys"], each["fixable"])
        for each in report["left"]
    ]
    assert (1, "") == (shown.returncode, shown.stderr)
    assert "1 wrong; 1 left" in shown.stdout
    assert "Way out: give it another row of its own project, or delete it" in shown.stdout


async def test_way_out_names_the_command_as_it_is_called(migrated_url: str) -> None:
    """What another command puts right is told with its name, for machines as well."""
    async with connect(migrated_url) as context:
        issue = await make_issue()
        await context.db().execute_script(f"UPDATE issues SET sequence_id = 0 WHERE id = '{issue.id}'")

    shown, as_json = [
        call_command(COMMAND, *arguments, database_url=migrated_url, prefix="python -m scripts.").stdout
        for arguments in ((), ("--json",))
    ]

    assert "Way out: run `python -m scripts.fix_duplicate_sequences`" in shown
    assert "run `python -m scripts.fix_duplicate_sequences`" in json.loads(as_json)["left"][0]["way_out"]


async def test_what_stands_in_the_way_is_told(migrated_url: str) -> None:
    """An index that cannot be put back is named, in one line on stderr."""
    async with connect(migrated_url) as context:
        first = await make_state(name="One")
        second = await make_state(project_id=first.project_id, name="Two")
        await context.db().execute_script(
            'DROP INDEX "unique_state_name_while_live"; '
            f"UPDATE states SET name = 'One' WHERE id = '{second.id}'"
        )

    ended = call_command(COMMAND, "--fix", "--json", database_url=migrated_url)

    assert 1 == ended.returncode
    assert 1 == len(ended.stderr.splitlines())
    assert ended.stderr.startswith("missing index, catalogue: ")
    report = json.loads(ended.stdout)
    assert [["duplicate", [str(second.id)]], ["missing index", ["unique_state_name_while_live"]]] == [
        [each["check"], each["keys"]] for each in report["left"]
    ]


def test_dry_run_wins(broken_base: Broken) -> None:
    """Also over --fix."""
    report = report_of(broken_base.url, "--fix", "--dry-run", "--keys", "1", code=1)

    assert report["found"] == report["left"]
    assert {1} == {len(each["keys"]) for each in report["left"]}


def test_progress_on_a_terminal(broken_base: Broken) -> None:
    """A bar on stderr, which goes when the work is done; none anywhere else."""
    ended, seen = on_a_terminal(broken_base.url)

    assert 1 == ended.returncode
    assert b"Checking" in seen
    assert b"Checking" not in ended.stdout


async def test_others_write_meanwhile(broken: Broken, dialect: Dialect) -> None:
    """They all succeed, and in the end all is well."""
    async with connect(broken.url) as context:
        project = await make_project()
        await Issue.bulk_create([Issue(project=project, name="x") for _ in range(50)])
        await context.db().execute_script("UPDATE issue_counters SET last_value = last_value - 1")
        other = (await make_project()).id
    count = {Dialect.SQLITE: 20, Dialect.POSTGRES: 60}[dialect]
    with ExitStack() as stack:
        crowd = [stack.enter_context(worker("create", count, [other], broken.url)) for _ in range(2)]
        for process in crowd:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
        fix = stack.enter_context(start_script(COMMAND, "--fix", database_url=broken.url))
        for process in crowd:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in (*crowd, fix):
            _, errors = process.communicate(timeout=_PATIENCE)
            assert (0, "") == (process.returncode, errors)

    async with connect(broken.url) as context:
        assert [] == (await check_integrity(context.db())).found


@alone
@pytest.mark.parametrize("arguments", [["everything"], ["--keys", "0"], ["--no-such"]])
def test_wrong_usage(arguments: list[str]) -> None:
    """Exit 2, and a word of where help is."""
    ended = call_command(COMMAND, *arguments, database_url="sqlite://:memory:")

    assert (2, "") == (ended.returncode, ended.stdout)
    assert "--help" in ended.stderr


@alone
def test_help_teaches() -> None:
    """What it finds, what --fix does about it, and what it leaves."""
    ended = call_command(COMMAND, "--help")

    assert 0 == ended.returncode
    words = ("--fix", "--dry-run", "--json", "--keys", "deleted parents", "plain text", "leaves to people")
    for word in words:
        assert word in " ".join(ended.stdout.split())
