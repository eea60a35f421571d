"""Instance admins: made of users who are there, and of new ones, once each."""

from __future__ import annotations

import anyio
import pytest

from tests.support.rows import contents
from tests.support.write_paths import stored
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import InvalidValue, WeakPassword
from tortoise_tracker.factories import make_instance_admin, make_user
from tortoise_tracker.models import Instance, InstanceAdmin, Profile, User
from tortoise_tracker.services.accounts.instance_admins import NewAdmin, create_instance_admin

EMAIL = "ada@example.com"
STRONG = "correct horse battery staple"


def steps(done: NewAdmin) -> tuple[bool, bool, bool, bool]:
    """What had to be done: an instance, a user, an admin created, a user activated."""
    return done.instance_created, done.user_created, done.admin_created, done.user_activated


async def test_first_admin() -> None:
    """The instance, the user with all that belongs to one, and the admin are created together."""
    done = await create_instance_admin(" Ada@Example.com", STRONG)

    user = await User.get()
    admin = await InstanceAdmin.get()
    assert (True, True, True, False) == steps(done)
    assert (EMAIL, True, False) == (user.email, await user.check_password(STRONG), user.is_password_autoset)
    assert (user.id, Role.ADMIN, (await Instance.get()).id) == (admin.user_id, admin.role, admin.instance_id)
    assert 1 == await Profile.filter(user=user).count()


async def test_again_changes_nothing() -> None:
    """Whoever is an admin stays one, and keeps the password."""
    await create_instance_admin(EMAIL, STRONG)
    before = await contents()

    again = [await create_instance_admin(EMAIL), await create_instance_admin(EMAIL, "another " + STRONG)]

    assert [(False, False, False, False)] * 2 == [steps(done) for done in again]
    assert before == await contents()


async def test_user_who_is_there_keeps_the_password() -> None:
    """Even a weak one that is given is not looked at."""
    user = await make_user(email=EMAIL)
    await user.set_password(STRONG)
    await user.save()

    done = await create_instance_admin(EMAIL, "password")

    assert (True, False, True, False) == steps(done)
    assert await (await stored(user)).check_password(STRONG)


async def test_admin_who_was_deleted_comes_back() -> None:
    """By a new row: the old one belongs to its deletion."""
    admin = await make_instance_admin(user=await make_user(email=EMAIL))
    await admin.delete()

    done = await create_instance_admin(EMAIL)

    assert (False, False, True, False) == steps(done)
    assert admin.id != done.admin.id


async def test_nobody_is_made_up() -> None:
    """A user who is not there needs a password, a strong one, and a proper address."""
    refusals: list[tuple[str, str | None, type[Exception]]] = [
        (EMAIL, None, InvalidValue),
        (EMAIL, "password", WeakPassword),
        (EMAIL, EMAIL, WeakPassword),
        ("nonsense", STRONG, InvalidValue),
    ]

    for email, password, error in refusals:
        with pytest.raises(error):
            await create_instance_admin(email, password)

    assert {} == await contents()


async def test_inactive_user_is_refused_unless_activated() -> None:
    """Nobody comes back by accident."""
    user = await make_user(email=EMAIL, is_active=False)
    before = await contents()

    with pytest.raises(InvalidValue, match=rf"{EMAIL} is inactive.*--activate"):
        await create_instance_admin(EMAIL)
    assert before == await contents()

    done = await create_instance_admin(EMAIL, activate=True)
    assert (True, False, True, True) == steps(done)
    assert (await stored(user)).is_active


async def test_many_at_the_same_moment() -> None:
    """There is one instance, one user and one admin row of each."""
    done: list[NewAdmin] = []

    async def create(email: str) -> None:
        done.append(await create_instance_admin(email, STRONG))

    async with anyio.create_task_group() as tasks:
        for number in range(6):
            tasks.start_soon(create, f"admin{number % 2}@example.com")

    assert [1, 2, 2] == [
        sum(each.instance_created for each in done),
        sum(each.user_created for each in done),
        sum(each.admin_created for each in done),
    ]
    assert (1, 2, 2) == (
        await Instance.all().count(),
        await User.all().count(),
        await InstanceAdmin.all().count(),
    )
