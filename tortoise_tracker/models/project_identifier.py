"""The project identifiers table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class ProjectIdentifier(BaseModel):
    """A project's claim to its identifier in the workspace; follows the project's own column."""

    project: fields.OneToOneRelation[Project] = fields.OneToOneField(
        "tracker.Project", related_name="project_identifier"
    )
    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="project_identifiers"
    )

    #: The identifier, repeated so that it can be looked up before the project is known.
    name = fields.IdentifierField(max_length=12)

    if TYPE_CHECKING:
        project_id: UUID
        workspace_id: UUID

    class Meta:
        table = "project_identifiers"
        app = "tracker"
        indexes = (UniqueLive("workspace", "name", name="unique_identifier_in_workspace_while_live"),)

    def __str__(self) -> str:
        return self.name
