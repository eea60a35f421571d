"""A cached role ends with its row, and with whatever that hangs on, in the bin or for good."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.fields.base import CASCADE
from tortoise.models import Model

from tests.support.roles import Somebody, make_somebody
from tortoise_tracker.enums import Role
from tortoise_tracker.kit.signals import muted
from tortoise_tracker.kit.soft_delete.plan import edges
from tortoise_tracker.kit.writing.pipeline import concerned
from tortoise_tracker.models import Project, ProjectMember, User, Workspace, WorkspaceMember
from tortoise_tracker.services.membership import role_of


@pytest.fixture(params=["memory_cache", "shared_cache"], autouse=True)
def _either(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue(request.param)


@pytest.fixture
async def somebody(_either: None, anyio_backend: str) -> Somebody:
    """A member of the workspace, a guest of the project."""
    return await make_somebody()


def _row(somebody: Somebody, name: str) -> Awaitable[Any]:
    return {
        "workspace membership": WorkspaceMember.all_objects.get(pk=somebody.in_workspace.pk),
        "project membership": ProjectMember.all_objects.get(pk=somebody.in_project.pk),
        "project": Project.all_objects.get(pk=somebody.in_project.project_id),
        "workspace": Workspace.all_objects.get(pk=somebody.in_workspace.workspace_id),
    }[name]


_LEFT = {
    "workspace membership": (None, Role.GUEST),
    "project membership": (Role.MEMBER, None),
    "project": (Role.MEMBER, None),
    "workspace": (None, None),
}
each_row = pytest.mark.parametrize("name", _LEFT)


@each_row
@pytest.mark.parametrize("by", ["instance", "queryset"])
async def test_deletion_ends_roles_and_restoring_brings_them_back(
    somebody: Somebody, name: str, by: str
) -> None:
    """Of the row itself, or of what it hangs on; muted signals or not."""
    row = await _row(somebody, name)

    with muted():
        await (row if by == "instance" else type(row).filter(pk=row.pk)).delete()
    gone = await somebody.roles()
    row = await _row(somebody, name)
    with muted():
        await row.restore()

    assert [_LEFT[name], (Role.MEMBER, Role.GUEST)] == [gone, await somebody.roles()]


async def _by_instance(row: Any) -> None:
    await row.delete(soft=False)


async def _by_queryset(row: Any) -> None:
    assert 1 == await type(row).filter(pk=row.pk).delete(soft=False)


async def _by_limited_queryset(row: Any) -> None:
    assert 1 == await type(row).filter(pk=row.pk).limit(1).delete(soft=False)


_REMOVALS: list[Callable[[Any], Awaitable[None]]] = [_by_instance, _by_queryset, _by_limited_queryset]


@pytest.mark.parametrize("remove", _REMOVALS)
@each_row
async def test_removal_for_good_ends_roles(
    somebody: Somebody, name: str, remove: Callable[[Any], Awaitable[None]]
) -> None:
    """The cascade of the database included, with muted signals or not."""
    workspace = await Workspace.get(pk=somebody.in_workspace.workspace_id)
    project = await Project.get(pk=somebody.in_project.project_id)
    user = somebody.in_project.member_id
    row = await _row(somebody, name)

    with muted():
        await remove(row)

    assert _LEFT[name] == (await role_of(user, workspace), await role_of(user, project))


@pytest.mark.parametrize("by", ["instance", "queryset"])
async def test_removed_user_has_no_role(somebody: Somebody, by: str) -> None:
    """Their memberships went with them."""
    user = await somebody.in_project.member

    await (user if by == "instance" else User.filter(pk=user.pk)).delete()

    assert (None, None) == await somebody.roles()


async def test_whatever_takes_memberships_along_is_heard() -> None:
    """Each model from which the cascade of the database leads to a membership tells of removals."""
    reached: set[type[Model]] = {WorkspaceMember, ProjectMember}
    while more := {e.parent for e in edges() if e.child in reached and e.on_delete is CASCADE} - reached:
        reached |= more

    assert set() == {model for model in reached if not concerned([model], "removed")}
