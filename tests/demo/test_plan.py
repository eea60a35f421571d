"""How much there will be."""

from __future__ import annotations

import pytest

from tortoise_tracker.demo import Sizes
from tortoise_tracker.demo.dice import stream
from tortoise_tracker.demo.plan import project_plans
from tortoise_tracker.exceptions import InvalidValue


@pytest.mark.parametrize("name", ["workspaces", "projects", "issues", "users"])
@pytest.mark.parametrize("size", [0, -1])
def test_sizes_are_positive(name: str, size: int) -> None:
    """A tracker of nothing is refused, and the size is named."""
    with pytest.raises(InvalidValue, match=f"{name} is {size}"):
        Sizes(**{name: size})


def test_projects_of_a_workspace_differ() -> None:
    """Names and identifiers are unique in a workspace, however many projects there are."""
    plans = project_plans(0, 200, 1000, stream(1))

    assert 200 == len({plan.name for plan in plans}) == len({plan.identifier for plan in plans})
    assert all(len(plan.identifier) <= 12 for plan in plans)


def test_issues_are_spread_over_the_projects() -> None:
    """All issues are planned, and each project has some."""
    plans = project_plans(3, 7, 500, stream(2))

    assert 500 == sum(plan.issues for plan in plans)
    assert min(plan.issues for plan in plans) > 0
