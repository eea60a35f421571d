"""Every write path says when and who."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.support.models import Book, Note, Shelf, Signature, Visit
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_state, make_user
from tortoise_tracker.models import Issue, State, User

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


async def test_rows_of_one_write_carry_one_moment() -> None:
    """Of a bulk creation, and of a bulk update."""
    notes = [Note(text=str(n)) for n in range(20)]
    await Note.bulk_create(notes)
    assert 1 == len({note.created_at for note in await Note.all()})

    await Note.bulk_update(notes, ["text"])
    assert 1 == len({note.updated_at for note in await Note.all()})


async def test_row_that_did_not_change_is_not_stamped() -> None:
    """Nothing was written, so nobody wrote."""
    note = await Note.create(text="a", updated_at=LONG_AGO)

    with acting_as(await make_user()):
        await note.save()

    found = await Note.get(pk=note.pk)
    assert (LONG_AGO, None) == (found.updated_at, found.updated_by_id)


@pytest.mark.parametrize("how", ["instance", "queryset"])
async def test_deletion_and_restoration_are_stamped(how: str) -> None:
    """On the rows that were named and on those that hang on them."""
    remover, restorer = await make_user(), await make_user()
    shelf = await Shelf.create(label="a", updated_at=LONG_AGO)
    await Book.create(shelf=shelf, title="a", updated_at=LONG_AGO)
    rows = Shelf if how == "instance" else Book

    with acting_as(remover):
        deletion: Any = await (shelf.delete() if how == "instance" else Shelf.filter(pk=shelf.pk).delete())
    deleted = await rows.all_objects.get()
    assert (remover.id, remover.id) == (deletion.deleted_by_id, deleted.updated_by_id)
    assert deleted.deleted_at == deleted.updated_at

    with acting_as(restorer):
        await (shelf.restore() if how == "instance" else deletion.restore())
    restored = await rows.get()
    assert (None, restorer.id) == (restored.created_by_id, restored.updated_by_id)
    assert restored.updated_at > deleted.updated_at


async def test_deletion_by_nobody_keeps_who_was_there() -> None:
    """On the row; the deletion has no author then."""
    author = await make_user()
    with acting_as(author):
        note = await Note.create(text="a")

    deletion = await note.delete()
    assert deletion is not None
    assert (None, author.id) == (deletion.deleted_by_id, (await Note.all_objects.get()).updated_by_id)
    await note.restore()
    assert author.id == (await Note.get()).updated_by_id


async def test_row_that_lost_a_flag_to_another_one_is_stamped() -> None:
    """Whoever makes a state the default has changed the old one as well."""
    user = await make_user()
    issue = await make_issue()
    [old] = await State.filter(project_id=issue.project_id, is_default=True)
    before = now()

    with acting_as(user):
        await make_state(project_id=issue.project_id, is_default=True)

    found = await State.get(pk=old.pk)
    assert (False, user.id, True) == (found.is_default, found.updated_by_id, before <= found.updated_at)


async def test_soft_deletion_never_takes_the_author() -> None:
    """Users are not deleted softly; removed for good they are forgotten."""
    user = await make_user()
    with acting_as(user):
        note = await Note.create(text="a")

    await User.filter(pk=user.pk).delete()

    found = await Note.get(pk=note.pk)
    assert (None, None) == (found.created_by_id, found.updated_by_id)


async def test_times_alone() -> None:
    """A model that takes nothing else, saved in each way."""
    visit = await Visit.create(place="Rome", updated_at=LONG_AGO)
    before = now()

    await visit.save(update_fields=["place"])
    assert before <= (await Visit.get()).updated_at
    before = now()
    await visit.save()
    assert before <= (await Visit.get()).updated_at
    before = now()
    await Visit.filter(place="Rome").update(place="Oslo")
    assert before <= (await Visit.get()).updated_at


async def test_users_alone() -> None:
    """A model that takes nothing else."""
    author, editor = await make_user(), await make_user()
    with acting_as(author):
        signature = await Signature.create()
    with acting_as(editor):
        await signature.save()

    found = await Signature.get()
    assert (author.id, editor.id) == (found.created_by_id, found.updated_by_id)


async def test_stamps_of_issues_in_bulk() -> None:
    """A thousand at once, each with its author."""
    user = await make_user()
    issue = await make_issue()
    issues = [Issue(project_id=issue.project_id, name=str(n)) for n in range(1000)]

    with acting_as(user):
        await Issue.bulk_create(issues)

    assert 1000 == await Issue.filter(created_by_id=user.id, updated_by_id=user.id).count()


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
