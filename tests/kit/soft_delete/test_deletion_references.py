"""``on_delete`` means what it says: RESTRICT refuses, SET_NULL nulls and remembers, NO_ACTION leaves."""

from __future__ import annotations

from typing import Any

from tests.support.models import Book, Mention, Review, Shelf
from tests.support.statements import count_statements
from tests.support.write_paths import stored
from tortoise_tracker.factories import (
    make_estimate_point,
    make_issue,
    make_issue_activity,
    make_issue_comment,
    make_issue_type,
    make_project,
)
from tortoise_tracker.models import (
    DeletionReference,
    Issue,
    IssueActivity,
    IssueSequence,
    IssueType,
)


async def make_book() -> Book:
    """A book on a shelf of its own."""
    return await Book.create(shelf=await Shelf.create(label="A"), title="One")


async def test_reference_is_nulled_and_set_back() -> None:
    """An issue whose type is deleted has none, until the type is restored."""
    issue_type = await make_issue_type()
    project = await make_project(workspace_id=issue_type.workspace_id)
    issues = [await make_issue(project=project, type=issue_type) for _ in range(3)]
    bystander = await make_issue(project=project)

    deletion = await issue_type.delete()
    assert deletion is not None
    nulled = [(await stored(issue)).type_id for issue in issues]
    await deletion.restore()

    assert ([None] * 3, {"tracker.IssueType": 1}) == (nulled, deletion.counts)
    assert [issue_type.id] * 3 == [(await stored(issue)).type_id for issue in issues]
    assert (None, 0) == ((await stored(bystander)).type_id, await DeletionReference.all().count())


async def test_reference_that_was_given_a_new_value_keeps_it() -> None:
    """Restoring takes nothing away that was chosen since."""
    issue_type = await make_issue_type()
    other = await make_issue_type(workspace_id=issue_type.workspace_id)
    project = await make_project(workspace_id=issue_type.workspace_id)
    moved, waiting = [await make_issue(project=project, type=issue_type) for _ in range(2)]
    await issue_type.delete()
    await Issue.filter(id=moved.id).update(type=other)

    await issue_type.restore()

    assert [other.id, issue_type.id] == [(await stored(issue)).type_id for issue in (moved, waiting)]


async def test_references_of_a_deletion_through_a_cascade() -> None:
    """An estimate takes its points, and the points are taken from the issues."""
    point = await make_estimate_point()
    issue = await make_issue(project_id=point.project_id, estimate_point=point)

    deletion = await (await point.estimate).delete()
    assert deletion is not None
    nulled = (await stored(issue)).estimate_point_id
    await deletion.restore()

    assert (None, point.id) == (nulled, (await stored(issue)).estimate_point_id)
    assert {"tracker.Estimate": 1, "tracker.EstimatePoint": 1} == deletion.counts


async def test_history_outlives_what_it_is_about() -> None:
    """An activity forgets the comment, and remembers it when it comes back."""
    comment = await make_issue_comment()
    activity = await make_issue_activity(project_id=comment.project_id, issue_comment=comment)

    deletion = await comment.delete()
    assert deletion is not None
    forgotten = (await stored(activity)).issue_comment_id
    await deletion.restore()

    assert (None, comment.id) == (forgotten, (await stored(activity)).issue_comment_id)
    assert isinstance(activity, IssueActivity)


async def test_statements_do_not_depend_on_the_references() -> None:
    """A hundred issues forget a type as cheaply as one."""
    counts = []
    for size in (1, 100):
        issue_type = await make_issue_type()
        project = await make_project(workspace_id=issue_type.workspace_id)
        await Issue.bulk_create([Issue(project=project, name="x", type=issue_type) for _ in range(size)])
        with count_statements() as seen:
            deletion = await issue_type.delete()
            assert deletion is not None
            await deletion.restore()
        counts.append(len(seen))

    assert counts[0] == counts[1]


async def test_review_forgets_a_book_and_a_mention_does_not_care() -> None:
    """SET_NULL and NO_ACTION beside each other, and both rows live on."""
    book = await make_book()
    review = await Review.create(book=book)
    mention = await Mention.create(book=book)

    deletion = await book.delete()

    assert deletion is not None
    assert {"models.Book": 1} == deletion.counts
    assert (None, book.id) == ((await stored(review)).book_id, (await stored(mention)).book_id)

    await deletion.restore()
    assert (book.id, book.id) == ((await stored(review)).book_id, (await stored(mention)).book_id)


async def test_reference_that_goes_itself_is_not_nulled() -> None:
    """What is hidden by the same deletion keeps what it refers to."""
    comment = await make_issue_comment()
    issue = await Issue.get(id=comment.issue_id)
    activity = await make_issue_activity(project_id=comment.project_id, issue_comment=comment)

    deletion = await (await issue.project).delete()

    assert deletion is not None
    found: Any = await IssueActivity.all_objects.get(id=activity.id)
    assert (comment.id, deletion.id) == (found.issue_comment_id, found.deletion_id)


async def test_number_outlives_its_issue() -> None:
    """The record stays, says that nobody has the number now, and takes that back with the issue."""
    issue = await make_issue()
    other = await make_issue(project_id=issue.project_id)

    deletion = await issue.delete()
    assert deletion is not None
    in_bin = await _records(issue.project_id)
    await deletion.restore()

    assert [(1, True, None), (2, False, other.id)] == in_bin
    assert [(1, False, issue.id), (2, False, other.id)] == await _records(issue.project_id)


async def test_numbers_of_other_projects_are_left_alone() -> None:
    """The same number is there in each project."""
    issue, other = await make_issue(), await make_issue()

    await issue.delete()

    assert [(1, False, other.id)] == await _records(other.project_id)


async def test_number_of_an_issue_that_is_purged_from_the_bin_stays_taken() -> None:
    """The record still says that its issue is gone."""
    issue = await make_issue()
    await issue.delete()

    await issue.delete(soft=False)

    assert [(1, True, None)] == await _records(issue.project_id)


async def _records(project: Any) -> list[tuple[int, bool, Any]]:
    rows = await IssueSequence.filter(project_id=project).order_by("sequence")
    return [(row.sequence, row.deleted, row.issue_id) for row in rows]


async def test_type_is_deleted_from_two_places() -> None:
    """Two deletions each remember what they took."""
    first = await make_issue_type()
    second = await make_issue_type(workspace_id=first.workspace_id)
    project = await make_project(workspace_id=first.workspace_id)
    issues = [await make_issue(project=project, type=each) for each in (first, second)]
    deletions = [await each.delete() for each in (first, second)]

    for deletion in deletions:
        assert deletion is not None
        await deletion.restore()

    assert [first.id, second.id] == [(await stored(issue)).type_id for issue in issues]
    assert 2 == await IssueType.filter(workspace_id=first.workspace_id).count()
