"""The project members table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.enums import Role
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel, SortableModel
from tortoise_tracker.rules import EquipMembers, ForgetRoles, Rule, SortOrder, WorkspaceMembers
from tortoise_tracker.rules.cached_roles import user_tag

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class ProjectMember(ProjectModel, SortableModel):
    """A user's membership in a project.

    Creating one creates the member's ProjectUserProperty.
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        ForgetRoles("member_id", user_tag, "role", "is_active", moving=["member_id", "project_id"], new=True),
        EquipMembers(),
        SortOrder("workspace_id", "member_id", first=True),
        WorkspaceMembers("member_id"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="project_members"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="members"
    )
    member: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="project_memberships"
    )

    role = fields.IntEnumField(Role, default=Role.GUEST)
    #: A note on the member, for those who manage the project.
    comment = fields.TextField(default="")
    #: How the member looks at the project's issues.
    view_props = fields.JSONField[JsonObject](default=defaults.view_props)
    #: What the view returns to when it is reset.
    default_props = fields.JSONField[JsonObject](default=defaults.view_props)
    #: How the project's navigation looks to the member.
    preferences = fields.JSONField[JsonObject](default=defaults.project_preferences)
    #: Whether the member may enter; unset when the member leaves.
    is_active = fields.BooleanField(default=True)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        member_id: UUID

    class Meta:
        table = "project_members"
        app = "tracker"
        ordering = ("sort_order", "-created_at")
        indexes = (UniqueLive("project", "member", name="unique_member_of_project_while_live"),)

    def __str__(self) -> str:
        return f"{self.member_id} in {self.project_id}"
