"""Errors that only commands raise; like all of ours they end as one sentence on stderr."""

from __future__ import annotations

from tortoise_tracker.exceptions import TrackerError


class MigrationError(TrackerError):
    """A migration could not be written or applied; what was there before is still there."""


class MigrationBusy(MigrationError):
    """Another process has been migrating the same database for longer than we may wait."""
