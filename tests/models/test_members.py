"""Only those who belong to a project or a workspace can be named in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest

from tests.support.rows import columns_of, contents, make
from tests.support.write_paths import CREATIONS, UPDATES, creating, updating
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import ScopeMismatch
from tortoise_tracker.factories import (
    make_project_member,
    make_user,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    IssueAssignee,
    IssueSubscriber,
    Module,
    ModuleMember,
    Project,
    ProjectMember,
    Workspace,
    WorkspaceMember,
)

#: Finds or makes somebody for a project, and says who it is.
Person = Callable[[Project], Awaitable[UUID]]


#: Who is named in a project, and by which column.
in_project = pytest.mark.parametrize(
    ("model", "column"),
    [
        (IssueAssignee, "assignee_id"),
        (IssueSubscriber, "subscriber_id"),
        (ModuleMember, "member_id"),
        (Module, "lead_id"),
    ],
)


#: Who is named in a workspace, and by which column.
in_workspace = pytest.mark.parametrize(
    ("model", "column"),
    [
        (ProjectMember, "member_id"),
        (Project, "default_assignee_id"),
        (Project, "project_lead_id"),
    ],
)


async def stranger(project: Project) -> UUID:
    """Somebody who has nothing to do with the workspace."""
    return (await make_user()).id


async def member_of_the_project(project: Project) -> UUID:
    """A member like any other."""
    return (await make_project_member(project=project)).member_id


async def guest_of_the_project(project: Project) -> UUID:
    """One with the least role."""
    return (await make_project_member(project=project, role=Role.GUEST)).member_id


async def former_member_of_the_project(project: Project) -> UUID:
    """One who left the project, and is still in the workspace."""
    member = await make_project_member(project=project, role=Role.ADMIN)
    await ProjectMember.filter(id=member.id).update(is_active=False)
    return member.member_id


async def removed_member_of_the_project(project: Project) -> UUID:
    """One whose membership is in the bin."""
    member = await make_project_member(project=project)
    await member.delete()
    return member.member_id


async def member_of_the_workspace(project: Project) -> UUID:
    """One of the workspace who is not in the project."""
    return (await make_workspace_member(workspace_id=project.workspace_id)).member_id


async def guest_of_the_workspace(project: Project) -> UUID:
    """One with the least role in the workspace."""
    member = await make_workspace_member(workspace_id=project.workspace_id, role=Role.GUEST)
    return member.member_id


async def admin_of_the_workspace(project: Project) -> UUID:
    """One who may enter every project."""
    member = await make_workspace_member(workspace_id=project.workspace_id, role=Role.ADMIN)
    return member.member_id


async def former_admin_of_the_workspace(project: Project) -> UUID:
    """One who left."""
    member = await make_workspace_member(workspace_id=project.workspace_id, role=Role.ADMIN, is_active=False)
    return member.member_id


async def removed_admin_of_the_workspace(project: Project) -> UUID:
    """One whose membership is in the bin."""
    member = await make_workspace_member(workspace_id=project.workspace_id, role=Role.ADMIN)
    await WorkspaceMember.objects.filter(id=member.id).delete()
    return member.member_id


async def admin_of_another_workspace(project: Project) -> UUID:
    """One who may do everything elsewhere."""
    return (await make_workspace_member(role=Role.ADMIN)).member_id


async def owner_of_the_workspace(project: Project) -> UUID:
    """The one who answers for it, without being a member."""
    return (await Workspace.get(id=project.workspace_id)).owner_id


async def owner_of_another_workspace(project: Project) -> UUID:
    """Whoever answers for another one."""
    return (await make_workspace()).owner_id


def named(people: list[Person]) -> pytest.MarkDecorator:
    """One test for each of these people."""
    return pytest.mark.parametrize("person", people, ids=[each.__name__ for each in people])


async def project_of(row: ProjectMember | Project) -> Project:
    """The project that a row lies in, or is."""
    return row if isinstance(row, Project) else await Project.get(id=row.project_id)


@in_project
@named(
    [
        stranger,
        former_member_of_the_project,
        removed_member_of_the_project,
        member_of_the_workspace,
        former_admin_of_the_workspace,
        removed_admin_of_the_workspace,
        admin_of_another_workspace,
        owner_of_another_workspace,
    ]
)
async def test_who_is_no_member_of_the_project_is_refused(
    model: type[RuledModel], column: str, person: Person
) -> None:
    """No path names somebody who cannot enter the project, and nothing is half written."""
    row = await make(model)
    user = {column: await person(await project_of(row))}
    before = await contents()

    accepted = [
        *await updating(row, user, ScopeMismatch),
        *await creating(model, {**columns_of(row), **user}, ScopeMismatch),
    ]

    assert [] == accepted
    assert before == await contents()


@in_project
@named([member_of_the_project, guest_of_the_project, admin_of_the_workspace, owner_of_the_workspace])
async def test_who_can_enter_the_project_is_accepted(
    model: type[RuledModel], column: str, person: Person
) -> None:
    """Members of any role, the admins of the workspace and its owner can be named by every path."""
    row = await make(model)
    project = await project_of(row)
    columns = columns_of(row)

    for update in UPDATES.values():
        user = await person(project)
        assert user == getattr(await update(row, **{column: user}), column)
    await row.delete(soft=False)
    for create in CREATIONS.values():
        user = await person(project)
        created = await create(model, **{**columns, column: user})
        assert user == getattr(created, column)
        await created.delete(soft=False)


@in_workspace
@named(
    [
        stranger,
        former_admin_of_the_workspace,
        removed_admin_of_the_workspace,
        admin_of_another_workspace,
        owner_of_another_workspace,
    ]
)
async def test_who_is_not_in_the_workspace_is_refused(
    model: type[RuledModel], column: str, person: Person
) -> None:
    """Nobody becomes member or lead of a project from outside the workspace."""
    row = await make(model)
    user = {column: await person(await project_of(row))}
    before = await contents()

    accepted = [
        *await updating(row, user, ScopeMismatch),
        *await creating(model, {**columns_of(row), **user}, ScopeMismatch),
    ]

    assert [] == accepted
    assert before == await contents()


@in_workspace
@named([guest_of_the_workspace, member_of_the_workspace, admin_of_the_workspace, owner_of_the_workspace])
async def test_who_is_in_the_workspace_is_accepted(
    model: type[RuledModel], column: str, person: Person
) -> None:
    """Members of any role and the owner can be named by every path."""
    row = await make(model)
    project = await project_of(row)

    for update in UPDATES.values():
        user = await person(project)
        assert user == getattr(await update(row, **{column: user}), column)
