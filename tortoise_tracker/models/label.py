"""The labels table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ExternalModel, SortableModel, WorkspaceModel
from tortoise_tracker.rules import NoLoop, Rule, SortOrder

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.issue_label import IssueLabel
    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.page_label import PageLabel
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class Label(WorkspaceModel, SortableModel, ExternalModel):
    """A word to mark issues and pages with, in one project or in the whole workspace."""

    rules: ClassVar[tuple[Rule, ...]] = (
        SortOrder("workspace_id", "project_id"),
        NoLoop("parent_id"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="labels"
    )
    project: fields.ForeignKeyNullableRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="labels", null=True
    )
    parent: fields.ForeignKeyNullableRelation[Label] = fields.ForeignKeyField(
        "tracker.Label", related_name="sub_labels", null=True
    )

    name = fields.CharField(max_length=255)
    description = fields.TextField(default="")
    #: As CSS writes it.
    color = fields.CharField(max_length=32, default="")

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID | None
        parent_id: UUID | None
        issue_links: fields.ReverseRelation[IssueLabel]
        issues: fields.ManyToManyRelation[Issue]
        page_links: fields.ReverseRelation[PageLabel]
        pages: fields.ManyToManyRelation[Page]
        sub_labels: fields.ReverseRelation[Label]

    class Meta:
        table = "labels"
        app = "tracker"
        ordering = ("sort_order", "-created_at")
        indexes = (
            UniqueLive(
                "project",
                "name",
                name="unique_label_name_in_project_while_live",
                where_set=("project",),
            ),
            UniqueLive(
                "workspace",
                "name",
                name="unique_label_name_in_workspace_while_live",
                where_null=("project",),
            ),
        )

    def __str__(self) -> str:
        return self.name
