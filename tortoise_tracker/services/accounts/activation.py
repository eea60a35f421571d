"""Activation and deactivation of users."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tortoise_tracker.exceptions import InvalidValue, LastInstanceAdmin
from tortoise_tracker.kit.retry import retried
from tortoise_tracker.models import (
    APIToken,
    Instance,
    InstanceAdmin,
    ProjectMember,
    Session,
    User,
    Workspace,
    WorkspaceMember,
)

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


@dataclass(frozen=True)
class Standing:
    """Memberships, API tokens and workspaces of a user, after an activation or a deactivation."""

    user: User
    #: Whether the user was let in, or kept out, just now; False if they were already.
    changed: bool
    #: In how many workspaces and projects they are an active member.
    workspaces: int
    projects: int
    #: How many of their API tokens are switched on and not expired.
    api_tokens: int
    #: How many sessions were ended.
    sessions_ended: int
    #: The slugs of the workspaces that they own, active or not.
    owned_workspaces: list[str]


async def user_by_email(email: str) -> User:
    """The user with an e-mail address, in any case.

    Raises:
        InvalidValue: If there is none.
    """
    user = await User.get_or_none(email=email)
    if user is None:
        msg = f"there is no user {email}: name one by the e-mail address"
        raise InvalidValue(msg)
    return user


async def activate_user(user: User) -> Standing:
    """Activate a user. Memberships and API tokens count again as they did before."""

    async def activate(db: BaseDBAsyncClient) -> Standing:
        await lock_user(user, db)
        changed = not user.is_active
        if changed:
            user.is_active = True
            await user.save(using_db=db, update_fields=["is_active"])
        return await _standing(user, db, changed=changed)

    return await retried(User._choose_db(for_write=True), activate)


async def deactivate_user(user: User) -> Standing:
    """Deactivate a user. Sessions end; memberships and API tokens do not count, and are not changed.

    Raises:
        LastInstanceAdmin: If the instance has no other active admin.
    """

    async def deactivate(db: BaseDBAsyncClient) -> Standing:
        # First, as in every change of admins: of two at the same time, one sees what the other has done.
        await lock_instance(db)
        await lock_user(user, db)
        changed = user.is_active
        if changed:
            await _check_not_last(user, db)
            user.is_active = False
            await user.save(using_db=db, update_fields=["is_active"])
        ended = await end_sessions(user, db)
        return await _standing(user, db, changed=changed, sessions_ended=ended)

    return await retried(User._choose_db(for_write=True), deactivate)


async def lock_instance(db: BaseDBAsyncClient) -> Instance | None:
    """The instance, locked against concurrent changes of its admins; None if there is none."""
    return await Instance.objects.all().using_db(db).select_for_update(no_key=True).first()


async def lock_user(user: User, db: BaseDBAsyncClient) -> None:
    """Lock the row of a user, and see whether they are active now.

    Raises:
        InvalidValue: If the user is not there any more.
    """
    # Others may go on to refer to the user meanwhile.
    if not await User.filter(pk=user.pk).using_db(db).select_for_update(no_key=True).only("id"):
        msg = f"there is no user {user.email} any more: they have been removed just now"
        raise InvalidValue(msg)
    await user.refresh_from_db(fields=["is_active"], using_db=db)


async def end_sessions(user: User, db: BaseDBAsyncClient) -> int:
    """Sign a user out everywhere; how many sessions those were."""
    return await Session.filter(user_id=user.pk).using_db(db).delete()


async def _check_not_last(user: User, db: BaseDBAsyncClient) -> None:
    admins = InstanceAdmin.objects.all().using_db(db)
    if not await admins.filter(user_id=user.pk).exists():
        return
    if not await admins.filter(user__is_active=True).exclude(user_id=user.pk).exists():
        msg = (
            f"{user.email} is the last active instance admin and cannot be deactivated: "
            "make another user one first, with `tortoise-tracker create_instance_admin`"
        )
        raise LastInstanceAdmin(msg)


async def _standing(user: User, db: BaseDBAsyncClient, *, changed: bool, sessions_ended: int = 0) -> Standing:
    tokens = await APIToken.objects.filter(user_id=user.pk, is_active=True).using_db(db)
    owned = Workspace.objects.filter(owner_id=user.pk).using_db(db).order_by("slug")
    memberships = {"member_id": user.pk, "is_active": True}
    return Standing(
        user=user,
        changed=changed,
        workspaces=await WorkspaceMember.objects.filter(**memberships).using_db(db).count(),
        projects=await ProjectMember.objects.filter(**memberships).using_db(db).count(),
        api_tokens=sum(not token.is_expired for token in tokens),
        sessions_ended=sessions_ended,
        owned_workspaces=[workspace.slug for workspace in await owned],
    )
