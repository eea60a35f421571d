"""Deletions are removed for good in portions, children first, and nothing else is."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import Any

import pytest
from tortoise.fields.base import CASCADE, RESTRICT

from tests.support.consistency import hidden_by, inconsistencies, told_of
from tests.support.databases import Dialect
from tests.support.models import Book, Cover, Loan, Mention, Shelf
from tests.support.rows import contents
from tests.support.statements import count_statements
from tests.support.trees import make_full_project
from tests.support.write_paths import stored
from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.factories import make_issue, make_issue_type, make_label, make_project, make_state
from tortoise_tracker.kit.soft_delete.plan import edges
from tortoise_tracker.kit.soft_delete.purging import Removed, due, purge, rows_in
from tortoise_tracker.models import Deletion, DeletionReference, Issue, IssueSequence, Project


async def delete(row: Any) -> Deletion:
    """Delete a row that lives."""
    deletion: Deletion | None = await row.delete()
    assert deletion is not None
    return deletion


async def remove(deletion: Deletion, batch: int = 5000) -> list[Removed]:
    """Remove a deletion for good."""
    return [portion async for portion in purge(deletion, batch)]


async def live_rows() -> dict[str, list[str]]:
    """What does not lie in the bin."""
    found = await contents(without={"deletions", "deletion_references", "issue_counters"})
    live = {table: [row for row in rows if "'deletion_id': None" in row] for table, rows in found.items()}
    return {table: rows for table, rows in live.items() if rows}


async def test_exactly_the_rows_of_the_deletion_go() -> None:
    """Of every kind, as many as it counted; what lives is as it was, and what else is deleted stays so."""
    bystander = await make_full_project()
    victim = await make_full_project(workspace_id=bystander.workspace_id)
    other = await delete(await make_label(project=bystander))
    deletion = await delete(victim)
    before, in_other = await live_rows(), await hidden_by(other)

    removed = await remove(deletion)

    assert deletion.counts == {portion.model: portion.rows for portion in removed}
    assert before == await live_rows()
    assert [other] == await Deletion.all()
    assert in_other == await hidden_by(other)
    assert other.counts == told_of(in_other)
    assert {} == await hidden_by(deletion)
    assert [] == await inconsistencies()


@pytest.mark.only_on(Dialect.POSTGRES)
async def test_purges_of_a_deletion_take_turns() -> None:
    """Each portion begins with a lock on the deletion: else one would take the other's rows for gone."""
    deletion = await delete(await make_full_project())

    with count_statements() as seen:
        await remove(deletion, batch=2)

    portions = [n for n, sql in enumerate(seen) if sql.startswith("DELETE FROM") and " LIMIT 2)" in sql]
    assert len(portions) > 10
    assert [] == [seen[n - 1] for n in portions if not seen[n - 1].endswith(" FOR UPDATE")]


async def test_rows_go_before_what_they_hang_on() -> None:
    """Also before what they only protect, such as the state of an issue."""
    deletion = await delete(await make_full_project())

    order = [portion.model for portion in await remove(deletion, batch=2)]

    place = {name: (order.index(name), len(order) - order[::-1].index(name)) for name in order}
    held = [
        (edge.child._meta.full_name, edge.parent._meta.full_name)
        for edge in edges()
        if edge.child is not edge.parent and edge.on_delete in {CASCADE, RESTRICT}
    ]
    wrong = [
        f"{child} after {parent}"
        for child, parent in held
        if {child, parent} <= place.keys() and place[child][1] > place[parent][0]
    ]
    assert [] == wrong
    assert "tracker.Project" == order[-1]


