"""Trees are deleted and restored whole, however deep."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.models import Book, Chapter, Shelf
from tests.support.rows import columns_of, contents
from tests.support.statements import count_statements
from tests.support.trees import deep_chain
from tests.support.write_paths import stored
from tortoise_tracker.factories import make_issue, make_issue_comment, make_label, make_page
from tortoise_tracker.kit.writing.rows import update_rows
from tortoise_tracker.models import Issue, IssueComment

_DEPTH = 2000

#: What a restoration changes although it brings back what was: the stamp, and the bin itself.
_TOUCHED = {"updated_at", "updated_by_id", "deletions"}


async def test_chain_of_2000_is_deleted_and_restored() -> None:
    """In as many statements as a chain of two, and exactly."""
    counts = []
    for length in (2, _DEPTH):
        _, issues = await deep_chain(length)
        before = await contents(without=_TOUCHED)

        with count_statements() as deleting:
            deletion = await issues[0].delete()
        assert deletion is not None
        assert ({"tracker.Issue": length}, 0) == (
            deletion.counts,
            await Issue.filter(project_id=issues[0].project_id).count(),
        )
        with count_statements() as restoring:
            await deletion.restore()

        counts.append((len(deleting), len(restoring)))
        assert before == await contents(without=_TOUCHED)

    assert counts[0] == counts[1]


async def test_chain_is_cut_where_it_is_deleted() -> None:
    """What is above lives on."""
    _, issues = await deep_chain(100)

    deletion = await issues[40].delete()

    assert deletion is not None
    assert (60, issues[:40]) == (
        deletion.total,
        sorted(await Issue.filter(project_id=issues[0].project_id), key=lambda issue: issue.sequence_id),
    )


async def test_part_that_was_deleted_earlier_stays_in_its_deletion() -> None:
    """Deleting the top takes what is left, and restoring it brings only that back."""
    _, issues = await deep_chain(10)
    lower = await issues[6].delete()
    upper = await issues[0].delete()
    assert upper is not None
    assert lower is not None
    assert (4, 6) == (lower.total, upper.total)

    await upper.restore()

    assert [*[True] * 6, *[False] * 4] == [await Issue.filter(id=issue.id).exists() for issue in issues]
    await lower.restore()
    assert 10 == await Issue.filter(project_id=issues[0].project_id).count()


@pytest.mark.parametrize("factory", [make_issue_comment, make_label, make_page, make_issue])
async def test_branches_go_with_the_trunk(factory: Callable[..., Awaitable[Any]]) -> None:
    """Each row below, on every branch, and none beside."""
    trunk = await factory()
    scope = {
        name: value
        for name, value in columns_of(trunk).items()
        if name in ("workspace_id", "project_id", "issue_id")
    }
    if "project_id" in scope:
        del scope["workspace_id"]
    branches = [await factory(parent_id=trunk.id, **scope) for _ in range(3)]
    twigs = [await factory(parent_id=branch.id, **scope) for branch in branches for _ in range(2)]
    beside = await factory(**scope)

    deletion = await trunk.delete()

    assert deletion is not None
    assert len([trunk, *branches, *twigs]) == deletion.counts[trunk._meta.full_name]
    assert [beside] == await type(trunk).objects.all()
    await deletion.restore()
    assert 11 == await type(trunk).objects.all().count()


async def test_what_hangs_on_the_branches_goes_along() -> None:
    """The comments of a sub-issue, and the answers to them."""
    issue = await make_issue()
    below = await make_issue(project_id=issue.project_id, parent=issue)
    comment = await make_issue_comment(issue=below)
    await make_issue_comment(issue=below, parent=comment)

    deletion = await issue.delete()

    assert deletion is not None
    assert {"tracker.Issue": 2, "tracker.IssueComment": 2, "tracker.Description": 2} == deletion.counts
    assert 0 == await IssueComment.all().count()


async def test_loop_past_the_rules_is_deleted_once() -> None:
    """Data that cannot be does no harm."""
    _, issues = await deep_chain(3)
    issues[0].parent_id = issues[2].id
    await update_rows(Issue, issues[:1], ["parent_id"], Issue._choose_db(for_write=True))

    deletion = await issues[1].delete()

    assert deletion is not None
    assert {"tracker.Issue": 3} == deletion.counts


async def test_trees_of_an_application_are_trees_as_well() -> None:
    """A book takes its sequels, and they their chapters."""
    shelf = await Shelf.create(label="A")
    first = await Book.create(shelf=shelf, title="One")
    second = await Book.create(shelf=shelf, title="Two", prequel=first)
    await Chapter.create(book=second, title="The end")

    deletion = await first.delete()

    assert deletion is not None
    assert {"models.Book": 2, "models.Chapter": 1} == deletion.counts
    assert shelf == await stored(shelf)
