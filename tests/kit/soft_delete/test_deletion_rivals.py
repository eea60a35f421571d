"""Processes that delete, restore and create in one tree at the same time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.support.consistency import hidden_by, inconsistencies
from tests.support.crew import Crew, Ended, crew
from tests.support.trees import make_busy_project
from tortoise_tracker.exceptions import RestoreBlocked
from tortoise_tracker.factories import make_issue, make_project
from tortoise_tracker.models import Deletion, Issue, IssueComment, Label, Project

_ROUNDS = 3


@pytest.fixture(scope="module")
def workers(database_url: str) -> Iterator[Crew]:
    """Processes on the database of the run."""
    with crew(database_url) as found:
        yield found


def errors_of(ended: list[Ended]) -> list[str]:
    """What tasks ended with although they should not."""
    return [end.error for end in ended if end.error is not None]


async def restore_all() -> None:
    """Undo every deletion, whichever has to come back first."""
    while deletions := await Deletion.objects.in_bin():
        for deletion in deletions:
            with suppress(RestoreBlocked):
                await deletion.restore()


async def test_overlapping_trees_are_deleted_at_once(workers: Crew) -> None:
    """An issue, its project, its workspace, and all issues: each row goes with one of them, once."""
    project = await make_busy_project(40)
    issue = await Issue.get(name="Issue 0", project=project)
    rows = (await Project.get(id=project.id)).workspace_id
    tasks = [
        ("delete", "Issue", issue.id),
        ("delete_many", "Issue", project.id),
        ("delete", "Project", project.id),
        ("delete", "Workspace", rows),
    ]
    whole = await (await project.workspace).delete()
    assert whole is not None
    hidden = Counter(await hidden_by(whole))
    await whole.restore()

    for turn in range(_ROUNDS):
        ended = workers.run(*tasks[turn:], *tasks[:turn])

        assert [] == errors_of(ended)
        assert [] == await inconsistencies()
        assert whole.total == sum(end.value for end in ended)
        lasting = await Deletion.objects.in_bin()
        assert sorted(end.value for end in ended if end.value) == sorted(each.total for each in lasting)
        assert hidden == sum([Counter(await hidden_by(each)) for each in lasting], Counter())
        await restore_all()
        assert [] == await inconsistencies()


async def test_the_same_row_is_deleted_once(workers: Crew) -> None:
    """Whoever comes later finds nothing to delete, and leaves nothing in the bin."""
    for _ in range(_ROUNDS):
        issue = await make_issue()

        ended = workers.run(*[("delete", "Issue", issue.id)] * 3)

        assert ([], [0, 0, 1]) == (errors_of(ended), sorted(end.value for end in ended))
        assert 1 == await Deletion.filter(workspace_id=issue.workspace_id).count()


@pytest.mark.parametrize("root", ["Issue", "Project", "Workspace"])
async def test_nothing_is_created_under_what_is_being_deleted(workers: Crew, root: str) -> None:
    """Issues, comments, labels and links: created in time they go along, later they are refused."""
    project = await make_project()
    issue = await make_issue(project=project)
    key = {"Issue": issue.id, "Project": project.id, "Workspace": project.workspace_id}[root]
    # Issues and labels of the project go on while an issue is deleted, and would never be refused.
    kinds = (
        ("chain", "comments", "comments") if root == "Issue" else ("issues", "chain", "comments", "labels")
    )

    ended = workers.run(
        ("delete_under_creators", root, key, project.workspace_id, _ROUNDS),
        *(("create", kind, project.id, issue.id, _ROUNDS) for kind in kinds),
    )

    assert [] == errors_of(ended)
    assert [] == await inconsistencies()
    assert all(end.value for end in ended[1:])
    assert 0 == await IssueComment.filter(project=project).count()
    if root != "Issue":
        assert (0, 0) == (
            await Issue.filter(project=project).count(),
            await Label.filter(project=project).count(),
        )


async def test_restoring_while_another_deletes(workers: Crew) -> None:
    """An issue comes and goes while its project and its workspace do."""
    project = await make_busy_project(5)
    issue = await Issue.get(name="Issue 0", project=project)

    ended = workers.run(
        ("delete_and_restore", "Issue", issue.id, 12),
        ("delete_and_restore", "Project", project.id, 6),
        ("delete_and_restore", "Workspace", project.workspace_id, 4),
    )

    assert [] == errors_of(ended)
    assert [] == await inconsistencies()
    assert {"RestoreBlocked"} >= {error for end in ended for error in end.value}


async def test_deletion_is_restored_once(workers: Crew) -> None:
    """Several who restore the same deletion, or one that hangs on it, do not disturb each other."""
    project = await make_busy_project(5)
    for _ in range(_ROUNDS):
        deletion = await project.delete()
        assert deletion is not None

        ended = workers.run(*[("restore", deletion.id)] * 3)

        assert ([], {}) == (errors_of(ended), await hidden_by(deletion))
        assert [] == await inconsistencies()


async def test_deletion_is_restored_or_removed(workers: Crew) -> None:
    """Never half of each, whichever came first."""
    for _ in range(_ROUNDS):
        project = await make_project()
        deletion = await project.delete()
        assert deletion is not None

        restored, removed = workers.run(("restore", deletion.id), ("remove", deletion.id, 1))

        assert [] == errors_of([restored, removed])
        back = await Project.filter(id=project.id).exists()
        assert (back, 0 if back else deletion.total) == (restored.value, removed.value)
        assert ([], {}) == (await inconsistencies(), await hidden_by(deletion))


async def test_two_remove_the_same_deletion(workers: Crew) -> None:
    """They share the work."""
    project = await make_busy_project(20)
    deletion = await project.delete()
    assert deletion is not None

    ended = workers.run(*[("remove", deletion.id, 10)] * 2)

    assert [] == errors_of(ended)
    assert deletion.total == sum(end.value for end in ended)
    assert ([], 0) == (await inconsistencies(), await Deletion.all().count())
