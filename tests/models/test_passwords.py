"""Passwords: hashed with argon2, compared in a thread, and never shown."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from tests.support.write_paths import stored
from tortoise_tracker import security
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_account, make_user
from tortoise_tracker.models import Account, User

_PASSWORD = "correct horse battery staple"  # noqa: S105 - made up


@pytest.fixture
def stronger() -> Iterator[PasswordHasher]:
    """Parameters above those of today, while the test runs."""
    hasher = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    previous = security.configure(hasher)
    yield hasher
    security.configure(previous)


async def user_with_password() -> User:
    """A user who has chosen a password."""
    user = await make_user(is_password_autoset=True)
    await user.set_password(_PASSWORD)
    await user.save()
    return await stored(user)


async def test_password_is_hashed_with_argon2id() -> None:
    """What is stored tells the parameters and the salt, and not the password."""
    user = await user_with_password()

    assert user.password.startswith("$argon2id$v=19$")
    assert _PASSWORD not in user.password


async def test_same_password_is_hashed_differently_each_time() -> None:
    """Each hash has a salt of its own."""
    one, other = await user_with_password(), await user_with_password()

    assert one.password != other.password


async def test_right_password_is_accepted_and_others_are_not() -> None:
    """Case and spaces count."""
    user = await user_with_password()
    guesses = (_PASSWORD, _PASSWORD.upper(), f"{_PASSWORD} ", "", user.password)

    assert [True, False, False, False, False] == [await user.check_password(guess) for guess in guesses]


async def test_nobody_gets_in_without_a_password() -> None:
    """A user who has none cannot sign in by any, the empty one included; nor by a hash that is none."""
    user = await make_user()
    broken = await make_user(password="plain")  # noqa: S106 - made up

    assert [False, False, False] == [
        await user.check_password(""),
        await user.check_password(_PASSWORD),
        await broken.check_password("plain"),
    ]


async def test_empty_password_is_refused() -> None:
    """And the old one stays."""
    user = await user_with_password()
    before = user.password

    with pytest.raises(InvalidValue, match="a password cannot be empty"):
        await user.set_password("")

    assert before == user.password


async def test_chosen_password_is_not_a_made_up_one() -> None:
    """Who sets a password has chosen it."""
    user = await user_with_password()

    assert not user.is_password_autoset


async def test_setting_saves_nothing() -> None:
    """Saving is the caller's, along with whatever else changes."""
    user = await make_user()

    await user.set_password(_PASSWORD)

    assert "" == (await stored(user)).password
    assert ["password"] == user.changed_fields


async def test_hash_is_made_anew_when_parameters_grow(stronger: PasswordHasher) -> None:
    """The next sign-in after an upgrade strengthens the stored hash."""
    previous = security.configure(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    user = await user_with_password()
    security.configure(stronger)
    weak = user.password

    matches = await user.check_password(_PASSWORD)

    strong = (await stored(user)).password
    assert (True, True) == (matches, "m=16,t=2" in strong)
    assert weak != strong
    assert await (await stored(user)).check_password(_PASSWORD)
    security.configure(previous)


@pytest.mark.usefixtures("stronger")
async def test_wrong_password_does_not_touch_the_hash() -> None:
    """Only who knows the password can have it hashed anew."""
    user = await make_user(password=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(_PASSWORD))

    assert not await user.check_password("wrong")

    assert user.password == (await stored(user)).password


async def test_current_hash_is_left_alone() -> None:
    """Signing in costs no write as a rule."""
    user = await user_with_password()

    await user.check_password(_PASSWORD)

    assert user.updated_at == (await stored(user)).updated_at


async def test_rehash_saves_the_password_alone(stronger: PasswordHasher) -> None:
    """What else was changed in memory is not written along."""
    user = await make_user(password=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(_PASSWORD))
    user.first_name = "Unsaved"

    await user.check_password(_PASSWORD)

    fresh = await stored(user)
    assert ("", False) == (fresh.first_name, stronger.check_needs_rehash(fresh.password))


async def test_secrets_of_users_and_accounts_are_never_shown() -> None:
    """Neither printing nor formatting an instance tells what must not be in a log."""
    user = await user_with_password()
    user.token = "s3cret-token"  # noqa: S105 - made up
    account = await make_account(
        access_token="s3cret-access",  # noqa: S106 - made up
        refresh_token="s3cret-refresh",  # noqa: S106 - made up
        id_token="s3cret-id",  # noqa: S106 - made up
    )

    for shown in (repr(user), str(user), f"{user}", repr(account), str(account), repr([user, account])):
        assert "s3cret" not in shown
        assert user.password not in shown


async def test_secrets_stay_out_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """Nothing of ours logs them; what Tortoise logs of each statement is for debugging only."""
    with caplog.at_level(logging.INFO):
        user = await user_with_password()
        account = await Account.create(
            user=user,
            provider="github",
            provider_account_id="1",
            access_token="s3cret-access",  # noqa: S106 - made up
        )
        await account.save(force_update=True)

    assert "s3cret" not in caplog.text
    assert user.password not in caplog.text


#: Each is no password: what cannot be encoded, beside hashes that somebody damaged.
_HALF = "\ud800"
_DAMAGED = (
    "$argon2id$v=19$m=8,t=1,p=1$YQ$YQ",
    "$argon2id$v=19$m=1,t=1,p=1$c2FsdHNhbHQ$YWFhYWFhYWE",
    "$argon2id$",
)


async def test_password_that_cannot_be_encoded_is_refused_and_matches_none() -> None:
    """A form may send half a surrogate pair."""
    user = await user_with_password()

    with pytest.raises(InvalidValue, match="whole characters"):
        await user.set_password(_HALF)

    assert not await user.check_password(_HALF)
    assert await user.check_password(_PASSWORD)


@pytest.mark.parametrize("damaged", _DAMAGED)
async def test_damaged_hash_matches_no_password(damaged: str) -> None:
    """Whatever is wrong with it."""
    user = await user_with_password()
    await User.filter(id=user.id).update(password=damaged)

    assert not await (await stored(user)).check_password(_PASSWORD)
