"""Rows with a small picture of their own."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import fields
from tortoise_tracker.defaults import JsonObject


class LogoModel(Model):
    """A row shown with an emoji or an icon."""

    #: Which emoji or icon, and its color; empty for the one of the kind.
    logo_props = fields.JSONField[JsonObject](default=dict)

    class Meta:
        abstract = True
