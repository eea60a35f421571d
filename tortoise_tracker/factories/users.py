"""Users and what belongs to them alone."""

from __future__ import annotations

import datetime
from typing import Any

from tortoise_tracker import defaults
from tortoise_tracker.enums import AccountProvider
from tortoise_tracker.factories._given import number, parent
from tortoise_tracker.models import Account, APIToken, Session, User


async def make_user(**columns: Any) -> User:
    """A person who can sign in by e-mail, but has no password; profile and preferences included."""
    unique = f"user{number()}"
    return await User.create(**{"username": unique, "email": f"{unique}@example.com", **columns})


async def make_account(**columns: Any) -> Account:
    """A user's identity at GitHub."""
    await parent(columns, "user", User, make_user)
    identity = {"provider": AccountProvider.GITHUB, "provider_account_id": str(number())}
    return await Account.create(**{**identity, **columns})


async def make_session(**columns: Any) -> Session:
    """A session of a new user that lasts for two weeks."""
    if "user_id" not in columns:
        columns["user_id"] = (await make_user()).id
    expire_date = defaults.utc_now() + datetime.timedelta(weeks=2)
    return await Session.create(**{"expire_date": expire_date, **columns})


async def make_api_token(**columns: Any) -> APIToken:
    """A token of a new user, whose secret is thrown away; ``APIToken.issue()`` returns it."""
    user = await parent(columns, "user", User, make_user)
    columns.pop("user_id", None)
    token, _ = await APIToken.issue(**{"user": user, "label": f"Token {number()}", **columns})
    return token
