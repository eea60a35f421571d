"""Many-to-many relations over a model write rows of it: with key, audit, scope, and a bin."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError

from tests.support.models import Author, Authorship, Book, Genre, Shelf
from tests.support.rows import contents
from tests.support.statements import count_statements
from tortoise_tracker import acting_as
from tortoise_tracker.exceptions import ScopeMismatch
from tortoise_tracker.factories import make_issue, make_project, make_project_member, make_user
from tortoise_tracker.models import Deletion, Issue, IssueAssignee, IssueLabel, Label, Project, User


async def make_issue_and_labels(count: int) -> tuple[Issue, list[Label]]:
    """An issue, and labels of its project."""
    issue = await make_issue()
    labels = [Label(project_id=issue.project_id, name=f"Label {n}") for n in range(count)]
    await Label.bulk_create(labels)
    return issue, labels


async def make_members(project: Project, count: int) -> list[User]:
    """Users who may be assigned."""
    return [await (await make_project_member(project=project)).member for _ in range(count)]


async def names(issue: Issue) -> list[str]:
    """What the labels of an issue are called."""
    return sorted([label.name for label in await issue.labels])


async def test_link_is_a_row_of_its_own() -> None:
    """With a key, the moment, the acting user, and the project and workspace of the issue."""
    issue, labels = await make_issue_and_labels(2)
    user = await make_user()
    before = datetime.datetime.now(datetime.UTC)

    with acting_as(user):
        await issue.labels.add(*labels)

    links = await IssueLabel.filter(issue=issue).order_by("id")
    assert [
        (label.id, issue.project_id, issue.workspace_id, user.id, user.id, None, None) for label in labels
    ] == [
        (
            *(link.label_id, link.project_id, link.workspace_id),
            *(link.created_by_id, link.updated_by_id, link.deleted_at, link.deletion_id),
        )
        for link in links
    ]
    assert 2 == len({link.id for link in links})
    assert before <= links[0].created_at == links[0].updated_at <= datetime.datetime.now(datetime.UTC)


async def test_assignees_are_rows_as_well() -> None:
    """For any link that is a model."""
    issue = await make_issue()
    user, other = await make_members(await issue.project, 2)

    with acting_as(other):
        await issue.assignees.add(user)

    link = await IssueAssignee.get(issue=issue)
    assert (user.id, other.id, issue.project_id, issue.workspace_id) == (
        *(link.assignee_id, link.created_by_id, link.project_id, link.workspace_id),
    )
    assert [user] == list(await issue.assignees)


async def test_created_row_is_linked() -> None:
    """From either side, both in one transaction, under the rules of both."""
    issue, _ = await make_issue_and_labels(0)
    await issue.labels.create(name="urgent", project_id=issue.project_id)

    assert ["urgent"] == await names(issue)
    assert 1 == await IssueLabel.filter(issue_id=issue.id).count()

    other = await make_project()
    with pytest.raises(ScopeMismatch):
        await issue.labels.create(name="elsewhere", project_id=other.id)
    assert 0 == await Label.all_objects.filter(name="elsewhere").count()


async def test_row_that_was_never_saved_creates_nothing() -> None:
    """There is nothing to link it to."""
    with pytest.raises(OperationalError, match="has never been saved"):
        await Issue(name="new").labels.create(name="urgent")

    assert 0 == await Label.all_objects.count()


async def test_adding_twice_is_harmless() -> None:
    """The link that is there stays; one named twice is made once."""
    issue, labels = await make_issue_and_labels(2)
    await issue.labels.add(labels[0])
    before = await contents(without={"issue_labels"})
    [first] = await IssueLabel.filter(issue=issue)

    await issue.labels.add(labels[0], labels[0], labels[1], labels[1])

    assert [labels[0].id, labels[1].id] == [link.label_id for link in await IssueLabel.all().order_by("id")]
    assert first.updated_at == (await IssueLabel.get(id=first.id)).updated_at
    assert before == await contents(without={"issue_labels"})


async def test_adding_nothing_writes_nothing() -> None:
    """Neither does removing nothing, or what is not linked, or clearing what is empty."""
    issue, labels = await make_issue_and_labels(1)
    before = await contents()

    await issue.labels.add()
    await issue.labels.remove(*labels)
    await issue.labels.clear()

    assert before == await contents()


async def test_removal_is_a_soft_deletion() -> None:
    """The link lies in the bin, who put it there is known, and it can come back."""
    issue, labels = await make_issue_and_labels(3)
    await issue.labels.add(*labels)
    user = await make_user()

    with acting_as(user):
        await issue.labels.remove(*labels[:2])

    [deletion] = await Deletion.all()
    assert ("tracker.IssueLabel", {"tracker.IssueLabel": 2}, user.id) == (
        *(deletion.root_model, deletion.counts, deletion.deleted_by_id),
    )
    assert ["Label 2"] == await names(issue)
    assert [deletion.id] * 2 == [link.deletion_id for link in await IssueLabel.deleted_objects.all()]
    assert 3 == await Label.filter(project_id=issue.project_id).count()
    await deletion.restore()
    assert ["Label 0", "Label 1", "Label 2"] == await names(issue)


async def test_clearing_removes_all_links_of_the_row_alone() -> None:
    """Those of another issue stay."""
    issue, labels = await make_issue_and_labels(3)
    other = await make_issue(project_id=issue.project_id)
    for each in (issue, other):
        await each.labels.add(*labels)

    await issue.labels.clear()

    assert ([], 3) == (await names(issue), len(await names(other)))
    assert [{"tracker.IssueLabel": 3}] == [deletion.counts for deletion in await Deletion.all()]


async def test_removed_link_is_made_anew() -> None:
    """The old row belongs to its deletion, which then finds its key taken; time and again."""
    issue, labels = await make_issue_and_labels(1)
    for _ in range(3):
        await issue.labels.add(*labels)
        await issue.labels.remove(*labels)
    await issue.labels.add(*labels)

    assert (1, 3) == (await IssueLabel.all().count(), await IssueLabel.deleted_objects.all().count())
    assert ["Label 0"] == await names(issue)


async def test_reverse_side_writes_the_same_rows() -> None:
    """A label is put on issues, and an issue given to a user, from where they stand."""
    issue, [label] = await make_issue_and_labels(1)
    other = await make_issue(project_id=issue.project_id)
    [user] = await make_members(await issue.project, 1)
    actor = await make_user()

    with acting_as(actor):
        await label.issues.add(issue, other)
        await user.assigned_issues.add(issue)

    links: list[Any] = [*await IssueLabel.all().order_by("id"), *await IssueAssignee.all()]
    assert [issue.id, other.id, issue.id] == [link.issue_id for link in links]
    assert {(issue.project_id, issue.workspace_id, actor.id)} == {
        (link.project_id, link.workspace_id, link.created_by_id) for link in links
    }
    assert ([label], [user]) == (list(await other.labels), list(await issue.assignees))

    await label.issues.remove(issue)
    await user.assigned_issues.clear()
    assert ([other], []) == (list(await label.issues), list(await issue.assignees))
    assert (1, 1) == (
        await IssueLabel.deleted_objects.all().count(),
        await IssueAssignee.deleted_objects.all().count(),
    )


async def test_statements_do_not_depend_on_how_many_are_linked() -> None:
    """A hundred are added, added again, removed and cleared as cheaply as two."""
    counts = []
    for size in (2, 100):
        issue, labels = await make_issue_and_labels(size)
        steps = []
        for write in (
            issue.labels.add(*labels),
            issue.labels.add(*labels),
            issue.labels.remove(*labels),
            issue.labels.add(*labels),
            issue.labels.clear(),
        ):
            with count_statements() as seen:
                await write
            steps.append(len(seen))
        counts.append(steps)

    assert counts[0] == counts[1]


async def test_links_of_an_application_go_the_same_way() -> None:
    """Any link model that takes our base, from both ends."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One")
    ada, bob = [await Author.create(name=name) for name in ("Ada", "Bob")]

    await book.authors.add(ada, bob)
    await bob.books.remove(book)

    assert [ada] == list(await book.authors)
    assert (1, 1) == (await Authorship.all().count(), await Authorship.deleted_objects.all().count())


async def test_table_without_a_model_works_as_tortoise_does_it(db: BaseDBAsyncClient) -> None:
    """Two keys and nothing else, removed for good."""
    shelf = await Shelf.create(label="A")
    books = [await Book.create(shelf=shelf, title=title) for title in ("One", "Two")]
    genre = await Genre.create(name="Satire")

    await genre.books.add(*books)
    await genre.books.add(books[0])
    await books[0].genres.remove(genre)

    rows = [dict(row) for row in await db.execute_query_dict("SELECT * FROM test_genres_of_books")]
    assert [{"test_genres_id": str(genre.id), "book_id": str(books[1].id)}] == [
        {name: str(key) for name, key in row.items()} for row in rows
    ]
    assert ([books[1]], [genre]) == (list(await genre.books), list(await books[1].genres))

    await genre.books.clear()
    assert ([], 0) == (list(await genre.books), await Deletion.all().count())
