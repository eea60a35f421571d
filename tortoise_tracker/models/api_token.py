"""The API tokens table."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import re
import secrets
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

from tortoise.exceptions import ValidationError
from tortoise.expressions import Q
from tortoise.validators import Validator

from tortoise_tracker import defaults
from tortoise_tracker.enums import UserType
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace

#: Makes a token that got into a file known for one, to people and to scanners.
_MARK: Final = "tt_"

#: How much of a token is kept in the clear.
_SHOWN: Final = 8

#: How exactly ``last_used`` is kept: not every request shall cost a write.
_USE_NOTED_EVERY: Final = datetime.timedelta(minutes=1)


class RateLimit(Validator):
    """Validator of a rate limit: so many requests in a unit of time."""

    def __call__(self, value: str) -> None:
        """Refuse what reads otherwise."""
        if not re.fullmatch(r"[1-9][0-9]{0,8}/(s|sec|second|min|minute|h|hour|d|day)", value):
            msg = "it is no rate limit, write it like 60/min"
            raise ValidationError(msg)


class IssuedToken(NamedTuple):
    """A new token with its secret, which cannot be read from the database again."""

    token: APIToken
    secret: str

    def __repr__(self) -> str:
        return f"IssuedToken({self.token!r}, …)"


class APIToken(BaseModel):
    """A key with which a program acts for a user.

    Only a hash of the secret is stored. With so many random bits it needs nothing slower than SHA-256.
    """

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("tracker.User", related_name="api_tokens")
    #: Where alone the token counts; null for everywhere the user may go.
    workspace: fields.ForeignKeyNullableRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="api_tokens", null=True
    )

    #: What the holder calls it.
    label = fields.CharField(max_length=255, default="")
    description = fields.TextField(default="")
    #: The SHA-256 of the secret, in hexadecimal digits.
    token_hash = fields.CharField(max_length=64, unique=True, secret=True)
    #: The first characters of the secret, by which its holder knows it again.
    token_prefix = fields.CharField(max_length=_SHOWN)
    #: Whether a person or a bot holds it.
    user_type = fields.EnumField(UserType, default=UserType.HUMAN)
    #: Unset to refuse the token from now on.
    is_active = fields.BooleanField(default=True)
    #: Whether a service of the instance holds it, and not a user's script.
    is_service = fields.BooleanField(default=False)
    #: When it was last accepted, give or take a minute.
    last_used = fields.DatetimeField(null=True)
    #: From then on the token is refused; null for never.
    expired_at = fields.DatetimeField(null=True)
    #: How many requests the application lets it make.
    allowed_rate_limit = fields.CharField(max_length=32, default="60/min", validators=[RateLimit()])

    if TYPE_CHECKING:
        user_id: UUID
        workspace_id: UUID | None

    class Meta:
        table = "api_tokens"
        app = "tracker"

    def __str__(self) -> str:
        return f"{self.label} ({self.token_prefix}…)"

    @property
    def is_expired(self) -> bool:
        """Whether its time is over."""
        return self.expired_at is not None and self.expired_at <= defaults.utc_now()

    @classmethod
    async def issue(
        cls, user: User, *, label: str = "", expires_in: datetime.timedelta | None = None, **columns: Any
    ) -> IssuedToken:
        """Make a token for a user; ``token, secret = await APIToken.issue(user=ada, label="CI")``.

        Args:
            user: For whom it acts.
            label: What the holder calls it.
            expires_in: How long it is accepted; for ever when left out. ``expired_at`` names the moment.
            columns: Further columns, such as ``workspace``; ``using_db`` as for ``create()``.

        Returns:
            The row, and the secret. This is the only time that it can be shown.

        Raises:
            InvalidValue: If a column is not accepted, or both ``expires_in`` and ``expired_at`` are given.
        """
        if expires_in is not None:
            if columns.get("expired_at") is not None:
                msg = "a token takes either expires_in or expired_at: leave one of them out"
                raise InvalidValue(msg)
            columns["expired_at"] = defaults.utc_now() + expires_in
        columns.setdefault("user_type", UserType.BOT if user.is_bot else UserType.HUMAN)
        secret = _MARK + secrets.token_hex(32)
        token = await cls.create(
            **columns,
            user=user,
            label=label,
            token_hash=_hashed(secret),
            token_prefix=secret[:_SHOWN],
        )
        return IssuedToken(token, secret)

    @classmethod
    async def authenticate(cls, secret: str) -> Self | None:
        """The token whose secret this is, with its ``user`` loaded.

        Takes the same time for every wrong secret. Notes the use, at most once a minute.

        Args:
            secret: What a program sent.

        Returns:
            None if there is no such token, if it is inactive, expired or deleted, or its user is inactive.
        """
        hashed = _hashed(secret)
        # Found by the hash, no part of which a caller can choose: the index tells nothing of a stored secret.
        token = await cls.objects.filter(token_hash=hashed).select_related("user").first()
        if not hmac.compare_digest(token.token_hash if token is not None else "", hashed):
            return None
        if token is None or not token.is_active or token.is_expired or not token.user.is_active:
            return None
        await token._note_use()
        return token

    async def _note_use(self) -> None:
        now = defaults.utc_now()
        recently = now - _USE_NOTED_EVERY
        if self.last_used is not None and self.last_used > recently:
            return
        # Of many requests at the same moment one writes.
        stale = Q(last_used__isnull=True) | Q(last_used__lte=recently)
        await type(self).objects.filter(stale, pk=self.pk).update(last_used=now)
        await self.refresh_from_db(fields=["last_used", "updated_at"])


def _hashed(secret: str) -> str:
    # A program may send anything, also what is no proper text.
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
