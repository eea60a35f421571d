"""The pages table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.enums import PageAccess
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import LiveIndex
from tortoise_tracker.mixins import (
    ArchivableModel,
    BaseModel,
    ExternalModel,
    LogoModel,
    RichTextModel,
    SortableModel,
)
from tortoise_tracker.rules import NoLoop, Rule, SortOrder

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.label import Label
    from tortoise_tracker.models.page_label import PageLabel
    from tortoise_tracker.models.page_log import PageLog
    from tortoise_tracker.models.page_version import PageVersion
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.project_page import ProjectPage
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class Page(BaseModel, RichTextModel, SortableModel, ArchivableModel, LogoModel, ExternalModel):
    """A text that a team writes, in any number of projects of one workspace."""

    rules: ClassVar[tuple[Rule, ...]] = (
        SortOrder("workspace_id"),
        NoLoop("parent_id"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="pages"
    )
    #: Who wrote it; alone able to read it while it is private.
    owned_by: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="owned_pages"
    )
    parent: fields.ForeignKeyNullableRelation[Page] = fields.ForeignKeyField(
        "tracker.Page", related_name="sub_pages", null=True
    )

    name = fields.CharField(max_length=255, default="")
    access = fields.IntEnumField(PageAccess, default=PageAccess.PUBLIC)
    color = fields.CharField(max_length=32, default="")
    #: Whether it is locked against editing at present.
    is_locked = fields.BooleanField(default=False)
    #: Whether it belongs to the workspace rather than to projects.
    is_global = fields.BooleanField(default=False)
    #: How the page is shown.
    view_props = fields.JSONField[JsonObject](default=defaults.page_view_props)
    #: The page it was moved to; a plain id, for it may outlive that.
    moved_to_page_id = fields.UUIDField(null=True)
    #: The project it was moved to; a plain id, for it may outlive that.
    moved_to_project_id = fields.UUIDField(null=True)

    labels: fields.ManyToManyRelation[Label] = fields.ManyToManyField(
        "tracker.Label",
        through="page_labels",
        forward_key="label_id",
        backward_key="page_id",
        related_name="pages",
    )
    projects: fields.ManyToManyRelation[Project] = fields.ManyToManyField(
        "tracker.Project",
        through="project_pages",
        forward_key="project_id",
        backward_key="page_id",
        related_name="pages",
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        owned_by_id: UUID
        parent_id: UUID | None
        label_links: fields.ReverseRelation[PageLabel]
        logs: fields.ReverseRelation[PageLog]
        project_links: fields.ReverseRelation[ProjectPage]
        sub_pages: fields.ReverseRelation[Page]
        versions: fields.ReverseRelation[PageVersion]

    class Meta:
        table = "pages"
        app = "tracker"
        ordering = ("sort_order", "-created_at")
        indexes = (
            # The pages of a workspace in their order, and where its end is.
            LiveIndex("workspace", "sort_order", name="live_pages_of_workspace_in_order"),
        )

    def __str__(self) -> str:
        return self.name
