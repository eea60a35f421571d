"""Model fields that check and normalize their values; the toolkit's."""

from __future__ import annotations

from tortoise_tracker.kit.fields import *  # noqa: F403 - the public path of all its names
