"""A rule is written once and holds on every write path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.models import Book, Counter, Letter, Note, Paper, Postcard, Shelf
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import Issue, Label
from tortoise_tracker.rules import Rule, Write, pipeline, register

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)

Registrar = Callable[..., None]


@pytest.fixture(name="rule_for")
def _rule_for() -> Iterator[Registrar]:
    """Registers rules that are gone after the test."""
    kept = {model: list(rules) for model, rules in pipeline._registered.items()}
    yield register
    pipeline._registered.clear()
    pipeline._registered.update(kept)
    pipeline.rules_of.cache_clear()


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


async def a_book(**columns: Any) -> Book:
    """A saved book."""
    return await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})


@each_creation
async def test_rule_derives_on_creation(rule_for: Registrar, write: Any) -> None:
    """By every way to create a row, whatever was given."""
    rule_for(Book, Shout())

    book = await write(Book, shelf=await Shelf.create(label="A"), title="x", remarks={"word": "hey"})

    assert "HEY" == book.title


@each_update
async def test_rule_derives_on_update(rule_for: Registrar, write: Any) -> None:
    """By every way to update a row, without being named."""
    book = await a_book()
    rule_for(Book, Shout())

    assert "HEY" == (await write(book, remarks={"word": "hey"})).title


@each_creation
async def test_rule_refuses_a_creation(rule_for: Registrar, write: Any) -> None:
    """Nothing is written."""
    rule_for(Book, Shout())
    shelf = await Shelf.create(label="A")

    with pytest.raises(InvalidValue, match="not that word"):
        await write(Book, shelf=shelf, title="x", remarks={"word": "refused"})

    assert 0 == await Book.all_objects.count()


@each_update
async def test_rule_refuses_an_update(rule_for: Registrar, write: Any) -> None:
    """What was there stays."""
    book = await a_book(remarks={"word": "fine"})
    rule_for(Book, Shout())

    with pytest.raises(InvalidValue, match="not that word"):
        await write(book, remarks={"word": "refused"}, pages=7)

    found = await Book.get(pk=book.pk)
    assert ({"word": "fine"}, 0) == (found.remarks, found.pages)


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


async def test_rule_sees_a_batch_at_once(rule_for: Registrar) -> None:
    """One call for all rows, so that it can look things up with one statement."""
    heard: list[Any] = []
    rule_for(Note, Watch(heard))
    notes = [Note(text=str(n)) for n in range(100)]
    await Note.bulk_create(notes)

    keys = [note.pk for note in notes]
    assert [("before", keys, None), ("after", keys, None)] == heard


async def test_rows_of_an_update_come_in_portions(rule_for: Registrar) -> None:
    """So many that memory does not grow with the table."""
    await Note.bulk_create([Note(text=str(n)) for n in range(2500)])
    heard: list[Any] = []
    rule_for(Note, Watch(heard, "text"))

    await Note.all().update(text="x")

    sizes = [len(keys) for moment, keys, _ in heard if moment == "before"]
    assert (2500, True) == (sum(sizes), max(sizes) <= 1000)


async def test_rules_of_bases_come_first(rule_for: Registrar) -> None:
    """Then those of the model; each in the order of registration."""
    heard: list[Any] = []
    for name, model in (("postcard", Postcard), ("paper", Paper), ("base", BaseModel), ("letter", Letter)):
        rule_for(model, Watch(heard, name=name))

    await Postcard.create(text="a")
    assert ["base", "paper", "letter", "postcard"] == [
        moment.removeprefix("before ") for moment, _, _ in heard if moment.startswith("before")
    ]
    heard.clear()
    await Letter.create(text="a")
    assert ["base", "paper", "letter"] == [
        moment.removeprefix("before ") for moment, _, _ in heard if moment.startswith("before")
    ]


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


async def test_rule_for_new_rows_only(rule_for: Registrar) -> None:
    """It hears of no update."""
    heard: list[Any] = []
    rule = Watch(heard, "text")
    rule.on_create_only = True  # type: ignore[misc]
    rule_for(Note, rule)
    note = await Note.create(text="a")
    heard.clear()

    note.text = "b"
    await note.save()
    await Note.all().update(text="c")

    assert [] == heard


class Companion(Rule):
    """Writes another row, before or after its own, and fails then."""

    triggers = ("text",)
    spans_rows = True

    def __init__(self, moment: str) -> None:
        self.moment = moment

    async def before(self, write: Write) -> None:
        """Write, and fail if this is the moment."""
        await self._write(write, "before")

    async def after(self, write: Write) -> None:
        """Write, and fail if this is the moment."""
        await self._write(write, "after")

    async def _write(self, write: Write, moment: str) -> None:
        if moment == self.moment:
            await Shelf.create(label="gone", using_db=write.db)
            raise KeyError(moment)


@pytest.mark.parametrize("moment", ["before", "after"])
@each_creation
async def test_failing_rule_undoes_a_creation(rule_for: Registrar, write: Any, moment: str) -> None:
    """With what it has written elsewhere."""
    rule_for(Note, Companion(moment))

    with pytest.raises(KeyError):
        await write(Note, text="a")

    assert [0, 0] == [await Note.all_objects.count(), await Shelf.all_objects.count()]


@pytest.mark.parametrize("moment", ["before", "after"])
@each_update
async def test_failing_rule_undoes_an_update(rule_for: Registrar, write: Any, moment: str) -> None:
    """With what it has written elsewhere."""
    note = await Note.create(text="a")
    rule_for(Note, Companion(moment))

    with pytest.raises(KeyError):
        await write(note, text="b")

    assert ("a", 0) == ((await Note.get()).text, await Shelf.all_objects.count())


async def test_what_a_failed_write_derived_is_taken_back(rule_for: Registrar) -> None:
    """In memory: a second try begins where the first one began."""
    book = await a_book()
    book.remarks = {"word": "hey"}
    updated_at = book.updated_at

    class Refuse(Rule):
        async def before(self, write: Write) -> None:
            raise InvalidValue(str(write.rows[0].title))

        def applies_to(self, _: Write) -> bool:
            return True

    rule_for(Book, Shout(), Refuse())
    for _ in range(2):
        with pytest.raises(InvalidValue, match="HEY"):
            await book.save()
        assert ("One", updated_at, ["remarks"]) == (book.title, book.updated_at, book.changed_fields)


async def test_model_without_rules_of_any_kind() -> None:
    """It is written in one statement."""
    with count_statements() as seen:
        counter = await Counter.create(id=1)
        counter.count = 1
        await counter.save()

    assert 2 == len(seen)


async def test_declared_rules_are_those_of_the_class() -> None:
    """What a parent declares is not declared again by the child, and runs once."""
    declared = [type(rule).__name__ for rule in pipeline.rules_of(Label)]

    assert [1, 1, 1, 1] == [
        declared.count(name) for name in ("TimeStamp", "UserStamp", "SortOrder", "NoLoop")
    ]
    assert ["SortOrder", "NoLoop"] == declared[-2:]


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
