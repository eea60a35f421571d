"""``bulk_create()``: one transaction, and exactly the rows that were written come back."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.models import Book, Bookmark, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker.exceptions import ParentDeleted
from tortoise_tracker.factories import make_project, make_user
from tortoise_tracker.models import Issue, User


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


@pytest.mark.parametrize("options", [{}, {"batch_size": 2}, {"ignore_conflicts": True}], ids=str)
async def test_rows_whose_keys_the_database_makes(options: dict[str, Any]) -> None:
    """Each instance gets that of its own row, and counts as saved."""
    written = await Bookmark.objects.bulk_create([Bookmark(page=n) for n in range(5)], **options)

    stored = {bookmark.pk: bookmark.page for bookmark in await Bookmark.all()}
    assert {bookmark.pk: bookmark.page for bookmark in written} == stored
    assert [0, 1, 2, 3, 4] == [bookmark.page for bookmark in written]
    written[3].page = 7
    await written[3].save()
    assert 7 == (await Bookmark.get(pk=written[3].pk)).page


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
