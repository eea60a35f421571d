"""The workspace members table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.enums import Role
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel
from tortoise_tracker.rules import ForgetRoles, Rule
from tortoise_tracker.rules.cached_roles import user_tag

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class WorkspaceMember(BaseModel):
    """A user's membership in a workspace."""

    rules: ClassVar[tuple[Rule, ...]] = (
        ForgetRoles(
            "member_id", user_tag, "role", "is_active", moving=["member_id", "workspace_id"], new=True
        ),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="members"
    )
    member: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="workspace_memberships"
    )

    role = fields.IntEnumField(Role, default=Role.GUEST)
    #: What the member does in the company.
    company_role = fields.TextField(default="")
    #: How the member looks at issues of the whole workspace.
    view_props = fields.JSONField[JsonObject](default=defaults.view_props)
    #: What the view returns to when it is reset.
    default_props = fields.JSONField[JsonObject](default=defaults.view_props)
    #: Which tabs the own list of issues shows.
    issue_props = fields.JSONField[JsonObject](default=defaults.issue_props)
    #: Whether the member may enter; unset when the member leaves.
    is_active = fields.BooleanField(default=True)
    #: Which of the first things to do are done.
    getting_started_checklist = fields.JSONField[JsonObject](default=defaults.getting_started_checklist)
    #: Which hints are dismissed.
    tips = fields.JSONField[JsonObject](default=defaults.tips)
    #: Which features the member has tried.
    explored_features = fields.JSONField[JsonObject](default=defaults.explored_features)

    if TYPE_CHECKING:
        workspace_id: UUID
        member_id: UUID

    class Meta:
        table = "workspace_members"
        app = "tracker"
        indexes = (UniqueLive("workspace", "member", name="unique_member_of_workspace_while_live"),)

    def __str__(self) -> str:
        return f"{self.member_id} in {self.workspace_id}"
