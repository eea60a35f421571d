"""Abstract model of rows imported from another system."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker.kit import fields


class ExternalModel(Model):
    """Abstract model with a reference to the system that a row was imported from."""

    #: The system the row was imported from, such as github or jira; null if it was made here.
    external_source = fields.CharField(max_length=255, null=True)
    #: The key of the row in that system.
    external_id = fields.CharField(max_length=255, null=True)

    class Meta:
        abstract = True
