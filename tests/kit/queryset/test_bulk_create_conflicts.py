"""``bulk_create()`` of rows that are there already: left out, or updated."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from tortoise.exceptions import FieldError

from tests.support.models import Book, Note, Shelf
from tortoise_tracker.exceptions import InvalidValue, ParentDeleted
from tortoise_tracker.factories import make_issue, make_page
from tortoise_tracker.models import Issue, IssueSequence, Page


def labels(rows: Any) -> list[str]:
    """What shelves are called."""
    return [row.label for row in rows]


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
