"""Database clients: those of Tortoise, with a journal of transactions and errors translated."""

from __future__ import annotations

from typing import Final

#: What errors advise where a table is not there, unless the configuration says it in other words.
ADVICE: Final = "apply the migrations of its application"
