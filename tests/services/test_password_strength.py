"""Passwords that are easy to guess are refused with advice; a new one ends what the old one led to."""

from __future__ import annotations

import string

import pytest

from tests.support.processes import run_python
from tests.support.rows import contents
from tests.support.write_paths import stored
from tortoise_tracker.exceptions import InvalidValue, WeakPassword
from tortoise_tracker.factories import make_api_token, make_session, make_user
from tortoise_tracker.models import APIToken, Session
from tortoise_tracker.services.accounts.passwords import (
    check_strength,
    generate_password,
    known_of,
    reset_password,
)

STRONG = "correct horse battery staple"


@pytest.mark.parametrize(
    ("password", "advice"),
    [
        ("sunshine", "common password"),
        ("qwertyuiop", "Add another word or two"),
        ("aaaaaaaaaaaaaaa", "Repeats like"),
        ("Tr0ub4dour&3", "substitutions"),
        ("1987-06-05", "Dates are often easy to guess"),
        ("x" * 200, "Repeats like"),
    ],
)
def test_weak_password_is_refused_with_advice(password: str, advice: str) -> None:
    """The message says what is wrong with it, and does not repeat it."""
    with pytest.raises(
        WeakPassword, match=r"too easy to guess \(strength [0-2] of 4, 3 is needed\)"
    ) as refused:
        check_strength(password)

    assert advice in str(refused.value)
    assert password not in str(refused.value)


@pytest.mark.parametrize("password", [STRONG, "Ünïcödé lässt sich schwer raten ✓", STRONG * 20])
def test_strong_password_is_accepted(password: str) -> None:
    """In any script, and of any length that somebody would choose."""
    check_strength(password)


def test_what_others_know_makes_no_password_stronger() -> None:
    """The name of a company is strong only where nobody has heard of it."""
    address = "Gwendolyn.Hrastinski@vexmoor.example"
    for password in ("gwendolyn.hrastinski", "Vexmoor.Example", address, "hrastinski2024", "VEXMOOR2024!"):
        check_strength(password)

        with pytest.raises(WeakPassword):
            check_strength(password, address)


@pytest.mark.parametrize(("password", "what"), [("", "empty"), ("aB3$" * 257, "1028 characters is too long")])
def test_impossible_password_is_refused(password: str, what: str) -> None:
    """Nothing, and more than anybody would type."""
    with pytest.raises(InvalidValue, match=what):
        check_strength(password)


def test_generated_passwords_are_strong() -> None:
    """Each is another one, and easy to read aloud."""
    passwords = {generate_password() for _ in range(20)}

    for password in passwords:
        check_strength(password)
        assert set(password) <= set(string.ascii_lowercase + string.digits + "-") - set("0o1li")
    assert (20, {23}) == (len(passwords), {len(password) for password in passwords})


async def test_new_password_replaces_the_old_one() -> None:
    """It ends sessions, and what would make the user choose another one."""
    user = await make_user(
        token="letter",  # noqa: S106 - made up
        is_password_expired=True,
        is_password_reset_required=True,
        is_password_autoset=True,
    )
    await make_session(user_id=user.id)
    other = await make_session()
    await make_api_token(user=user)

    done = await reset_password(user, STRONG)

    fresh = await stored(user)
    assert (1, 0) == (done.sessions_ended, done.tokens_revoked)
    assert [True, "", False, False, False] == [
        await fresh.check_password(STRONG),
        fresh.token,
        fresh.is_password_expired,
        fresh.is_password_reset_required,
        fresh.is_password_autoset,
    ]
    assert [other.pk] == await Session.all().values_list("session_key", flat=True)
    assert 1 == await APIToken.filter(is_active=True).count()


async def test_made_up_password_is_noted() -> None:
    """The user has not chosen it."""
    user = await make_user()

    await reset_password(user, generate_password(), made_up=True)

    assert (await stored(user)).is_password_autoset


async def test_tokens_are_revoked_when_asked() -> None:
    """Those of the user that are switched on, and nobody else's."""
    user = await make_user()
    secret = (await APIToken.issue(user)).secret
    await make_api_token(user=user, is_active=False)
    await make_api_token()

    done = await reset_password(user, STRONG, revoke_tokens=True)

    assert (1, None) == (done.tokens_revoked, await APIToken.authenticate(secret))
    assert 1 == await APIToken.filter(is_active=True).count()


async def test_weak_password_changes_nothing() -> None:
    """The user's own name included."""
    user = await make_user(first_name="Gwendolyn", last_name="Hrastinski")
    await make_session(user_id=user.id)
    before = await contents()

    for weak in ("password", "GwendolynHrastinski", user.email, ""):
        with pytest.raises(InvalidValue):
            await reset_password(user, weak, revoke_tokens=True)

    assert before == await contents()


async def test_what_is_known_of_a_user() -> None:
    """Names and address; what is empty says nothing."""
    user = await make_user(email="ada@example.com", username="countess", first_name="Ada")

    assert ("ada@example.com", "countess", "ada", "Ada") == known_of(user)


def test_package_loads_without_the_test_of_passwords() -> None:
    """Who sets none does not wait for it."""
    run = run_python(
        "-c", "import sys, tortoise_tracker, tortoise_tracker.models; print('zxcvbn' in sys.modules)"
    )

    assert ("False\n", "") == (run.stdout, run.stderr)
