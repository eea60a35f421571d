"""Somebody whose roles are asked for, before and after they change."""

from __future__ import annotations

from tortoise_tracker.enums import Role
from tortoise_tracker.factories import make_project, make_project_member, make_workspace_member
from tortoise_tracker.models import Project, ProjectMember, Workspace, WorkspaceMember
from tortoise_tracker.services.membership import role_of


class Somebody:
    """A member of a workspace and of a project in it, whose roles are in the cache."""

    def __init__(self, in_workspace: WorkspaceMember, in_project: ProjectMember) -> None:
        self.in_workspace = in_workspace
        self.in_project = in_project

    async def roles(self) -> tuple[Role | None, Role | None]:
        """In the workspace, and in the project."""
        user = self.in_project.member_id
        workspace = await Workspace.all_objects.get(pk=self.in_workspace.workspace_id)
        project = await Project.all_objects.get(pk=self.in_project.project_id)
        return await role_of(user, workspace), await role_of(user, project)


async def make_somebody() -> Somebody:
    """A member here, a guest there."""
    in_workspace = await make_workspace_member(role=Role.MEMBER)
    project = await make_project(workspace_id=in_workspace.workspace_id)
    in_project = await make_project_member(project=project, member_id=in_workspace.member_id, role=Role.GUEST)
    found = Somebody(in_workspace, in_project)
    assert (Role.MEMBER, Role.GUEST) == await found.roles()
    return found