@pytest.mark.parametrize("batch", [1, 3, 5000])
async def test_portions_are_no_larger_than_asked_for(batch: int) -> None:
    """One transaction each, and nothing goes along uncounted, not even down a branch."""
    trunk = await make_issue()
    for _ in range(3):
        branch = await make_issue(project_id=trunk.project_id, parent=trunk)
        await make_issue(project_id=trunk.project_id, parent=branch)

    removed = await remove(await delete(trunk), batch)

    assert [*[batch] * (7 // batch), *([7 % batch] if 7 % batch else [])] == [each.rows for each in removed]


async def test_deep_tree_is_removed() -> None:
    """Deeper than SQLite follows foreign keys."""
    shelf = await Shelf.create(label="A")
    books = [Book(shelf=shelf, title=f"Volume {n}") for n in range(1500)]
    for prequel, book in pairwise(books):
        book.prequel_id = prequel.id
    await Book.bulk_create(books)

    removed = await remove(await delete(books[0]), batch=1000)

    assert [Removed("models.Book", 1000), Removed("models.Book", 500)] == removed
    assert 0 == await Book.all_objects.all().count()


async def test_numbers_stay_used() -> None:
    """The next issue gets the next number, and the record of the old one has no issue."""
    first = await make_issue()
    project = await first.project
    last = await make_issue(project=project)
    deletion = await delete(last)

    await remove(deletion)

    following = await make_issue(project=project)
    assert (2, 3) == (last.sequence_id, following.sequence_id)
    assert [(1, first.id, False), (2, None, True), (3, following.id, False)] == [
        (row.sequence, row.issue_id, row.deleted)
        for row in await IssueSequence.filter(project=project).order_by("sequence")
    ]


async def test_remembered_references_go_along() -> None:
    """There is nothing any more that they could be set back to."""
    issue_type = await make_issue_type()
    project = await make_project(workspace_id=issue_type.workspace_id)
    issue = await make_issue(project=project, type=issue_type)
    deletion = await delete(issue_type)
    assert 1 == await DeletionReference.filter(deletion_id=deletion.id).count()

    await remove(deletion)

    assert (0, None) == (await DeletionReference.all().count(), (await stored(issue)).type_id)


async def test_children_that_cannot_be_hidden_go_with_their_parent() -> None:
    """By the database's own cascade."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One")
    await Cover.create(book=book, color="red")

    await remove(await delete(book))

    assert 0 == await Cover.all().count()


@pytest.mark.parametrize("kind", ["NO_ACTION", "RESTRICT"])
async def test_deletion_that_is_referred_to_is_refused(kind: str) -> None:
    """Before anything is removed: it stays in the bin, and can come back or go later."""
    shelf = await Shelf.create(label="A")
    book = await Book.create(shelf=shelf, title="One")
    referrer: Any
    if kind == "NO_ACTION":
        referrer = await Mention.create(book=book)
    else:
        # Deleted, it protects the book no more, but its row is still there.
        referrer = await Loan.create(book=book, borrower="Ada")
        await delete(referrer)
    deletion = await delete(shelf)
    before = await contents()

    with pytest.raises(ProtectedError) as caught:
        await remove(deletion, batch=1)

    assert str(caught.value) == (
        f"deletion {deletion.id} cannot be removed for good while 1 rows of {type(referrer).__name__} refer "
        "to its Book rows: remove those first"
    )
    assert before == await contents()
    assert (None, None) == (deletion.purged_at, (await stored(deletion)).purged_at)

    await deletion.restore()
    assert book == await stored(book)
    deletion = await delete(shelf)
    await referrer.delete(soft=False)
    assert [Removed("models.Book", 1), Removed("models.Shelf", 1)] == await remove(deletion)


async def test_referrer_of_the_same_deletion_is_no_obstacle() -> None:
    """An issue goes with its state."""
    state = await make_state()
    await make_issue(project_id=state.project_id, state=state)

    await remove(await delete(await Project.get(id=state.project_id)))

    assert 0 == await Issue.all_objects.all().count()


async def test_deletion_that_was_undone_meanwhile_is_left_alone() -> None:
    """Whoever holds an old picture of it removes nothing."""
    label = await make_label()
    stale = await delete(label)
    await label.restore()
    before = await contents()

    assert [] == await remove(stale)

    assert before == await contents()


async def test_due_are_old_deletions_and_those_once_begun() -> None:
    """Oldest first; those that were undone are not due, nor is another workspace's."""
    now = datetime.datetime.now(datetime.UTC)
    labels = [await make_label() for _ in range(5)]
    fresh, begun, old, older, undone = deletions = [await delete(label) for label in labels]
    for deletion, days in zip(deletions, (1, 2, 61, 90, 61), strict=True):
        deletion.deleted_at = now - datetime.timedelta(days=days)
        await deletion.save()
    await undone.restore()
    begun.purged_at = now
    await begun.save()

    two_months_ago = now - datetime.timedelta(days=60)
    found = await due(two_months_ago)

    assert ([older, old, begun], {"tracker.Label": 3}) == (found, rows_in(found))
    assert [older] == await due(two_months_ago).filter(workspace_id=older.workspace_id)
    assert [] == await due(two_months_ago).filter(workspace_id=fresh.workspace_id)
    # Exactly as old as asked for is not older.
    assert [older] == await due(old.deleted_at).filter(workspace_id=older.workspace_id)
    assert [] == await due(old.deleted_at).filter(workspace_id=old.workspace_id)
