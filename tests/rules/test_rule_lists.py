"""The whole ordered list of rules of a model: its own stand in the model, those of its bases before them."""

from __future__ import annotations

from typing import ClassVar

import pytest

from tortoise_tracker import models
from tortoise_tracker.kit.rules import DateOrder, LiveTargets, Rule
from tortoise_tracker.kit.writing.pipeline import rules_of
from tortoise_tracker.mixins import BaseModel

#: What every model of the tracker begins with, and what one with all audit columns goes on with.
FIRST = ["Normalize", "AutoNow", "InScope"]
STAMPED = [*FIRST, "UserStamp", "TimeStamp"]

LISTS = {
    "User": [*FIRST, "TimeStamp", "ForgetRoles", "EquipUsers", "NamedByEmail", "SuperuserIsStaff"],
    "Workspace": [*STAMPED, "ForgetRoles"],
    "Project": [
        *(*STAMPED, "ForgetRoles", "TakeTimeZone", "EquipProjects", "FollowIdentifier", "PlainText"),
        *("WorkspaceMembers", "WorkspaceMembers", "Unchangeable"),
    ],
    "ProjectMember": [*STAMPED, "ForgetRoles", "EquipMembers", "SortOrder", "WorkspaceMembers"],
    "State": [*STAMPED, "FollowGroup", "SlugFrom", "SortOrder", "OnlyOneDefault"],
    "Issue": [
        *(*FIRST, "PlainText", "UserStamp", "TimeStamp", "FollowState", "NumberIssues", "SortOrder"),
        *("DateOrder", "NoLoop", "Unchangeable", "Unchangeable"),
    ],
    "IssueComment": [*STAMPED, "KeepDescription", "PlainText", "NoLoop"],
    "Page": [*FIRST, "PlainText", "UserStamp", "TimeStamp", "SortOrder", "NoLoop"],
    "InstanceConfiguration": [*STAMPED, "ForgetConfiguration"],
    "Deletion": [*FIRST, "TimeStamp"],
}


def names(rules: tuple[Rule, ...]) -> list[str]:
    """What the rules are, in order."""
    return [type(rule).__name__ for rule in rules]


@pytest.mark.parametrize("model", LISTS)
def test_model_shows_all_of_its_rules(model: str) -> None:
    """In the order in which they run."""
    assert LISTS[model] == names(getattr(models, model).rules)


@pytest.mark.parametrize("model", models.__all__)
def test_what_is_shown_is_what_runs(model: str) -> None:
    """The targets of relations are looked up by one rule, never by two."""
    shown = getattr(models, model).__dict__.get("rules", ())
    looking = [rule for rule in shown if isinstance(rule, LiveTargets)]

    assert shown == rules_of(getattr(models, model))
    assert len(looking) == bool(shown)


def test_rules_of_an_application_come_after_those_of_its_bases() -> None:
    """Those of a mixin that is no model count as well, and a rule that two bases share once."""
    shared = DateOrder("a", "b")

    class Mixin:
        rules: ClassVar[tuple[Rule, ...]] = (shared,)

    class Holiday(Mixin, BaseModel):
        rules: ClassVar[tuple[Rule, ...]] = (shared, DateOrder("c", "d"))

        class Meta:
            abstract = True

    assert [*STAMPED, "DateOrder", "DateOrder"] == names(Holiday.rules)
