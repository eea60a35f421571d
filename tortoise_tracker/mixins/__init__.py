"""Abstract models of the tracker; each can be taken alone for an application's own models beside it."""

from __future__ import annotations

from tortoise_tracker.kit.tracking import ChangeTrackerMixin
from tortoise_tracker.mixins.audit import AuditModel, SoftDeleteModel, TimeAuditModel, UserAuditModel
from tortoise_tracker.mixins.base import BaseModel, ProjectModel, UUIDModel, WorkspaceModel
from tortoise_tracker.mixins.columns import (
    ArchivableModel,
    ExternalModel,
    LogoModel,
    RichTextModel,
    SortableModel,
    TimeZoneModel,
    ViewPreferencesModel,
)

__all__ = [
    "ArchivableModel",
    "AuditModel",
    "BaseModel",
    "ChangeTrackerMixin",
    "ExternalModel",
    "LogoModel",
    "ProjectModel",
    "RichTextModel",
    "SoftDeleteModel",
    "SortableModel",
    "TimeAuditModel",
    "TimeZoneModel",
    "UUIDModel",
    "UserAuditModel",
    "ViewPreferencesModel",
    "WorkspaceModel",
]
