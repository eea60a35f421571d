"""A restoration brings back exactly what the deletion took, or changes nothing."""

from __future__ import annotations

from typing import Any

from tests.support.rows import contents, make
from tests.support.statements import count_statements
from tests.support.trees import make_full_project
from tests.support.write_paths import stored
from tortoise_tracker import acting_as
from tortoise_tracker.factories import (
    make_issue_comment,
    make_label,
    make_project,
    make_user,
)
from tortoise_tracker.models import Deletion, Issue, IssueComment, Label, Project, Workspace

#: What a restoration changes although it brings back what was: the stamps, and the bin itself.
_TOUCHED = {"updated_at", "updated_by_id", "deletions"}


async def delete(row: Any) -> Deletion:
    """Delete a row that lives."""
    deletion: Deletion | None = await row.delete()
    assert deletion is not None
    return deletion


async def test_project_comes_back_exactly() -> None:
    """Every row of every kind, every reference and every number, in the same tables as before."""
    project = await make_full_project()
    before = await contents(without=_TOUCHED)

    deletion = await delete(project)
    assert before != await contents(without=_TOUCHED)
    await deletion.restore()

    assert before == await contents(without=_TOUCHED)


async def test_workspace_comes_back_exactly() -> None:
    """All the way down."""
    project = await make_full_project()
    workspace = await Workspace.get(id=project.workspace_id)
    before = await contents(without=_TOUCHED)

    await delete(workspace)
    await workspace.restore()

    assert before == await contents(without=_TOUCHED)


async def test_row_undoes_the_deletion_that_took_it() -> None:
    """By whichever row it is asked: the root, or what hung on it; also a stale instance."""
    for choose in (0, 1):
        comment = await make_issue_comment()
        issue = await Issue.get(id=comment.issue_id)
        deletion = await delete(issue)
        stale: Any = (issue, comment)[choose]

        found = await stale.restore()

        assert deletion == found
        assert [True, True] == [
            await Issue.filter(id=issue.id).exists(),
            await IssueComment.filter(id=comment.id).exists(),
        ]
        assert (None, None) == (stale.deleted_at, stale.deletion_id)


async def test_row_deleted_earlier_stays_deleted() -> None:
    """It belongs to another deletion."""
    project = await make_project()
    label = await make_label(project=project)
    earlier = await delete(label)
    later = await delete(project)

    await later.restore()

    assert await Project.filter(id=project.id).exists()
    assert not await Label.filter(id=label.id).exists()
    await earlier.restore()
    assert await Label.filter(id=label.id).exists()


async def test_restoration_is_noted() -> None:
    """The deletion says when it was undone, and keeps what it was."""
    deletion = await delete(await make_label())

    restored = await deletion.restore()

    found = await Deletion.get(id=deletion.id)
    assert deletion == restored == found
    assert found.restored_at is not None
    assert (found.restored_at, 1, {"tracker.Label": 1}) == (restored.restored_at, found.total, found.counts)


async def test_restoration_is_stamped() -> None:
    """Whoever restores a row was the last to write it, at the moment of the restoration."""
    user = await make_user()
    label = await make_label()
    deletion = await delete(label)

    with acting_as(user):
        await deletion.restore()

    found = await stored(label)
    assert (user.id, deletion.restored_at) == (found.updated_by_id, found.updated_at)


async def test_restoring_twice_is_harmless() -> None:
    """Whichever way, and what was deleted anew since stays deleted."""
    label = await make_label()
    deletion = await delete(label)
    await deletion.restore()
    again = await delete(label)
    before = await contents()

    await deletion.restore()
    assert before == await contents()

    await again.restore()
    assert (None, await contents()) == (await label.restore(), await contents())


async def test_restoring_what_lives_is_harmless() -> None:
    """There is nothing to undo."""
    label = await make_label()
    before = await contents()

    assert await label.restore() is None
    nothing = await Label.objects.filter(name="x").delete()
    assert 0 == (await nothing.restore()).total

    assert before == await contents()


async def test_restored_row_can_be_deleted_again() -> None:
    """Each time by a deletion of its own."""
    label = await make_label()
    first = await delete(label)
    await first.restore()

    second = await delete(label)

    assert first.id != second.id
    assert second.id == (await Label.all_objects.get(id=label.id)).deletion_id


async def test_statements_depend_on_tables_not_on_rows() -> None:
    """A project of one of each kind comes back as cheaply as one with two hundred issues more."""
    counts = []
    for size in (0, 200):
        project = await make_full_project()
        issues = [Issue(project=project, name="x") for _ in range(size)]
        await Issue.bulk_create(issues)
        await IssueComment.bulk_create([IssueComment(issue=issue) for issue in issues])
        deletion = await delete(project)
        with count_statements() as seen:
            await deletion.restore()
        counts.append(len(seen))

    assert counts[0] == counts[1]


async def test_row_that_is_gone_for_good_is_not_missed() -> None:
    """The rest of a deletion comes back."""
    comment = await make_issue_comment()
    other = await make_issue_comment(issue_id=comment.issue_id)
    deletion = await delete(await Issue.get(id=comment.issue_id))
    await comment.delete(soft=False)

    await deletion.restore()

    assert [other] == await IssueComment.filter(issue_id=comment.issue_id)


async def test_many_roots_come_back_together() -> None:
    """What a queryset deleted is one deletion."""
    labels = [await make(Label) for _ in range(3)]
    deletion = await Label.objects.filter(id__in=[label.id for label in labels]).delete()

    await labels[1].restore()

    assert sorted(labels, key=str) == sorted(await Label.all(), key=str)
    assert (await stored(deletion)).restored_at is not None
