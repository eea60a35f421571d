"""Each thing that must never be is found, and put right as it is told."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.consistency import inconsistencies
from tortoise_tracker.factories import (
    make_cycle_issue,
    make_estimate,
    make_issue,
    make_issue_comment,
    make_issue_label,
    make_issue_link,
    make_label,
    make_project,
    make_state,
    make_workspace,
)
from tortoise_tracker.health.integrity import Finding, check_integrity
from tortoise_tracker.models import (
    CycleIssue,
    Deletion,
    Issue,
    IssueComment,
    IssueLabel,
    IssueLink,
    IssueSequence,
    Project,
    State,
)


async def wrong(db: BaseDBAsyncClient, table: str, key: UUID, setting: str) -> None:
    """Write past the models."""
    await db.execute_script(f"UPDATE {table} SET {setting} WHERE id = '{key}'")


def told(findings: list[Finding]) -> list[tuple[str, str, int, tuple[str, ...]]]:
    """What was found, where and how often, and the first keys."""
    return [(each.check, each.subject, each.total, each.keys) for each in findings]


async def fixed(db: BaseDBAsyncClient) -> list[Finding]:
    """What was found by a run that puts right what it can, and left nothing."""
    report = await check_integrity(db, fix=True)
    assert ([], []) == (report.left, report.failures)
    return report.found


async def test_live_row_under_a_deleted_one_joins_its_deletion(db: BaseDBAsyncClient) -> None:
    """With all that hangs on it, tree and numbers included; a restoration brings all back."""
    comment = await make_issue_comment()
    parent = await Issue.get(id=comment.issue_id)
    deletion = await parent.delete()
    assert deletion is not None
    await wrong(db, "issue_comments", comment.id, "deleted_at = NULL, deletion_id = NULL")
    late = await make_issue(project_id=comment.project_id)
    later = await make_issue(project_id=comment.project_id, parent=late)
    reply = await make_issue_comment(issue=later)
    await wrong(db, "issues", late.id, f"parent_id = '{parent.id}'")

    found = await fixed(db)

    assert {
        ("deleted parent", "Issue", 1, (str(late.id),)),
        ("deleted parent", "IssueComment", 1, (str(comment.id),)),
    } == set(told(found))
    assert [] == await inconsistencies()
    assert (0, 1) == (await Issue.objects.all().count(), await Deletion.all().count())
    await deletion.refresh_from_db()
    await deletion.restore()
    assert 3 == await Issue.objects.all().count()
    assert {comment.id, reply.id} == set(await IssueComment.objects.all().values_list("id", flat=True))
    assert [] == [*await inconsistencies(), *(await check_integrity(db)).found]


async def test_what_protects_goes_first(db: BaseDBAsyncClient) -> None:
    """Of a project that was deleted past the models even the states that its issues use go to the bin."""
    issue = await make_issue()
    await wrong(db, "projects", issue.project_id, "deleted_at = created_at")

    found = await fixed(db)

    assert {"Issue", "State", "ProjectIdentifier", "IssueSequence"} <= {each.subject for each in found}
    assert (0, 0) == (await Issue.objects.all().count(), await State.objects.all().count())
    assert [] == [line for line in await inconsistencies() if "of no deletion" not in line]


async def test_workspace_follows_the_project(db: BaseDBAsyncClient) -> None:
    """What refers to the row is not wrong because of it."""
    comment = await make_issue_comment()
    other = await make_workspace()
    await wrong(db, "issues", comment.issue_id, f"workspace_id = '{other.id}'")

    found = await fixed(db)

    assert [("workspace", "Issue", 1, (str(comment.issue_id),))] == told(found)
    assert comment.workspace_id == (await Issue.get(id=comment.issue_id)).workspace_id


async def test_row_follows_what_it_hangs_on(db: BaseDBAsyncClient) -> None:
    """A label of the whole workspace has no say in it."""
    link = await make_issue_link()
    label = await make_label(workspace_id=link.workspace_id, project_id=None)
    labeled = await IssueLabel.create(issue_id=link.issue_id, label=label)
    other = await make_project(workspace_id=link.workspace_id)
    await wrong(db, "issue_links", link.id, f"project_id = '{other.id}'")
    await wrong(db, "issue_labels", labeled.id, f"project_id = '{other.id}'")

    found = await fixed(db)

    assert {
        ("relation", "IssueLink", 1, (str(link.id),)),
        ("relation", "IssueLabel", 1, (str(labeled.id),)),
    } == set(told(found))
    assert link.project_id == (await IssueLink.get(id=link.id)).project_id
    assert link.project_id == (await IssueLabel.get(id=labeled.id)).project_id


async def test_link_between_two_projects_goes_to_the_bin(db: BaseDBAsyncClient) -> None:
    """Which of the two it belongs to, nobody can tell."""
    label = await make_issue_label()
    in_cycle = await make_cycle_issue(project_id=label.project_id)
    other = await make_project(workspace_id=label.workspace_id)
    far = await make_label(project=other)
    await wrong(db, "issue_labels", label.id, f"label_id = '{far.id}'")
    foreign = await make_issue(project=other)
    await wrong(db, "cycle_issues", in_cycle.id, f"issue_id = '{foreign.id}'")

    found = await fixed(db)

    assert {"IssueLabel", "CycleIssue"} == {each.subject for each in found}
    assert 0 == await IssueLabel.objects.all().count() + await CycleIssue.objects.all().count()
    assert (
        2 == await IssueLabel.deleted_objects.all().count() + await CycleIssue.deleted_objects.all().count()
    )


async def test_state_of_another_project_is_left(db: BaseDBAsyncClient) -> None:
    """It is for people to say which state the issue is in."""
    issue = await make_issue()
    other = await make_state(project=await make_project(workspace_id=issue.workspace_id))
    await wrong(db, "issues", issue.id, f"state_id = '{other.id}'")

    report = await check_integrity(db, fix=True)

    assert [("relation", "Issue", 1, (str(issue.id),))] == told(report.left)
    assert (("state",), False) == (report.left[0].details, report.left[0].fixable)
    assert other.id == (await Issue.get(id=issue.id)).state_id


@pytest.mark.parametrize("lost", ["gone", "of another project"])
async def test_plain_id_is_emptied(db: BaseDBAsyncClient, lost: str) -> None:
    """One whose row lies in the bin is not lost."""
    project, other = await make_project(), await make_project()
    in_bin = await make_estimate(project=other)
    await Project.filter(id=other.id).update(estimate_id=in_bin.id)
    await in_bin.delete()
    named = uuid4() if lost == "gone" else (await State.filter(project=other).first())
    key = named if isinstance(named, UUID) else getattr(named, "id", None)
    await Project.filter(id=project.id).update(default_state_id=key)

    found = await fixed(db)

    assert [("plain id", "Project", 1, (str(project.id),))] == told(found)
    assert (None, in_bin.id) == (
        (await Project.get(id=project.id)).default_state_id,
        (await Project.get(id=other.id)).estimate_id,
    )


async def test_plain_text_is_derived_anew(db: BaseDBAsyncClient) -> None:
    """Of live and of deleted rows."""
    issue = await make_issue(description_html="<p>One</p><p>two</p>")
    comment = await make_issue_comment(comment_html="<b>three</b>")
    await comment.delete()
    await wrong(db, "issues", issue.id, "description_stripped = 'Onetwo'")
    await wrong(db, "issue_comments", comment.id, "comment_stripped = ''")

    found = await fixed(db)

    assert ["Issue.description_stripped", "IssueComment.comment_stripped"] == [f.subject for f in found]
    assert "One\ntwo" == (await Issue.get(id=issue.id)).description_stripped
    assert "three" == (await IssueComment.all_objects.get(id=comment.id)).comment_stripped


async def test_records_and_counters_follow_the_issues(db: BaseDBAsyncClient) -> None:
    """Numbers themselves stay as they are."""
    issue = await make_issue()
    await IssueSequence.filter(issue=issue).delete(soft=False)
    await db.execute_script("UPDATE issue_counters SET last_value = 0")

    found = await fixed(db)

    assert {"Issue", "IssueCounter"} == {each.subject for each in found}
    assert 1 == (await IssueSequence.get(issue=issue)).sequence


async def test_only_the_first_keys_are_named(db: BaseDBAsyncClient) -> None:
    """And all of them are counted."""
    project = await make_project()
    issues = [Issue(project=project, name=f"Issue {n}") for n in range(9)]
    await Issue.bulk_create(issues)
    await db.execute_script("UPDATE issues SET description_stripped = 'x'")

    [finding] = (await check_integrity(db, keys=3)).found

    keys = sorted(str(issue.id) for issue in issues)[:3]
    assert (9, tuple(keys)) == (finding.total, finding.keys)


async def test_writes_are_stamped(db: BaseDBAsyncClient) -> None:
    """Whoever syncs by the moment of the last write sees what was put right."""
    issue = await make_issue()
    await wrong(db, "issues", issue.id, "description_stripped = 'x'")

    await fixed(db)

    assert issue.updated_at < (await Issue.get(id=issue.id)).updated_at
