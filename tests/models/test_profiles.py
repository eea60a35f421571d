"""What belongs to one user: profile, notification preferences and accounts elsewhere."""

from __future__ import annotations

import datetime

import pytest

from tests.support.rows import defaults_of
from tests.support.write_paths import stored, updating
from tortoise_tracker import defaults
from tortoise_tracker.enums import NotificationViewMode, Weekday
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_account, make_user, make_workspace
from tortoise_tracker.models import Account, Profile, UserNotificationPreference


async def test_defaults_of_a_profile() -> None:
    """A new user sees the tracker in English, with the week beginning on Sunday, and has seen no tour."""
    user = await make_user(is_bot=True)

    assert {
        "theme": {},
        "start_of_the_week": Weekday.SUNDAY,
        "language": "en",
        "background_color": "",
        "notification_view_mode": NotificationViewMode.FULL,
        "is_app_rail_docked": True,
        "is_smooth_cursor_enabled": False,
        "mobile_timezone_auto_set": False,
        "last_workspace_id": None,
        "onboarding_step": {
            "profile_complete": False,
            "workspace_create": False,
            "workspace_invite": False,
            "workspace_join": False,
        },
        "mobile_onboarding_step": {
            "profile_complete": False,
            "workspace_create": False,
            "workspace_join": False,
        },
        "is_onboarded": False,
        "is_mobile_onboarded": False,
        "product_tour": defaults.product_tour(),
        "is_tour_completed": False,
        "is_navigation_tour_completed": False,
        "goals": defaults.goals(),
        "use_case": "",
        "role": "",
        "company_name": "",
        "billing_address": {},
        "billing_address_country": "",
        "has_billing_address": False,
        "has_marketing_email_consent": False,
        "is_subscribed_to_changelog": False,
    } == await defaults_of(Profile, user=user)


async def test_defaults_of_notification_preferences() -> None:
    """Whoever says nothing hears of everything."""
    found = await defaults_of(
        UserNotificationPreference, user=await make_user(), workspace=await make_workspace()
    )

    assert {
        "property_change": True,
        "state_change": True,
        "comment": True,
        "mention": True,
        "issue_completed": True,
    } == found


async def test_defaults_of_an_account() -> None:
    """An account that is just connected holds no secret yet."""
    before = datetime.datetime.now(datetime.UTC)
    found = await defaults_of(Account, user=await make_user(), provider="google", provider_account_id="1")

    connected = found.pop("last_connected_at")
    assert before <= connected <= datetime.datetime.now(datetime.UTC)
    assert {
        **dict.fromkeys(("access_token", "refresh_token", "id_token"), ""),
        "access_token_expired_at": None,
        "refresh_token_expired_at": None,
        "id_token_expired_at": None,
        "metadata": {},
    } == found


async def test_documents_are_not_shared() -> None:
    """Changing the steps of one user does not change those of another."""
    one, other = [await Profile.get(user=await make_user()) for _ in range(2)]

    one.onboarding_step["profile_complete"] = True
    await one.save()

    assert [True, False] == [
        (await stored(profile)).onboarding_step["profile_complete"] for profile in (one, other)
    ]
    assert not defaults.onboarding_step()["profile_complete"]


@pytest.mark.parametrize("day", [-1, 7])
async def test_week_begins_on_one_of_its_days(day: int) -> None:
    """0 is Sunday, 6 is Saturday, and there are no others."""
    profile = await Profile.get(user=await make_user())

    assert [] == await updating(profile, {"start_of_the_week": day}, InvalidValue)


async def test_profile_knows_seven_days() -> None:
    """Every day from 0 to 6 is accepted."""
    profile = await Profile.get(user=await make_user())

    for day in range(7):
        await Profile.filter(id=profile.id).update(start_of_the_week=day)
        assert day == (await stored(profile)).start_of_the_week


async def test_removing_a_user_takes_what_belongs_to_them() -> None:
    """Profile, preferences and accounts go with the user."""
    account = await make_account()

    await account.user.delete()

    assert [0, 0, 0] == [
        await Profile.all().count(),
        await UserNotificationPreference.all_objects.count(),
        await Account.all().count(),
    ]


def test_account_is_printed_by_provider() -> None:
    """What it is called there, and no secret."""
    account = Account(provider="github", provider_account_id="42", access_token="s3cret")  # noqa: S106

    assert "github:42" == str(account)
