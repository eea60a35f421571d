"""What the models ask of the database's catalogue, what is there, and how the rest is put back."""

from __future__ import annotations

from tortoise_tracker.operations.catalogue.build import IndexBusy, build_index
from tortoise_tracker.operations.catalogue.declared import DeclaredIndex, declared_indexes, open_models
from tortoise_tracker.operations.catalogue.present import PresentIndex, present_indexes

__all__ = [
    "DeclaredIndex",
    "IndexBusy",
    "PresentIndex",
    "build_index",
    "declared_indexes",
    "open_models",
    "present_indexes",
]
