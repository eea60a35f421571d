"""Signals of bulk writes, soft deletions and restorations; the toolkit's."""

from __future__ import annotations

from tortoise_tracker.kit.signals import *  # noqa: F403 - the public path of all its names
