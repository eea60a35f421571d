"""What a deletion does to a row, and to those who still hold it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from tortoise.exceptions import DoesNotExist, FieldError, OperationalError

from tests.support.rows import FACTORIES, contents, make
from tests.support.write_paths import UPDATES, stored
from tortoise_tracker import acting_as
from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.factories import (
    make_issue,
    make_label,
    make_project,
    make_user,
    make_workspace,
)
from tortoise_tracker.models import Deletion, Issue, Label, Project, State


async def test_nothing_to_delete_is_no_deletion() -> None:
    """An empty queryset leaves nothing in the bin."""
    deletion = await Issue.objects.filter(name="x").delete()

    assert (0, {}, 0) == (deletion.total, deletion.counts, await Deletion.all().count())


async def test_deleting_twice_is_harmless() -> None:
    """Total 0, and the first moment is kept; by instance, by a stale one, and by queryset."""
    issue = await make_issue()
    stale = await Issue.get(id=issue.id)
    first = await issue.delete()
    assert first is not None
    before = await contents()

    again = [await issue.delete(), await stale.delete(), await Issue.all_objects.filter(id=issue.id).delete()]

    assert [0, 0, 0] == [deletion.total for deletion in again]
    assert (first.deleted_at, first.id) == (issue.deleted_at, issue.deletion_id)
    assert (first.deleted_at, first.id) == (stale.deleted_at, stale.deletion_id)
    assert before == await contents()


async def test_row_deleted_earlier_keeps_its_deletion() -> None:
    """What was in the bin stays in the deletion that put it there."""
    project = await make_project()
    label = await make_label(project=project)
    first = await label.delete()
    second = await project.delete()
    assert first is not None
    assert second is not None

    found = await Label.all_objects.get(id=label.id)

    assert (first.id, first.deleted_at) == (found.deletion_id, found.deleted_at)
    assert "tracker.Label" not in second.counts


async def test_instance_knows_that_it_is_deleted() -> None:
    """Without being loaded again."""
    issue = await make_issue()

    deletion = await issue.delete()

    assert deletion is not None
    assert (deletion.deleted_at, deletion.id) == (issue.deleted_at, issue.deletion_id)
    assert [] == issue.changed_fields


async def test_deletion_is_stamped() -> None:
    """Who deleted a row was the last to write it; without an acting user whoever was stays."""
    user, other = await make_user(), await make_user()
    with acting_as(user):
        issue = await make_issue()
        bystander = await make_issue()
    with acting_as(other):
        await issue.delete()
    await bystander.delete()

    rows = [await Issue.all_objects.get(id=each.id) for each in (issue, bystander)]

    assert [other.id, user.id] == [row.updated_by_id for row in rows]
    assert [row.deleted_at for row in rows] == [row.updated_at for row in rows]


async def test_row_that_was_never_saved_is_not_deleted() -> None:
    """There is nothing to delete."""
    with pytest.raises(OperationalError, match="has never been saved"):
        await Issue(name="x").delete()


async def test_stale_instance_cannot_revive_a_row() -> None:
    """Saving what was loaded before the deletion writes its columns, and not that it lives."""
    issue = await make_issue()
    stale = await Issue.get(id=issue.id)
    await issue.delete()

    stale.name = "Written in the bin"
    await stale.save()
    await stale.save(force_update=True)

    found = await Issue.all_objects.get(id=issue.id)
    assert ("Written in the bin", True) == (found.name, found.deleted_at is not None)
    with pytest.raises(DoesNotExist):
        await stored(issue)


@pytest.mark.parametrize("column", ["deleted_at", "deletion_id"])
async def test_marks_of_a_deletion_are_written_by_deletions_alone(column: str) -> None:
    """Naming them in an update is refused."""
    issue = await make_issue()
    value = datetime.datetime.now(datetime.UTC) if column == "deleted_at" else issue.id

    for path in ("save(update_fields)", "bulk_update", "update"):
        with pytest.raises(FieldError, match="written by delete"):
            await UPDATES[path](issue, **{column: value})


async def test_failed_deletion_changes_nothing() -> None:
    """What stands in the way of one row stands in the way of all."""
    issue = await make_issue()
    project = await Project.get(id=issue.project_id)
    before = await contents()

    with pytest.raises(ProtectedError):
        await State.objects.filter(id=issue.state_id).delete()

    assert before == await contents()
    assert project == await stored(project)


@pytest.mark.parametrize(
    "model",
    [model for model in FACTORIES if "deleted_at" in model._meta.fields_map],
    ids=lambda m: m.__name__,
)
async def test_every_model_can_be_deleted_and_restored(model: Any) -> None:
    """It is gone from ``objects``, shows in the other two, and comes back."""
    row = await make(model)

    deletion = await row.delete()
    in_bin = [await manager.filter(id=row.id).count() for manager in managers_of(model)]
    await deletion.restore()
    back = [await manager.filter(id=row.id).count() for manager in managers_of(model)]

    assert ([0, 1, 1], [1, 1, 0]) == (in_bin, back)


def managers_of(model: Any) -> list[Any]:
    """The three doors to a table."""
    return [model.objects, model.all_objects, model.deleted_objects]


async def test_workspace_of_a_deletion_is_that_of_its_rows() -> None:
    """The bin of a workspace lists what was deleted in it, and the workspace itself."""
    workspace = await make_workspace()
    label = await make_label(workspace=workspace)

    deletions = [await label.delete(), await workspace.delete()]

    assert [workspace.id, workspace.id] == [each.workspace_id for each in deletions]
