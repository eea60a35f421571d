"""``python -m scripts.check_integrity``: what is wrong is shown, and put right where that is safe."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from contextlib import ExitStack
from typing import Any

import pytest

from tests.operations.test_numbering_processes import worker
from tests.support.databases import Dialect
from tests.support.processes import environment, run_script, start_script
from tortoise_tracker import connect
from tortoise_tracker.factories import make_issue, make_project, make_state
from tortoise_tracker.models import Issue
from tortoise_tracker.operations.integrity import check_integrity

pytestmark = pytest.mark.no_database

COMMAND = "check_integrity"

#: Seconds.
_PATIENCE = 120


async def broken(url: str, *, beyond_repair: bool = False) -> str:
    """An issue whose text is out of step, and an index that is missing; perhaps a state of another project.

    Returns the key of the issue.
    """
    async with connect(url, create_tables=True) as context:
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


def report_of(url: str, *arguments: str, code: int) -> Any:
    """The command's report, as a machine reads it."""
    ended = run_script(COMMAND, *arguments, "--json", database_url=url)
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


async def test_clean_database(fresh_database_url: str) -> None:
    """Exit 0, and one line."""
    async with connect(fresh_database_url, create_tables=True):
        await make_issue()

    ended = run_script(COMMAND, database_url=fresh_database_url)

    assert (0, "Nothing is wrong\n", "") == (ended.returncode, ended.stdout, ended.stderr)
    report = report_of(fresh_database_url, code=0)
    assert {"clean": True, "found": [], "left": [], "failures": []} == report


async def test_faults_are_shown(fresh_database_url: str) -> None:
    """A table names them, nothing is changed, and the exit code is 1."""
    key = await broken(fresh_database_url)

    ended = run_script(COMMAND, database_url=fresh_database_url)

    assert (1, "") == (ended.returncode, ended.stderr)
    for word in (key, "Issue.description_stripped", "unique_default_state_of_project_while_live"):
        assert word in ended.stdout
    assert "2 wrong; --fix can put 2 right" in ended.stdout
    async with connect(fresh_database_url):
        assert "Wrong" == (await Issue.get(id=key)).description_stripped


async def test_what_is_safe_is_fixed(fresh_database_url: str) -> None:
    """Then the exit code is 0, and the next run finds nothing."""
    key = await broken(fresh_database_url)

    ended = run_script(COMMAND, "--fix", database_url=fresh_database_url)

    assert (0, "") == (ended.returncode, ended.stderr)
    assert "2 wrong; 0 left" in ended.stdout
    async with connect(fresh_database_url):
        assert "Right" == (await Issue.get(id=key)).description_stripped
    assert report_of(fresh_database_url, code=0)["clean"]


async def test_rest_is_left_with_the_way_out(fresh_database_url: str) -> None:
    """The exit code stays 1."""
    key = await broken(fresh_database_url, beyond_repair=True)

    report = report_of(fresh_database_url, "--fix", code=1)
    shown = run_script(COMMAND, "--fix", database_url=fresh_database_url)

    assert [("relation", "Issue", 1, [key], False)] == [
        (each["check"], each["subject"], each["total"], each["keys"], each["fixable"])
        for each in report["left"]
    ]
    assert (1, "") == (shown.returncode, shown.stderr)
    assert "1 wrong; 1 left" in shown.stdout
    assert "Way out: give it another row of its own project, or delete it" in shown.stdout


async def test_what_stands_in_the_way_is_told(fresh_database_url: str) -> None:
    """An index that cannot be put back is named, in one line on stderr."""
    async with connect(fresh_database_url, create_tables=True) as context:
        first = await make_state(name="One")
        second = await make_state(project_id=first.project_id, name="Two")
        await context.db().execute_script(
            'DROP INDEX "unique_state_name_while_live"; '
            f"UPDATE states SET name = 'One' WHERE id = '{second.id}'"
        )

    ended = run_script(COMMAND, "--fix", "--json", database_url=fresh_database_url)

    assert 1 == ended.returncode
    assert 1 == len(ended.stderr.splitlines())
    assert ended.stderr.startswith("missing index, catalogue: ")
    report = json.loads(ended.stdout)
    assert [["duplicate", [str(second.id)]], ["missing index", ["unique_state_name_while_live"]]] == [
        [each["check"], each["keys"]] for each in report["left"]
    ]


async def test_dry_run_wins(fresh_database_url: str) -> None:
    """Also over --fix."""
    await broken(fresh_database_url)

    report = report_of(fresh_database_url, "--fix", "--dry-run", "--keys", "1", code=1)

    assert report["found"] == report["left"]
    assert {1} == {len(each["keys"]) for each in report["left"]}


async def test_progress_on_a_terminal(fresh_database_url: str) -> None:
    """A bar on stderr, which goes when the work is done; none anywhere else."""
    await broken(fresh_database_url)
    ended, seen = on_a_terminal(fresh_database_url)

    assert 1 == ended.returncode
    assert b"Checking" in seen
    assert b"Checking" not in ended.stdout


async def test_others_write_meanwhile(fresh_database_url: str, dialect: Dialect) -> None:
    """They all succeed, and in the end all is well."""
    await broken(fresh_database_url)
    async with connect(fresh_database_url) as context:
        project = await make_project()
        await Issue.bulk_create([Issue(project=project, name="x") for _ in range(50)])
        await context.db().execute_script("UPDATE issue_counters SET last_value = last_value - 1")
    count = {Dialect.SQLITE: 20, Dialect.POSTGRES: 60}[dialect]
    other = await _other_project(fresh_database_url)
    with ExitStack() as stack:
        crowd = [stack.enter_context(worker("create", count, [other], fresh_database_url)) for _ in range(2)]
        for process in crowd:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
        fix = stack.enter_context(start_script(COMMAND, "--fix", database_url=fresh_database_url))
        for process in crowd:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in (*crowd, fix):
            _, errors = process.communicate(timeout=_PATIENCE)
            assert (0, "") == (process.returncode, errors)

    async with connect(fresh_database_url) as context:
        assert [] == (await check_integrity(context.db())).found


async def _other_project(url: str) -> Any:
    async with connect(url):
        return (await make_project()).id


async def test_database_without_tables(fresh_database_url: str) -> None:
    """Is told of, with the way out."""
    ended = run_script(COMMAND, database_url=fresh_database_url)

    assert (1, "") == (ended.returncode, ended.stdout)
    assert "python -m scripts.migrate" in ended.stderr
    assert 1 == len(ended.stderr.splitlines())


@pytest.mark.parametrize("arguments", [["everything"], ["--keys", "0"], ["--no-such"]])
def test_wrong_usage(arguments: list[str]) -> None:
    """Exit 2, and a word of where help is."""
    ended = run_script(COMMAND, *arguments, database_url="sqlite://:memory:")

    assert (2, "") == (ended.returncode, ended.stdout)
    assert "--help" in ended.stderr


def test_help_teaches() -> None:
    """What it finds, what --fix does about it, and what it leaves."""
    ended = run_script(COMMAND, "--help", database_url="sqlite://:memory:")

    assert 0 == ended.returncode
    words = ("--fix", "--dry-run", "--json", "--keys", "deleted parents", "plain text", "leaves to people")
    for word in words:
        assert word in " ".join(ended.stdout.split())
