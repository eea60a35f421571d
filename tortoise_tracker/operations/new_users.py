"""What a new user comes with."""

from __future__ import annotations

from tortoise_tracker.models import Profile, User, UserNotificationPreference
from tortoise_tracker.rules import Rule, Write, register


class EquipUsers(Rule):
    """A new human user has a Profile and a UserNotificationPreference."""

    on_create_only = True
    spans_rows = True

    async def after(self, write: Write) -> None:
        """Create the rows that belong to the user."""
        humans = [user for user in write.rows if not user.is_bot]
        if humans:
            stamps = [{"created_at": user.created_at, "updated_at": user.updated_at} for user in humans]
            pairs = list(zip(humans, stamps, strict=True))
            await Profile.bulk_create([Profile(user_id=u.id, **s) for u, s in pairs], using_db=write.db)
            await UserNotificationPreference.bulk_create(
                [UserNotificationPreference(user_id=u.id, **s) for u, s in pairs], using_db=write.db
            )


register(User, EquipUsers())
