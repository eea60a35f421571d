"""Abstract model of rows with a time zone."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker.kit import fields


class TimeZoneModel(Model):
    """Abstract model of rows whose dates begin and end in one time zone."""

    #: IANA name of the time zone, such as Europe/Berlin.
    timezone = fields.TimeZoneField()

    class Meta:
        abstract = True
