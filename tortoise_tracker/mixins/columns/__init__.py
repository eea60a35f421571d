"""Abstract models with columns that several tables share."""

from __future__ import annotations

from tortoise_tracker.mixins.columns.archivable import ArchivableModel
from tortoise_tracker.mixins.columns.external import ExternalModel
from tortoise_tracker.mixins.columns.logo import LogoModel
from tortoise_tracker.mixins.columns.rich_text import RichTextModel
from tortoise_tracker.mixins.columns.sortable import SortableModel
from tortoise_tracker.mixins.columns.time_zone import TimeZoneModel
from tortoise_tracker.mixins.columns.view_preferences import ViewPreferencesModel

__all__ = [
    "ArchivableModel",
    "ExternalModel",
    "LogoModel",
    "RichTextModel",
    "SortableModel",
    "TimeZoneModel",
    "ViewPreferencesModel",
]
