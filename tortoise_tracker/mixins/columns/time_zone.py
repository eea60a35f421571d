"""Rows with a time zone."""

from __future__ import annotations

from tortoise.models import Model

from tortoise_tracker import fields


class TimeZoneModel(Model):
    """A row whose dates begin and end by the clock of one place."""

    #: IANA name of the time zone, such as Europe/Berlin.
    timezone = fields.TimeZoneField()

    class Meta:
        abstract = True
