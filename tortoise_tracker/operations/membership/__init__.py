"""Who belongs where, as what.

await membership.role_of(user, project)    # Role.ADMIN, MEMBER, GUEST, or None; cached
"""

from __future__ import annotations

from tortoise_tracker.operations.membership import changes, new_members
from tortoise_tracker.operations.membership.roles import role_of

#: Importing them makes the rules of memberships complete.
_ = changes, new_members

__all__ = ["role_of"]
