"""A row from before its deletion cannot revive it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import DoesNotExist, FieldError

from tests.support.models import Note
from tortoise_tracker.exceptions import StaleObjectError


async def _refresh_and_save(note: Note) -> None:
    await note.refresh_from_db()
    note.text = "b"
    await note.save()


async def _empty_and_save(note: Note) -> None:
    note.deleted_at = note.deletion_id = None
    await note.save()
    await note.save(force_update=True)


STALE: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "save": lambda note: note.save(),
    "save(update_fields)": lambda note: note.save(update_fields=["text"]),
    "save(force_update)": lambda note: note.save(force_update=True),
    "bulk_update": lambda note: Note.bulk_update([note], ["text"]),
    "bulk_update of all": lambda note: Note.all_objects.bulk_update([note], ["text"]),
    "update": lambda note: Note.filter(pk=note.pk).update(text="b"),
    "update of all": lambda note: Note.all_objects.filter(pk=note.pk).update(text="b"),
    "update_or_create of all": lambda note: Note.all_objects.update_or_create({"text": "b"}, id=note.id),
    "refresh and save": _refresh_and_save,
    "emptied and saved": _empty_and_save,
}


@pytest.mark.parametrize("write", STALE.values(), ids=STALE)
async def test_stale_row_cannot_revive_what_was_deleted(write: Callable[[Any], Awaitable[Any]]) -> None:
    """Whoever still holds it from before the deletion may write, and it stays in the bin."""
    stale = await Note.create(text="a")
    deletion: Any = await (await Note.get(pk=stale.pk)).delete()
    stale.text = "b"

    await write(stale)

    found = await Note.all_objects.get()
    assert (deletion.id, deletion.deleted_at) == (found.deletion_id, found.deleted_at)
    assert 0 == await Note.all().count()


@pytest.mark.parametrize("column", ["deleted_at", "deletion_id"])
async def test_columns_of_deletions_cannot_be_saved_by_name(column: str) -> None:
    """The message says what to call instead."""
    note = await Note.create(text="a")

    with pytest.raises(FieldError, match=rf"Note\.{column} is written by delete\(\) and restore\(\) only"):
        await note.save(update_fields=[column])


async def test_row_that_went_for_good_cannot_be_deleted_softly() -> None:
    """It is not there any more."""
    note = await Note.create(text="a")
    await Note.filter(pk=note.pk).delete(soft=False)

    with pytest.raises((DoesNotExist, StaleObjectError)):
        await note.delete()
