"""Issue numbers are gap-free for any number of processes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from uuid import UUID

import pytest

from tests.support.databases import Dialect
from tests.support.processes import REPOSITORY, environment
from tortoise_tracker import connect
from tortoise_tracker.factories import make_project
from tortoise_tracker.models import Issue, IssueCounter, IssueSequence

#: How many processes compete, and how many issues each creates.
_CROWD = {Dialect.POSTGRES: (8, 100), Dialect.SQLITE: (4, 50)}
_CROWD_OF_PROJECTS = {Dialect.POSTGRES: (4, 60), Dialect.SQLITE: (3, 40)}

#: Seconds; eight processes start one after the other on a machine with two cores.
_PATIENCE = 120

pytestmark = pytest.mark.no_database


@contextmanager
def worker(task: str, count: int, projects: list[UUID], url: str) -> Iterator[subprocess.Popen[str]]:
    """A process that is connected and waits for the word."""
    arguments = [task, str(count), *map(str, projects)]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.numbering_worker", *arguments],
        cwd=REPOSITORY,
        env=environment(url),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def run_crowd(size: int, count: int, projects: list[UUID], url: str) -> list[tuple[str, int]]:
    """Let the processes begin at the same moment, and return what they got."""
    found: list[tuple[str, int]] = []
    with ExitStack() as stack:
        crowd = [stack.enter_context(worker("create", count, projects, url)) for _ in range(size)]
        for process in crowd:
            assert process.stdout is not None
            assert "ready\n" == process.stdout.readline()
        for process in crowd:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in crowd:
            output, errors = process.communicate(timeout=_PATIENCE)
            assert (0, "") == (process.returncode, errors)
            found += [(project, number) for project, number in json.loads(output)]
    return found


@asynccontextmanager
async def tables_in(url: str) -> AsyncIterator[None]:
    """An own database with tables, and nobody connected afterwards."""
    async with connect(url, create_tables=True):
        yield


async def test_processes_number_one_project_without_a_gap(fresh_database_url: str, dialect: Dialect) -> None:
    """8 by 100 on PostgreSQL, 4 by 50 on SQLite, single and bulk: no error, no gap, no duplicate."""
    async with tables_in(fresh_database_url):
        project = await make_project()
    size, count = _CROWD[dialect]
    everything = list(range(1, size * count + 1))

    said = run_crowd(size, count, [project.id], fresh_database_url)

    assert everything == sorted(number for _, number in said)
    async with connect(fresh_database_url):
        issues = {issue.id: issue.sequence_id for issue in await Issue.filter(project=project)}
        recorded = {row.issue_id: row.sequence for row in await IssueSequence.filter(project=project)}
        last = (await IssueCounter.get(project=project)).last_value
    assert (everything, size * count) == (sorted(issues.values()), last)
    assert issues == recorded


async def test_processes_number_several_projects_without_a_gap(
    fresh_database_url: str, dialect: Dialect
) -> None:
    """Batches over the same projects, each process in another order, do not wait for each other for ever."""
    async with tables_in(fresh_database_url):
        first = await make_project()
        projects = [first.id, *[(await make_project(workspace_id=first.workspace_id)).id for _ in range(2)]]
    size, count = _CROWD_OF_PROJECTS[dialect]

    said = run_crowd(size, count, projects, fresh_database_url)

    for project in projects:
        numbers = sorted(number for key, number in said if key == str(project))
        assert list(range(1, len(numbers) + 1)) == numbers
    assert size * count == len(said)


async def test_killed_process_leaves_no_gap(fresh_database_url: str) -> None:
    """What was never committed was never given: the next issue has the next number."""
    async with tables_in(fresh_database_url):
        project = await make_project()
        await Issue.create(project=project, name="One")

    with worker("hang", 5, [project.id], fresh_database_url) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert "ready\n" == process.stdout.readline()
        process.stdin.write("go\n")
        process.stdin.flush()
        assert "hanging\n" == process.stdout.readline()
        process.kill()
        process.wait(timeout=_PATIENCE)

        async with connect(fresh_database_url):
            await Issue.create(project_id=project.id, name="Two")
            numbers = sorted([issue.sequence_id for issue in await Issue.all()])

    assert [1, 2] == numbers
