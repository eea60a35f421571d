"""Rows that people put in order by hand."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import fields


class SortableModel(Model):
    """A row with a place among its neighbors; the model's ``SortOrder`` rule says among which."""

    #: Place among the neighbors, lowest first; a row moves between two by taking the middle.
    sort_order = fields.FloatField()

    class Meta:
        abstract = True
