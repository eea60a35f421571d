"""The modules table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.defaults import EMPTY_HTML, JsonObject
from tortoise_tracker.enums import ModuleStatus
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import (
    ArchivableModel,
    ExternalModel,
    LogoModel,
    ProjectModel,
    SortableModel,
)
from tortoise_tracker.rules import DateOrder, PlainText, ProjectMembers, Rule, SortOrder

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.module_issue import ModuleIssue
    from tortoise_tracker.models.module_member import ModuleMember
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class Module(ProjectModel, SortableModel, ArchivableModel, LogoModel, ExternalModel):
    """A part of a project that is delivered as a whole."""

    rules: ClassVar[tuple[Rule, ...]] = (
        PlainText("description_html", "description_text"),
        DateOrder("start_date", "target_date"),
        SortOrder("project_id", first=True),
        ProjectMembers("lead_id"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="modules"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="modules"
    )
    lead: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="led_modules", null=True, on_delete=fields.SET_NULL
    )

    name = fields.CharField(max_length=255)
    #: In a few plain words.
    description = fields.TextField(default="")
    #: At length and formatted.
    description_html = fields.TextField(default=EMPTY_HTML)
    #: Plain text of the HTML, kept so that search and previews need not parse it; always derived.
    description_text = fields.TextField(default="")
    status = fields.EnumField(ModuleStatus, default=ModuleStatus.PLANNED)
    start_date = fields.DateField(null=True)
    #: The day by which it should be done.
    target_date = fields.DateField(null=True)
    #: How its list of issues is shown.
    view_props = fields.JSONField[JsonObject](default=dict)

    members: fields.ManyToManyRelation[User] = fields.ManyToManyField(
        "tracker.User",
        through="module_members",
        forward_key="member_id",
        backward_key="module_id",
        related_name="modules",
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        lead_id: UUID | None
        issue_links: fields.ReverseRelation[ModuleIssue]
        member_links: fields.ReverseRelation[ModuleMember]

    class Meta:
        table = "modules"
        app = "tracker"
        ordering = ("sort_order", "-created_at")
        indexes = (UniqueLive("project", "name", name="unique_module_name_while_live"),)

    def __str__(self) -> str:
        return self.name
