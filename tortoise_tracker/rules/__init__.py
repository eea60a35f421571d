"""Rules of the tracker, each declared by the model that it governs, and the toolkit's rules for any model."""

from __future__ import annotations

from tortoise_tracker.kit.rules import (
    AutoNow,
    DateOrder,
    LiveTargets,
    NoLoop,
    NotItself,
    OnlyOneDefault,
    Rule,
    SortOrder,
    Stamp,
    TimeStamp,
    Unchangeable,
    UserStamp,
    Write,
)
from tortoise_tracker.rules.cached_configuration import ForgetConfiguration
from tortoise_tracker.rules.cached_roles import ForgetRoles
from tortoise_tracker.rules.comments import KeepDescription
from tortoise_tracker.rules.issue_states import FollowGroup, FollowState
from tortoise_tracker.rules.members import ProjectMembers, WorkspaceMembers
from tortoise_tracker.rules.new_members import EquipMembers
from tortoise_tracker.rules.new_projects import EquipProjects, FollowIdentifier
from tortoise_tracker.rules.new_users import EquipUsers
from tortoise_tracker.rules.numbering import NumberIssues
from tortoise_tracker.rules.scope import InScope
from tortoise_tracker.rules.text import PlainText, SlugFrom
from tortoise_tracker.rules.time_zones import InOwnTimeZone, TakeTimeZone

__all__ = [
    "AutoNow",
    "DateOrder",
    "EquipMembers",
    "EquipProjects",
    "EquipUsers",
    "FollowGroup",
    "FollowIdentifier",
    "FollowState",
    "ForgetConfiguration",
    "ForgetRoles",
    "InOwnTimeZone",
    "InScope",
    "KeepDescription",
    "LiveTargets",
    "NoLoop",
    "NotItself",
    "NumberIssues",
    "OnlyOneDefault",
    "PlainText",
    "ProjectMembers",
    "Rule",
    "SlugFrom",
    "SortOrder",
    "Stamp",
    "TakeTimeZone",
    "TimeStamp",
    "Unchangeable",
    "UserStamp",
    "WorkspaceMembers",
    "Write",
]
