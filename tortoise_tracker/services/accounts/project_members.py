"""Creation of project members."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise_tracker.enums import Role
from tortoise_tracker.exceptions import InvalidValue, ScopeMismatch
from tortoise_tracker.models import Project, ProjectMember, User, Workspace, WorkspaceMember
from tortoise_tracker.services.accounts.activation import lock_user
from tortoise_tracker.services.accounts.rivals import despite_rivals

if TYPE_CHECKING:
    from tortoise.backends.base.client import BaseDBAsyncClient


class Outcome(StrEnum):
    """Outcome for a membership."""

    CREATED = "created"
    REACTIVATED = "reactivated"
    #: A role that includes more than the one before.
    RAISED = "raised"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Joined:
    """Result of ``add_project_member()``: the membership, and what was done for it."""

    member: ProjectMember
    outcome: Outcome
    #: What became of the membership in the workspace; None where it was left alone.
    in_workspace: Outcome | None


async def add_project_member(
    project: Project, user: User, role: Role = Role.MEMBER, *, join_workspace: bool = False
) -> Joined:
    """Make a user a member of a project, or raise the role they have there.

    An active member keeps a role that includes the one given. One who had left gets exactly the one given. A
    membership that was deleted stays in the bin with its deletion, and a new one is made.

    Args:
        project: Where to.
        user: Who; has to be active.
        role: What they may do.
        join_workspace: Make them a member of the workspace first, if they are none, never as its admin.

    Raises:
        InvalidValue: If the user is inactive.
        ScopeMismatch: If they do not belong to the workspace.
    """

    async def add(db: BaseDBAsyncClient) -> Joined:
        await lock_user(user, db)
        if not user.is_active:
            msg = f"{user.email} is inactive: let them in again with `tortoise-tracker activate_user`"
            raise InvalidValue(msg)
        in_workspace = await _in_workspace(
            project, user, db, min(role, Role.MEMBER) if join_workspace else None
        )
        found = ProjectMember.objects.filter(project_id=project.pk, member_id=user.pk).using_db(db)
        member = await found.select_for_update(no_key=True).first()
        if member is None:
            member = await ProjectMember.create(
                project_id=project.pk, member_id=user.pk, role=role, using_db=db
            )
            return Joined(member, Outcome.CREATED, in_workspace)
        return Joined(member, await _bring_up(member, role, db), in_workspace)

    return await despite_rivals(ProjectMember._choose_db(for_write=True), add)


async def _in_workspace(
    project: Project, user: User, db: BaseDBAsyncClient, role: Role | None
) -> Outcome | None:
    """See to it that the user belongs to the workspace; with a role, by making them a member."""
    workspace = await Workspace.objects.using_db(db).get(pk=project.workspace_id)
    if workspace.owner_id == user.pk:
        return None
    found = WorkspaceMember.objects.filter(workspace_id=workspace.pk, member_id=user.pk).using_db(db)
    member = await found.select_for_update(no_key=True).first()
    if member is not None and member.is_active:
        return None
    if role is None:
        state = "has left" if member is not None else "is not a member of"
        msg = (
            f"{user.email} {state} the workspace {workspace.slug}: "
            "invite them there first, or let them join it as well (--join-workspace)"
        )
        raise ScopeMismatch(msg)
    if member is not None:
        return await _bring_up(member, role, db)
    await WorkspaceMember.create(workspace_id=workspace.pk, member_id=user.pk, role=role, using_db=db)
    return Outcome.CREATED


async def _bring_up(member: ProjectMember | WorkspaceMember, role: Role, db: BaseDBAsyncClient) -> Outcome:
    if not member.is_active:
        outcome = Outcome.REACTIVATED
    elif member.role < role:
        outcome = Outcome.RAISED
    else:
        return Outcome.UNCHANGED
    member.is_active = True
    member.role = role
    await member.save(using_db=db, update_fields=["is_active", "role"])
    return outcome
