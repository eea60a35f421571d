"""Users: names, addresses, roles, and what goes with them."""

from __future__ import annotations

import datetime
import re
from typing import Any

import pytest

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_user
from tortoise_tracker.models import User


async def test_defaults() -> None:
    """A user needs an address and nothing else."""
    before = datetime.datetime.now(datetime.UTC)

    found = await defaults_of(User, email="ada@example.com")

    username, joined = found.pop("username"), found.pop("date_joined")
    assert re.fullmatch("[0-9a-f]{32}", username)
    assert before <= joined <= datetime.datetime.now(datetime.UTC)
    assert {
        **dict.fromkeys(("mobile_number", "first_name", "last_name", "avatar", "cover_image"), ""),
        **dict.fromkeys(("avatar_asset_id", "cover_image_asset_id"), None),
        "display_name": "ada",
        "password": "",
        **dict.fromkeys(("is_superuser", "is_staff", "is_managed", "is_bot"), False),
        "is_active": True,
        "bot_type": "",
        **dict.fromkeys(("is_email_verified", "is_email_valid"), False),
        **dict.fromkeys(("is_password_expired", "is_password_autoset"), False),
        "is_password_reset_required": False,
        "token": "",
        "token_updated_at": None,
        **dict.fromkeys(("last_active", "last_login_time", "last_logout_time", "masked_at"), None),
        **dict.fromkeys(("last_login_ip", "last_login_medium", "last_login_uagent"), ""),
        **dict.fromkeys(("last_logout_ip", "last_location", "created_location"), ""),
        "user_timezone": "UTC",
    } == found


async def test_made_up_usernames_differ() -> None:
    """Two users without a name do not get in each other's way."""
    users = [await User.create(email=f"{name}@example.com") for name in ("one", "two")]

    assert 2 == len({user.username for user in users})


@pytest.mark.parametrize("path", CREATIONS)
async def test_display_name_is_the_local_part_unless_given(path: str) -> None:
    """Ada.Lovelace@example.com is shown as ada.lovelace."""
    made_up = await CREATIONS[path](User, email=" Ada.Lovelace@example.com")
    given = await CREATIONS[path](User, email="countess@example.com", display_name="Ada")

    assert ("ada.lovelace", "Ada") == (made_up.display_name, given.display_name)


async def test_display_name_stays_when_the_address_changes() -> None:
    """Others know the user by it."""
    user = await make_user(email="ada@example.com")

    user.email = "countess@example.com"
    await user.save()

    assert "ada" == (await stored(user)).display_name


@pytest.mark.parametrize(
    ("first", "last", "full"),
    [("Ada", "Lovelace", "Ada Lovelace"), ("Ada", "", "Ada"), ("", "Lovelace", "Lovelace"), ("", "", "")],
)
def test_full_name(first: str, last: str, full: str) -> None:
    """First and last name, without a stray space where one is missing."""
    assert full == User(first_name=first, last_name=last).full_name


@pytest.mark.parametrize("path", CREATIONS)
async def test_new_address_is_lower_case_and_trimmed(path: str) -> None:
    """An address has one form, whichever way the user is created."""
    user = await CREATIONS[path](User, email="  Ada@Example.COM ")

    assert "ada@example.com" == user.email


@pytest.mark.parametrize("path", UPDATES)
async def test_changed_address_is_lower_case_and_trimmed(path: str) -> None:
    """An address has one form, whichever way it is changed."""
    user = await make_user()

    assert "ada@example.com" == (await UPDATES[path](user, email="  Ada@Example.COM ")).email


async def test_address_in_memory_is_the_one_in_the_database() -> None:
    """After a save the instance shows what was written."""
    user = await User.create(email="  Ada@Example.COM ")

    assert "ada@example.com" == user.email


async def test_user_is_found_by_an_address_in_any_case() -> None:
    """Whoever signs in types as they like."""
    user = await make_user(email="ada@example.com")

    assert user == await User.get(email="ADA@example.com ")


@pytest.mark.parametrize(
    "email",
    ["", "ada", "ada@", "@example.com", "ada@example", "a da@example.com", "ada@exa mple.com", "a@b@c.com"],
)
async def test_malformed_address_is_refused(email: str) -> None:
    """No path writes an address that mail cannot reach."""
    user = await make_user()
    before = await contents()

    accepted = [
        *await updating(user, {"email": email}, InvalidValue),
        *await creating(User, {"email": email}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("path", CREATIONS)
async def test_new_superuser_is_staff(path: str) -> None:
    """Whoever may do everything may use the administration pages."""
    user = await CREATIONS[path](User, email="root@example.com", is_superuser=True)

    assert user.is_staff


@pytest.mark.parametrize("path", UPDATES)
@pytest.mark.parametrize("columns", [{"is_superuser": True}, {"is_superuser": True, "is_staff": False}])
async def test_promoted_superuser_is_staff(path: str, columns: dict[str, Any]) -> None:
    """Promotion by any path makes staff as well."""
    user = await make_user()

    assert (await UPDATES[path](user, **columns)).is_staff


@pytest.mark.parametrize("path", UPDATES)
async def test_superuser_stays_staff(path: str) -> None:
    """Taking the one flag alone from a superuser is without effect; from anybody else it is taken."""
    root = await make_user(is_superuser=True)
    helper = await make_user(is_staff=True)

    assert (await UPDATES[path](root, is_staff=False)).is_staff
    assert not (await UPDATES[path](helper, is_staff=False)).is_staff


@pytest.mark.parametrize(
    ("column", "length"), [("username", 128), ("display_name", 255), ("bot_type", 32), ("token", 64)]
)
async def test_lengths_are_limited(column: str, length: int) -> None:
    """A text that is too long is refused on SQLite, too, which would take it."""
    user = await make_user(**{column: "x" * length})

    assert [] == await updating(user, {column: "x" * (length + 1)}, InvalidValue)


async def test_unknown_time_zone_is_refused() -> None:
    """A user reads times in a zone that exists."""
    user = await make_user(user_timezone="Europe/Berlin")

    assert [] == await updating(user, {"user_timezone": "Europe/Atlantis"}, InvalidValue)
    assert "Europe/Berlin" == (await stored(user)).user_timezone


def test_user_is_printed_by_name() -> None:
    """The name to sign in with, and nothing that is not for everybody's eyes."""
    assert "ada" == str(User(username="ada", email="ada@example.com", password="secret"))  # noqa: S106
