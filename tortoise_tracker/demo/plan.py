"""How much of everything there will be, decided before the first row is written."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tortoise_tracker.demo.content.kinds import KINDS, ProductKind
from tortoise_tracker.demo.dice import shares

#: What sets projects of one kind apart in a workspace with many of them.
_EDITIONS = ("", "Europe", "Americas", "Asia Pacific", "Enterprise", "Partners", "Labs", "Next")


@dataclass(frozen=True, slots=True)
class ProjectPlan:
    """A project to be."""

    kind: ProductKind
    name: str
    identifier: str
    issues: int


def project_plans(first: int, count: int, issues: int, rng: Random) -> list[ProjectPlan]:
    """The projects of one workspace, no two with the same name or identifier.

    Args:
        first: Which of the kinds comes first, so that workspaces do not all do the same.
        count: How many.
        issues: How many issues they have together.
        rng: Decides how the issues are spread.
    """
    plans = []
    for place, share in enumerate(shares(issues, count, rng)):
        edition, step = divmod(place, len(KINDS))
        kind = KINDS[(first + step) % len(KINDS)]
        words = _EDITIONS[edition] if edition < len(_EDITIONS) else f"Edition {edition + 1}"
        plans.append(
            ProjectPlan(
                kind=kind,
                name=f"{kind.name} {words}".strip(),
                identifier=f"{kind.identifier}{edition + 1 if edition else ''}",
                issues=share,
            )
        )
    return plans
