"""Rule that creates the companion rows of a new user."""

from __future__ import annotations

from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.rules import Rule, Write


class EquipUsers(Rule):
    """Rule that a new human user has a Profile and a UserNotificationPreference."""

    on_create_only = True
    spans_rows = True

    async def after(self, write: Write) -> None:
        """Create the rows that belong to the user."""
        humans = [user for user in write.rows if not user.is_bot]
        if humans:
            stamps = [{"created_at": user.created_at, "updated_at": user.updated_at} for user in humans]
            pairs = list(zip(humans, stamps, strict=True))
            for name in ("tracker.Profile", "tracker.UserNotificationPreference"):
                model = model_named(name)
                await model.bulk_create([model(user_id=u.id, **s) for u, s in pairs], using_db=write.db)
