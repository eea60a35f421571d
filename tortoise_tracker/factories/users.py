"""Users and what belongs to them alone."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.enums import AccountProvider
from tortoise_tracker.factories._given import number, parent
from tortoise_tracker.models import Account, User


async def make_user(**columns: Any) -> User:
    """A person who can sign in by e-mail, but has no password; profile and preferences included."""
    unique = f"user{number()}"
    return await User.create(**{"username": unique, "email": f"{unique}@example.com", **columns})


async def make_account(**columns: Any) -> Account:
    """A user's identity at GitHub."""
    await parent(columns, "user", User, make_user)
    defaults = {"provider": AccountProvider.GITHUB, "provider_account_id": str(number())}
    return await Account.create(**{**defaults, **columns})
