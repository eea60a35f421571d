"""Fixtures for tests of migrations."""

from __future__ import annotations

from tests.commands.conftest import chain

__all__ = ["chain"]
