"""What the models themselves bring about is never wrong."""

from __future__ import annotations

import datetime

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tortoise_tracker.factories import (
    make_cycle_issue,
    make_issue,
    make_issue_comment,
    make_label,
    make_page,
    make_project,
    make_state,
    make_user,
)
from tortoise_tracker.health.integrity import check_integrity
from tortoise_tracker.kit.soft_delete.purging import due, purge
from tortoise_tracker.models import (
    Deletion,
    Issue,
    IssueLabel,
    IssueRelation,
    Project,
    UserNotificationPreference,
    Workspace,
)


async def assert_clean(db: BaseDBAsyncClient) -> None:
    """Nothing is wrong."""
    assert [] == (await check_integrity(db)).found


async def purge_all() -> None:
    """Empty the bin."""
    for deletion in await due(datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=1)):
        async for _ in purge(deletion):
            pass


async def busy_issue() -> Issue:
    """An issue with something of everything around it."""
    parent = await make_issue()
    issue = await make_issue(project_id=parent.project_id, parent=parent, description_html="<p>a<br>b</p>")
    comment = await make_issue_comment(issue=issue)
    await make_issue_comment(issue=issue, parent=comment)
    label = await make_label(workspace_id=issue.workspace_id, project_id=None)
    await IssueLabel.create(issue=issue, label=label)
    await make_cycle_issue(issue=issue)
    await Project.filter(id=issue.project_id).update(default_state_id=issue.state_id)
    return issue


async def test_empty_database(db: BaseDBAsyncClient) -> None:
    """Has its tables and indexes, and no faults."""
    await assert_clean(db)


async def test_deletions_and_their_way_back(db: BaseDBAsyncClient) -> None:
    """Of a comment, an issue, the project around them and the workspace."""
    issue = await busy_issue()
    project = await Project.get(id=issue.project_id)
    deletions: list[Deletion] = []
    for row in (issue, project, await Workspace.get(id=issue.workspace_id)):
        deletion = await row.delete()
        assert deletion is not None
        deletions.append(deletion)
        await assert_clean(db)
    for deletion in reversed(deletions):
        await deletion.restore()
        await assert_clean(db)


@pytest.mark.parametrize("model", [Issue, Project, Workspace])
async def test_purge(db: BaseDBAsyncClient, model: type[Issue | Project | Workspace]) -> None:
    """What is removed for good leaves nothing that is wrong."""
    issue = await busy_issue()
    keys = {Issue: issue.id, Project: issue.project_id, Workspace: issue.workspace_id}
    await (await model.get(id=keys[model])).delete()

    await purge_all()

    await assert_clean(db)


async def test_hard_deletion(db: BaseDBAsyncClient) -> None:
    """Of an issue, and of somebody who wrote and did much."""
    issue = await busy_issue()
    await issue.delete(soft=False)
    await assert_clean(db)

    user = await make_user()
    await make_issue(project_id=issue.project_id, created_by=user)
    await user.delete()
    await assert_clean(db)


async def test_relation_between_two_projects(db: BaseDBAsyncClient) -> None:
    """Work in one waits for work in another."""
    one = await make_issue()
    other = await make_issue(project=await make_project(workspace_id=one.workspace_id))
    await IssueRelation.create(issue=one, related_issue=other)

    await assert_clean(db)


async def test_rows_of_the_workspace_alone(db: BaseDBAsyncClient) -> None:
    """Labels, pages and preferences without a project."""
    project = await make_project()
    await make_label(workspace_id=project.workspace_id, project_id=None)
    await make_page(workspace_id=project.workspace_id)
    await UserNotificationPreference.create(user=await make_user(), project=project)

    await assert_clean(db)


async def test_other_default_state(db: BaseDBAsyncClient) -> None:
    """The one that was the default before is not any more."""
    project = await make_project()
    await make_state(project=project, is_default=True)

    await assert_clean(db)
