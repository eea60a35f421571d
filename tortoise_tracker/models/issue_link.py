"""The issue links table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class IssueLink(ProjectModel):
    """A web address that belongs to an issue."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_links"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_links"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField("tracker.Issue", related_name="links")

    #: What the link is called; empty to show the address.
    title = fields.CharField(max_length=255, default="")
    url = fields.URLField()
    #: What was read from the page, such as its title and icon.
    metadata = fields.JSONField[JsonObject](default=dict)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID

    class Meta:
        table = "issue_links"
        app = "tracker"

    def __str__(self) -> str:
        return self.title or self.url
