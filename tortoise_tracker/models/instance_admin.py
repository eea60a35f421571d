"""The instance admins table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.enums import Role
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.instance import Instance
    from tortoise_tracker.models.user import User


class InstanceAdmin(BaseModel):
    """A user who may change the settings of the instance."""

    instance: fields.ForeignKeyRelation[Instance] = fields.ForeignKeyField(
        "tracker.Instance", related_name="admins"
    )
    #: Null once the user has been removed for good.
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="instance_admin_roles", on_delete=fields.SET_NULL, null=True
    )

    role = fields.IntEnumField(Role, default=Role.ADMIN)
    #: Whether the admin has proved to be who they say.
    is_verified = fields.BooleanField(default=False)

    if TYPE_CHECKING:
        instance_id: UUID
        user_id: UUID | None

    class Meta:
        table = "instance_admins"
        app = "tracker"
        indexes = (UniqueLive("instance", "user", name="unique_admin_of_instance_while_live"),)

    def __str__(self) -> str:
        return f"{self.user_id} of {self.instance_id}"
