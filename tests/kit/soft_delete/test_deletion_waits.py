"""Who writes into a tree and who deletes it wait for each other, and see what the other one did.

On SQLite, writers take turns anyhow; the tests of rivals run there as well.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.consistency import inconsistencies
from tests.support.crew import Crew, Ended, crew, while_waiting
from tests.support.databases import Dialect
from tortoise_tracker.factories import make_issue, make_issue_comment, make_label
from tortoise_tracker.models import Issue, IssueComment, Label, Project

pytestmark = pytest.mark.only_on(Dialect.POSTGRES)


@pytest.fixture(scope="module")
def workers(database_url: str) -> Iterator[Crew]:
    """Processes on the database of the run."""
    with crew(database_url) as found:
        yield found


async def test_deletion_takes_what_is_just_being_created(workers: Crew) -> None:
    """A comment, and an issue at the end of a branch, are written when the deletion begins."""
    trunk = await make_issue()
    branch = await make_issue(project_id=trunk.project_id, parent=trunk)

    async with while_waiting(workers, "delete", "Issue", trunk.id) as (transaction, ended):
        twig = await Issue.create(
            project_id=trunk.project_id, parent_id=branch.id, name="Twig", using_db=transaction
        )
        await IssueComment.create(issue_id=twig.id, using_db=transaction)

    assert [Ended(5, None)] == ended
    assert ([], 0) == (await inconsistencies(), await Issue.filter(project_id=trunk.project_id).count())


@pytest.mark.parametrize("what", ["issues", "chain", "comments", "labels"])
async def test_creation_waits_for_a_deletion_and_is_refused(workers: Crew, what: str) -> None:
    """Nothing comes under a project that is gone when it is the creator's turn."""
    issue = await make_issue()
    project = await issue.project

    async with while_waiting(workers, "create", what, project.id, issue.id, 1) as (transaction, ended):
        await Project.filter(id=project.id).using_db(transaction).delete()

    assert [Ended(1, None)] == ended
    assert ([], 1) == (await inconsistencies(), await Issue.all_objects.filter(project=project).count())


async def test_restoration_waits_for_a_deletion_and_is_refused(workers: Crew) -> None:
    """A comment does not come back under a project that is just being deleted."""
    comment = await make_issue_comment()
    deletion = await comment.delete()
    assert deletion is not None

    async with while_waiting(workers, "restore", deletion.id) as (transaction, ended):
        await Project.filter(id=comment.project_id).using_db(transaction).delete()

    assert [Ended(value=False, error=None)] == ended
    assert ([], 0) == (await inconsistencies(), await IssueComment.all().count())


async def test_restoration_names_who_has_just_taken_its_key(workers: Crew) -> None:
    """Also when that is committed after the restoration has looked."""
    label = await make_label()
    deletion = await label.delete()
    assert deletion is not None

    async with while_waiting(workers, "restore", deletion.id) as (transaction, ended):
        await Label.create(project_id=label.project_id, name=label.name, using_db=transaction)

    assert "RestoreConflict" in str(ended[0].error)
    assert [] == await inconsistencies()


async def test_deletion_that_finds_nothing_left_is_none(workers: Crew) -> None:
    """Whoever waited for another deletion of the same row leaves nothing in the bin."""
    issue = await make_issue()

    async with while_waiting(workers, "delete", "Issue", issue.id) as (transaction, ended):
        await Issue.filter(id=issue.id).using_db(transaction).delete()

    assert ([Ended(0, None)], []) == (ended, await inconsistencies())
