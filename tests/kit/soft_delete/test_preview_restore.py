"""The bin says what is in it, and what restoring it would do, before anybody does."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.models import Book, Cover, Shelf
from tests.support.rows import contents
from tests.support.trees import make_full_project
from tests.support.write_paths import stored
from tortoise_tracker import acting_as
from tortoise_tracker.exceptions import RestoreBlocked, RestoreConflict, RestoreError
from tortoise_tracker.factories import (
    make_issue,
    make_issue_comment,
    make_issue_link,
    make_issue_type,
    make_label,
    make_project,
    make_user,
    make_workspace,
)
from tortoise_tracker.kit.soft_delete.purging import purge
from tortoise_tracker.kit.soft_delete.restore import OBSTACLES_SHOWN
from tortoise_tracker.models import Deletion, Issue, IssueType, Label, Project
from tortoise_tracker.models.deletion import RestorePreview

_NOTHING = RestorePreview(counts={}, references=0, obstacles=[])


async def delete(row: Any) -> Deletion:
    """Delete a row that lives."""
    deletion: Deletion | None = await row.delete()
    assert deletion is not None
    return deletion


def said(obstacles: list[RestoreError]) -> list[tuple[str, str]]:
    """Kind and sentence of obstacles."""
    return [(type(obstacle).__name__, str(obstacle)) for obstacle in obstacles]


async def test_preview_counts_what_would_come_back() -> None:
    """Each model by its name; looking changes nothing, and it comes true."""
    project = await make_full_project()
    deletion = await delete(project)
    before = await contents()

    preview = await deletion.preview_restore()

    assert (deletion.counts, []) == (preview.counts, preview.obstacles)
    assert before == await contents()
    await deletion.restore()
    assert (project, _NOTHING) == (await stored(project), await deletion.preview_restore())


async def test_preview_counts_references() -> None:
    """Three issues would have their type again."""
    issue_type = await make_issue_type()
    project = await make_project(workspace_id=issue_type.workspace_id)
    for _ in range(3):
        await make_issue(project=project, type=issue_type)

    preview = await (await delete(issue_type)).preview_restore()

    assert RestorePreview(counts={"tracker.IssueType": 1}, references=3, obstacles=[]) == preview


async def test_preview_tells_of_references_onto_what_is_gone_for_good() -> None:
    """Of two types one has been removed since: its issue stays without, and the other's has it again."""
    gone = await make_issue_type()
    kept = await make_issue_type(workspace_id=gone.workspace_id)
    project = await make_project(workspace_id=gone.workspace_id)
    issues = [await make_issue(project=project, type=each) for each in (gone, kept)]
    deletion = await IssueType.objects.filter(workspace_id=gone.workspace_id).delete()
    await gone.delete(soft=False)

    preview = await deletion.preview_restore()

    assert RestorePreview(counts={"tracker.IssueType": 1}, references=1, dropped=1) == preview
    await deletion.restore()
    assert [None, kept.id] == [(await stored(issue)).type_id for issue in issues]
    assert 0 == await deletion.references().count()


async def test_preview_leaves_out_what_is_gone_for_good() -> None:
    """Of two links one has been removed since."""
    link = await make_issue_link()
    await make_issue_link(issue_id=link.issue_id)
    deletion = await delete(await Issue.get(id=link.issue_id))
    await link.delete(soft=False)

    preview = await deletion.preview_restore()

    assert ({"tracker.Issue": 1, "tracker.IssueLink": 1}, 3) == (preview.counts, deletion.total)


async def test_preview_names_who_holds_a_key() -> None:
    """In the words with which restoring is refused, for each row."""
    project = await make_project()
    labels = [await make_label(project=project, name=f"Label {n}") for n in range(3)]
    deletion = await Label.objects.filter(project=project).delete()
    holders = [await make_label(project=project, name=label.name) for label in labels]
    before = await contents()

    preview = await deletion.preview_restore()

    assert sorted(said(preview.obstacles)) == sorted(
        (
            "RestoreConflict",
            (
                f"Label {label.id} cannot come back: unique_label_name_in_project_while_live is held by the "
                f"live Label {holder.id}; rename or delete that first"
            ),
        )
        for label, holder in zip(labels, holders, strict=True)
    )
    with pytest.raises(RestoreConflict) as caught:
        await deletion.restore()
    assert str(caught.value) in {sentence for _, sentence in said(preview.obstacles)}
    assert before == await contents()


async def test_preview_names_the_parents_that_are_missing() -> None:
    """A comment needs its issue first; once that is back, nothing stands in the way."""
    comment = await make_issue_comment()
    issue = await Issue.get(id=comment.issue_id)
    of_comment = await delete(comment)
    of_issue = await delete(issue)

    preview = await of_comment.preview_restore()

    sentence = (
        f"IssueComment {comment.id} cannot come back while its issue, Issue {issue.id}, is deleted: "
        "restore that first"
    )
    assert [("RestoreBlocked", sentence)] == said(preview.obstacles)
    await of_issue.restore()
    assert [] == (await of_comment.preview_restore()).obstacles


