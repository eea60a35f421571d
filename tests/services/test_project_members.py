"""Adding people to projects: new ones, those who had left, those with a lesser role."""

from __future__ import annotations

import anyio
import pytest

from tests.support.rows import contents
from tests.support.write_paths import stored
from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import InvalidValue, ScopeMismatch
from tortoise_tracker.factories import (
    make_project,
    make_project_member,
    make_user,
    make_workspace_member,
)
from tortoise_tracker.models import (
    Project,
    ProjectMember,
    ProjectUserProperty,
    User,
    Workspace,
    WorkspaceMember,
)
from tortoise_tracker.services.accounts.project_members import Joined, Outcome, add_project_member


async def colleague(**columns: object) -> tuple[Project, User]:
    """A project, and a member of its workspace who is not in it."""
    project = await make_project()
    member = await make_workspace_member(workspace_id=project.workspace_id, **columns)
    return project, member.member


@pytest.mark.parametrize("role", Role)
async def test_new_member(role: Role) -> None:
    """With the role, in the workspace of the project, and with properties of their own there."""
    project, user = await colleague()

    joined = await add_project_member(project, user, role)

    member = await ProjectMember.get()
    assert (Outcome.CREATED, None) == (joined.outcome, joined.in_workspace)
    assert (role, True, project.workspace_id) == (member.role, member.is_active, member.workspace_id)
    assert 1 == await ProjectUserProperty.filter(project=project, user=user).count()


@pytest.mark.parametrize(
    ("had", "given", "outcome", "has"),
    [
        (Role.GUEST, Role.MEMBER, Outcome.RAISED, Role.MEMBER),
        (Role.MEMBER, Role.ADMIN, Outcome.RAISED, Role.ADMIN),
        (Role.MEMBER, Role.MEMBER, Outcome.UNCHANGED, Role.MEMBER),
        (Role.ADMIN, Role.GUEST, Outcome.UNCHANGED, Role.ADMIN),
    ],
)
async def test_role_is_never_lowered(had: Role, given: Role, outcome: Outcome, has: Role) -> None:
    """A role that includes the one given stays."""
    member = await make_project_member(role=had)
    user = await User.get(pk=member.member_id)

    joined = await add_project_member(await Project.get(), user, given)

    assert (outcome, has) == (joined.outcome, (await stored(member)).role)


@pytest.mark.parametrize("given", Role)
async def test_who_had_left_comes_back_with_the_role_given(given: Role) -> None:
    """An admin of old does not become one again by the way."""
    member = await make_project_member(role=Role.ADMIN, is_active=False, comment="Left in May.")
    user = await User.get(pk=member.member_id)

    joined = await add_project_member(await Project.get(), user, given)

    fresh = await stored(member)
    assert (Outcome.REACTIVATED, given, True) == (joined.outcome, fresh.role, fresh.is_active)
    assert "Left in May." == fresh.comment


async def test_deleted_membership_stays_in_the_bin() -> None:
    """Its deletion could be undone: a new one is made."""
    member = await make_project_member(role=Role.ADMIN)
    await member.delete()

    joined = await add_project_member(await Project.get(), await User.get(pk=member.member_id))

    assert (Outcome.CREATED, Role.MEMBER) == (joined.outcome, joined.member.role)
    assert (1, 1) == (await ProjectMember.objects.count(), await ProjectMember.deleted_objects.count())


@pytest.mark.parametrize("had_left", [False, True])
async def test_stranger_to_the_workspace_is_refused(*, had_left: bool) -> None:
    """The sentence names workspace and user, and the way out."""
    project, user = await colleague(is_active=False)
    if not had_left:
        user = await make_user()
    slug = (await Workspace.get()).slug
    state = "has left" if had_left else "is not a member of"
    before = await contents()

    with pytest.raises(
        ScopeMismatch, match=rf"{user.email} {state} the workspace {slug}: .*--join-workspace"
    ):
        await add_project_member(project, user)

    assert before == await contents()


@pytest.mark.parametrize(
    ("role", "there"), [(Role.GUEST, Role.GUEST), (Role.MEMBER, Role.MEMBER), (Role.ADMIN, Role.MEMBER)]
)
async def test_stranger_joins_the_workspace_when_asked(role: Role, there: Role) -> None:
    """With the same role, but never as an admin, who may enter every project."""
    project, user = await make_project(), await make_user()

    joined = await add_project_member(project, user, role, join_workspace=True)

    assert (Outcome.CREATED, Outcome.CREATED) == (joined.outcome, joined.in_workspace)
    assert (role, there) == ((await ProjectMember.get()).role, (await WorkspaceMember.get()).role)


async def test_who_left_the_workspace_joins_again_when_asked() -> None:
    """And is no admin there any more."""
    project, user = await colleague(is_active=False, role=Role.ADMIN)

    joined = await add_project_member(project, user, join_workspace=True)

    member = await WorkspaceMember.get()
    assert (Outcome.REACTIVATED, True, Role.MEMBER) == (joined.in_workspace, member.is_active, member.role)


@pytest.mark.parametrize("role", Role)
async def test_membership_of_the_workspace_is_left_alone(role: Role) -> None:
    """Who belongs there keeps the role, whatever it is in the project."""
    project, user = await colleague(role=role)

    joined = await add_project_member(project, user, Role.ADMIN, join_workspace=True)

    assert (None, role) == (joined.in_workspace, (await WorkspaceMember.get()).role)


async def test_owner_of_the_workspace_may_join() -> None:
    """Without being a member of it."""
    project = await make_project()
    owner = await User.get()

    joined = await add_project_member(project, owner, join_workspace=True)

    assert (Outcome.CREATED, None, 0) == (
        joined.outcome,
        joined.in_workspace,
        await WorkspaceMember.all().count(),
    )


async def test_inactive_user_is_refused() -> None:
    """Nothing would come of the membership."""
    project, user = await colleague()
    await User.filter(pk=user.pk).update(is_active=False)
    before = await contents()

    with pytest.raises(InvalidValue, match=rf"{user.email} is inactive.*activate_user"):
        await add_project_member(project, user)

    assert before == await contents()


async def test_many_at_the_same_moment() -> None:
    """One creates the membership, the others find it, and the highest role stays."""
    project, user = await colleague()
    joined: list[Joined] = []

    async def add(role: Role) -> None:
        joined.append(await add_project_member(project, user, role))

    async with anyio.create_task_group() as tasks:
        for role in (*Role, *Role):
            tasks.start_soon(add, role)

    assert (6, 1) == (len(joined), sum(each.outcome is Outcome.CREATED for each in joined))
    assert Role.ADMIN == (await ProjectMember.get()).role
