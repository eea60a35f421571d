"""Fills a database with a tracker that looks lived-in, in batches, from one seed."""

from __future__ import annotations

from tortoise_tracker.factories.seeding.plan import Sizes
from tortoise_tracker.factories.seeding.run import DEMO_PASSWORD, Seeded, seed

__all__ = ["DEMO_PASSWORD", "Seeded", "Sizes", "seed"]
