"""The issue types table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import BaseModel, ExternalModel, LogoModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.workspace import Workspace


class IssueType(BaseModel, LogoModel, ExternalModel):
    """A kind of issue, such as bug or epic, in one workspace."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_types"
    )

    name = fields.CharField(max_length=255)
    description = fields.TextField(default="")
    #: Whether issues of this type gather others under them.
    is_epic = fields.BooleanField(default=False)
    #: Whether new issues are of this type.
    is_default = fields.BooleanField(default=False)
    #: Whether the type can be chosen.
    is_active = fields.BooleanField(default=True)
    #: Height in the hierarchy of types; issues stand under those of a higher one.
    level = fields.FloatField(default=0.0)

    if TYPE_CHECKING:
        workspace_id: UUID
        issues: fields.ReverseRelation[Issue]

    class Meta:
        table = "issue_types"
        app = "tracker"

    def __str__(self) -> str:
        return self.name
