"""Links that cannot be made: the error says why, and nothing is written."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from tests.kit.queryset.test_links import make_issue_and_labels, make_members
from tests.support.crew import Ended, crew, while_waiting
from tests.support.databases import Dialect
from tests.support.rows import contents
from tortoise_tracker.exceptions import InvalidValue, ParentDeleted, ScopeMismatch
from tortoise_tracker.factories import make_issue, make_label, make_project, make_user
from tortoise_tracker.models import Issue, IssueLabel, Label


@pytest.mark.parametrize("where", ["another project", "the bin", "another workspace"])
async def test_label_of_elsewhere_is_refused(where: str) -> None:
    """And none of those beside it is written."""
    issue, labels = await make_issue_and_labels(2)
    project = await make_project(workspace_id=issue.workspace_id) if where == "another project" else None
    wrong = labels.pop() if where == "the bin" else await make_label(project=project or await make_project())
    if where == "the bin":
        await wrong.delete()
    before = await contents()

    with pytest.raises(ParentDeleted if where == "the bin" else ScopeMismatch, match=str(wrong.id)):
        await issue.labels.add(*labels, wrong)

    assert before == await contents()


async def test_user_outside_the_project_is_refused() -> None:
    """Only members can be assigned; the rules of the link hold."""
    issue = await make_issue()
    members = await make_members(await issue.project, 1)
    stranger = await make_user()
    before = await contents()

    with pytest.raises(InvalidValue):
        await issue.assignees.add(*members, stranger)

    assert before == await contents()


async def test_unsaved_rows_are_refused() -> None:
    """On either side, whatever is done; nothing is written."""
    issue, labels = await make_issue_and_labels(1)
    unsaved = Label(project_id=issue.project_id, name="x")
    draft = Issue(project_id=issue.project_id, name="x")
    before = await contents()

    for attempt in (
        issue.labels.add(*labels, unsaved),
        issue.labels.remove(unsaved),
        draft.labels.add(*labels),
        draft.labels.clear(),
        unsaved.issues.add(issue),
    ):
        with pytest.raises(OperationalError, match="has never been saved"):
            await attempt

    assert before == await contents()


async def test_rows_of_another_model_are_refused() -> None:
    """The error names the relation."""
    issue, _ = await make_issue_and_labels(0)
    wrong: Any = await issue.project

    with pytest.raises(InvalidValue, match=r"Issue\.labels does not accept <Proj.* instances of Label"):
        await issue.labels.add(wrong)


async def test_links_are_part_of_the_transaction() -> None:
    """What is rolled back was never linked, nor removed."""
    issue, labels = await make_issue_and_labels(2)
    await issue.labels.add(labels[0])
    before = await contents()

    async def fail() -> None:
        async with in_transaction() as db:
            await issue.labels.add(labels[1], using_db=db)
            await issue.labels.remove(labels[0], using_db=db)
            raise LookupError

    with pytest.raises(LookupError):
        await fail()

    assert before == await contents()


async def test_database_refuses_a_second_live_link() -> None:
    """Also past the relation."""
    issue, labels = await make_issue_and_labels(1)
    await issue.labels.add(*labels)

    with pytest.raises(IntegrityError):
        await IssueLabel.create(issue=issue, label=labels[0])


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_link_that_somebody_else_is_just_making_is_no_error(database_url: str) -> None:
    """Two who put the same label on an issue both succeed, and there is one link."""
    issue, [label] = await make_issue_and_labels(1)

    with crew(database_url) as workers:
        async with while_waiting(workers, "put_label", issue.id, label.id) as (transaction, ended):
            await issue.labels.add(label, using_db=transaction)

    assert ([Ended(None, None)], 1) == (ended, await IssueLabel.all_objects.all().count())
