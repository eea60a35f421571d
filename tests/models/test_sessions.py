"""Sessions: found by a key of the application's, and never shown by it."""

from __future__ import annotations

import logging

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.write_paths import UPDATES, stored
from tortoise_tracker import defaults
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_session, make_user
from tortoise_tracker.models import Session, User

_KEY = "k3y" * 40


async def test_key_is_made_up_unless_given() -> None:
    """Each has one of its own, too long to be guessed."""
    one, other = [await make_session() for _ in range(2)]
    named = await make_session(session_key=_KEY)

    assert (43, 43, True) == (len(one.session_key), len(other.session_key), one.pk != other.pk)
    assert named.user_id == (await Session.get(session_key=_KEY)).user_id


async def test_key_is_no_longer_than_128() -> None:
    """What is longer is refused, and not quoted."""
    with pytest.raises(InvalidValue, match="session_key") as refused:
        await make_session(session_key=_KEY + "k3y" * 3)

    assert "k3y" not in str(refused.value)


async def test_key_is_unique() -> None:
    """Nobody gets the session of another."""
    await make_session(session_key=_KEY)

    with pytest.raises(IntegrityError):
        await make_session(session_key=_KEY)


@pytest.mark.parametrize("path", UPDATES)
async def test_every_path_writes_a_session(path: str) -> None:
    """Although its key is no UUID."""
    session = await make_session(session_key=_KEY)

    fresh = await UPDATES[path](session, data={"seen": [1, 2]})

    assert ({"seen": [1, 2]}, True) == (fresh.data, fresh.updated_at > session.created_at)


async def test_nobody_need_have_signed_in() -> None:
    """A session may remember something of a visitor."""
    session = await make_session(user_id=None)

    assert (None, {}, {}) == (session.user_id, session.data, session.device_info)


async def test_session_outlives_its_user() -> None:
    """The id is a plain one; whoever reads the session finds no user."""
    session = await make_session()

    await (await User.get()).delete()

    assert session.user_id == (await stored(session)).user_id


async def test_expired_sessions_go_with_one_statement() -> None:
    """For good: a session has no bin."""
    user = await make_user()
    await make_session(user_id=user.id, expire_date=defaults.utc_now())
    kept = await make_session(user_id=user.id)

    assert 1 == await Session.objects.filter(expire_date__lte=defaults.utc_now()).delete()
    assert [kept.pk] == await Session.all().values_list("session_key", flat=True)


async def test_key_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever reads it in a log could go on with the session."""
    with caplog.at_level(logging.INFO):
        session = await make_session(session_key=_KEY)
        await session.save(force_update=True)

    shown = f"{session} {session!r} {[session]} {caplog.text}"
    assert "k3y" not in shown
    assert f"session of {session.user_id}" == str(session)
