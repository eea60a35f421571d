"""``get_or_create()`` and ``update_or_create()`` look where they are asked to."""

from __future__ import annotations

import asyncio

import pytest
from tortoise.exceptions import MultipleObjectsReturned

from tests.support.models import Memo, Note, Shelf
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_user
from tortoise_tracker.models import User


async def test_row_is_created_once() -> None:
    """And found from then on."""
    first, created = await Shelf.get_or_create(label="a")
    second, created_again = await Shelf.get_or_create(label="a")

    assert (True, False) == (created, created_again)
    assert first == second
    assert 1 == await Shelf.all_objects.count()


async def test_defaults_are_for_a_new_row_only() -> None:
    """What is there stays."""
    note, _ = await Note.get_or_create({"text": "new"}, id=Note().id)
    same, _ = await Note.get_or_create({"text": "newer"}, id=note.id)

    assert ("new", "new") == (note.text, same.text)


async def test_deleted_row_is_not_found_by_the_live_door() -> None:
    """A second row is created, as its key is free."""
    old = await Shelf.create(label="a")
    await old.delete()

    new, created = await Shelf.objects.get_or_create(label="a")

    assert created
    assert old != new


async def test_deleted_row_is_found_by_the_door_to_all() -> None:
    """No second one is created."""
    old = await Shelf.create(label="a")
    await old.delete()

    assert (old, False) == await Shelf.all_objects.get_or_create(label="a")
    assert (old, False) == await Shelf.deleted_objects.get_or_create(label="a")
    assert 1 == await Shelf.all_objects.count()


async def test_deleted_row_is_updated_through_the_door_to_all() -> None:
    """It stays deleted."""
    old = await Shelf.create(label="a")
    await old.delete()

    assert (old, False) == await Shelf.all_objects.update_or_create({"label": "b"}, id=old.id)
    [found] = await Shelf.deleted_objects.all()
    assert "b" == found.label


async def test_own_manager_of_a_model_does_not_get_in_the_way() -> None:
    """The row is found by the door that was asked, not by the default one."""
    memo = await Memo.create(pages=1)

    assert (memo, False) == await Memo.objects.get_or_create(pages=1)
    assert (memo, False) == await Memo.objects.update_or_create({"pages": 3}, id=memo.id)
    assert 1 == await Memo.all_objects.count()


async def test_update_or_create_writes_the_defaults() -> None:
    """Into the row that is there, or into a new one."""
    key = Shelf(label="x").id
    new, created = await Shelf.update_or_create({"label": "b"}, id=key)
    same, created_again = await Shelf.objects.update_or_create({"label": "c"}, id=key)

    assert (True, False) == (created, created_again)
    assert new == same
    assert ["c"] == [shelf.label for shelf in await Shelf.all()]


async def test_two_matches_are_an_error() -> None:
    """Neither is taken for the one."""
    await Note.bulk_create([Note(text="a"), Note(text="a")])

    with pytest.raises(MultipleObjectsReturned):
        await Note.objects.get_or_create(text="a")
    with pytest.raises(MultipleObjectsReturned):
        await Note.objects.update_or_create({"created_by": None}, text="a")


async def test_normalized_columns_find_their_row() -> None:
    """However the address is typed."""
    ada = await make_user(email="ada@example.com")

    assert (ada, False) == await User.get_or_create(email="ADA@example.com")
    with pytest.raises(InvalidValue, match=r"User\.email does not accept 'ada'"):
        await User.get_or_create(email="ada")
    assert 1 == await User.all().count()


async def test_many_at_once_create_one() -> None:
    """Those that come second find what the first one made."""
    results = await asyncio.gather(*(Shelf.objects.get_or_create(label="a") for _ in range(8)))

    assert 1 == len({shelf.pk for shelf, _ in results})
    assert 1 == sum(created for _, created in results)
    assert 1 == await Shelf.all_objects.count()
