"""Abstract model of rows in a sorted list."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker.kit import fields


class SortableModel(Model):
    """Abstract model of rows in a sorted list, which the model's ``SortOrder`` rule names."""

    #: Place among the neighbors, lowest first; a row moves between two by taking the middle.
    sort_order = fields.FloatField()

    class Meta:
        abstract = True
