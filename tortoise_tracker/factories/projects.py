"""Projects and what their issues can refer to."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.enums import EstimateType, Role, StateGroup
from tortoise_tracker.factories._given import in_project, number, parent
from tortoise_tracker.factories.workspaces import make_workspace, make_workspace_member
from tortoise_tracker.models import (
    Estimate,
    EstimatePoint,
    Label,
    Project,
    ProjectMember,
    State,
    Workspace,
)


async def make_project(**columns: Any) -> Project:
    """A project in a new workspace, with its default states."""
    await parent(columns, "workspace", Workspace, make_workspace)
    unique = number()
    return await Project.create(**{"name": f"Project {unique}", "identifier": f"P{unique}", **columns})


async def make_project_member(**columns: Any) -> ProjectMember:
    """The membership of a new user, whom it makes a member of the workspace first."""
    project = await parent(columns, "project", Project, make_project)
    if not {"member", "member_id"} & columns.keys():
        in_workspace = await make_workspace_member(workspace_id=project.workspace_id)
        columns["member_id"] = in_workspace.member_id
    return await ProjectMember.create(**{"role": Role.MEMBER, **columns})


async def make_state(**columns: Any) -> State:
    """A state beside the default ones."""
    await parent(columns, "project", Project, make_project)
    return await State.create(**{"name": f"State {number()}", "group": StateGroup.IN_PROGRESS, **columns})


async def make_label(**columns: Any) -> Label:
    """A label of a new project; with a workspace and no project, one of the whole workspace."""
    if not {"workspace", "workspace_id"} & columns.keys():
        await parent(columns, "project", Project, make_project)
    return await Label.create(**{"name": f"Label {number()}", "color": "#3E63DD", **columns})


async def make_estimate(**columns: Any) -> Estimate:
    """A scale of points without points on it."""
    await parent(columns, "project", Project, make_project)
    return await Estimate.create(**{"name": f"Estimate {number()}", "type": EstimateType.POINTS, **columns})


async def make_estimate_point(**columns: Any) -> EstimatePoint:
    """One point on a scale."""
    await parent(columns, "estimate", Estimate, in_project(columns, make_estimate))
    unique = number()
    return await EstimatePoint.create(**{"key": unique, "value": str(unique), **columns})
