"""What models are made of; each can be taken alone for models of one's own."""

from __future__ import annotations

from tortoise_tracker.mixins.audit import AuditModel, TimeAuditModel, UserAuditModel
from tortoise_tracker.mixins.base import BaseModel, ProjectModel, UUIDModel, WorkspaceModel
from tortoise_tracker.mixins.change_tracker import ChangeTrackerMixin
from tortoise_tracker.mixins.columns import (
    ArchivableModel,
    ExternalModel,
    LogoModel,
    RichTextModel,
    SortableModel,
    TimeZoneModel,
    ViewPreferencesModel,
)
from tortoise_tracker.mixins.soft_delete import SoftDeleteModel

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
