"""Activating and deactivating users: what rests meanwhile, and the admin who has to stay."""

from __future__ import annotations

import datetime

import anyio
import pytest
from tortoise.transactions import in_transaction

from tests.support.rows import contents
from tests.support.write_paths import stored
from tortoise_tracker import defaults
from tortoise_tracker.exceptions import InvalidValue, LastInstanceAdmin
from tortoise_tracker.factories import (
    make_api_token,
    make_instance_admin,
    make_project_member,
    make_session,
    make_user,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.models import APIToken, Session, User
from tortoise_tracker.services.accounts.activation import activate_user, deactivate_user, user_by_email


async def busy_user() -> User:
    """A user with a project in one workspace, membership of a second, tokens, and two sessions."""
    member = await make_project_member()
    user = await User.get(id=member.member_id)
    await make_workspace_member(member=user)
    await make_workspace_member(member=user, is_active=False)
    await make_workspace(owner=user, slug="theirs")
    await make_api_token(user=user)
    await make_api_token(user=user, is_active=False)
    await make_api_token(user=user, expired_at=defaults.utc_now() - datetime.timedelta(days=1))
    for _ in range(2):
        await make_session(user_id=user.id)
    await make_session()
    return user


async def test_deactivation_says_what_rests() -> None:
    """What the user had left before is not counted; what they own stays theirs."""
    user = await busy_user()

    standing = await deactivate_user(user)

    assert (2, 1, 1) == (standing.workspaces, standing.projects, standing.api_tokens)
    assert (True, 2, ["theirs"]) == (standing.changed, standing.sessions_ended, standing.owned_workspaces)
    assert (False, 1) == ((await stored(user)).is_active, await Session.all().count())


async def test_activation_brings_everything_back() -> None:
    """Nothing but the user's own row and the sessions was touched meanwhile."""
    user = await busy_user()
    before = await contents(without={"sessions", "is_active", "updated_at"})
    await deactivate_user(user)

    standing = await activate_user(user)

    assert (True, 2, 1, 1) == (standing.changed, standing.workspaces, standing.projects, standing.api_tokens)
    assert (0, True) == (standing.sessions_ended, (await stored(user)).is_active)
    assert before == await contents(without={"sessions", "is_active", "updated_at"})


async def test_token_rests_with_its_user() -> None:
    """It is refused meanwhile, and accepted again afterwards."""
    user = await make_user()
    secret = (await APIToken.issue(user)).secret

    await deactivate_user(user)
    refused = await APIToken.authenticate(secret)
    await activate_user(user)

    assert (None, False) == (refused, await APIToken.authenticate(secret) is None)


async def test_nothing_to_do() -> None:
    """Whoever is active already, or inactive, stays so, whatever the instance at hand says."""
    active, inactive = await make_user(), await make_user(is_active=False)
    active.is_active, inactive.is_active = False, True
    before = await contents()

    standings = [await activate_user(active), await deactivate_user(inactive)]

    assert [False, False] == [standing.changed for standing in standings]
    assert (True, False, before) == (active.is_active, inactive.is_active, await contents())


async def test_sessions_left_over_end() -> None:
    """Also those of a user who was made inactive by other means."""
    user = await make_user(is_active=False)
    await make_session(user_id=user.id)

    assert 1 == (await deactivate_user(user)).sessions_ended


async def test_last_admin_stays() -> None:
    """Inactive admins, and those in the bin, are nobody to leave the instance to."""
    last = await make_user()
    await make_instance_admin(user=last)
    await make_instance_admin(user=await make_user(is_active=False))
    await (await make_instance_admin()).delete()
    before = await contents()

    with pytest.raises(LastInstanceAdmin, match=rf"{last.email} is the last active instance admin"):
        await deactivate_user(last)

    assert before == await contents()


async def test_last_but_one_admin_may_go() -> None:
    """And so may somebody who is no admin, however many there are."""
    admins = [await make_user() for _ in range(2)]
    for user in admins:
        await make_instance_admin(user=user)

    assert [True, True] == [(await deactivate_user(user)).changed for user in (await make_user(), admins[0])]


async def test_two_admins_cannot_go_at_once() -> None:
    """Of two that are deactivated at the same moment one is refused."""
    admins = [await make_user() for _ in range(2)]
    for user in admins:
        await make_instance_admin(user=user)
    refused: list[User] = []

    async def deactivate(user: User) -> None:
        try:
            await deactivate_user(user)
        except LastInstanceAdmin:
            refused.append(user)

    async with anyio.create_task_group() as tasks:
        for user in admins:
            tasks.start_soon(deactivate, user)

    assert 1 == len(refused)
    assert refused == await User.filter(is_active=True)


async def test_user_is_found_by_email() -> None:
    """In any case, with spaces around it; nobody else is found."""
    user = await make_user(email="ada@example.com")

    assert user.id == (await user_by_email(" Ada@Example.COM ")).id
    for unknown in ("bob@example.com", "ada", "", "ada@example.com\x01"):
        with pytest.raises(InvalidValue, match="there is no user"):
            await user_by_email(unknown)


async def test_user_who_is_removed_meanwhile() -> None:
    """Is named in a sentence."""
    user = await make_user()
    await User.filter(pk=user.pk).delete()

    for change in (activate_user, deactivate_user):
        with pytest.raises(InvalidValue, match=rf"no user {user.email} any more"):
            await change(user)


async def test_joins_the_transaction_of_the_caller() -> None:
    """What the caller takes back is taken back altogether."""
    user = await busy_user()
    before = await contents()

    async def change_and_fail() -> None:
        async with in_transaction():
            await deactivate_user(user)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await change_and_fail()
    assert before == await contents()
