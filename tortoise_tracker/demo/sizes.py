"""How large the tracker of the demo is, and the password of its users."""

from __future__ import annotations

from dataclasses import dataclass

import tortoise_tracker as tracker

#: Every seeded user has it; one, because hashing a password takes a tenth of a second by design.
DEMO_PASSWORD = "demo-password"  # noqa: S105 - printed by the command that seeds


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the seeded tracker is; each at least 1.

    Raises:
        InvalidValue: If a size is not positive.
    """

    workspaces: int = 2
    #: In each workspace.
    projects: int = 3
    #: Over all projects; what lies in the bin comes on top.
    issues: int = 2000
    #: Over all workspaces.
    users: int = 40

    def __post_init__(self) -> None:
        for name in ("workspaces", "projects", "issues", "users"):
            size = getattr(self, name)
            if size < 1:
                msg = f"{name} is {size}, but there has to be at least 1: choose a larger size"
                raise tracker.exceptions.InvalidValue(msg)
