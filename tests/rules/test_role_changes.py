"""A cached role never outlives its row: every path by which rows are written ends it."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.transactions import in_transaction

from tests.support.roles import Somebody, make_somebody
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker import on_commit
from tortoise_tracker.enums import Role
from tortoise_tracker.factories import (
    make_project,
    make_user,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.models import ProjectMember, User, Workspace, WorkspaceMember
from tortoise_tracker.services.membership import role_of

each_update = pytest.mark.parametrize("path", UPDATES)
each_creation = pytest.mark.parametrize("path", CREATIONS)


@pytest.fixture(params=["memory_cache", "shared_cache"], autouse=True)
def _either(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(request.param)


@pytest.fixture
async def somebody(_either: None, anyio_backend: str) -> Somebody:
    """A member of the workspace, a guest of the project."""
    return await make_somebody()


@each_update
async def test_changed_roles_count_at_once(somebody: Somebody, path: str) -> None:
    """Whichever way the memberships are written."""
    await UPDATES[path](somebody.in_workspace, role=Role.GUEST)
    first = await somebody.roles()
    await UPDATES[path](somebody.in_project, role=Role.MEMBER)

    assert [(Role.GUEST, Role.GUEST), (Role.GUEST, Role.MEMBER)] == [first, await somebody.roles()]


@each_update
async def test_who_leaves_has_no_role(somebody: Somebody, path: str) -> None:
    """Nor a stale one when they come back."""
    await UPDATES[path](somebody.in_workspace, is_active=False)
    await UPDATES[path](somebody.in_project, is_active=False)
    gone = await somebody.roles()
    await UPDATES[path](somebody.in_project, is_active=True)

    assert [(None, None), (None, Role.GUEST)] == [gone, await somebody.roles()]


@each_update
async def test_inactive_user_has_no_role(somebody: Somebody, path: str) -> None:
    """Whichever way they are deactivated; and has their roles again afterwards."""
    user = await somebody.in_project.member

    await UPDATES[path](user, is_active=False)
    gone = await somebody.roles()
    await UPDATES[path](user, is_active=True)

    assert [(None, None), (Role.MEMBER, Role.GUEST)] == [gone, await somebody.roles()]


@each_update
async def test_new_owner_is_admin_and_the_old_one_is_not(path: str) -> None:
    """In the workspace and its projects."""
    workspace = await make_workspace()
    project, old, new = await make_project(workspace=workspace), await workspace.owner, await make_user()
    before = [await role_of(who, place) for who in (old, new) for place in (workspace, project)]

    await UPDATES[path](workspace, owner_id=new.pk)
    after = [await role_of(who, place) for who in (old, new) for place in (workspace, project)]

    assert [Role.ADMIN, Role.ADMIN, None, None] == before
    assert [None, None, Role.ADMIN, Role.ADMIN] == after


@each_creation
async def test_new_member_has_a_role_at_once(path: str) -> None:
    """Although they were asked for when they had none."""
    user, workspace = await make_user(), await make_workspace()
    project = await make_project(workspace=workspace)
    before = [await role_of(user, place) for place in (workspace, project)]

    await CREATIONS[path](WorkspaceMember, workspace=workspace, member=user, role=Role.MEMBER)
    await CREATIONS[path](ProjectMember, project=project, member=user, role=Role.GUEST)

    assert [None, None] == before
    assert [Role.MEMBER, Role.GUEST] == [await role_of(user, place) for place in (workspace, project)]


@each_update
async def test_membership_that_passes_to_somebody_else_ends_for_the_first(path: str) -> None:
    """Both are asked for anew."""
    member, other = await make_workspace_member(role=Role.MEMBER), await make_user()
    first, workspace = member.member_id, await member.workspace
    before = [await role_of(who, workspace) for who in (first, other)]

    await UPDATES[path](member, member_id=other.pk)

    assert [Role.MEMBER, None] == before
    assert [None, Role.MEMBER] == [await role_of(who, workspace) for who in (first, other)]


async def test_instance_that_says_something_else_invalidates_the_row(somebody: Somebody) -> None:
    """A role is written through an instance whose member has been changed in memory, or was never loaded."""
    somebody.in_workspace.member_id = (await make_user()).pk
    somebody.in_workspace.role = Role.GUEST
    await somebody.in_workspace.save(update_fields=["role"])
    first = await somebody.roles()
    made_up = WorkspaceMember(id=somebody.in_workspace.pk, role=Role.ADMIN)
    await WorkspaceMember.bulk_update([made_up], ["role"])

    assert [(Role.GUEST, Role.GUEST), (Role.ADMIN, Role.ADMIN)] == [first, await somebody.roles()]


async def test_conflict_that_updates_a_row_invalidates_it(somebody: Somebody) -> None:
    """``bulk_create`` finds the key taken, by the membership of somebody other than it says."""
    rival = WorkspaceMember(
        id=somebody.in_workspace.pk,
        workspace_id=somebody.in_workspace.workspace_id,
        member=await make_user(),
        role=Role.GUEST,
    )

    await WorkspaceMember.bulk_create([rival], update_fields=["role"], on_conflict=["id"])

    assert (Role.GUEST, Role.GUEST) == await somebody.roles()


async def test_more_members_than_can_be_named_are_invalidated(somebody: Somebody) -> None:
    """One write of more than a thousand memberships."""
    workspace = somebody.in_workspace.workspace_id
    users = [User(email=f"one-of-many-{n}@example.com") for n in range(1001)]
    await User.bulk_create(users)
    asked = await Workspace.get(pk=workspace)
    before = await role_of(users[0], asked)

    members = [WorkspaceMember(workspace_id=workspace, member=user, role=Role.MEMBER) for user in users]
    await WorkspaceMember.bulk_create(members)

    assert [None, Role.MEMBER] == [before, await role_of(users[0], asked)]


async def test_rollback_changes_nothing(somebody: Somebody) -> None:
    """The transaction sees what it writes; afterwards the old role counts, and is still cached."""
    with pytest.raises(KeyError):
        async with in_transaction():
            await WorkspaceMember.filter(pk=somebody.in_workspace.pk).update(role=Role.ADMIN)
            await somebody.in_project.delete(soft=False)
            inside = await somebody.roles()
            raise KeyError
    workspace = await Workspace.get(pk=somebody.in_workspace.workspace_id)
    with count_statements() as seen:
        after = await role_of(somebody.in_workspace.member_id, workspace)

    assert ((Role.ADMIN, Role.ADMIN), Role.MEMBER, []) == (inside, after, seen)


async def test_listeners_of_the_commit_see_the_new_role(somebody: Somebody) -> None:
    """What waits for the commit may already ask for roles."""
    seen: list[Any] = []

    async with in_transaction() as transaction:
        await UPDATES["save"](somebody.in_project, role=Role.MEMBER)

        async def look() -> None:
            seen.append(await somebody.roles())

        on_commit(look, transaction)

    assert [(Role.MEMBER, Role.MEMBER)] == seen


@pytest.mark.parametrize("column", ["company_role", "view_props", "is_active"])
async def test_other_columns_end_no_role(somebody: Somebody, column: str) -> None:
    """How somebody looks at a workspace is written often; nor does a save that changes nothing end one."""
    member = await WorkspaceMember.get(pk=somebody.in_workspace.pk)
    setattr(member, column, {"company_role": "CTO", "view_props": {}, "is_active": True}[column])

    await member.save()
    workspace = await Workspace.get(pk=member.workspace_id)
    with count_statements() as seen:
        await role_of(member.member_id, workspace)

    assert [] == seen


async def test_role_of_somebody_else_stays(somebody: Somebody) -> None:
    """One changed membership costs only its member a look at the database."""
    other = await make_workspace_member(workspace_id=somebody.in_workspace.workspace_id)
    workspace = await Workspace.get(pk=other.workspace_id)
    await role_of(other.member_id, workspace)

    await UPDATES["save"](somebody.in_workspace, role=Role.GUEST)
    with count_statements() as seen:
        await role_of(other.member_id, workspace)

    assert [] == seen
