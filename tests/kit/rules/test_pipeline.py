"""A rule is written once and holds on every write path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.models import Book, Counter, Letter, Note, Paper, Postcard, Shelf
from tests.support.rules import with_rules
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit import DeletionModel
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.signals import muted
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.models import Deletion, Label

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)

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


class Follow(Rule):
    """Notes how many rows carry the key of a deletion that goes or comes back, and whether they live."""

    def __init__(self, seen: list[Any], *, fails: bool = False) -> None:
        self.seen = seen
        self.fails = fails

    async def hidden(self, model: type[Any], deletion: DeletionModel, using_db: BaseDBAsyncClient) -> None:
        """Look after a deletion."""
        await self._look("hidden", model, deletion, using_db)

    async def returning(self, model: type[Any], deletion: DeletionModel, using_db: BaseDBAsyncClient) -> None:
        """Look before a restoration."""
        await self._look("returning", model, deletion, using_db)

    async def _look(
        self, moment: str, model: type[Any], deletion: DeletionModel, using_db: BaseDBAsyncClient
    ) -> None:
        rows = model.all_objects.using_db(using_db).filter(deletion_id=deletion.id)
        self.seen.append((moment, model.__name__, await rows.count()))
        if self.fails:
            raise KeyError(moment)


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
    """Then those of the model; each in the order of declaration."""
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


async def test_rule_follows_a_deletion_and_its_restoration(rule_for: Registrar) -> None:
    """Once for each model that it concerns, muted signals or not, while the rows carry the key."""
    seen: list[Any] = []
    for model in (Book, Note):
        rule_for(model, Follow(seen))
    book = await a_book()
    await Book.create(shelf_id=book.shelf_id, title="Two")

    with muted():
        deletion = await (await book.shelf).delete()
        assert deletion is not None
        assert [("hidden", "Book", 2)] == seen
        await deletion.restore()

    assert [("hidden", "Book", 2), ("returning", "Book", 2)] == seen


async def test_rule_that_fails_undoes_a_deletion_and_a_restoration(rule_for: Registrar) -> None:
    """All is as it was before."""
    book = await a_book()
    with pytest.MonkeyPatch.context() as patch:
        with_rules(patch, Book, Follow([], fails=True))
        with pytest.raises(KeyError, match="hidden"):
            await book.delete()
    assert ([book], 0) == (await Book.all(), await Deletion.all().count())

    deletion = await book.delete()
    assert deletion is not None
    rule_for(Book, Follow([], fails=True))
    with pytest.raises(KeyError, match="returning"):
        await deletion.restore()
    assert ([], [deletion]) == (await Book.all(), await Deletion.objects.in_bin())


async def test_model_without_rules_of_any_kind() -> None:
    """It is written in one statement."""
    with count_statements() as seen:
        counter = await Counter.create(id=1)
        counter.count = 1
        await counter.save()

    assert 2 == len(seen)


async def test_declared_rules_are_those_of_the_class() -> None:
    """What a parent declares is not declared again by the child, and runs once."""
    declared = [type(rule).__name__ for rule in Label.rules]

    assert [1, 1, 1, 1] == [
        declared.count(name) for name in ("TimeStamp", "UserStamp", "SortOrder", "NoLoop")
    ]
    assert ["SortOrder", "NoLoop"] == declared[-2:]
