"""Services for applications."""

from __future__ import annotations

from tortoise_tracker.services import accounts, configuration, membership

__all__ = ["accounts", "configuration", "membership"]
