"""The accounts table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.enums import AccountProvider
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import UUIDModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.user import User


class Account(UUIDModel):
    """A user's identity at an OAuth provider, with the secrets to act there."""

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("tracker.User", related_name="accounts")

    provider = fields.EnumField(AccountProvider)
    #: The key of the user at the provider.
    provider_account_id = fields.CharField(max_length=255)
    #: Secret.
    access_token = fields.TextField(default="", secret=True)
    access_token_expired_at = fields.DatetimeField(null=True)
    #: Secret.
    refresh_token = fields.TextField(default="", secret=True)
    refresh_token_expired_at = fields.DatetimeField(null=True)
    #: Secret.
    id_token = fields.TextField(default="", secret=True)
    id_token_expired_at = fields.DatetimeField(null=True)
    #: When the user last signed in by this account.
    last_connected_at = fields.DatetimeField(default=defaults.utc_now)
    #: What else the provider told.
    metadata = fields.JSONField[JsonObject](default=dict)

    if TYPE_CHECKING:
        user_id: UUID

    class Meta:
        table = "accounts"
        app = "tracker"
        unique_together = (("provider", "provider_account_id"),)

    def __str__(self) -> str:
        return f"{self.provider}:{self.provider_account_id}"
