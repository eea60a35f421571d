"""Partial indexes that mean the same on PostgreSQL and on SQLite; the toolkit's."""

from __future__ import annotations

from tortoise_tracker.kit.indexes import *  # noqa: F403 - the public path of all its names
