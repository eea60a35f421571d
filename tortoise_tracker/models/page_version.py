"""The page versions table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import BaseModel, RichTextModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class PageVersion(BaseModel, RichTextModel):
    """A page as it once was."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="page_versions"
    )
    page: fields.ForeignKeyRelation[Page] = fields.ForeignKeyField("tracker.Page", related_name="versions")
    #: Who wrote it.
    owned_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="page_versions", null=True, on_delete=fields.SET_NULL
    )

    #: The pages below, as they once were.
    sub_pages_data = fields.JSONField[JsonObject](default=dict)
    #: When it was taken or last overwritten.
    last_saved_at = fields.DatetimeField(default=defaults.utc_now)

    if TYPE_CHECKING:
        workspace_id: UUID
        page_id: UUID
        owned_by_id: UUID | None

    class Meta:
        table = "page_versions"
        app = "tracker"

    def __str__(self) -> str:
        return f"{self.page_id} as of {self.last_saved_at}"
