"""Integrity checks: one for each fault, with a repair where that is safe."""

from __future__ import annotations

from tortoise_tracker.health.integrity.base import Check, Finding
from tortoise_tracker.health.integrity.run import CHECKS, Report, check_integrity

__all__ = ["CHECKS", "Check", "Finding", "Report", "check_integrity"]
