"""The deletion references table."""

from __future__ import annotations

from tortoise_tracker.kit import DeletionReferenceModel


class DeletionReference(DeletionReferenceModel):
    """A reference that a deletion has set to NULL, so that a restoration can set it back."""

    class Meta:
        table = "deletion_references"
        app = "tracker"
