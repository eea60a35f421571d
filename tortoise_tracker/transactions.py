"""Callbacks for the end of a transaction, and tasks outside it; the toolkit's."""

from __future__ import annotations

from tortoise_tracker.kit.transactions import *  # noqa: F403 - the public path of all its names
