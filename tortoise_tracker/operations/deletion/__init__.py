"""Soft deletion and its way back, in a number of statements that depends on the tables, not the rows."""

from __future__ import annotations

from tortoise_tracker.operations.deletion.delete import soft_delete
from tortoise_tracker.operations.deletion.restore import restore_deletion, restore_row

__all__ = ["restore_deletion", "restore_row", "soft_delete"]
