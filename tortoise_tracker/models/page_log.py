"""The page logs table."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import LiveIndex
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.workspace import Workspace


class PageLog(BaseModel):
    """Something that a page refers to: an issue, a person, an image, another page."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="page_logs"
    )
    page: fields.ForeignKeyRelation[Page] = fields.ForeignKeyField("tracker.Page", related_name="logs")

    #: The node of the document that holds the reference.
    transaction = fields.UUIDField(default=uuid4)
    #: What it refers to; null where that has no row.
    entity_identifier = fields.UUIDField(null=True)
    #: How it refers, such as user_mention, link or image.
    entity_name = fields.CharField(max_length=32)
    #: The kind of row it refers to, such as issue; empty where there is none.
    entity_type = fields.CharField(max_length=32, default="")

    if TYPE_CHECKING:
        workspace_id: UUID
        page_id: UUID

    class Meta:
        table = "page_logs"
        app = "tracker"
        unique_together = (("page", "transaction"),)
        indexes = (
            # All pages that mention one person, or embed one image.
            LiveIndex("entity_identifier", "entity_name", name="live_page_logs_by_entity_name"),
            # All pages that refer to one row in any way.
            LiveIndex("entity_type", "entity_identifier", name="live_page_logs_by_entity_type"),
        )

    def __str__(self) -> str:
        return f"{self.entity_name} in {self.page_id}"
