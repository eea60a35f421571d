"""Rules for the time of a test."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.models import Model

from tortoise_tracker.kit.rules import Rule
from tortoise_tracker.kit.writing.pipeline import collected


def with_rules(patch: pytest.MonkeyPatch, model: type[Model], *rules: Rule) -> None:
    """Let a model declare these rules before its own, and so have them all models that inherit from it."""
    declared = vars(model).get("_declared_rules", vars(model).get("rules", ()))
    patch.setattr(model, "_declared_rules", (*rules, *declared), raising=False)
    for heir in _heirs(model):
        patch.setattr(heir, "_rules", collected(heir), raising=False)


def _heirs(model: type[Any]) -> set[type[Any]]:
    return {model}.union(*(_heirs(heir) for heir in model.__subclasses__()))
