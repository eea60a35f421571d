"""The module members table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel
from tortoise_tracker.rules import ProjectMembers, Rule

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.module import Module
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class ModuleMember(ProjectModel):
    """A user who works on a module."""

    rules: ClassVar[tuple[Rule, ...]] = (ProjectMembers("member_id"),)

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="module_members"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="module_members"
    )
    module: fields.ForeignKeyRelation[Module] = fields.ForeignKeyField(
        "tracker.Module", related_name="member_links"
    )
    member: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="module_memberships"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        module_id: UUID
        member_id: UUID

    class Meta:
        table = "module_members"
        app = "tracker"
        indexes = (UniqueLive("module", "member", name="unique_member_of_module_while_live"),)

    def __str__(self) -> str:
        return f"{self.member_id} in {self.module_id}"
