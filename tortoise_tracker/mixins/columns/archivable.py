"""Rows that can be put away without deleting them."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import fields


class ArchivableModel(Model):
    """A row that can be archived: still there, and out of the way."""

    #: When the row was archived; null while it is in use.
    archived_at = fields.DatetimeField(null=True)

    class Meta:
        abstract = True
