"""Creation of instance admins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.models import Instance, InstanceAdmin, User
from tortoise_tracker.services.accounts.activation import lock_instance, lock_user
from tortoise_tracker.services.accounts.passwords import hash_new_password
from tortoise_tracker.services.accounts.rivals import despite_rivals

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


@dataclass(frozen=True)
class NewAdmin:
    """Result of ``create_instance_admin()``: the admin, and what was created."""

    user: User
    admin: InstanceAdmin
    #: Whether they were none before.
    admin_created: bool
    user_created: bool
    user_activated: bool
    #: Whether this is the first admin that the database ever had.
    instance_created: bool


async def create_instance_admin(
    email: str, password: str | None = None, *, made_up: bool = False, activate: bool = False
) -> NewAdmin:
    """Make a user an instance admin, and the user and the instance where there is none.

    Harmless for a user who is one.

    Args:
        email: Whose address it is.
        password: For a user who has to be created; that of one who is there stays as it is.
        made_up: Whether the user has not chosen it.
        activate: Let an inactive user in again.

    Raises:
        InvalidValue: If there is no such user and no password for one, or the user is inactive.
        WeakPassword: If the password is too easy to guess; nothing has been changed.
    """
    newcomer = None
    if await User.get_or_none(email=email) is None:
        if password is None:
            msg = f"there is no user {email}: give a password to create one"
            raise InvalidValue(msg)
        newcomer = User(email=email)
        # Before the transaction: it takes a while, and others would wait.
        await hash_new_password(newcomer, password, made_up=made_up)

    async def create(db: BaseDBAsyncClient) -> NewAdmin:
        instance = await lock_instance(db)
        instance_created = instance is None
        if instance is None:
            instance = await Instance.create(using_db=db)
        user = await User.get_or_none(email=email, using_db=db)
        user_created = user is None
        if user is None:
            if newcomer is None:
                msg = f"there is no user {email} any more: they have been removed just now"
                raise InvalidValue(msg)
            user = newcomer
            await user.save(using_db=db, force_create=True)
        activated = await _let_in(user, db, activate=activate)
        admin = await InstanceAdmin.objects.filter(instance=instance, user=user).using_db(db).first()
        admin_created = admin is None
        if admin is None:
            admin = await InstanceAdmin.create(instance=instance, user=user, using_db=db)
        return NewAdmin(user, admin, admin_created, user_created, activated, instance_created)

    return await despite_rivals(User._choose_db(for_write=True), create)


async def _let_in(user: User, db: BaseDBAsyncClient, *, activate: bool) -> bool:
    await lock_user(user, db)
    if user.is_active:
        return False
    if not activate:
        msg = f"{user.email} is inactive: let them in again as well (--activate), or choose another user"
        raise InvalidValue(msg)
    user.is_active = True
    await user.save(using_db=db, update_fields=["is_active"])
    return True
