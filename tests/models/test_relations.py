"""Relations by the names that a parent would say, and what becomes of rows whose author is gone."""

from __future__ import annotations

from typing import Any

from tests.support.write_paths import stored
from tortoise_tracker import acting_as
from tortoise_tracker.factories import (
    make_cycle_issue,
    make_issue,
    make_issue_activity,
    make_issue_assignee,
    make_issue_comment,
    make_issue_label,
    make_module_issue,
    make_module_member,
    make_page_label,
    make_project_member,
    make_project_page,
    make_user,
)
from tortoise_tracker.models import (
    Cycle,
    Issue,
    IssueActivity,
    Label,
    Module,
    Page,
    Project,
    User,
    Workspace,
)


async def names(relation: Any) -> list[Any]:
    """The keys of the rows on the other side."""
    return sorted([row.pk for row in await relation])


async def test_workspace_and_project_list_what_is_theirs() -> None:
    """``members`` are membership rows, the rest is what it is called."""
    member = await make_project_member()
    issue = await make_issue(project_id=member.project_id)
    project = await Project.get(id=member.project_id)
    workspace = await Workspace.get(id=project.workspace_id)

    assert [project.id] == await names(workspace.projects)
    assert [member.id] == await names(project.members)
    assert [issue.id] == await names(project.issues)
    assert [issue.id] == await names(workspace.issues)
    assert 6 == len(await project.states)
    assert [member.member_id] == [row.member_id for row in await workspace.members]
    assert ("P", 1) == ((await project.project_identifier).name[:1], (await project.issue_counter).last_value)


async def test_issue_lists_what_hangs_on_it() -> None:
    """Comments, sub-issues, labels and people."""
    issue = await make_issue()
    below = await make_issue(project_id=issue.project_id, parent=issue)
    comment = await make_issue_comment(issue=issue)
    label = await make_issue_label(issue=issue)
    assignee = await make_issue_assignee(issue=issue)

    assert [comment.id] == await names(issue.comments)
    assert ([below.id], issue.id) == (await names(issue.sub_issues), below.parent_id)
    assert [label.label_id] == await names(issue.labels)
    assert [assignee.assignee_id] == await names(issue.assignees)


async def test_other_side_of_many_to_many() -> None:
    """``label.issues``, ``user.assigned_issues``, and the same for pages, modules and cycles."""
    label = await make_issue_label()
    assignee = await make_issue_assignee()
    member = await make_module_member()
    page_label = await make_page_label()
    page = await make_project_page()

    assert [label.issue_id] == await names((await Label.get(id=label.label_id)).issues)
    assert [assignee.issue_id] == await names((await User.get(id=assignee.assignee_id)).assigned_issues)
    assert [member.member_id] == await names((await Module.get(id=member.module_id)).members)
    assert [page_label.label_id] == await names((await Page.get(id=page_label.page_id)).labels)
    assert [page.project_id] == await names((await Page.get(id=page.page_id)).projects)


async def test_issues_of_cycles_and_modules_are_link_rows() -> None:
    """They are rows of their own, with an author and a moment."""
    in_cycle, in_module = await make_cycle_issue(), await make_module_issue()

    assert [in_cycle.id] == await names((await Cycle.get(id=in_cycle.cycle_id)).issue_links)
    assert [in_cycle.id] == await names((await Issue.get(id=in_cycle.issue_id)).cycle_links)
    assert [in_module.id] == await names((await Module.get(id=in_module.module_id)).issue_links)


async def test_removed_user_is_no_author_any_more() -> None:
    """The rows stay; who wrote them is not known."""
    user = await make_user()
    with acting_as(user):
        comment = await make_issue_comment(actor=user)
        issue = await Issue.get(id=comment.issue_id)

    await user.delete()

    found = await stored(issue)
    assert (None, None) == (found.created_by_id, found.updated_by_id)
    assert (None, "comment") == ((await stored(comment)).actor_id, str(comment).partition(" ")[0])


async def test_soft_deletion_takes_no_author_away() -> None:
    """Not even when everything around goes to the bin."""
    user = await make_user()
    with acting_as(user):
        issue = await make_issue()
    await (await issue.project).delete()

    found = await Issue.all_objects.get(id=issue.id)

    assert user.id == found.created_by_id


async def test_history_outlives_the_issue() -> None:
    """An activity names the issue by a plain id, which stays when the issue is gone for good."""
    activity = await make_issue_activity()
    issue = await Issue.get(id=activity.issue_id)

    await issue.delete(soft=False)

    assert issue.id == (await IssueActivity.get(id=activity.id)).issue_id
