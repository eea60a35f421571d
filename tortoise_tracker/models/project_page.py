"""The project pages table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class ProjectPage(ProjectModel):
    """A page that is shown in a project."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="project_pages"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="page_links"
    )
    page: fields.ForeignKeyRelation[Page] = fields.ForeignKeyField(
        "tracker.Page", related_name="project_links"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        page_id: UUID

    class Meta:
        table = "project_pages"
        app = "tracker"
        indexes = (UniqueLive("project", "page", name="unique_page_of_project_while_live"),)

    def __str__(self) -> str:
        return f"{self.page_id} in {self.project_id}"
