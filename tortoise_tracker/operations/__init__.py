"""What changes several rows. Importing this room makes the rules and hooks of the lower ones complete."""

from __future__ import annotations

from tortoise_tracker.operations import (
    comments,
    configuration,
    deletion,
    issue_states,
    membership,
    new_projects,
    new_users,
    numbering,
)

__all__ = [
    "comments",
    "configuration",
    "deletion",
    "issue_states",
    "membership",
    "new_projects",
    "new_users",
    "numbering",
]
