"""The page labels table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.label import Label
    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.workspace import Workspace


class PageLabel(BaseModel):
    """A label on a page."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="page_labels"
    )
    page: fields.ForeignKeyRelation[Page] = fields.ForeignKeyField("tracker.Page", related_name="label_links")
    label: fields.ForeignKeyRelation[Label] = fields.ForeignKeyField(
        "tracker.Label", related_name="page_links"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        page_id: UUID
        label_id: UUID

    class Meta:
        table = "page_labels"
        app = "tracker"
        indexes = (UniqueLive("page", "label", name="unique_label_of_page_while_live"),)

    def __str__(self) -> str:
        return f"{self.label_id} on {self.page_id}"
