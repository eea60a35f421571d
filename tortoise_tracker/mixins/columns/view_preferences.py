"""Rows that remember how somebody looks at a list of issues."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import defaults, fields
from tortoise_tracker.defaults import JsonObject


class ViewPreferencesModel(Model):
    """How a list of issues is filtered, laid out and shown."""

    #: Which issues are listed.
    filters = fields.JSONField[JsonObject](default=defaults.view_filters)
    #: How they are grouped, ordered and laid out.
    display_filters = fields.JSONField[JsonObject](default=defaults.view_display_filters)
    #: Which of their columns are shown.
    display_properties = fields.JSONField[JsonObject](default=defaults.view_display_properties)
    #: Filters as a tree of conditions, beside the flat ones.
    rich_filters = fields.JSONField[JsonObject](default=dict)

    class Meta:
        abstract = True
