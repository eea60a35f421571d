"""Which role somebody has in a workspace or project."""

from __future__ import annotations

import pytest
from uuid_utils.compat import uuid7

from tests.support.statements import count_statements
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import (
    make_project,
    make_project_member,
    make_user,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.models import Project, User, Workspace
from tortoise_tracker.services.membership import role_of

pytestmark = pytest.mark.usefixtures("memory_cache")

each_role = pytest.mark.parametrize("role", list(Role))


@each_role
async def test_member_of_a_workspace_has_the_role_of_the_membership(role: Role) -> None:
    """Not that of a membership elsewhere."""
    member = await make_workspace_member(role=role)
    user = await member.member
    await make_workspace_member(member=user, role=Role.MEMBER)

    found = await role_of(user, await member.workspace)

    assert (Role, role) == (type(found), found)


@each_role
async def test_member_of_a_project_has_the_role_of_the_membership(role: Role) -> None:
    """Not that of a membership in another project."""
    member = await make_project_member(role=role)
    user, project = await member.member, await member.project
    beside = await make_project(workspace_id=project.workspace_id)
    await make_project_member(project=beside, member=user, role=Role.MEMBER)

    assert role == await role_of(user, project)


async def test_stranger_has_no_role() -> None:
    """Nor has a user who does not exist."""
    member = await make_project_member()
    project, workspace = await member.project, await member.workspace
    stranger = await make_user()

    assert [None] * 4 == [
        await role_of(who, at) for who in (stranger, uuid7()) for at in (project, workspace)
    ]


async def test_user_may_be_named_by_key() -> None:
    """As a session or ``current_user_id()`` has it; both read the same entry."""
    member = await make_project_member(role=Role.GUEST)
    project = await member.project

    first = await role_of(await member.member, project)
    with count_statements() as seen:
        second = await role_of(member.member_id, project)

    assert ([Role.GUEST] * 2, []) == ([first, second], seen)


async def test_owner_is_admin_everywhere() -> None:
    """Of the workspace and its projects, without a membership."""
    workspace = await make_workspace()
    owner, project = await workspace.owner, await make_project(workspace=workspace)

    assert [Role.ADMIN] * 2 == [await role_of(owner, place) for place in (workspace, project)]


async def test_admin_of_the_workspace_is_admin_of_its_projects() -> None:
    """Other members of the workspace have no role in a project that they are no members of."""
    admin = await make_workspace_member(role=Role.ADMIN)
    member = await make_workspace_member(workspace_id=admin.workspace_id, role=Role.MEMBER)
    project = await make_project(workspace_id=admin.workspace_id)

    assert (Role.ADMIN, None) == (
        await role_of(admin.member_id, project),
        await role_of(member.member_id, project),
    )


async def test_highest_role_counts() -> None:
    """An admin of the workspace who is a guest of the project is an admin there."""
    admin = await make_workspace_member(role=Role.ADMIN)
    project = await make_project(workspace_id=admin.workspace_id)
    await make_project_member(project=project, member_id=admin.member_id, role=Role.GUEST)

    assert Role.ADMIN == await role_of(admin.member_id, project)


async def test_project_without_its_workspace_is_refused() -> None:
    """The message says what is missing."""
    project = await Project.get(pk=(await make_project()).pk).only("id")

    with pytest.raises(InvalidValue, match="without workspace_id, which role_of"):
        await role_of(uuid7(), project)


@pytest.mark.parametrize("place", ["project", "workspace"])
async def test_role_is_read_once(place: str) -> None:
    """The first read costs one statement, those after it none; also where there is no role."""
    member = await make_project_member()
    where: Project | Workspace = await getattr(member, place)
    stranger: User = await make_user()

    costs = []
    for _ in range(2):
        for user in (member.member_id, stranger):
            with count_statements() as seen:
                await role_of(user, where)
            costs.append(len(seen))

    assert [1, 1, 0, 0] == costs
