"""API tokens: shown once, found by their hash, refused as soon as something is wrong."""

from __future__ import annotations

import datetime
import hashlib
import logging
from typing import Any

import pytest

from tests.support.rows import contents
from tests.support.statements import count_statements
from tests.support.write_paths import creating, stored
from tortoise_tracker import defaults
from tortoise_tracker.enums import UserType
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_api_token, make_user, make_workspace
from tortoise_tracker.models import APIToken, User

HOUR = datetime.timedelta(hours=1)


async def test_secret_is_shown_once() -> None:
    """What is stored is its hash and its first characters."""
    token, secret = await APIToken.issue(await make_user(), label="CI")

    fresh = await stored(token)
    assert hashlib.sha256(secret.encode()).hexdigest() == fresh.token_hash
    assert (secret[:8], "CI", 67) == (fresh.token_prefix, fresh.label, len(secret))
    assert secret not in repr(await contents())


async def test_secret_finds_its_token() -> None:
    """With the user who holds it, and no query more."""
    user = await make_user()
    issued = await APIToken.issue(user, label="CI")
    await make_api_token(user=user)

    token = await APIToken.authenticate(issued.secret)

    assert token is not None
    assert (issued.token.id, user.email) == (token.id, token.user.email)


@pytest.mark.parametrize("wrong", ["", "tt_", "tt_" + "0" * 64, "naïve", "\0", "\ud800", "x" * 100_000])
async def test_wrong_secret_finds_nothing(wrong: str) -> None:
    """Whatever a program sends; neither does the hash itself, nor the part in the clear."""
    token = await make_api_token()

    assert [None] * 3 == [
        await APIToken.authenticate(each) for each in (wrong, token.token_hash, token.token_prefix)
    ]


@pytest.mark.parametrize("why", ["inactive", "expired", "deleted", "user", "workspace", "removed"])
async def test_token_is_refused(why: str) -> None:
    """Once it is switched off, expired or deleted, or its user or its workspace is."""
    workspace = await make_workspace()
    token, secret = await APIToken.issue(await make_user(), workspace=workspace, expires_in=HOUR)
    assert await APIToken.authenticate(secret) is not None

    if why == "inactive":
        await APIToken.filter(pk=token.pk).update(is_active=False)
    elif why == "expired":
        await APIToken.filter(pk=token.pk).update(expired_at=defaults.utc_now())
    elif why == "deleted":
        await token.delete()
    elif why == "user":
        await User.filter(pk=token.user_id).update(is_active=False)
    elif why == "workspace":
        await workspace.delete()
    else:
        await token.user.delete()

    assert await APIToken.authenticate(secret) is None


async def test_token_expires_when_it_was_said() -> None:
    """After a time, at a moment, or never."""
    user = await make_user()
    moment = defaults.utc_now() - HOUR
    before = defaults.utc_now()

    soon = (await APIToken.issue(user, expires_in=HOUR)).token
    over = (await APIToken.issue(user, expired_at=moment)).token
    never = (await APIToken.issue(user)).token

    assert soon.expired_at is not None
    assert before + HOUR <= soon.expired_at <= defaults.utc_now() + HOUR
    assert (moment, None) == (over.expired_at, never.expired_at)
    assert [False, True, False] == [token.is_expired for token in (soon, over, never)]


async def test_token_cannot_expire_twice() -> None:
    """A span and a moment contradict each other."""
    with pytest.raises(InvalidValue, match="either expires_in or expired_at"):
        await APIToken.issue(await make_user(), expires_in=HOUR, expired_at=defaults.utc_now())


async def test_token_of_a_bot_says_so() -> None:
    """Unless something else is given."""
    bot, human = await make_user(is_bot=True), await make_user()
    tokens = [
        (await APIToken.issue(bot)).token,
        (await APIToken.issue(human)).token,
        (await APIToken.issue(human, user_type=UserType.BOT)).token,
    ]

    assert [UserType.BOT, UserType.HUMAN, UserType.BOT] == [token.user_type for token in tokens]


async def test_use_is_noted_once_a_minute() -> None:
    """The first use is written, those soon after cost one statement and no write."""
    token, secret = await APIToken.issue(await make_user())

    first = await APIToken.authenticate(secret)
    with count_statements() as sent:
        second = await APIToken.authenticate(secret)
    assert first is not None
    assert second is not None
    assert first.last_used is not None
    assert (first.last_used, [], 1) == (second.last_used, second.changed_fields, len(sent))

    await APIToken.filter(pk=token.pk).update(last_used=first.last_used - HOUR)
    third = await APIToken.authenticate(secret)
    assert third is not None
    assert third.last_used is not None
    assert (True, []) == (third.last_used >= first.last_used, third.changed_fields)


async def test_refused_token_is_not_used() -> None:
    """Trying it leaves no trace in its row."""
    token, secret = await APIToken.issue(await make_user(), is_active=False)
    before = await contents()

    assert await APIToken.authenticate(secret) is None

    assert (None, before) == ((await stored(token)).last_used, await contents())


@pytest.mark.parametrize("limit", ["", "60", "0/min", "60/", "sixty/min", "60/month", "-1/min", "60/min "])
async def test_malformed_rate_limit_is_refused(limit: str) -> None:
    """On every path, with a word of how one is written."""
    user = await make_user()
    columns: dict[str, Any] = {"user": user, "token_hash": "0" * 64, "token_prefix": "tt_00000"}

    assert [] == await creating(APIToken, {**columns, "allowed_rate_limit": limit}, InvalidValue)
    with pytest.raises(InvalidValue, match="write it like 60/min"):
        await APIToken.issue(user, allowed_rate_limit=limit)


async def test_rate_limits() -> None:
    """Requests in a second, a minute, an hour or a day."""
    user = await make_user()
    limits = ["60/min", "5/s", "1000/hour", "100000/day"]

    tokens = [(await APIToken.issue(user, allowed_rate_limit=limit)).token for limit in limits]

    assert limits == [(await stored(token)).allowed_rate_limit for token in tokens]
    assert "60/min" == (await APIToken.issue(user)).token.allowed_rate_limit


async def test_secret_is_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    """Neither what was issued nor the row tells it when printed, nor does a log."""
    with caplog.at_level(logging.INFO):
        issued = await APIToken.issue(await make_user(), label="CI")
        await APIToken.authenticate(issued.secret)

    shown = f"{issued} {issued!r} {issued.token} {issued.token!r} {caplog.text}"
    assert issued.secret not in shown
    assert issued.token.token_hash not in shown
    assert f"CI ({issued.secret[:8]}…)" == str(issued.token)
