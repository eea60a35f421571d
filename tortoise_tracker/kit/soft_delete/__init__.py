"""Soft deletion: rows that are hidden as one deletion, restored as one, and purged later."""

from __future__ import annotations

from tortoise_tracker.kit.soft_delete import purging
from tortoise_tracker.kit.soft_delete.deletion import (
    DeletionManager,
    DeletionModel,
    DeletionQuerySet,
    DeletionReferenceModel,
    deletion_model,
)
from tortoise_tracker.kit.soft_delete.model import SoftDeleteModel
from tortoise_tracker.kit.soft_delete.queryset import (
    AllObjectsManager,
    DeletedObjectsManager,
    SoftDeleteManager,
    SoftDeleteQuerySet,
)
from tortoise_tracker.kit.soft_delete.restore import RestorePreview

__all__ = [
    "AllObjectsManager",
    "DeletedObjectsManager",
    "DeletionManager",
    "DeletionModel",
    "DeletionQuerySet",
    "DeletionReferenceModel",
    "RestorePreview",
    "SoftDeleteManager",
    "SoftDeleteModel",
    "SoftDeleteQuerySet",
    "deletion_model",
    "purging",
]
