"""The dialects that a migration has SQL for, as Tortoise calls them."""

from __future__ import annotations

from typing import Final

POSTGRES: Final = "postgres"
SQLITE: Final = "sqlite"
