"""Keys are unique among live rows, by the database; deleting a row frees its key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents, make
from tortoise_tracker import models
from tortoise_tracker.factories import (
    make_account,
    make_estimate,
    make_issue,
    make_label,
    make_module,
    make_page_log,
    make_project,
    make_state,
    make_team,
    make_user,
    make_workspace,
)
from tortoise_tracker.indexes import UniqueLive
from tortoise_tracker.mixins.write_path import WritePathModel
from tortoise_tracker.models import (
    Account,
    CycleIssue,
    CycleUserProperties,
    Estimate,
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
from tortoise_tracker.rules import placeholders

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
KEYS: list[tuple[type[WritePathModel], tuple[str, ...], Builder | None]] = [
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
FOREVER: list[tuple[type[WritePathModel], tuple[str, ...]]] = [
    (Issue, ("project_id", "sequence_id")),
    (IssueSequence, ("project_id", "sequence")),
    (PageLog, ("page_id", "transaction")),
]


_OF_USERS = {"users", "profiles", "user_notification_preferences"}


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
    model: type[WritePathModel], columns: tuple[str, ...], builder: Builder | None
) -> None:
    """Even past all rules, no second live row can have the key."""
    row = await (builder() if builder else make(model))

    with pytest.raises(IntegrityError):
        await insert_twin(row, columns)


@each_key
async def test_deletion_frees_the_key(
    model: type[WritePathModel], columns: tuple[str, ...], builder: Builder | None
) -> None:
    """Once a row is in the bin, another one takes its key, and is the only one that shows."""
    row = await (builder() if builder else make(model))
    await row.delete()

    twin = await insert_twin(row, columns)

    key = {name: getattr(row, name) for name in columns}
    found = await model.objects.filter(**key).values_list("id", flat=True)
    assert (1, True) == (list(found).count(twin.pk), row.pk not in found)


@pytest.mark.parametrize(
    ("factory", "changed"),
    [
        (make_workspace, "slug"),
        (make_team, "name"),
        (make_project, "name"),
        (make_project, "identifier"),
        (make_state, "name"),
        (make_label, "name"),
        (make_estimate, "name"),
        (make_module, "name"),
    ],
)
async def test_taken_name_is_refused_and_nothing_half_written(
    factory: Callable[..., Awaitable[Any]], changed: str
) -> None:
    """Creating or renaming onto a live row's name leaves everything as it was."""
    row = await factory()
    scope = {
        name: getattr(row, name)
        for name in ("project_id", "workspace_id")
        if name in row._meta.fields_db_projection
    }
    if "project_id" in scope:
        del scope["workspace_id"]
    other = await factory(**scope)
    before = await contents()

    with pytest.raises(IntegrityError):
        await factory(**scope, **{changed: getattr(row, changed)})
    with pytest.raises(IntegrityError):
        await type(row).filter(id=other.id).update(**{changed: getattr(row, changed)})

    after = await contents()
    # The factory may have made an owner for the workspace that was refused.
    assert {table: rows for table, rows in before.items() if table not in _OF_USERS} == {
        table: rows for table, rows in after.items() if table not in _OF_USERS
    }


@pytest.mark.parametrize("factory", [make_state, make_label, make_estimate, make_module, make_team])
async def test_same_name_is_free_elsewhere(factory: Callable[..., Awaitable[Any]]) -> None:
    """Names are taken within a project, or within a workspace, and not beyond."""
    one, other = await factory(name="Same"), await factory(name="Same")

    assert "Same" == one.name == other.name


async def test_project_names_and_identifiers_are_free_in_another_workspace() -> None:
    """Two companies can both have a project WEB."""
    one, other = [await make_project(name="Website", identifier="WEB") for _ in range(2)]

    assert (one.name, one.identifier) == (other.name, other.identifier)


async def test_label_of_the_workspace_may_be_called_like_one_of_a_project() -> None:
    """A label without a project is another one, whatever it is called."""
    label = await make_label()

    other = await make_label(workspace_id=label.workspace_id, name=label.name)

    assert (label.name, None) == (other.name, other.project_id)


async def test_module_has_an_issue_once_and_an_issue_many_modules() -> None:
    """Unlike cycles, modules overlap."""
    issue = await make_issue()
    for _ in range(2):
        await ModuleIssue.create(module=await make_module(project_id=issue.project_id), issue=issue)

    assert 2 == await ModuleIssue.filter(issue=issue).count()


@pytest.mark.parametrize(("model", "columns"), FOREVER, ids=_id)
async def test_some_keys_are_never_given_again(model: type[WritePathModel], columns: tuple[str, ...]) -> None:
    """Issue numbers and nodes of a page stay taken when the row is in the bin."""
    row = await make(model)
    await row.delete()

    with pytest.raises(IntegrityError):
        await insert_twin(row, columns)


@pytest.mark.parametrize("column", ["username", "email"])
async def test_users_have_names_and_addresses_of_their_own(column: str) -> None:
    """Neither is ever shared."""
    user = await make_user()
    before = await contents()

    with pytest.raises(IntegrityError):
        await make_user(**{column: getattr(user, column)})

    assert before == await contents()


async def test_address_is_taken_in_any_case() -> None:
    """ADA@EXAMPLE.COM is ada@example.com."""
    await make_user(email="ada@example.com")

    with pytest.raises(IntegrityError):
        await make_user(email=" ADA@Example.COM ")


async def test_account_at_a_provider_belongs_to_one_user() -> None:
    """The same id at another provider is somebody else."""
    account = await make_account(provider="github", provider_account_id="1")
    await make_account(provider="gitlab", provider_account_id="1")

    with pytest.raises(IntegrityError):
        await make_account(provider="github", provider_account_id=account.provider_account_id)
    assert 2 == await Account.objects.filter(provider_account_id="1").count()


async def test_node_of_a_page_refers_to_one_thing() -> None:
    """The same node may be in another page."""
    log = await make_page_log()
    await make_page_log(transaction=log.transaction)

    with pytest.raises(IntegrityError):
        await make_page_log(page_id=log.page_id, transaction=log.transaction)


async def test_profile_is_the_only_one() -> None:
    """A user has one profile, also by another path than its creation."""
    user = await make_user()

    with pytest.raises(IntegrityError):
        await models.Profile.create(user=user)
