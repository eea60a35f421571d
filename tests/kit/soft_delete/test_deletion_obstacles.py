"""What stands in the way of a restoration is named, and nothing changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.rows import contents
from tests.support.write_paths import stored
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
    make_workspace,
)
from tortoise_tracker.models import Deletion, Issue


async def delete(row: Any) -> Deletion:
    """Delete a row that lives."""
    deletion: Deletion | None = await row.delete()
    assert deletion is not None
    return deletion


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
