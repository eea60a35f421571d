"""Integrity checks of a database, and repairs."""

from __future__ import annotations

from tortoise_tracker.health import catalogue, integrity, sequences

__all__ = ["catalogue", "integrity", "sequences"]
