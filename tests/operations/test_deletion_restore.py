"""A restoration brings back exactly what the deletion took, or changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.rows import contents, make
from tests.support.statements import count_statements
from tests.support.trees import make_full_project
from tests.support.write_paths import stored
from tortoise_tracker import acting_as
from tortoise_tracker.exceptions import RestoreBlocked, RestoreConflict
from tortoise_tracker.factories import (
    make_cycle,
    make_cycle_issue,
    make_issue,
    make_issue_comment,
    make_issue_label,
    make_label,
    make_project,
    make_state,
    make_user,
    make_workspace,
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
    assert (found.restored_at, 1, {"Label": 1}) == (restored.restored_at, found.total, found.counts)


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


async def _workspace() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_workspace()
    return row, lambda: make_workspace(slug=row.slug)


async def _project() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_project()
    return row, lambda: make_project(workspace_id=row.workspace_id, name=row.name)


async def _identifier() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_project()
    return row, lambda: make_project(workspace_id=row.workspace_id, identifier=row.identifier)


async def _state() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_state()
    return row, lambda: make_state(project_id=row.project_id, name=row.name)


async def _label() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_label()
    return row, lambda: make_label(project_id=row.project_id, name=row.name)


async def _label_of_workspace() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_label(workspace=await make_workspace())
    return row, lambda: make_label(workspace_id=row.workspace_id, name=row.name)


async def _issue_label() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_issue_label()
    return row, lambda: make_issue_label(issue_id=row.issue_id, label_id=row.label_id)


async def _cycle_issue() -> tuple[Any, Callable[[], Awaitable[Any]]]:
    row = await make_cycle_issue()
    cycle = await make_cycle(project_id=row.project_id)
    return row, lambda: make_cycle_issue(issue_id=row.issue_id, cycle_id=cycle.id)


@pytest.mark.parametrize(
    "situation",
    [_workspace, _project, _identifier, _state, _label, _label_of_workspace, _issue_label, _cycle_issue],
    ids=lambda situation: situation.__name__[1:],
)
async def test_taken_key_is_a_conflict(
    situation: Callable[[], Awaitable[tuple[Any, Callable[[], Awaitable[Any]]]]],
) -> None:
    """Whoever took the key keeps it; the error names the constraint and both rows; nothing changes."""
    row, take = await situation()
    deletion = await delete(row)
    holder = await take()
    before = await contents()

    with pytest.raises(RestoreConflict) as caught:
        await deletion.restore()

    said = str(caught.value)
    assert (True, True, True) == (str(row.id) in said, str(holder.id) in said, "_while_live" in said)
    assert before == await contents()

    await holder.delete()
    await deletion.restore()
    assert row == await stored(row)


async def test_conflict_below_the_root_changes_nothing() -> None:
    """One row that cannot come back keeps all of them."""
    link = await make_cycle_issue()
    cycle = await link.cycle
    deletion = await delete(cycle)
    await make_cycle_issue(issue_id=link.issue_id)
    before = await contents()

    with pytest.raises(RestoreConflict, match="unique_cycle_of_issue_while_live"):
        await cycle.restore()

    assert before == await contents()
    assert deletion.restored_at is None


async def test_label_of_the_workspace_does_not_stand_in_the_way_of_one_of_a_project() -> None:
    """The two keys have nothing to do with each other."""
    label = await make_label()
    await delete(label)
    await make_label(workspace_id=label.workspace_id, name=label.name)

    await label.restore()

    assert label == await stored(label)


async def test_row_does_not_come_back_without_its_parent() -> None:
    """The error names both, and what to do; nothing changes."""
    comment = await make_issue_comment()
    issue = await Issue.get(id=comment.issue_id)
    of_comment = await delete(comment)
    of_issue = await delete(issue)
    before = await contents()

    with pytest.raises(RestoreBlocked) as caught:
        await of_comment.restore()

    assert str(caught.value) == (
        f"IssueComment {comment.id} cannot come back while its issue, Issue {issue.id}, is deleted: "
        "restore that first"
    )
    assert before == await contents()

    await of_issue.restore()
    await of_comment.restore()
    assert comment == await stored(comment)


async def test_issue_does_not_come_back_into_a_deleted_state() -> None:
    """A state that live issues use cannot be in the bin."""
    state = await make_state()
    issue = await make_issue(project_id=state.project_id, state=state)
    of_issue = await delete(issue)
    of_state = await delete(state)
    before = await contents()

    with pytest.raises(RestoreBlocked, match=rf"State {state.id}"):
        await of_issue.restore()
    assert before == await contents()

    await of_state.restore()
    await of_issue.restore()
    assert state.id == (await stored(issue)).state_id


async def test_branch_does_not_come_back_without_the_trunk() -> None:
    """In a tree, too."""
    trunk = await make_issue()
    branch = await make_issue(project_id=trunk.project_id, parent=trunk)
    of_branch = await delete(branch)
    await delete(trunk)

    with pytest.raises(RestoreBlocked):
        await of_branch.restore()


async def test_link_does_not_come_back_to_a_deleted_label() -> None:
    """Both ends of a link have to be there."""
    link = await make_issue_label()
    of_link = await delete(link)
    await delete(await link.label)

    with pytest.raises(RestoreBlocked):
        await of_link.restore()


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
