"""The instance: one row, its admins and its settings."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import RestoreConflict
from tortoise_tracker.factories import (
    make_instance,
    make_instance_admin,
    make_instance_configuration,
    make_user,
)
from tortoise_tracker.models import Instance, InstanceAdmin, InstanceConfiguration, User


@pytest.mark.parametrize("columns", [{}, {"singleton": False}, {"name": "Another"}])
async def test_there_is_one_instance(columns: dict[str, Any]) -> None:
    """The database refuses a second one, on every path and whatever it says of itself."""
    await make_instance()
    before = await contents()

    assert [] == await creating(Instance, columns, IntegrityError)
    assert before == await contents()


@pytest.mark.parametrize("path", CREATIONS)
async def test_every_instance_is_the_only_one(path: str) -> None:
    """Nobody makes room for a second one by creating the first as something else."""
    assert (await CREATIONS[path](Instance, singleton=False)).singleton


@pytest.mark.parametrize("path", UPDATES)
async def test_instance_stays_the_only_one(path: str) -> None:
    """Nor by an update, which writes what else it brings."""
    instance = await make_instance()

    fresh = await UPDATES[path](instance, singleton=False, name="Renamed")

    assert (True, "Renamed") == (fresh.singleton, fresh.name)


async def test_deleted_instance_makes_room() -> None:
    """It cannot come back while another one is there."""
    admin = await make_instance_admin()
    deletion = await Instance.objects.filter(pk=admin.instance_id).delete()
    await make_instance()

    assert {"tracker.Instance": 1, "tracker.InstanceAdmin": 1} == deletion.counts
    with pytest.raises(RestoreConflict):
        await deletion.restore()


async def test_defaults_of_an_instance() -> None:
    """A new one has no name and no settings yet."""
    assert {
        "singleton": True,
        **dict.fromkeys(("name", "domain", "current_version", "latest_version"), ""),
        "last_checked_at": None,
        "is_setup_done": False,
    } == await defaults_of(Instance)


async def test_defaults_of_an_admin() -> None:
    """An admin's role is that of admins."""
    found = await defaults_of(InstanceAdmin, instance=await make_instance(), user=await make_user())

    assert {"role": Role.ADMIN, "is_verified": False} == found


async def test_defaults_of_a_setting() -> None:
    """It is empty, and in the clear."""
    found = await defaults_of(InstanceConfiguration, key="EMAIL_HOST")

    assert {"value": "", "category": "", "is_encrypted": False} == found


async def test_instance_lists_its_admins() -> None:
    """From both ends."""
    admin = await make_instance_admin()
    instance = await Instance.get()
    user = await User.get()

    assert [admin.id] == [row.id for row in await instance.admins]
    assert [admin.id] == [row.id for row in await user.instance_admin_roles]


async def test_admin_row_outlives_its_user() -> None:
    """Who is removed for good leaves a row that names nobody."""
    admin = await make_instance_admin()

    await (await User.get()).delete()

    assert (await stored(admin)).user_id is None


async def test_value_of_a_setting_is_not_shown() -> None:
    """It may be a password."""
    setting = await make_instance_configuration(key="EMAIL_PASSWORD", value="s3cret", is_encrypted=False)

    assert "EMAIL_PASSWORD" == str(setting)
    assert "s3cret" not in repr(setting)
    assert "s3cret" == (await stored(setting)).value


async def test_rows_are_printed_by_their_own_columns() -> None:
    """An instance by its name or else its key, an admin by the keys of both ends."""
    admin = await make_instance_admin()

    assert "Tracker" == str(await Instance.get())
    assert f"instance {admin.instance_id}" == str(Instance(id=admin.instance_id))
    assert f"{admin.user_id} of {admin.instance_id}" == str(admin)
