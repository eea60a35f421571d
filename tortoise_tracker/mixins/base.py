"""Base models of the tracker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.tracking import ChangeTrackerMixin
from tortoise_tracker.mixins.audit import AuditModel, TimeAuditModel

if TYPE_CHECKING:
    from uuid import UUID


class UUIDModel(ChangeTrackerMixin, TimeAuditModel):
    """Base model with a key that grows with time, timestamps and change tracking; not soft-deletable."""

    #: Made by the application; later rows have greater keys.
    id = fields.UUIDField(primary_key=True)

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")


class BaseModel(ChangeTrackerMixin, AuditModel):
    """Base model with a key that grows with time, audit, soft deletion and change tracking."""

    #: Made by the application; later rows have greater keys.
    id = fields.UUIDField(primary_key=True)

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")


class WorkspaceModel(BaseModel):
    """Base model for rows of a workspace, and perhaps of one of its projects.

    The model declares both relations, as their reverse names are its own.
    """

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID | None

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")


class ProjectModel(BaseModel):
    """Base model for rows of a project; the workspace is filled from it.

    The model declares both relations, as their reverse names are its own.
    """

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID

    class Meta:
        abstract = True
        ordering = ("-created_at", "-id")
