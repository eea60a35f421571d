"""Many-to-many relations write link rows like any others."""

from __future__ import annotations

import pytest
from tortoise.exceptions import OperationalError

from tests.support.statements import count_statements
from tortoise_tracker import acting_as
from tortoise_tracker.exceptions import InvalidValue, ScopeMismatch
from tortoise_tracker.factories import make_issue, make_label, make_project, make_project_member, make_user
from tortoise_tracker.models import Issue, IssueLabel, Label, User


async def issue_and_labels(count: int) -> tuple[Issue, list[Label]]:
    """An issue, and labels of its project."""
    project = await make_project()
    issue = await make_issue(project=project)
    return issue, [await make_label(project=project, workspace_id=project.workspace_id) for _ in range(count)]


async def test_added_link_is_complete() -> None:
    """It has a key, its project and workspace, and the acting user."""
    issue, [label] = await issue_and_labels(1)
    user = await make_user()

    with acting_as(user):
        await issue.labels.add(label)

    link = await IssueLabel.get()
    assert (issue.id, label.id, issue.project_id, issue.workspace_id, user.id) == (
        link.issue_id,
        link.label_id,
        link.project_id,
        link.workspace_id,
        link.created_by_id,
    )


async def test_adding_removing_and_clearing_may_be_repeated() -> None:
    """What is linked stays linked once, what is not is removed without a word."""
    issue, labels = await issue_and_labels(3)

    await issue.labels.add(*labels)
    await issue.labels.add(labels[0], labels[0])
    assert 3 == await IssueLabel.all_objects.all().count()

    await issue.labels.remove(labels[0])
    await issue.labels.remove(labels[0])
    assert [labels[1], labels[2]] == sorted(await issue.labels, key=lambda label: str(label.id))

    await issue.labels.clear()
    await issue.labels.clear()
    assert ([], 3) == (list(await issue.labels), await IssueLabel.deleted_objects.all().count())


async def test_removed_link_is_made_anew() -> None:
    """The old row belongs to its deletion."""
    issue, [label] = await issue_and_labels(1)
    await issue.labels.add(label)
    await issue.labels.remove(label)

    await issue.labels.add(label)

    assert [label] == await issue.labels
    assert (1, 1) == (await IssueLabel.objects.all().count(), await IssueLabel.deleted_objects.all().count())


async def test_other_side_links_too() -> None:
    """From the label, and from the user who is assigned."""
    issue, [label] = await issue_and_labels(1)
    member = await make_project_member(project_id=issue.project_id)
    user = await User.get(id=member.member_id)

    await label.issues.add(issue)
    await user.assigned_issues.add(issue)

    assert ([label], [user]) == (await issue.labels, await issue.assignees)


async def test_label_of_another_project_is_refused() -> None:
    """Together with it the one that would have been right: nothing is half written."""
    issue, [label] = await issue_and_labels(1)
    _, [stranger] = await issue_and_labels(1)

    with pytest.raises(ScopeMismatch):
        await issue.labels.add(label, stranger)

    assert 0 == await IssueLabel.all_objects.all().count()


async def test_unsaved_row_is_refused() -> None:
    """It has no key in the database yet."""
    issue, _ = await issue_and_labels(0)

    with pytest.raises(OperationalError, match="save it before"):
        await issue.labels.add(Label(name="new"))


async def test_row_of_another_model_is_refused() -> None:
    """An issue is no label."""
    issue, _ = await issue_and_labels(0)

    with pytest.raises(InvalidValue, match="links rows of Label"):
        await issue.labels.add(issue)  # type: ignore[arg-type]


async def test_statements_do_not_depend_on_how_many_are_added() -> None:
    """One link or forty, the database is asked as often."""
    seen = []
    for count in (1, 40):
        issue, labels = await issue_and_labels(count)
        with count_statements() as statements:
            await issue.labels.add(*labels)
        seen.append(len(statements))

    assert seen[0] == seen[1]
