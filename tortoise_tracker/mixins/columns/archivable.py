"""Abstract model of rows that can be archived."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker.kit import fields


class ArchivableModel(Model):
    """Abstract model of rows that can be archived: kept, and marked as no longer in use."""

    #: When the row was archived; null while it is in use.
    archived_at = fields.DatetimeField(null=True)

    class Meta:
        abstract = True