async def test_preview_names_obstacles_of_every_kind() -> None:
    """A label whose name is taken, in a workspace that is deleted."""
    label = await make_label(workspace=await make_workspace())
    of_label = await delete(label)
    await make_label(workspace_id=label.workspace_id, name=label.name)
    workspace = await label.workspace
    assert ["RestoreConflict"] == [kind for kind, _ in said((await of_label.preview_restore()).obstacles)]

    await delete(workspace)

    # The holder went with the workspace.
    assert ["RestoreBlocked"] == [kind for kind, _ in said((await of_label.preview_restore()).obstacles)]


async def test_preview_names_no_more_than_somebody_would_read() -> None:
    """Hundreds of obstacles are not listed one by one."""
    project = await make_project()
    names = [f"Label {n}" for n in range(OBSTACLES_SHOWN + 5)]
    await Label.bulk_create([Label(project=project, name=name) for name in names])
    deletion = await Label.objects.filter(project=project).delete()
    await Label.bulk_create([Label(project=project, name=name) for name in names])

    assert OBSTACLES_SHOWN == len((await deletion.preview_restore()).obstacles)


async def test_preview_of_nothing() -> None:
    """A deletion that took no row, and one that has been undone by another instance of it."""
    nothing = await Label.objects.filter(name="x").delete()
    label = await make_label()
    deletion = await delete(label)
    await label.restore()

    assert [_NOTHING, _NOTHING] == [await nothing.preview_restore(), await deletion.preview_restore()]


async def test_what_is_being_removed_for_good_cannot_come_back() -> None:
    """Neither while it goes nor when it is gone, as preview and restoration say alike."""
    deletion = await delete(await make_full_project())
    portions = purge(deletion, 1)
    await anext(portions)
    for _ in ("begun", "over"):
        stale = Deletion(id=deletion.id)
        stale._saved_in_db = True

        preview = await stale.preview_restore()

        assert ({}, 0, 1) == (preview.counts, preview.references, len(preview.obstacles))
        with pytest.raises(RestoreBlocked, match=f"{deletion.id} is being removed for good") as caught:
            await stale.restore()
        assert [("RestoreBlocked", str(caught.value))] == said(preview.obstacles)
        async for _ in portions:
            pass
    assert not await Deletion.filter(id=deletion.id).exists()


async def test_bin_lists_the_newest_first() -> None:
    """With what was deleted, how much of it, and by whom; what has been undone is not in it."""
    user = await make_user()
    comment = await make_issue_comment()
    project = await Project.get(id=comment.project_id)
    with acting_as(user):
        first = await delete(comment)
    label = await make_label(project=project)
    second = await delete(label)
    third = await delete(await Issue.get(id=comment.issue_id))
    undone = await delete(await make_label(project=project))
    await undone.restore()

    listed = await Deletion.objects.in_bin().prefetch_related("deleted_by")

    assert [third, second, first] == listed
    assert [
        ("tracker.Issue", {"tracker.Issue": 1}, 1, None),
        ("tracker.Label", {"tracker.Label": 1}, 1, None),
        ("tracker.IssueComment", {"tracker.IssueComment": 1, "tracker.Description": 1}, 2, user),
    ] == [(each.root_model, each.counts, each.total, each.deleted_by) for each in listed]
    moments = [each.deleted_at for each in listed]
    assert sorted(moments, reverse=True) == moments


async def test_each_workspace_has_its_own_bin() -> None:
    """By the workspace or its key; the workspace itself lies in its own."""
    labels = [await make_label() for _ in range(2)]
    deletions = [await delete(label) for label in labels]
    whole = await delete(await labels[0].workspace)

    assert [[whole, deletions[0]], [deletions[1]], []] == [
        await Deletion.objects.in_bin(workspace)
        for workspace in (labels[0].workspace_id, await labels[1].workspace, await make_workspace())
    ]


async def test_what_is_being_removed_is_not_in_the_bin() -> None:
    """Nobody is offered what cannot come back."""
    deletion = await delete(await make_label())
    assert [deletion] == await Deletion.objects.in_bin()

    deletion.purged_at = datetime.datetime.now(datetime.UTC)
    await deletion.save()

    assert [] == await Deletion.objects.in_bin()


async def test_deletion_tells_what_it_left_alone() -> None:
    """Rows that cannot be hidden are counted, by model, apart from those that are."""
    shelf = await Shelf.create(label="A")
    for color in ("red", "blue"):
        await Cover.create(book=await Book.create(shelf=shelf, title=color), color=color)
    await Book.create(shelf=shelf, title="bare")

    deletion = await delete(shelf)

    found = await stored(deletion)
    assert ({"models.Cover": 2}, 4) == (found.kept, found.total)
    assert {"models.Shelf": 1, "models.Book": 3} == found.counts
    assert deletion.kept == found.kept
    assert 2 == await Cover.all().count()
    assert {} == (await delete(await make_label())).kept
