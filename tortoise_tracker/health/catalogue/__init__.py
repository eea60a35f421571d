"""Indexes and constraints: those declared by models, those in the catalogue, and building missing ones."""

from __future__ import annotations

from tortoise_tracker.health.catalogue.build import build_index
from tortoise_tracker.health.catalogue.declared import DeclaredIndex, declared_indexes, open_models
from tortoise_tracker.health.catalogue.present import PresentIndex, present_indexes

__all__ = [
    "DeclaredIndex",
    "PresentIndex",
    "build_index",
    "declared_indexes",
    "open_models",
    "present_indexes",
]
