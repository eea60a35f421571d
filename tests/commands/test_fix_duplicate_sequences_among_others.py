"""``fix_duplicate_sequences`` beside processes that create issues, and when it is stopped."""

from __future__ import annotations

import json
import signal
from contextlib import ExitStack

import pytest

from tests.rules.test_numbering_processes import worker
from tests.support.databases import Dialect
from tests.support.imported import drop_unique_numbers
from tests.support.in_process import call_command
from tests.support.processes import start_script
from tortoise_tracker import connect
from tortoise_tracker.factories import make_project
from tortoise_tracker.health.sequences import find_faults, missing_indexes
from tortoise_tracker.models import Issue, IssueCounter, IssueSequence, Project

pytestmark = pytest.mark.no_database

COMMAND = "fix_duplicate_sequences"

#: Processes that create issues meanwhile, and how many issues each.
_CROWD = {Dialect.POSTGRES: (3, 60), Dialect.SQLITE: (2, 30)}

#: Seconds.
_PATIENCE = 120


async def imported(url: str, count: int = 100) -> Project:
    """A project of that many issues, half of which have the number of another, and a counter far behind."""
    async with connect(url) as context:
        db = context.db()
        await drop_unique_numbers(db)
        project = await make_project()
        await Issue.bulk_create([Issue(project=project, name="Imported") for _ in range(count)])
        await db.execute_script(
            f"UPDATE issues SET sequence_id = sequence_id - {count // 2} WHERE sequence_id > {count // 2}; "
            "UPDATE issue_counters SET last_value = 1"
        )
        return project


async def assert_right(url: str, issues: int) -> None:
    """Each issue has a number and a record of its own, and the indexes are back."""
    async with connect(url) as context:
        assert ([], []) == (await find_faults(context.db()), await missing_indexes(context.db()))
        numbers = {issue.id: issue.sequence_id for issue in await Issue.all()}
        assert issues == len(set(numbers.values()))
        recorded = {row.issue_id: row.sequence for row in await IssueSequence.filter(issue_id__isnull=False)}
        assert numbers == recorded
        assert max(numbers.values()) <= (await IssueCounter.get()).last_value


async def test_others_create_issues_meanwhile(migrated_url: str, dialect: Dialect) -> None:
    """They all succeed, two repairs at the same time as well, and no number is there twice in the end."""
    project = await imported(migrated_url)
    size, count = _CROWD[dialect]
    with ExitStack() as stack:
        crowd = [
            stack.enter_context(worker("create", count, [project.id], migrated_url)) for _ in range(size)
        ]
        for process in crowd:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
        repairs = [stack.enter_context(start_script(COMMAND, database_url=migrated_url)) for _ in range(2)]
        for process in crowd:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in (*crowd, *repairs):
            _, errors = process.communicate(timeout=_PATIENCE)
            assert (0, "") == (process.returncode, errors)

    # Who began before the repair may have got a number that was there already.
    assert 0 == call_command(COMMAND, database_url=migrated_url).returncode
    await assert_right(migrated_url, 100 + size * count)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "interrupted"])
async def test_stopped_one_leaves_nothing_half_done(
    migrated_url: str, dialect: Dialect, how: signal.Signals
) -> None:
    """What it had to wait for is done by the next one; Ctrl-C says so in a word."""
    project = await imported(migrated_url)
    with ExitStack() as stack:
        other = stack.enter_context(worker("hang", 2, [project.id], migrated_url))
        assert other.stdin is not None
        assert other.stdout is not None
        assert "ready\n" == other.stdout.readline()
        other.stdin.write("go\n")
        other.stdin.flush()
        assert "hanging\n" == other.stdout.readline()

        # SQLite's own waiting is not for interrupting.
        url = migrated_url + ("?busy_timeout=3000" if dialect is Dialect.SQLITE else "")
        stopped = stack.enter_context(start_script(COMMAND, database_url=url))
        assert stopped.stdout is not None
        # The table is there before anything is done about it.
        while "and 11 more" not in (line := stopped.stdout.readline()):
            assert line
        stopped.send_signal(how)
        _, errors = stopped.communicate(timeout=_PATIENCE)
        expected = (-signal.SIGKILL, "") if how is signal.SIGKILL else (130, "interrupted\n")
        assert expected == (stopped.returncode, errors)

    async with connect(migrated_url) as context:
        assert 50 + 1 == len(await find_faults(context.db()))
    report = call_command(COMMAND, "--json", database_url=migrated_url)
    assert 50 == len(json.loads(report.stdout)["renumbered"])
    await assert_right(migrated_url, 100)
