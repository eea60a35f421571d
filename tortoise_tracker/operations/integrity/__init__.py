"""What must never be, looked for, and put right where that is safe: a small check for each thing."""

from __future__ import annotations

from tortoise_tracker.operations.integrity.base import Check, Finding
from tortoise_tracker.operations.integrity.run import CHECKS, Report, check_integrity

__all__ = ["CHECKS", "Check", "Finding", "Report", "check_integrity"]
