"""Rows that came from another system."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import fields


class ExternalModel(Model):
    """A row that may have been imported, and remembers from where."""

    #: The system the row was imported from, such as github or jira; null if it was made here.
    external_source = fields.CharField(max_length=255, null=True)
    #: The key of the row in that system.
    external_id = fields.CharField(max_length=255, null=True)

    class Meta:
        abstract = True
