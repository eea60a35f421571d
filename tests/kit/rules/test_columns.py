"""A rule is asked about its columns, and finds those that it reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tortoise.exceptions import FieldError

from tests.support.models import Book, Shelf
from tests.support.statements import count_statements
from tests.support.write_paths import UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.models import Issue
from tortoise_tracker.rules import (
    DateOrder,
    NoLoop,
    NotItself,
    OnlyOneDefault,
    Rule,
    SortOrder,
    Unchangeable,
    Write,
)

each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)

Registrar = Callable[..., None]


class Shout(Rule):
    """Derives the title from the remarks, or raises."""

    triggers = ("remarks",)
    reads = ("remarks",)

    async def before(self, write: Write) -> None:
        """Write the word in capitals."""
        for row in write.rows:
            word = row.remarks.get("word", "")
            if word == "refused":
                msg = "not that word"
                raise InvalidValue(msg)
            write.set(row, "title", word.upper())


class Watch(Rule):
    """Notes what it is asked."""

    def __init__(self, heard: list[Any], *triggers: str, name: str = "") -> None:
        self.heard = heard
        self.triggers = triggers
        self.name = name

    async def before(self, write: Write) -> None:
        """Note the rows before they are written."""
        self.heard.append((f"before {self.name}".strip(), [row.pk for row in write.rows], write.fields))

    async def after(self, write: Write) -> None:
        """Note the rows after they were written."""
        self.heard.append((f"after {self.name}".strip(), [row.pk for row in write.rows], write.fields))


_TYPOS: dict[str, Rule] = {
    "NoLoop": NoLoop("tytle"),
    "DateOrder": DateOrder("created_at", "tytle"),
    "NotItself": NotItself("tytle", "shelf"),
    "Unchangeable": Unchangeable("tytle", "no"),
    "OnlyOneDefault": OnlyOneDefault("tytle", "shelf"),
    "SortOrder": SortOrder("tytle"),
}


@pytest.mark.parametrize("rule", _TYPOS.values(), ids=_TYPOS)
async def test_column_that_is_not_there(rule: Rule, rule_for: Registrar) -> None:
    """The first write that concerns the rule says which one, and of which model."""

    async def write() -> None:
        book = await a_book()
        book.title = "Two"
        await book.save()

    rule_for(Book, rule)
    with pytest.raises(FieldError, match="Book has no column 'tytle'"):
        await write()


async def a_book(**columns: Any) -> Book:
    """A saved book."""
    return await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})


@each_update
async def test_rule_is_asked_only_about_its_columns(rule_for: Registrar, write: Any) -> None:
    """Another column is none of its business."""
    book = await a_book()
    heard: list[Any] = []
    rule_for(Book, Watch(heard, "title"))

    await write(book, pages=7)
    assert [] == heard
    await write(book, title="Two")
    assert ["before", "after"] == [moment for moment, _, _ in heard]


async def test_what_one_rule_derives_concerns_the_next(rule_for: Registrar) -> None:
    """Though nobody named that column."""
    book = await a_book()
    heard: list[Any] = []
    rule_for(Book, Shout(), Watch(heard, "title"))

    await Book.filter(pk=book.pk).update(remarks={"word": "hey"})

    assert ["before", "after"] == [moment for moment, _, _ in heard]


async def test_columns_that_a_rule_reads_are_there(rule_for: Registrar) -> None:
    """Also for a row that came without them; and they do not count as changes of that row."""
    rule = Shout()
    rule.triggers = ("pages",)
    await a_book(remarks={"word": "hey"})
    rule_for(Book, rule)
    part = await Book.all().only("id", "pages").get()
    part.pages = 7

    await part.save()

    found = await Book.get()
    assert ("HEY", 7) == (found.title, found.pages)
    assert [] == part.changed_fields
    await Book.all().update(remarks={"word": "other"})
    part.pages = 8
    await part.save()
    assert {"word": "other"} == (await Book.get()).remarks


async def test_columns_that_are_there_are_not_read_again(rule_for: Registrar) -> None:
    """A row loaded as a whole costs no statement more."""
    book = await Book.get(pk=(await a_book()).pk)
    rule_for(Book, Shout())
    book.remarks = {"word": "hey"}

    with count_statements() as seen:
        await book.save()

    assert 1 == len(seen)


async def test_partial_issue_keeps_what_it_did_not_load() -> None:
    """Its rules read dates and project, and none of that is written back."""
    issue = await make_issue(start_date="2026-01-01", target_date="2026-02-01")
    part = await Issue.filter(pk=issue.pk).only("id", "target_date").get()
    part.target_date = "2026-03-01"  # type: ignore[assignment]
    await part.save()
    await Issue.filter(pk=issue.pk).update(start_date="2026-01-15")

    part.target_date = "2026-04-01"  # type: ignore[assignment]
    await part.save()

    assert "2026-01-15" == str((await Issue.get(pk=issue.pk)).start_date)
