"""Issue numbers that are not as they must be: finding them, and putting them right."""

from __future__ import annotations

from tortoise_tracker.operations.sequences.faults import Fault, Kind
from tortoise_tracker.operations.sequences.find import find_faults, highest_numbers
from tortoise_tracker.operations.sequences.repair import Repaired, put_in_step, repair_numbers
from tortoise_tracker.operations.sequences.unique import build_missing, missing_indexes

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
