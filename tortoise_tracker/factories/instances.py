"""The instance, its admins and its settings."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.factories._given import number, parent
from tortoise_tracker.factories.users import make_user
from tortoise_tracker.models import Instance, InstanceAdmin, InstanceConfiguration, User


async def make_instance(**columns: Any) -> Instance:
    """The one instance of the database: the one that is there, with these columns, or else a new one."""
    instance = await Instance.get_or_none()
    if instance is None:
        return await Instance.create(**{"name": "Tracker", "is_setup_done": True, **columns})
    await instance.update_from_dict(columns).save()
    return instance


async def make_instance_admin(**columns: Any) -> InstanceAdmin:
    """A new user as an admin of the instance."""
    await parent(columns, "instance", Instance, make_instance)
    await parent(columns, "user", User, make_user)
    return await InstanceAdmin.create(**{"is_verified": True, **columns})


async def make_instance_configuration(**columns: Any) -> InstanceConfiguration:
    """A setting that the tracker does not read."""
    defaults = {"key": f"SETTING_{number()}", "value": "on", "category": "EXAMPLES"}
    return await InstanceConfiguration.create(**{**defaults, **columns})
