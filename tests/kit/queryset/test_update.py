"""``update()`` of a queryset: stamped, in one statement where no rule needs the rows, within its slice."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from tortoise.exceptions import FieldError
from tortoise.expressions import F

from tests.support.models import Book, Bookmark, Note, Shelf
from tests.support.statements import count_statements
from tortoise_tracker import acting_as
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue, make_project, make_user
from tortoise_tracker.models import Issue, State


async def a_shelf(*titles: str) -> Shelf:
    """A shelf of books."""
    shelf = await Shelf.create(label="A")
    for title in titles:
        await Book.create(shelf=shelf, title=title)
    return shelf


async def column(name: str) -> list[Any]:
    """A column of all books, sorted."""
    return sorted(await Book.all_objects.all().values_list(name, flat=True))


async def test_rows_of_the_queryset_are_written_and_counted() -> None:
    """No others."""
    await a_shelf("a", "b", "c")

    assert 2 == await Book.filter(title__in=["a", "b"]).update(pages=7)
    assert [0, 7, 7] == await column("pages")


async def test_no_row_is_no_error() -> None:
    """It returns 0."""
    assert 0 == await Book.filter(title="nothing").update(pages=7)


async def test_one_statement_writes_where_no_rule_needs_the_rows() -> None:
    """Whatever the number of rows, the stamps included."""
    await a_shelf(*"abcdefgh")
    user = await make_user()

    with acting_as(user), count_statements() as seen:
        assert 8 == await Book.all().update(pages=7)

    assert [True] == [statement.startswith('UPDATE "test_books" SET') for statement in seen]
    assert {user.id} == set(await Book.all().values_list("updated_by_id", flat=True))


async def test_deleted_rows_are_left_alone() -> None:
    """Unless the queryset is one of all rows."""
    await a_shelf("a", "b")
    await Book.objects.filter(title="b").delete()

    assert 1 == await Book.all().update(pages=7)
    assert [0, 7] == await column("pages")
    assert 1 == await Book.deleted_objects.all().update(pages=8)
    assert [7, 8] == await column("pages")


@pytest.mark.parametrize(
    ("queryset", "expected"),
    [
        (lambda: Book.all().order_by("title").limit(2), ["new", "new", "c", "d"]),
        (lambda: Book.all().order_by("-title").limit(1), ["a", "b", "c", "new"]),
        (lambda: Book.all().order_by("title").offset(3), ["a", "b", "c", "new"]),
        (lambda: Book.all().order_by("title").offset(1).limit(2), ["a", "new", "new", "d"]),
        (lambda: Book.all().order_by("title")[1:3], ["a", "new", "new", "d"]),
        (lambda: Book.all().limit(0), ["a", "b", "c", "d"]),
        (lambda: Book.all().limit(99), ["new", "new", "new", "new"]),
    ],
    ids=["limit", "limit from the end", "offset", "both", "slice", "nothing", "more than there is"],
)
async def test_slice_is_honored(queryset: Any, expected: list[str]) -> None:
    """Tortoise would update all rows."""
    await a_shelf("a", "b", "c", "d")

    assert expected.count("new") == await queryset().update(title="new")
    assert sorted(expected) == await column("title")


async def test_slice_of_rows_with_a_number_as_key() -> None:
    """Soft deletion alone, without a key that grows with time."""
    await Bookmark.bulk_create([Bookmark(page=n) for n in range(5)])

    assert 2 == await Bookmark.all().order_by("page").limit(2).update(page=99)
    assert [2, 3, 4, 99, 99] == sorted([bookmark.page for bookmark in await Bookmark.all()])


async def test_joins_choose_rows() -> None:
    """By a column of the parent."""
    await a_shelf("a", "b")

    assert 2 == await Book.filter(shelf__label="A").update(pages=7)
    assert 0 == await Book.filter(shelf__label="B").update(pages=8)
    assert [7, 7] == await column("pages")


async def test_values_may_be_expressions() -> None:
    """The database computes them, from each row's own columns."""
    await a_shelf("a", "b")
    await Book.filter(title="b").update(pages=5)

    await Book.all().update(pages=F("pages") + 1)
    assert [1, 6] == await column("pages")


