"""RESTRICT: what live rows use cannot be deleted."""

from __future__ import annotations

import pytest

from tests.support.models import Book, Loan, Shelf
from tests.support.rows import contents
from tests.support.write_paths import UPDATES
from tortoise_tracker.exceptions import ProtectedError
from tortoise_tracker.factories import (
    make_issue,
    make_state,
)
from tortoise_tracker.models import (
    Issue,
    Project,
    State,
)


async def make_book() -> Book:
    """A book on a shelf of its own."""
    return await Book.create(shelf=await Shelf.create(label="A"), title="One")


async def test_state_in_use_cannot_be_deleted() -> None:
    """The error names the state and an issue, and nothing has been changed."""
    state = await make_state()
    issue = await make_issue(project_id=state.project_id, state=state)
    before = await contents()

    with pytest.raises(ProtectedError) as caught:
        await state.delete()

    assert str(caught.value) == (
        f"State {state.id} cannot be deleted while Issue {issue.id} uses it: "
        "give that another state, or delete it first"
    )
    assert before == await contents()
    assert (None, None) == (state.deleted_at, state.deletion_id)


async def test_one_state_in_use_protects_the_whole_batch() -> None:
    """All or nothing."""
    issue = await make_issue()
    before = await contents()

    with pytest.raises(ProtectedError):
        await State.objects.filter(project_id=issue.project_id).delete()

    assert before == await contents()


async def test_state_goes_with_its_issues() -> None:
    """Together with the project, the issues in it are no obstacle."""
    issue = await make_issue()
    project = await Project.get(id=issue.project_id)

    deletion = await project.delete()

    assert deletion is not None
    assert (1, 6) == (deletion.counts["tracker.Issue"], deletion.counts["tracker.State"])


async def test_state_that_deleted_issues_had_can_be_deleted() -> None:
    """Only live issues use a state."""
    state = await make_state()
    issue = await make_issue(project_id=state.project_id, state=state)
    await issue.delete()

    deletion = await state.delete()

    assert deletion is not None
    assert {"tracker.State": 1} == deletion.counts
    assert state.id == (await Issue.all_objects.get(id=issue.id)).state_id


async def test_state_that_issues_have_left_can_be_deleted() -> None:
    """By whichever path they moved."""
    for update in UPDATES.values():
        state = await make_state()
        issue = await make_issue(project_id=state.project_id, state=state)
        await update(issue, state_id=None)

        assert await state.delete() is not None


async def test_restriction_holds_for_any_model() -> None:
    """A book that is lent out stays, and so does its shelf; once it is back both can go."""
    book = await make_book()
    loan = await Loan.create(book=book, borrower="Ada")
    before = await contents()

    for row in (book, await book.shelf):
        with pytest.raises(ProtectedError):
            await row.delete()
    assert before == await contents()

    await loan.delete()
    deletion = await (await book.shelf).delete()
    assert deletion is not None
    assert {"models.Shelf": 1, "models.Book": 1} == deletion.counts


async def test_state_in_use_cannot_be_removed_for_good() -> None:
    """The database refuses, as long as any issue is there."""
    issue = await make_issue()
    await issue.delete()
    before = await contents()

    with pytest.raises(Exception, match=r"(?i)foreign key"):
        await State.objects.filter(id=issue.state_id).delete(soft=False)

    assert before == await contents()
