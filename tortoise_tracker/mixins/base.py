"""The bases that models stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker import fields
from tortoise_tracker.mixins.audit import AuditModel, TimeAuditModel
from tortoise_tracker.mixins.change_tracker import ChangeTrackerMixin

if TYPE_CHECKING:
    from uuid import UUID


class UUIDModel(ChangeTrackerMixin, TimeAuditModel):
    """A row with a key that grows with time, and that knows when it was written; not soft-deletable."""

    #: Made by the application; later rows have greater keys.
    id = fields.UUIDField(primary_key=True)

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")


class BaseModel(ChangeTrackerMixin, AuditModel):
    """A row of the tracker: a key that grows with time, audit, soft deletion and change tracking."""

    #: Made by the application; later rows have greater keys.
    id = fields.UUIDField(primary_key=True)

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")


class WorkspaceModel(BaseModel):
    """A row of a workspace, and perhaps of one of its projects.

    The model declares both relations, as their names on the other side are its own.
    """

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID | None

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")


class ProjectModel(BaseModel):
    """A row of a project; the workspace is filled from it.

    The model declares both relations, as their names on the other side are its own.
    """

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")
