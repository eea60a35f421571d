"""Instances follow their rows: what the database takes back, they take back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from tests.support.models import Book, Bookmark, Note, Shelf, Visit
from tests.support.statements import count_statements
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_project, make_user
from tortoise_tracker.models import Issue

Write = Callable[[Any], Awaitable[Any]]


class Boom(Exception):
    """What undoes a transaction."""


async def rolled_back(write: Callable[[], Awaitable[Any]]) -> None:
    """Write in a transaction that fails."""
    with pytest.raises(Boom):
        async with in_transaction():
            await write()
            raise Boom


async def rolled_back_to_a_savepoint(write: Callable[[], Awaitable[Any]]) -> None:
    """Write in a part of a transaction that fails."""
    async with in_transaction():
        await rolled_back(write)


async def rolled_back_by_hand(write: Callable[[], Awaitable[Any]]) -> None:
    """Write in a transaction that is given up without an error."""
    async with in_transaction() as transaction:
        await write()
        await transaction.rollback()


each_rollback = pytest.mark.parametrize(
    "undo", [rolled_back, rolled_back_to_a_savepoint, rolled_back_by_hand], ids=lambda f: f.__name__
)

CREATIONS: dict[str, Callable[[Note], Awaitable[Any]]] = {
    "save": lambda note: note.save(),
    "bulk_create": lambda note: Note.bulk_create([note]),
    "ignoring conflicts": lambda note: Note.bulk_create([note], ignore_conflicts=True),
}

UPDATES: dict[str, Callable[[Note], Awaitable[Any]]] = {
    "save": lambda note: note.save(),
    "save(update_fields)": lambda note: note.save(update_fields=["text"]),
    "save(force_update)": lambda note: note.save(force_update=True),
    "save(expect_unchanged)": lambda note: note.save(expect_unchanged=True),
    "bulk_update": lambda note: Note.bulk_update([note], ["text"]),
}


@each_rollback
@pytest.mark.parametrize("path", CREATIONS)
async def test_new_instance_is_new_again(undo: Any, path: str) -> None:
    """Saving it inserts, and the stamps are those of that."""
    note = Note(text="a")
    await undo(lambda: CREATIONS[path](note))

    assert (False, True) == (note._saved_in_db, note.has_changed("text"))
    assert {} == dict(note.saved_changes)
    assert [None, None] == [note.__dict__[column] for column in ("created_at", "updated_at")]
    assert 0 == await Note.all_objects.count()
    await note.save()
    assert [(note.id, "a")] == [(found.id, found.text) for found in await Note.all()]


@each_rollback
@pytest.mark.parametrize("path", UPDATES)
async def test_changed_instance_is_changed_again(undo: Any, path: str) -> None:
    """With its old values, its old stamp, and what the save before it had changed."""
    note = await Note.create(text="a")
    note.text = "b"
    await note.save()
    stamp = note.updated_at
    note.text = "c"

    await undo(lambda: UPDATES[path](note))

    assert (["text"], "b", "c") == (note.changed_fields, note.previous("text"), note.text)
    assert ({"text": ("a", "b")}, stamp) == (dict(note.saved_changes), note.updated_at)
    await note.save()
    assert "c" == (await Note.get(pk=note.pk)).text


@each_rollback
async def test_several_saves_are_taken_back_together(undo: Any) -> None:
    """To what was before the first."""
    note = await Note.create(text="a")

    async def write() -> None:
        for text in "bcd":
            note.text = text
            await note.save()

    await undo(write)

    assert (["text"], "a", "d") == (note.changed_fields, note.previous("text"), note.text)


async def test_savepoint_takes_back_its_own_part() -> None:
    """What was saved before it, in the same transaction, stays saved."""
    note = await Note.create(text="a")

    async with in_transaction():
        note.text = "b"
        await note.save()
        note.text = "c"
        await rolled_back(note.save)
        assert (["text"], "b") == (note.changed_fields, note.previous("text"))

    assert (["text"], "b") == (note.changed_fields, note.previous("text"))
    assert "b" == (await Note.get(pk=note.pk)).text


async def test_commit_keeps_what_was_saved() -> None:
    """Of the transaction, and of its savepoints."""
    note = Note(text="a")

    async with in_transaction():
        await note.save()
        async with in_transaction():
            note.text = "b"
            await note.save()

    assert ([], "b") == (note.changed_fields, (await Note.get(pk=note.pk)).text)


@each_rollback
async def test_what_rules_derived_is_taken_back(undo: Any) -> None:
    """A number that was never given is not claimed by the next attempt."""
    project = await make_project()
    issue = Issue(project=project, name="One")
    await undo(issue.save)

    assert (None, None) == (issue.__dict__["sequence_id"], issue.state_id)
    await make_issue(project=project)
    await issue.save()
    assert 2 == issue.sequence_id


@each_rollback
async def test_value_given_since_is_kept(undo: Any) -> None:
    """Only what the write itself put there is taken away."""
    ada, bob = await make_user(), await make_user()
    note = Note(text="a")

    async def write() -> None:
        with acting_as(ada):
            await note.save()
        note.created_by_id = bob.id

    await undo(write)

    assert (bob.id, None) == (note.created_by_id, note.updated_by_id)


@each_rollback
@pytest.mark.parametrize("path", ["delete", "restore"])
async def test_deletion_and_restoration_are_taken_back(undo: Any, path: str) -> None:
    """The instance is as deleted as its row."""
    note = await Note.create(text="a")
    if path == "restore":
        await note.delete()
    before = note.deleted_at, note.deletion_id

    await undo(getattr(note, path))

    assert before == (note.deleted_at, note.deletion_id)
    assert [] == note.changed_fields
    found = await Note.all_objects.get(pk=note.pk)
    assert before == (found.deleted_at, found.deletion_id)


@each_rollback
async def test_what_a_refresh_saw_may_never_have_been(undo: Any) -> None:
    """A value that was read inside is a change against the row that is there."""
    note = await Note.create(text="a")

    async def write() -> None:
        await Note.filter(pk=note.pk).update(text="b")
        await note.refresh_from_db()

    await undo(write)

    assert (["text"], "a", "b") == (
        [column for column in note.changed_fields if column != "updated_at"],
        note.previous("text"),
        note.text,
    )


@each_rollback
async def test_refresh_saw_a_deletion_that_never_was(undo: Any) -> None:
    """No save could write its columns back."""
    note = await Note.create(text="a")

    async def write() -> None:
        await Note.filter(pk=note.pk).delete()
        await note.refresh_from_db()
        assert note.deleted_at is not None

    await undo(write)

    assert (None, None, []) == (note.deleted_at, note.deletion_id, note.changed_fields)


@each_rollback
async def test_rows_with_keys_of_the_database(undo: Any) -> None:
    """They get new ones."""
    bookmark, visits = Bookmark(page=3), [Visit(place="Rome"), Visit(place="Oslo")]

    async def write() -> None:
        await bookmark.save()
        await Visit.bulk_create(visits)

    await undo(write)
    assert [False] * 3 == [row._saved_in_db for row in (bookmark, *visits)]

    await write()
    assert 3 == (await Bookmark.get(pk=bookmark.pk)).page
    assert ["Rome", "Oslo"] == [(await Visit.get(pk=visit.pk)).place for visit in visits]


async def test_transaction_does_not_keep_the_instances() -> None:
    """An import of a million rows must not hold them all until its end."""
    async with in_transaction() as transaction:
        await Note.bulk_create([Note(text=str(number)) for number in range(100)])
        memories = [undo.__self__ for _, undo in transaction.journal._undos]  # type: ignore[attr-defined]

        [[(rows, known)]] = [memory._marked for memory in memories]
        assert ([None] * 100, [[]] * 100) == ([held() for held in rows], known)


async def test_taking_back_costs_no_statement() -> None:
    """All of it is remembered."""
    book = await Book.create(shelf=await Shelf.create(label="A"), title="One")

    async def write() -> None:
        book.title = "Two"
        await book.save()

    with count_statements() as seen:
        await rolled_back(write)
        assert ["title"] == book.changed_fields

    assert 1 == len(seen)
