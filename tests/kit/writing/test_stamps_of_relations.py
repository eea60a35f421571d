"""What is written over joins, and the links between rows, are stamped too."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.expressions import F
from tortoise.functions import Lower

from tests.support.models import Author, Authorship, Book, Chapter, Shelf
from tests.support.write_paths import stored
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_label, make_user
from tortoise_tracker.models import Issue, IssueLabel

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


def now() -> datetime.datetime:
    """This moment."""
    return datetime.datetime.now(datetime.UTC)


async def _forward_join(**columns: Any) -> int:
    return await Book.filter(shelf__label="a").update(**columns)


async def _reverse_join(**columns: Any) -> int:
    return await Book.objects.filter(chapters__title="Intro").update(**columns)


async def _link_join(**columns: Any) -> int:
    return await Book.filter(authors__name="Ada").update(**columns)


async def _relation_update(**columns: Any) -> int:
    shelf = await Shelf.get(label="a")
    return await shelf.books.all().update(**columns)


async def _several_joins(**columns: Any) -> int:
    return (
        await Book.filter(shelf__label="a", authors__name="Ada")
        .exclude(chapters__title="x")
        .update(**columns)
    )


async def _all_objects(**columns: Any) -> int:
    return await Book.all_objects.filter(shelf__label="a").update(**columns)


JOINS: dict[str, Callable[..., Awaitable[int]]] = {
    "forward": _forward_join,
    "reverse": _reverse_join,
    "link": _link_join,
    "relation": _relation_update,
    "several": _several_joins,
    "all_objects": _all_objects,
}


@pytest.mark.parametrize("update", JOINS.values(), ids=JOINS)
@pytest.mark.parametrize("value", ["new", Lower("title")], ids=["value", "expression"])
async def test_update_over_joins_says_when_and_who(update: Any, value: Any) -> None:
    """On the rows that fit; without an actor the last one stays."""
    author, editor = await make_user(), await make_user()
    with acting_as(author):
        shelf, other = await Shelf.create(label="a"), await Shelf.create(label="b")
        book = await Book.create(shelf=shelf, title="Old", created_at=LONG_AGO, updated_at=LONG_AGO)
        left = await Book.create(shelf=other, title="Old", updated_at=LONG_AGO)
        await Chapter.create(book=book, title="Intro")
        await book.authors.add(await Author.create(name="Ada"))
    before = now()

    with acting_as(editor):
        assert 1 == await update(title=value)
    found = await stored(book)
    assert (LONG_AGO, author.id, editor.id) == (found.created_at, found.created_by_id, found.updated_by_id)
    assert before <= found.updated_at <= now()

    assert 1 == await update(pages=F("pages") + 1)
    again = await stored(book)
    assert (1, editor.id, True) == (again.pages, again.updated_by_id, again.updated_at > found.updated_at)
    untouched = await stored(left)
    assert (LONG_AGO, author.id) == (untouched.updated_at, untouched.updated_by_id)


async def test_update_that_rules_look_at_is_stamped_over_a_join() -> None:
    """Where the rows are loaded first."""
    user = await make_user()
    issue = await make_issue(created_at=LONG_AGO, updated_at=LONG_AGO)
    before = now()

    with acting_as(user):
        assert 1 == await Issue.filter(state__is_default=True).update(start_date=datetime.date(2026, 1, 1))

    found = await stored(issue)
    assert (LONG_AGO, user.id) == (found.created_at, found.updated_by_id)
    assert before <= found.updated_at <= now()


async def test_added_links_are_stamped() -> None:
    """All with one moment, from the side of the issue and from that of the label."""
    user = await make_user()
    issue = await make_issue()
    given = {"project_id": issue.project_id, "workspace_id": issue.workspace_id}
    labels = [await make_label(**given) for _ in range(3)]
    before = now()

    with acting_as(user):
        await issue.labels.add(labels[0], labels[1])
    first = await IssueLabel.all()
    with acting_as(user):
        await labels[2].issues.add(issue)

    links = await IssueLabel.all()
    assert [user.id] * 3 == [link.created_by_id for link in links]
    assert [user.id] * 3 == [link.updated_by_id for link in links]
    assert all(before <= link.created_at == link.updated_at <= now() for link in links)
    assert 1 == len({link.created_at for link in first})


async def test_removed_links_are_stamped() -> None:
    """They go to the bin, and the row there says who sent them."""
    author, remover = await make_user(), await make_user()
    book = await Book.create(shelf=await Shelf.create(label="a"), title="a")
    writers = [await Author.create(name=name) for name in "ab"]
    with acting_as(author):
        await book.authors.add(*writers)

    with acting_as(remover):
        await book.authors.clear()

    links = await Authorship.deleted_objects.all()
    assert [(author.id, remover.id)] * 2 == [(link.created_by_id, link.updated_by_id) for link in links]
    assert all(link.deleted_at == link.updated_at for link in links)
