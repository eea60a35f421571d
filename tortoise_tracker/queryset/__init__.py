"""Querysets and managers."""

from __future__ import annotations

from tortoise_tracker.queryset.base import TrackerManager, TrackerQuerySet
from tortoise_tracker.queryset.soft_delete import (
    AllObjectsManager,
    DeletedObjectsManager,
    SoftDeleteManager,
    SoftDeleteQuery,
    SoftDeleteQuerySet,
)

__all__ = [
    "AllObjectsManager",
    "DeletedObjectsManager",
    "SoftDeleteManager",
    "SoftDeleteQuery",
    "SoftDeleteQuerySet",
    "TrackerManager",
    "TrackerQuerySet",
]
