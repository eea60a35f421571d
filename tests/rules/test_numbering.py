"""Issue numbers: gap-free in each project, never given twice."""

from __future__ import annotations

import asyncio

import pytest

from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, stored
from tortoise_tracker.factories import make_issue, make_project
from tortoise_tracker.models import Issue, IssueCounter, IssueSequence, Project


async def numbers_of(project: Project) -> list[int]:
    """The numbers of a project's issues, deleted ones included."""
    return sorted([issue.sequence_id for issue in await Issue.all_objects.filter(project=project)])


async def recorded_in(project: Project) -> list[int]:
    """The numbers that are recorded as given."""
    return sorted([row.sequence for row in await IssueSequence.all_objects.filter(project=project)])


@pytest.mark.parametrize("path", CREATIONS)
async def test_issues_are_counted_from_1(path: str) -> None:
    """In each project for itself, whichever way they are created."""
    one, other = await make_project(), await make_project()

    places = [one, one, other, one, other]
    issues = [await CREATIONS[path](Issue, project=project, name="x") for project in places]

    assert [1, 2, 1, 3, 2] == [issue.sequence_id for issue in issues]


@pytest.mark.parametrize("path", CREATIONS)
async def test_each_number_is_recorded(path: str) -> None:
    """With the issue that got it."""
    project = await make_project()

    issues = [await CREATIONS[path](Issue, project=project, name="x") for _ in range(3)]

    found = await IssueSequence.filter(project=project).order_by("sequence")
    assert [(issue.id, issue.sequence_id, False, issue.workspace_id) for issue in issues] == [
        (row.issue_id, row.sequence, row.deleted, row.workspace_id) for row in found
    ]


async def test_batch_is_numbered_in_its_order() -> None:
    """The first of the list has the lowest number, in memory as in the database."""
    project = await make_project()
    await make_issue(project=project)
    issues = [Issue(project=project, name=f"Issue {n}") for n in range(100)]

    await Issue.bulk_create(issues)

    assert list(range(2, 102)) == [issue.sequence_id for issue in issues]
    assert list(range(2, 102)) == [(await stored(issue)).sequence_id for issue in issues]
    assert list(range(1, 102)) == await recorded_in(project)


async def test_batch_in_portions_is_numbered_through() -> None:
    """``batch_size`` is a matter of the database alone."""
    project = await make_project()

    await Issue.bulk_create([Issue(project=project, name="x") for _ in range(25)], batch_size=10)

    assert list(range(1, 26)) == await numbers_of(project)


async def test_batch_over_several_projects() -> None:
    """Each project counts for itself, and goes on where it was."""
    projects = [await make_project() for _ in range(3)]
    await make_issue(project=projects[1])
    issues = [Issue(project=projects[n % 3], name="x") for n in range(10)]

    await Issue.bulk_create(issues)

    assert [1, 2, 1, 2, 3, 2, 3, 4, 3, 4] == [issue.sequence_id for issue in issues]
    assert [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3]] == [await recorded_in(project) for project in projects]


async def test_empty_batch_takes_no_number() -> None:
    """Nothing is nothing."""
    project = await make_project()

    await Issue.bulk_create([])

    assert 1 == (await make_issue(project=project)).sequence_id


async def test_many_tasks_share_a_project() -> None:
    """Fifty tasks of one process, single and bulk."""
    projects = [await make_project() for _ in range(2)]

    async def work(n: int) -> None:
        if n % 2:
            await Issue.create(project=projects[0], name="One")
        else:
            await Issue.bulk_create([Issue(project=projects[m % 2], name="Many") for m in range(n, n + 7)])

    await asyncio.gather(*[work(n) for n in range(50)])

    # 25 single issues in the first project; 25 batches of 7, of which 4 are for the first.
    assert [list(range(1, 126)), list(range(1, 76))] == [await numbers_of(project) for project in projects]
    assert [125, 75] == [len(await recorded_in(project)) for project in projects]


@pytest.mark.parametrize("soft", [True, False])
async def test_number_is_never_given_again(*, soft: bool) -> None:
    """Neither after the issue went to the bin nor after it went for good, the last one included."""
    project = await make_project()
    issues = [await make_issue(project=project) for _ in range(3)]

    await issues[0].delete(soft=soft)
    await issues[2].delete(soft=soft)

    assert 4 == (await make_issue(project=project)).sequence_id
    await _delete(project, soft=soft)
    await Issue.bulk_create([Issue(project=project, name="x") for _ in range(2)])
    assert [5, 6] == [issue.sequence_id for issue in await Issue.filter(project=project)]


async def _delete(project: Project, *, soft: bool) -> None:
    issues = Issue.objects.filter(project=project)
    await (issues.delete() if soft else issues.delete(soft=False))


async def test_number_is_kept_through_the_bin() -> None:
    """A restored issue is called what it was called."""
    project = await make_project()
    issue = await make_issue(project=project)
    await issue.delete()
    await make_issue(project=project)

    await issue.restore()

    assert ([1, 2], 1) == (await numbers_of(project), (await stored(issue)).sequence_id)


async def test_project_that_came_without_a_counter_goes_on_counting() -> None:
    """As one does that was imported past the models; deleted issues count."""
    project = await make_project()
    await Issue.bulk_create([Issue(project=project, name="x") for _ in range(3)])
    await (await Issue.get(project=project, sequence_id=3)).delete()
    await IssueCounter.filter(project=project).delete()

    issue = await make_issue(project=project)

    assert (4, 4) == (issue.sequence_id, (await IssueCounter.get(project=project)).last_value)


async def test_number_of_a_purged_issue_is_not_given_again_without_a_counter() -> None:
    """The record of it is left, and counts."""
    project = await make_project()
    await Issue.bulk_create([Issue(project=project, name="x") for _ in range(3)])
    await (await Issue.get(project=project, sequence_id=3)).delete(soft=False)
    await IssueCounter.filter(project=project).delete()

    assert 4 == (await make_issue(project=project)).sequence_id


async def test_statements_of_a_create_are_always_the_same() -> None:
    """In a new project and in one of many issues, beside any number of other projects."""
    new, old = await make_project(), await make_project()
    await Issue.bulk_create([Issue(project=old, name="x") for _ in range(500)])
    seen: list[list[str]] = []
    for project in (new, old):
        with count_statements() as statements:
            await Issue.create(project_id=project.id, name="x")
        seen.append(statements)

    for _ in range(10):
        await make_issue()
    with count_statements() as statements:
        await Issue.create(project_id=new.id, name="x")

    assert seen[0] == seen[1] == statements
    assert len(statements) < 10


async def test_statements_of_a_batch_do_not_depend_on_its_size() -> None:
    """Ten issues cost as many statements as a thousand, over two projects too."""
    projects = [await make_project() for _ in range(2)]
    counts = []
    for size in (10, 1000):
        issues = [Issue(project_id=projects[n % 2].id, name="x") for n in range(size)]
        with count_statements() as statements:
            await Issue.bulk_create(issues)
        counts.append(len(statements))

    assert counts[0] == counts[1]
    assert counts[0] < 12


async def test_record_says_who_and_when() -> None:
    """A number was given at the moment the issue was created."""
    issue = await make_issue()

    record = await IssueSequence.get(issue=issue)

    assert (issue.created_at, issue.created_by_id) == (record.created_at, record.created_by_id)
