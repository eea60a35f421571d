"""Stamps of deletions, of neighbors, of batches, and of models that take one kind alone."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.models import Book, Note, Shelf, Signature, Visit
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_issue, make_state, make_user
from tortoise_tracker.models import Issue, State, User

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


def now() -> datetime.datetime:
    """This moment."""
    return datetime.datetime.now(datetime.UTC)


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
