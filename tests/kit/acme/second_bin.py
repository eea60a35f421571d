"""A module that brings another bin, which no configuration may have beside the first."""

from __future__ import annotations

from tortoise_tracker.kit import DeletionModel


class Bin(DeletionModel):
    """One too many."""

    class Meta:
        table = "bins"
