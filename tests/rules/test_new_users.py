"""A new human user has a profile and notification preferences, in the same transaction."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker import acting_as
from tortoise_tracker.factories import make_user
from tortoise_tracker.kit.signals import post_bulk_create
from tortoise_tracker.models import Profile, User, UserNotificationPreference


async def belongings(user: User) -> tuple[int, int]:
    """How many profiles and preferences a user has."""
    return (
        await Profile.filter(user=user).count(),
        await UserNotificationPreference.filter(user=user, workspace=None, project=None).count(),
    )


@pytest.mark.parametrize("path", CREATIONS)
async def test_human_user_has_both(path: str) -> None:
    """One of each, whichever way the user is created."""
    user = await CREATIONS[path](User, email="ada@example.com")

    assert (1, 1) == await belongings(user)


@pytest.mark.parametrize("path", CREATIONS)
async def test_bot_has_neither(path: str) -> None:
    """A bot has no first steps to take, and reads no mail."""
    bot = await CREATIONS[path](User, email="bot@example.com", is_bot=True, bot_type="github")

    assert (0, 0) == await belongings(bot)


async def test_each_user_of_a_batch_has_both() -> None:
    """Bots among them still have none."""
    users = [User(email=f"user{n}@example.com", is_bot=n % 3 == 0) for n in range(9)]

    await User.bulk_create(users)

    expected = [(0, 0) if user.is_bot else (1, 1) for user in users]
    assert expected == [await belongings(user) for user in users]


async def test_statements_do_not_depend_on_the_number_of_users() -> None:
    """Ten users cost as many statements as a hundred."""
    counts = []
    for size in (10, 100):
        users = [User(email=f"user{n}@of{size}.example.com") for n in range(size)]
        with count_statements() as seen:
            await User.bulk_create(users)
        counts.append(len(seen))

    assert counts[0] == counts[1]


@pytest.mark.parametrize("model", [Profile, UserNotificationPreference])
@pytest.mark.parametrize("path", CREATIONS)
async def test_all_or_nothing(model: type[Any], path: str) -> None:
    """If the belongings cannot be written, there is no user either."""

    @post_bulk_create(model)
    async def refuse(sender: type[Any], instances: list[Any], using_db: Any) -> None:
        raise IntegrityError("refused")

    before = await contents()
    try:
        with pytest.raises(IntegrityError, match="refused"):
            await CREATIONS[path](User, email="ada@example.com")
    finally:
        post_bulk_create.disconnect(refuse)

    assert before == await contents()


@pytest.mark.parametrize("path", UPDATES)
async def test_changing_a_user_adds_nothing(path: str) -> None:
    """Only creation brings them."""
    user = await make_user()

    await UPDATES[path](user, first_name="Ada", is_bot=True)

    assert (1, 1) == await belongings(user)


async def test_belongings_say_who_made_them() -> None:
    """Whoever invited the user is named, and the moment is that of the user."""
    admin = await make_user()

    with acting_as(admin):
        user = await make_user()

    profile = await Profile.get(user=user)
    preference = await UserNotificationPreference.get(user=user)
    assert (admin.id, admin.id) == (preference.created_by_id, preference.updated_by_id)
    assert user.created_at == profile.created_at == preference.created_at


async def test_key_may_be_chosen() -> None:
    """As for every row; the belongings find it."""
    key = UUID(int=7)

    user = await User.create(id=key, email="ada@example.com")

    assert (key, (1, 1)) == (user.id, await belongings(user))
