"""Keys are unique among live rows, by the database; deleting a row frees its key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import make
from tortoise_tracker import models
from tortoise_tracker.factories import (
    make_label,
    make_project,
    make_state,
    make_user,
    make_workspace,
)
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.kit.sql import placeholders
from tortoise_tracker.models import (
    CycleIssue,
    CycleUserProperties,
    Estimate,
    Instance,
    InstanceAdmin,
    InstanceConfiguration,
    Issue,
    IssueAssignee,
    IssueLabel,
    IssueRelation,
    IssueSequence,
    IssueSubscriber,
    Label,
    Module,
    ModuleIssue,
    ModuleMember,
    PageLabel,
    PageLog,
    Project,
    ProjectIdentifier,
    ProjectMember,
    ProjectPage,
    ProjectUserProperty,
    State,
    Team,
    UserNotificationPreference,
    Workspace,
    WorkspaceMember,
    WorkspaceMemberInvite,
)

Builder = Callable[[], Awaitable[Any]]


async def _label_of_a_workspace() -> Label:
    return await make_label(workspace=await make_workspace())


async def _default_state() -> State:
    return await State.get(project=await make_project(), is_default=True)


async def _preference_everywhere() -> UserNotificationPreference:
    return await UserNotificationPreference.get(user=await make_user())


async def _preference_in_a_workspace() -> UserNotificationPreference:
    return await UserNotificationPreference.create(user=await make_user(), workspace=await make_workspace())


#: The keys of MODELS.md that are unique among live rows: the columns, and a row that has them.
KEYS: list[tuple[type[RuledModel], tuple[str, ...], Builder | None]] = [
    (Workspace, ("slug",), None),
    (WorkspaceMember, ("workspace_id", "member_id"), None),
    (WorkspaceMemberInvite, ("workspace_id", "email"), None),
    (Team, ("workspace_id", "name"), None),
    (Project, ("workspace_id", "name"), None),
    (Project, ("workspace_id", "identifier"), None),
    (ProjectIdentifier, ("workspace_id", "name"), None),
    (ProjectMember, ("project_id", "member_id"), None),
    (ProjectUserProperty, ("project_id", "user_id"), None),
    (State, ("project_id", "name"), None),
    (State, ("project_id", "is_default"), _default_state),
    (Label, ("project_id", "name"), None),
    (Label, ("workspace_id", "name"), _label_of_a_workspace),
    (Estimate, ("project_id", "name"), None),
    (IssueAssignee, ("issue_id", "assignee_id"), None),
    (IssueLabel, ("issue_id", "label_id"), None),
    (IssueSubscriber, ("issue_id", "subscriber_id"), None),
    (IssueRelation, ("issue_id", "related_issue_id"), None),
    (CycleIssue, ("issue_id",), None),
    (CycleUserProperties, ("cycle_id", "user_id"), None),
    (Instance, ("singleton",), None),
    (InstanceAdmin, ("instance_id", "user_id"), None),
    (Module, ("project_id", "name"), None),
    (ModuleIssue, ("module_id", "issue_id"), None),
    (ModuleMember, ("module_id", "member_id"), None),
    (PageLabel, ("page_id", "label_id"), None),
    (ProjectPage, ("project_id", "page_id"), None),
    (UserNotificationPreference, ("user_id",), _preference_everywhere),
    (UserNotificationPreference, ("user_id", "workspace_id"), _preference_in_a_workspace),
    (UserNotificationPreference, ("user_id", "project_id"), None),
]


#: Keys that a deleted row keeps, too.
FOREVER: list[tuple[type[RuledModel], tuple[str, ...]]] = [
    (InstanceConfiguration, ("key",)),
    (Issue, ("project_id", "sequence_id")),
    (IssueSequence, ("project_id", "sequence")),
    (PageLog, ("page_id", "transaction")),
]


def _id(value: object) -> str:
    if isinstance(value, type):
        return value.__name__
    return ".".join(value) if isinstance(value, tuple) else "row"


each_key = pytest.mark.parametrize(("model", "columns", "builder"), KEYS, ids=_id)


async def insert_twin(row: Any, columns: tuple[str, ...]) -> Any:
    """Insert, past all rules, a second row whose key ``columns`` are those of ``row``.

    Every other column that is part of a key gets a value of its own, by way of another row.
    """
    model = type(row)
    other: Any
    if model is Instance:
        # Every instance has the key, and has it from the beginning.
        return await Instance.create()
    if columns[-1] == "is_default":
        other = await make_state(project_id=row.project_id)
        values = {"is_default": True}
    elif model is UserNotificationPreference:
        other = await UserNotificationPreference.get(user=await make_user())
        values = {name: getattr(row, name) for name in ("user_id", "workspace_id", "project_id")}
    elif model is Label and row.project_id is None:
        other, values = await make_label(workspace=await make_workspace()), {}
    else:
        other, values = await make(model), {}
    values.update({name: getattr(row, name) for name in columns})
    await _write(other, values)
    return other


async def _write(row: Any, values: dict[str, Any]) -> None:
    db = type(row)._choose_db(for_write=True)
    assigned = ", ".join(f'"{name}" = {placeholders(db, 1, n)}' for n, name in enumerate(values, 1))
    fields = row._meta.fields_map
    parameters = [fields[name].to_db_value(value, row) for name, value in values.items()]
    await db.execute_query(
        f'UPDATE "{row._meta.db_table}" SET {assigned} WHERE id = {placeholders(db, 1, len(values) + 1)}',
        [*parameters, str(row.pk)],
    )


def test_every_key_of_the_models_is_looked_at() -> None:
    """A new partial unique index gets a line in this file."""
    declared = sorted(
        (model.__name__, tuple(index.fields))
        for model in (getattr(models, name) for name in models.__all__)
        for index in model._meta.indexes
        if isinstance(index, UniqueLive)
    )
    tested = sorted(
        (model.__name__, tuple(name.removesuffix("_id") for name in columns if name != "is_default"))
        for model, columns, _ in KEYS
    )

    assert declared == tested


@each_key
async def test_second_live_row_is_refused_by_the_database(
    model: type[RuledModel], columns: tuple[str, ...], builder: Builder | None
) -> None:
    """Even past all rules, no second live row can have the key."""
    row = await (builder() if builder else make(model))

    with pytest.raises(IntegrityError):
        await insert_twin(row, columns)


@each_key
async def test_deletion_frees_the_key(
    model: type[RuledModel], columns: tuple[str, ...], builder: Builder | None
) -> None:
    """Once a row is in the bin, another one takes its key, and is the only one that shows."""
    row = await (builder() if builder else make(model))
    await row.delete()

    twin = await insert_twin(row, columns)

    key = {name: getattr(row, name) for name in columns}
    found = await model.objects.filter(**key).values_list("id", flat=True)
    assert (1, True) == (list(found).count(twin.pk), row.pk not in found)


@pytest.mark.parametrize(("model", "columns"), FOREVER, ids=_id)
async def test_some_keys_are_never_given_again(model: type[RuledModel], columns: tuple[str, ...]) -> None:
    """Issue numbers and nodes of a page stay taken when the row is in the bin."""
    row = await make(model)
    await row.delete()

    with pytest.raises(IntegrityError):
        await insert_twin(row, columns)
