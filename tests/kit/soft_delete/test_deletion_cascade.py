"""Deleting a row softly takes all that hangs on it, as one deletion."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Any

import pytest

from tests.support.consistency import hidden_by, told_of
from tests.support.models import Author, Authorship, Book, Chapter, Cover, Shelf
from tests.support.rows import FACTORIES, relations_of
from tests.support.statements import count_statements
from tests.support.trees import make_full_project
from tortoise_tracker import acting_as
from tortoise_tracker.factories import (
    make_issue,
    make_issue_comment,
    make_project,
    make_user,
)
from tortoise_tracker.models import Deletion, Issue, IssueComment, Label, Project, User, Workspace

#: Every model whose rows lie in projects.
_IN_PROJECTS = [model for model in FACTORIES if "project" in relations_of(model)]


async def live_in(project: Project) -> Counter[str]:
    """How many live rows of each model a project has."""
    return Counter(
        {
            model._meta.full_name: await model.objects.filter(project_id=project.id).count()
            for model in _IN_PROJECTS
        }
    )


async def test_project_takes_everything_in_it() -> None:
    """Each row of each kind, and nothing of another project."""
    project, other = await make_full_project(), await make_full_project()
    before, untouched = await live_in(project), await live_in(other)
    assert all(before.values())

    deletion = await project.delete()

    assert deletion is not None
    hidden = {**before, "tracker.Project": 1}
    assert hidden == await hidden_by(deletion)
    assert told_of(hidden) == deletion.counts
    assert sum(told_of(hidden).values()) == deletion.total
    assert {"tracker.IssueSequence"} == hidden.keys() - deletion.counts.keys()
    assert (0, untouched) == ((await live_in(project)).total(), await live_in(other))


async def test_every_row_carries_the_deletion() -> None:
    """The key and the moment are the same for all that it hid."""
    project = await make_full_project()

    deletion = await project.delete()

    assert deletion is not None
    for model in (*_IN_PROJECTS, Project):
        column = "id" if model is Project else "project_id"
        rows: list[Any] = await model.all_objects.filter(**{column: project.id})  # type: ignore[attr-defined]
        assert {(deletion.id, deletion.deleted_at)} == {(row.deletion_id, row.deleted_at) for row in rows}


async def test_deletion_is_a_row_of_its_own() -> None:
    """The bin says what was deleted, when, by whom, and how much of it."""
    user = await make_user()
    comment = await make_issue_comment()
    issue = await Issue.get(id=comment.issue_id)
    before = datetime.datetime.now(datetime.UTC)

    with acting_as(user):
        deletion = await issue.delete()

    assert deletion is not None
    found = await Deletion.get(id=deletion.id)
    assert before <= found.deleted_at <= datetime.datetime.now(datetime.UTC)
    assert {
        "deleted_by_id": user.id,
        "root_model": "tracker.Issue",
        "root_ids": [str(issue.id)],
        "workspace_id": issue.workspace_id,
        "total": 3,
        "counts": {"tracker.Issue": 1, "tracker.IssueComment": 1, "tracker.Description": 1},
        "restored_at": None,
    } == {
        name: getattr(found, name)
        for name in (
            *("deleted_by_id", "root_model", "root_ids", "workspace_id"),
            *("total", "counts", "restored_at"),
        )
    }


async def test_workspace_takes_its_projects_and_people() -> None:
    """All the way down; users stay."""
    project = await make_full_project()
    workspace = await Workspace.get(id=project.workspace_id)
    users = await User.all().count()

    deletion = await workspace.delete()

    assert deletion is not None
    assert (1, workspace.id) == (deletion.counts["tracker.Project"], deletion.workspace_id)
    assert (0, 0, users) == (
        await Project.filter(workspace=workspace).count(),
        (await live_in(project)).total(),
        await User.all().count(),
    )


async def test_statements_depend_on_tables_not_on_rows() -> None:
    """A project of one of each kind costs as much as one with two hundred issues more."""
    counts = []
    for size in (0, 200):
        project = await make_full_project()
        issues = [Issue(project=project, name="x") for _ in range(size)]
        await Issue.bulk_create(issues)
        await IssueComment.bulk_create([IssueComment(issue=issue) for issue in issues])
        with count_statements() as seen:
            await project.delete()
        counts.append(len(seen))

    assert counts[0] == counts[1]


async def test_many_rows_are_one_deletion() -> None:
    """A queryset is deleted as a whole, in the same number of statements as two rows."""
    project = await make_project()
    counts = []
    for size in (2, 150):
        await Issue.bulk_create([Issue(project=project, name="x") for _ in range(size)])
        with count_statements() as seen:
            deletion = await Issue.objects.filter(project=project).delete()
        counts.append(len(seen))
        assert (size, {"tracker.Issue": size}) == (deletion.total, deletion.counts)

    assert counts[0] == counts[1]
    assert 2 == await Deletion.all().count()


async def test_filter_that_joins_deletes_what_it_finds() -> None:
    """Conditions on other tables count."""
    project = await make_project()
    kept, gone = [await make_issue(project=project) for _ in range(2)]
    await make_issue_comment(issue=gone)

    deletion = await Issue.objects.filter(comments__id__isnull=False, project=project).delete()

    assert (1, [kept]) == (deletion.counts["tracker.Issue"], list(await Issue.filter(project=project)))


@pytest.mark.parametrize("size", [2, 120])
async def test_slice_of_a_queryset_is_deleted_as_such(size: int) -> None:
    """No more than was asked for, softly or for good."""
    project = await make_project()
    await Issue.bulk_create([Issue(project=project, name="x") for _ in range(size + 5)])
    issues = Issue.objects.filter(project=project).order_by("sequence_id")

    deletion = await issues.limit(size).delete()
    assert (size, list(range(size + 1, size + 6))) == (
        deletion.counts["tracker.Issue"],
        [issue.sequence_id for issue in await issues],
    )
    assert 1 == (await issues.offset(1).limit(1).delete()).total

    await issues.limit(2).delete(soft=False)
    assert [size + 4, size + 5] == [issue.sequence_id for issue in await issues]


async def test_removing_for_good_takes_what_hangs_on_it() -> None:
    """The database's own cascade, of live and deleted rows alike; nothing is left in the bin."""
    project = await make_full_project()
    await Label.objects.filter(project=project).delete()
    bin_before = await Deletion.all().count()

    removed: object = await project.delete(soft=False)  # type: ignore[func-returns-value]
    assert removed is None

    left = [
        model.__name__
        for model in _IN_PROJECTS
        if await model.all_objects.filter(project_id=project.id).exists()  # type: ignore[attr-defined]
    ]
    assert ([], bin_before) == (left, await Deletion.all().count())


