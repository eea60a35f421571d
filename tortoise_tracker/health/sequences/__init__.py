"""Faults of issue numbers: finding and repairing them."""

from __future__ import annotations

from tortoise_tracker.health.sequences.faults import Fault, Kind
from tortoise_tracker.health.sequences.find import find_faults, highest_numbers
from tortoise_tracker.health.sequences.repair import Repaired, put_in_step, repair_numbers
from tortoise_tracker.health.sequences.unique import build_missing, missing_indexes

__all__ = [
    "Fault",
    "Kind",
    "Repaired",
    "build_missing",
    "find_faults",
    "highest_numbers",
    "missing_indexes",
    "put_in_step",
    "repair_numbers",
]
