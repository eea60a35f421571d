"""Querysets and managers whose writes obey the rules of their models."""

from __future__ import annotations

from tortoise_tracker.kit.queryset.base import RuledManager, RuledQuerySet

__all__ = ["RuledManager", "RuledQuerySet"]
