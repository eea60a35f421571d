"""Fills a database with a tracker that looks lived-in, in batches, from one seed."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from tortoise_tracker.demo.sizes import DEMO_PASSWORD, Sizes

if TYPE_CHECKING:
    from tortoise_tracker.demo.run import Seeded, seed

__all__ = ["DEMO_PASSWORD", "Seeded", "Sizes", "seed"]


# PEP 562: seeding needs the models and Faker, which a command that prints its help does without.
def __getattr__(name: str) -> Any:
    if name in {"Seeded", "seed"}:
        return getattr(importlib.import_module(f"{__name__}.run"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
