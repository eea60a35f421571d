"""``bulk_create()``: one transaction, and exactly the rows that were written come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from tortoise.exceptions import FieldError, IntegrityError

from tests.support.models import Book, Bookmark, Note, Shelf, Visit
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import InvalidValue, ParentDeleted
from tortoise_tracker.factories import make_issue, make_page, make_project, make_user
from tortoise_tracker.models import Issue, IssueSequence, Page, User


def labels(rows: Any) -> list[str]:
    """What shelves are called."""
    return [row.label for row in rows]


async def test_rows_come_back_and_count_as_saved() -> None:
    """With nothing to save, and further changes are updates."""
    shelves = [Shelf(label="a"), Shelf(label="b")]

    written = await Shelf.objects.bulk_create(shelves)

    assert shelves == written
    assert [[], []] == [shelf.changed_fields for shelf in written]
    written[0].label = "c"
    await written[0].save()
    assert ["b", "c"] == sorted(labels(await Shelf.all()))


async def test_nothing_to_create() -> None:
    """No statement is issued, not even for a transaction."""
    with count_statements() as seen:
        assert [] == await Shelf.objects.bulk_create([])

    assert [] == seen


async def test_any_iterable_will_do() -> None:
    """A generator is read once."""
    written = await Shelf.objects.bulk_create(Shelf(label=label) for label in "ab")

    assert ["a", "b"] == labels(written)


async def test_one_broken_row_undoes_all() -> None:
    """The instances count as unsaved, and can be tried again."""
    shelves = [Shelf(label="a"), Shelf(label="a")]

    with pytest.raises(IntegrityError):
        await Shelf.bulk_create(shelves)

    assert 0 == await Shelf.all_objects.count()
    shelves[1].label = "b"
    assert 2 == len(await Shelf.objects.bulk_create(shelves))


async def test_batches_are_one_transaction() -> None:
    """The first batch is undone with the last one."""
    shelves = [Shelf(label=label) for label in "abcdefa"]

    with pytest.raises(IntegrityError):
        await Shelf.bulk_create(shelves, batch_size=2)

    assert 0 == await Shelf.all_objects.count()
    shelves.pop()
    await Shelf.bulk_create(shelves, batch_size=4)
    assert list("abcdef") == sorted(labels(await Shelf.all()))


async def test_conflicting_rows_are_left_out() -> None:
    """With those in the table, and with those in the same batch."""
    await Shelf.create(label="a")
    shelves = [Shelf(label=label) for label in "abcb"]

    written = await Shelf.objects.bulk_create(shelves, ignore_conflicts=True)

    assert shelves[1:3] == written
    assert ["a", "b", "c"] == sorted(labels(await Shelf.all()))
    assert [False, True, True, False] == [shelf._saved_in_db for shelf in shelves]


async def test_row_whose_key_is_taken_was_not_written() -> None:
    """Though a row with its key is in the table."""
    there = await Shelf.create(label="a")

    written = await Shelf.objects.bulk_create(
        [Shelf(id=there.id, label="b"), Shelf(label="c")], ignore_conflicts=True
    )

    assert ["c"] == labels(written)
    assert ["a", "c"] == sorted(labels(await Shelf.all()))


async def test_of_two_rows_with_one_key_the_first_was_written() -> None:
    """Each row comes back once."""
    key = UUID(int=17)
    shelves = [Shelf(id=key, label="first"), Shelf(id=key, label="second")]

    written = await Shelf.objects.bulk_create(shelves, ignore_conflicts=True)

    assert ["first"] == labels(written)
    assert ["first"] == labels(await Shelf.all())


async def test_broken_rule_is_no_conflict() -> None:
    """Ignoring conflicts does not ignore rules."""
    with pytest.raises(InvalidValue, match=r"Shelf\.label is required"):
        await Shelf.bulk_create([Shelf()], ignore_conflicts=True)
    with pytest.raises(ParentDeleted, match="does not exist"):
        await Book.bulk_create([Book(shelf_id=UUID(int=1), title="a")], ignore_conflicts=True)


async def test_deleted_rows_are_in_nobodys_way() -> None:
    """A key of live rows is free again."""
    await (await Shelf.create(label="a")).delete()

    assert ["a"] == labels(await Shelf.objects.bulk_create([Shelf(label="a")], ignore_conflicts=True))


async def test_rows_in_conflict_can_be_updated() -> None:
    """The columns named, and the stamps; the rest stays."""
    there = await Note.create(text="old")
    there = await Note.get(pk=there.pk)

    await Note.bulk_create([Note(id=there.id, text="new")], on_conflict=["id"], update_fields=["text"])

    found = await Note.get(pk=there.pk)
    assert ("new", there.created_at) == (found.text, found.created_at)
    assert found.updated_at > there.updated_at


async def test_updating_rows_in_conflict_derives_what_rules_derive() -> None:
    """A description changed by this path has its plain text, too, and keeps its place."""
    page = await make_page(description_html="<p>old</p>", sort_order=7)
    same = Page(id=page.id, workspace_id=page.workspace_id, owned_by_id=page.owned_by_id)
    same.description_html = "<p>new</p>"

    await Page.bulk_create([same], on_conflict=["id"], update_fields=["description_html"])

    found = await Page.get(pk=page.pk)
    assert ("<p>new</p>", "new", 7) == (found.description_html, found.description_stripped, found.sort_order)


@pytest.mark.parametrize("column", ["deleted_at", "deletion_id"])
async def test_updating_rows_in_conflict_revives_none(column: str) -> None:
    """Those columns belong to deletions."""
    shelf = await Shelf.create(label="a")
    await shelf.delete()

    with pytest.raises(FieldError, match=rf"Shelf\.{column} is written by delete"):
        await Shelf.bulk_create([Shelf(id=shelf.id, label="a")], on_conflict=["id"], update_fields=[column])

    assert 0 == await Shelf.all().count()


async def test_relation_may_be_named_for_rows_in_conflict() -> None:
    """It stands for its column."""
    one, two = await Shelf.create(label="1"), await Shelf.create(label="2")
    book = await Book.create(shelf=one, title="a")

    await Book.bulk_create(
        [Book(id=book.id, shelf=two, title="b")], on_conflict=["id"], update_fields=["shelf"]
    )

    found = await Book.get(pk=book.pk)
    assert (two.id, "a") == (found.shelf_id, found.title)


@pytest.mark.parametrize(
    "options",
    [
        {"ignore_conflicts": True, "update_fields": ["text"], "on_conflict": ["id"]},
        {"update_fields": ["text"]},
        {"on_conflict": ["id"]},
    ],
    ids=["both", "no constraint", "no columns"],
)
async def test_contradicting_options_are_refused(options: dict[str, Any]) -> None:
    """The message says what to do."""
    with pytest.raises(InvalidValue, match=r"bulk_create\(\) (either|needs both)"):
        Note.objects.bulk_create([Note()], **options)


async def test_rows_whose_keys_the_database_makes() -> None:
    """They are written; their keys, and so the rows, are not known here."""
    bookmarks = await Bookmark.objects.bulk_create([Bookmark(page=n) for n in range(3)])
    await Visit.bulk_create([Visit(place="Rome")])

    assert [0, 1, 2] == sorted([bookmark.page for bookmark in await Bookmark.all()])
    assert 1 == await Visit.filter(place="Rome").count()
    assert [False] * 3 == [bookmark._saved_in_db for bookmark in bookmarks]


async def test_parents_may_come_in_the_same_batch() -> None:
    """Before their children; project and workspace are those of the parent."""
    project = await make_project()
    parent = Issue(project_id=project.id, name="parent")
    child = Issue(project_id=project.id, name="child", parent_id=parent.id)
    grandchild = Issue(name="grandchild", parent_id=child.id)

    written = await Issue.objects.bulk_create([parent, child, grandchild])

    assert [project.workspace_id] * 3 == [issue.workspace_id for issue in written]
    assert [None, parent.id, child.id] == [
        (await Issue.get(pk=issue.pk)).parent_id for issue in (parent, child, grandchild)
    ]


async def test_parent_after_its_child_is_not_there_yet() -> None:
    """The database would refuse it as well."""
    project = await make_project()
    parent = Issue(project_id=project.id, name="parent")
    child = Issue(project_id=project.id, name="child", parent_id=parent.id)

    with pytest.raises(ParentDeleted, match=r"Issue\.parent refers to Issue .* does not exist"):
        await Issue.bulk_create([child, parent])

    assert 0 == await Issue.all_objects.count()


async def test_many_rows_take_few_statements() -> None:
    """As many for a thousand as for two."""
    shelf = await Shelf.create(label="a")
    counts = []
    for size in (2, 1000):
        with count_statements() as seen:
            await Book.bulk_create([Book(shelf=shelf, title=str(n)) for n in range(size)])
        counts.append(len(seen))

    assert counts[0] == counts[1]
    assert counts[0] <= 3


async def test_more_rows_than_a_statement_takes_parameters() -> None:
    """Looking their parents up, and themselves, stays within 32,767."""
    users = [User(email=f"user{n}@example.com", is_bot=True) for n in range(3000)]

    await User.bulk_create(users)
    written = await User.objects.bulk_create(
        [User(email=f"user{n}@example.com", is_bot=True) for n in range(2999, 3001)], ignore_conflicts=True
    )

    assert ["user3000@example.com"] == [user.email for user in written]
    assert 3001 == await User.all().count()


async def test_using_a_transaction_given() -> None:
    """The rows go the way of that transaction."""
    user = await make_user()
    client = Note._meta.db
    with pytest.raises(KeyError):
        await _in_a_failing_transaction(client, user)

    assert 0 == await Note.all_objects.count()


async def _in_a_failing_transaction(client: Any, user: User) -> None:
    async with client._in_transaction() as transaction:
        await Note.objects.all().using_db(transaction).bulk_create([Note(text="a", created_by=user)])
        raise KeyError


async def test_issue_that_is_there_takes_no_number() -> None:
    """Ignoring conflicts leaves no gap."""
    issue = await make_issue()
    again = Issue(id=issue.id, project_id=issue.project_id, name="again")

    assert [] == await Issue.objects.bulk_create([again], ignore_conflicts=True)
    new = Issue(project_id=issue.project_id, name="new")
    assert [new] == await Issue.objects.bulk_create([again, new], ignore_conflicts=True)

    assert [1, 2] == sorted([issue.sequence_id for issue in await Issue.all()])
    assert [1, 2] == sorted([row.sequence for row in await IssueSequence.all()])


async def test_rows_that_bring_others_along_cannot_be_updated_in_conflict() -> None:
    """An issue that is there would take a second number."""
    issue = await make_issue()
    again = Issue(id=issue.id, project_id=issue.project_id, name="again")

    with pytest.raises(InvalidValue, match="a new Issue brings other rows along"):
        await Issue.bulk_create([again], on_conflict=["id"], update_fields=["name"])

    assert [1] == [row.sequence for row in await IssueSequence.all()]
