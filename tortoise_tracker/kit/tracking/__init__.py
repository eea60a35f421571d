"""Change tracking: the snapshot of a row, and the changes since."""

from __future__ import annotations

from tortoise_tracker.kit.tracking.change_tracker import ChangeTrackerMixin

__all__ = ["ChangeTrackerMixin"]
