"""Abstract model of rows with an emoji or an icon."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields


class LogoModel(Model):
    """Abstract model of rows that are shown with an emoji or an icon."""

    #: Which emoji or icon, and its color; empty for the one of the kind.
    logo_props = fields.JSONField[JsonObject](default=dict)

    class Meta:
        abstract = True
