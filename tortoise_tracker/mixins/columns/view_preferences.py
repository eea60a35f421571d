"""Abstract model with the preferences of one user for a list of issues."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.kit import fields


class ViewPreferencesModel(Model):
    """Abstract model with the filters, the layout and the columns of a list of issues."""

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
