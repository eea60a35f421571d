"""The instance configurations table."""

from __future__ import annotations

from typing import ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.rules import ForgetConfiguration, Rule


class InstanceConfiguration(BaseModel):
    """A setting of the instance, such as the host that sends its mail."""

    rules: ClassVar[tuple[Rule, ...]] = (ForgetConfiguration(),)

    #: The name of the setting; one in the bin keeps it.
    key = fields.CharField(max_length=100, unique=True)
    #: May be a password or a key of another service.
    value = fields.TextField(default="", secret=True)
    #: The page of the settings on which it is listed.
    category = fields.TextField(default="")
    #: Whether the application encrypts the value before it stores it; nothing here does, or could undo it.
    is_encrypted = fields.BooleanField(default=False)

    class Meta:
        table = "instance_configurations"
        app = "tracker"

    def __str__(self) -> str:
        return self.key
