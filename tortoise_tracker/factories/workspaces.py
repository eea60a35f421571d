"""Workspaces and who belongs to them."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.enums import Role
from tortoise_tracker.factories._given import number, parent
from tortoise_tracker.factories.users import make_user
from tortoise_tracker.models import (
    IssueType,
    Team,
    User,
    Workspace,
    WorkspaceMember,
    WorkspaceMemberInvite,
)


async def make_workspace(**columns: Any) -> Workspace:
    """A workspace of a new user, who owns it without being a member."""
    await parent(columns, "owner", User, make_user)
    unique = number()
    return await Workspace.create(**{"name": f"Workspace {unique}", "slug": f"workspace-{unique}", **columns})


async def make_workspace_member(**columns: Any) -> WorkspaceMember:
    """The membership of a new user."""
    await parent(columns, "workspace", Workspace, make_workspace)
    await parent(columns, "member", User, make_user)
    return await WorkspaceMember.create(**{"role": Role.MEMBER, **columns})


async def make_workspace_invite(**columns: Any) -> WorkspaceMemberInvite:
    """An invitation that is not answered yet."""
    await parent(columns, "workspace", Workspace, make_workspace)
    unique = number()
    defaults = {"email": f"invited{unique}@example.com", "token": f"token-{unique}"}
    return await WorkspaceMemberInvite.create(**{**defaults, **columns})


async def make_team(**columns: Any) -> Team:
    """A team without people."""
    await parent(columns, "workspace", Workspace, make_workspace)
    return await Team.create(**{"name": f"Team {number()}", **columns})


async def make_issue_type(**columns: Any) -> IssueType:
    """A type of issues in a new workspace."""
    await parent(columns, "workspace", Workspace, make_workspace)
    return await IssueType.create(**{"name": f"Type {number()}", **columns})