async def test_queryset_is_removed_for_good() -> None:
    """It says how many rows that were."""
    project = await make_project()
    for _ in range(3):
        await make_issue(project=project)
    await (await Issue.first() or await make_issue()).delete()

    removed = await Issue.objects.filter(project=project).delete(soft=False)

    assert (2, 1) == (removed, await Issue.all_objects.filter(project=project).count())


async def test_child_without_soft_deletion_is_left() -> None:
    """A soft deletion destroys nothing; a removal for good does."""
    shelf = await Shelf.create(label="A")
    book = await Book.create(shelf=shelf, title="One")
    cover = await Cover.create(book=book, color="red")

    deletion = await shelf.delete()
    assert deletion is not None
    assert {"models.Shelf": 1, "models.Book": 1} == deletion.counts
    assert await Cover.filter(id=cover.id).exists()

    await shelf.delete(soft=False)
    assert not await Cover.filter(id=cover.id).exists()


async def test_link_goes_with_either_end() -> None:
    """A row that joins two others cannot live without one of them."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One")
    author = await Author.create(name="Ada")
    await Authorship.create(book=book, author=author)
    await Chapter.create(book=book, title="1")

    deletion = await author.delete()

    assert deletion is not None
    assert {"models.Author": 1, "models.Authorship": 1} == deletion.counts
    assert (1, 1) == (await Book.all().count(), await Chapter.all().count())
