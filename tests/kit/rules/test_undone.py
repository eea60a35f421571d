"""What a rule has begun is undone if the write fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.models import Book, Note, Shelf
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.rules import Rule, Write

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


async def a_book(**columns: Any) -> Book:
    """A saved book."""
    return await Book.create(**{"shelf": await Shelf.create(label="A"), "title": "One", **columns})


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