async def test_expressions_within_a_slice() -> None:
    """The rows outside are left as they are."""
    await a_shelf("a", "b")

    assert 1 == await Book.all().order_by("title").limit(1).update(pages=F("pages") + 1)
    assert [0, 1] == await column("pages")


async def test_expressions_on_a_model_with_rules() -> None:
    """The rules look at what came out."""
    project = await make_project()
    first = await make_issue(project=project, start_date=datetime.date(2026, 1, 1))
    second = await make_issue(project=project, start_date=datetime.date(2026, 2, 1))
    both = Issue.filter(id__in=[first.id, second.id])

    assert 2 == await both.update(target_date=F("start_date"))
    assert second.start_date == (await Issue.get(pk=second.pk)).target_date
    await Issue.filter(pk=second.pk).update(target_date=datetime.date(2026, 3, 1))
    with pytest.raises(InvalidValue, match="start_date"):
        await both.update(start_date=datetime.date(2026, 1, 15))
    assert first.start_date == (await Issue.get(pk=first.pk)).start_date


@pytest.mark.parametrize("name", ["prequel", "prequel_id"])
async def test_relation_can_be_set_and_taken_away(name: str) -> None:
    """By its name with a row or None, and by its column with a key."""
    await a_shelf("a", "b")
    a, b = await Book.all().order_by("title")
    value: Any = a if name == "prequel" else a.id

    assert 1 == await Book.filter(pk=b.pk).update(**{name: value})
    assert a.id == (await Book.get(pk=b.pk)).prequel_id
    assert 1 == await Book.filter(pk=b.pk).update(**{name: None})
    assert None is (await Book.get(pk=b.pk)).prequel_id


async def test_row_of_another_model_is_refused_as_a_relation() -> None:
    """Its key would be taken for that of the right model."""
    shelf = await a_shelf("a")

    with pytest.raises(InvalidValue, match=r"Book\.prequel does not .* an instance of Book"):
        await Book.all().update(prequel=shelf)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"colour": "red"}, "Book has no column 'colour': "),
        ({"chapters": []}, "Book has no column 'chapters': "),
        ({"id": None}, "the primary key of Book cannot be updated"),
        ({"pk": None}, "the primary key of Book cannot be updated"),
        ({"deleted_at": None}, r"Book\.deleted_at is written by delete\(\) and restore\(\) only"),
        ({"deletion_id": None}, r"Book\.deletion_id is written by delete\(\) and restore\(\) only"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
async def test_columns_that_cannot_be_written(values: dict[str, Any], message: str) -> None:
    """Unknown ones, the key, and those of deletions."""
    await a_shelf("a")

    with pytest.raises(FieldError, match=message):
        await Book.all_objects.all().update(**values)


async def test_none_is_refused_for_a_required_column() -> None:
    """Before the database is asked."""
    await a_shelf("a")

    with pytest.raises(InvalidValue, match=r"Book\.title is required"):
        await Book.all().update(title=None)


async def test_documents_and_members_are_converted() -> None:
    """As on every other path."""
    await a_shelf("a")

    await Book.all().update(remarks={"a": [1]})

    assert {"a": [1]} == (await Book.get(title="a")).remarks


async def test_more_rows_than_a_statement_takes_parameters() -> None:
    """On a model whose rules have to look at each row."""
    project = await make_project()
    states = [State(project_id=project.id, name=f"State {n}") for n in range(2500)]
    await State.bulk_create(states)

    assert 2500 == await State.filter(name__startswith="State ").update(color="#000000")
    assert 2500 == await State.filter(name__startswith="State ").update(is_default=False)
    assert 2500 == await State.filter(color="#000000").count()


async def test_explicit_stamp_wins() -> None:
    """For those who repair data; on a model with rules as on one without."""
    issue, note = await make_issue(), await Note.create(text="x")
    someone, actor = await make_user(), await make_user()
    moment = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)

    with acting_as(actor):
        await Note.filter(pk=note.pk).update(updated_at=moment, updated_by=someone)
        await Issue.filter(pk=issue.pk).update(
            updated_at=moment, updated_by=someone, start_date=datetime.date(2026, 1, 1)
        )

    for row in (await Note.get(pk=note.pk), await Issue.get(pk=issue.pk)):
        assert (moment, someone.id) == (row.updated_at, row.updated_by_id)
