"""Every write path says when and who."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.models import Note
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_state, make_user
from tortoise_tracker.models import User

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


async def _conflicting(row: Any, **columns: Any) -> Any:
    """By ``bulk_create`` of a row that is there."""
    model = type(row)
    required = {name: getattr(row, name) for name in ("id", "name", "project_id") if hasattr(row, name)}
    given = required | columns
    await model.bulk_create([model(**given)], on_conflict=["id"], update_fields=list(columns))
    return await model.get(pk=row.pk)


async def _in_a_slice(row: Any, **columns: Any) -> Any:
    """By ``update`` of a slice, which loads its rows."""
    assert 1 == await type(row).filter(pk=row.pk).limit(1).update(**columns)
    return await type(row).get(pk=row.pk)


async def _partial(row: Any, **columns: Any) -> Any:
    """By ``save`` of a row that came without its stamps."""
    part = await type(row).filter(pk=row.pk).only("id", *columns).get()
    for name, value in columns.items():
        setattr(part, name, value)
    await part.save()
    return await type(row).get(pk=row.pk)


async def _forced(row: Any, **columns: Any) -> Any:
    """By ``save(force_update=True)``."""
    found = await type(row).get(pk=row.pk)
    for name, value in columns.items():
        setattr(found, name, value)
    await found.save(force_update=True)
    return await type(row).get(pk=row.pk)


WRITES: dict[str, Callable[..., Awaitable[Any]]] = {
    **UPDATES,
    "update of a slice": _in_a_slice,
    "save of a part": _partial,
    "save(force_update)": _forced,
}

each_update = pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)

#: Without rules of its own, with rules that look at each row, and with rules that change their neighbors.
KINDS: dict[str, tuple[Callable[..., Awaitable[Any]], dict[str, Any]]] = {
    "note": (Note.create, {"text": "new"}),
    "issue": (make_issue, {"start_date": datetime.date(2026, 1, 1)}),
    "state": (make_state, {"is_default": True}),
}

each_kind = pytest.mark.parametrize(("make", "change"), KINDS.values(), ids=KINDS)


def now() -> datetime.datetime:
    """This moment."""
    return datetime.datetime.now(datetime.UTC)


@each_creation
async def test_creation_says_when(write: Any) -> None:
    """Once, in UTC, and both moments are the same one."""
    before = now()

    note = await write(Note, text="a")

    assert before <= note.created_at <= now()
    assert note.created_at == note.updated_at
    assert datetime.timedelta(0) == note.created_at.utcoffset()


@each_creation
async def test_creation_says_who(write: Any) -> None:
    """Created by and updated by are the acting user."""
    user = await make_user()

    with acting_as(user):
        note = await write(Note, text="a")

    assert (user.id, user.id) == (note.created_by_id, note.updated_by_id)


@each_creation
async def test_nobody_acts(write: Any) -> None:
    """Then nobody is named."""
    note = await write(Note, text="a")

    assert (None, None) == (note.created_by_id, note.updated_by_id)


@each_creation
async def test_explicit_values_win_on_creation(write: Any) -> None:
    """Of importers, who know better than the clock."""
    author, editor, actor = [await make_user() for _ in range(3)]
    later = LONG_AGO + datetime.timedelta(days=1)

    with acting_as(actor):
        note = await write(Note, created_at=LONG_AGO, updated_at=later, created_by=author, updated_by=editor)

    assert (LONG_AGO, later) == (note.created_at, note.updated_at)
    assert (author.id, editor.id) == (note.created_by_id, note.updated_by_id)


@each_creation
async def test_one_explicit_value_does_not_keep_the_others_away(write: Any) -> None:
    """Each column is filled by itself."""
    author, actor = await make_user(), await make_user()

    with acting_as(actor):
        note = await write(Note, created_at=LONG_AGO, created_by_id=author.id)

    assert (LONG_AGO, author.id, actor.id) == (note.created_at, note.created_by_id, note.updated_by_id)
    assert note.updated_at > LONG_AGO


@each_kind
@each_update
async def test_update_says_when(make: Any, change: dict[str, Any], write: Any) -> None:
    """And leaves the moment of creation alone."""
    row = await make(created_at=LONG_AGO, updated_at=LONG_AGO)
    before = now()

    found = await write(row, **change)

    assert (LONG_AGO, True) == (found.created_at, before <= found.updated_at <= now())
    assert change == {name: getattr(found, name) for name in change}


@each_kind
@each_update
async def test_update_says_who(make: Any, change: dict[str, Any], write: Any) -> None:
    """And leaves the author alone."""
    author, editor = await make_user(), await make_user()
    with acting_as(author):
        row = await make()

    with acting_as(editor):
        found = await write(row, **change)

    assert (author.id, editor.id) == (found.created_by_id, found.updated_by_id)


@each_kind
@each_update
async def test_update_by_nobody_keeps_who_was_there(make: Any, change: dict[str, Any], write: Any) -> None:
    """A job without a user does not wipe the last one out."""
    author = await make_user()
    with acting_as(author):
        row = await make()

    found = await write(row, **change)

    assert (author.id, author.id) == (found.created_by_id, found.updated_by_id)


async def test_instance_has_its_stamps_at_once() -> None:
    """Without reading it back."""
    user = await make_user()
    with acting_as(user):
        note = await Note.create(text="a")
        note.text = "b"
        await note.save()

    found = await Note.get(pk=note.pk)
    assert (found.updated_at, found.updated_by_id) == (note.updated_at, note.updated_by_id)
    assert [] == note.changed_fields


async def test_relation_fetched_before_is_not_the_old_user() -> None:
    """The row knows its new editor by every name."""
    author, editor = await make_user(), await make_user()
    with acting_as(author):
        note = await Note.create(text="a")
    await note.fetch_related("updated_by")
    note.text = "b"

    with acting_as(editor):
        await note.save()

    assert editor == await User.get(pk=note.updated_by_id)
    updated_by: Any = note.updated_by
    assert editor == await updated_by


@pytest.mark.parametrize("kind", ["note", "state"])
async def test_row_in_conflict_is_stamped(kind: str) -> None:
    """By a bulk creation that updates what is there."""
    author, editor = await make_user(), await make_user()
    make, change = KINDS[kind]
    with acting_as(author):
        row = await make(created_at=LONG_AGO, updated_at=LONG_AGO)
    before = now()

    with acting_as(editor):
        found = await _conflicting(row, **change)

    assert (LONG_AGO, author.id) == (found.created_at, found.created_by_id)
    assert (editor.id, True) == (found.updated_by_id, before <= found.updated_at <= now())
