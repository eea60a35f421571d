"""The values of each enumeration are those of the specification, and no other is written."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest

from tests.support.rows import columns_of, contents, make
from tests.support.write_paths import CREATIONS, UPDATES, creating, updating
from tortoise_tracker import enums
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_user
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    Account,
    APIToken,
    Estimate,
    InstanceAdmin,
    Issue,
    IssueComment,
    IssueRelation,
    IssueVersion,
    Module,
    Page,
    Profile,
    Project,
    ProjectMember,
    State,
    WorkspaceMember,
    WorkspaceMemberInvite,
)

VALUES: dict[type[Enum], set[Any]] = {
    enums.Role: {20, 15, 5},
    enums.AccountProvider: {"google", "github", "gitlab", "gitea"},
    enums.UserType: {"human", "bot"},
    enums.NotificationViewMode: {"full", "compact"},
    enums.Weekday: {0, 1, 2, 3, 4, 5, 6},
    enums.ProjectNetwork: {0, 2},
    enums.StateGroup: {"Backlog", "Todo", "In Progress", "Done", "Cancelled", "Triage"},
    enums.Priority: {"urgent", "high", "medium", "low", "none"},
    enums.EstimateType: {"categories", "points", "time"},
    enums.IssueRelationType: {
        *("duplicate", "relates_to", "blocked_by"),
        *("start_before", "finish_before", "implemented_by"),
    },
    enums.CommentAccess: {"INTERNAL", "EXTERNAL"},
    enums.ModuleStatus: {"backlog", "planned", "in-progress", "paused", "completed", "cancelled"},
    enums.PageAccess: {0, 1},
}

COLUMNS: list[tuple[type[RuledModel], str, type[Enum]]] = [
    (APIToken, "user_type", enums.UserType),
    (Account, "provider", enums.AccountProvider),
    (InstanceAdmin, "role", enums.Role),
    (Profile, "notification_view_mode", enums.NotificationViewMode),
    (Profile, "start_of_the_week", enums.Weekday),
    (WorkspaceMember, "role", enums.Role),
    (WorkspaceMemberInvite, "role", enums.Role),
    (ProjectMember, "role", enums.Role),
    (Project, "network", enums.ProjectNetwork),
    (State, "group", enums.StateGroup),
    (Estimate, "type", enums.EstimateType),
    (Issue, "priority", enums.Priority),
    (IssueVersion, "priority", enums.Priority),
    (IssueRelation, "relation_type", enums.IssueRelationType),
    (IssueComment, "access", enums.CommentAccess),
    (Module, "status", enums.ModuleStatus),
    (Page, "access", enums.PageAccess),
]

each_column = pytest.mark.parametrize(
    ("model", "column", "enum"), COLUMNS, ids=[f"{model.__name__}.{column}" for model, column, _ in COLUMNS]
)


async def row_of(model: type[RuledModel]) -> Any:
    """A row that has the column."""
    return await Profile.get(user=await make_user()) if model is Profile else await make(model)


@pytest.mark.parametrize("enum", VALUES, ids=lambda enum: enum.__name__)
def test_values(enum: type[Enum]) -> None:
    """They are stored, so that they stay what they are."""
    assert VALUES[enum] == {member.value for member in enum}


def test_every_enumeration_is_looked_at() -> None:
    """A new one gets a line in this file."""
    declared = {
        value
        for value in vars(enums).values()
        if isinstance(value, type) and value.__module__ == enums.__name__
    }

    assert declared == set(VALUES)


@each_column
async def test_every_member_is_stored_and_comes_back(
    model: type[RuledModel], column: str, enum: type[Enum]
) -> None:
    """By member or by its plain value, on every path; what comes back is the member."""
    row = await row_of(model)

    for update in UPDATES.values():
        for member in enum:
            for value in (member, member.value):
                found = getattr(await update(row, **{column: value}), column)
                assert (member, enum) == (found, type(found))


@each_column
async def test_member_is_stored_on_creation(model: type[RuledModel], column: str, enum: type[Enum]) -> None:
    """The plain value is accepted by every way of creating."""
    row = await row_of(model)
    *_, member = enum
    columns = {**columns_of(row), column: member.value}
    await row.delete(soft=False) if hasattr(row, "deleted_at") else await row.delete()

    for create in CREATIONS.values():
        created = await create(model, **columns)
        assert member is getattr(created, column)
        await created.delete(soft=False) if hasattr(created, "deleted_at") else await created.delete()


@each_column
async def test_other_values_are_refused(model: type[RuledModel], column: str, enum: type[Enum]) -> None:
    """A wrong role number or an unknown priority is written by no path."""
    row = await row_of(model)
    wrong = {column: 7 if isinstance(next(iter(enum)).value, int) else "sideways"}
    before = await contents()

    accepted = [
        *await updating(row, wrong, InvalidValue),
        *await creating(model, {**columns_of(row), **wrong}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


async def test_error_lists_the_choices() -> None:
    """The message names the value, and what there is to choose from."""
    member = await make(WorkspaceMember)

    with pytest.raises(InvalidValue) as caught:
        await WorkspaceMember.filter(id=member.id).update(role=7)

    assert "WorkspaceMember.role does not accept 7: choose one of 20, 15, 5" == str(caught.value)


def test_state_groups_know_what_is_open() -> None:
    """Accepted and not finished, in the order work moves; triage is neither open nor closed."""
    group = enums.StateGroup

    assert (group.BACKLOG, group.TODO, group.IN_PROGRESS) == group.open()
    assert (group.DONE, group.CANCELLED) == group.closed()


def test_every_relation_has_a_reverse() -> None:
    """Each name as the related issue says it."""
    assert {
        "duplicate": "duplicate",
        "relates_to": "relates_to",
        "blocked_by": "blocking",
        "start_before": "start_after",
        "finish_before": "finish_after",
        "implemented_by": "implements",
    } == {each.value: each.reverse for each in enums.IssueRelationType}
    assert {"duplicate", "relates_to"} == {each for each in enums.IssueRelationType if each.is_symmetric}


def test_a_higher_role_includes_the_lower_ones() -> None:
    """Roles are compared by number."""
    assert enums.Role.ADMIN > enums.Role.MEMBER > enums.Role.GUEST
