"""The instances table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.rules import Rule, Write

if TYPE_CHECKING:
    from tortoise_tracker.models.instance_admin import InstanceAdmin


class OnlyInstance(Rule):
    """Rule that all rows have one value in ``singleton``, so that its unique index admits one row."""

    triggers = ("singleton",)

    async def before(self, write: Write) -> None:
        """Set the value in each row, whatever it came with."""
        for row in write.rows:
            write.set(row, "singleton", value=True)


class Instance(BaseModel):
    """This installation of the tracker, which a database holds one of."""

    rules: ClassVar[tuple[Rule, ...]] = (OnlyInstance(),)

    #: Always true; that it is unique is what makes the instance the only one.
    singleton = fields.BooleanField(default=True)
    #: What the people who run it call it.
    name = fields.CharField(max_length=255, default="")
    #: The web address under which people reach it.
    domain = fields.TextField(default="")
    #: The version of the application that runs.
    current_version = fields.CharField(max_length=64, default="")
    #: The newest version there was when the application last looked.
    latest_version = fields.CharField(max_length=64, default="")
    #: When the application last looked for a newer version.
    last_checked_at = fields.DatetimeField(null=True)
    #: Whether an admin has been through the first settings.
    is_setup_done = fields.BooleanField(default=False)

    if TYPE_CHECKING:
        admins: fields.ReverseRelation[InstanceAdmin]

    class Meta:
        table = "instances"
        app = "tracker"
        indexes = (UniqueLive("singleton", name="one_instance_while_live"),)

    def __str__(self) -> str:
        return self.name or f"instance {self.id}"
