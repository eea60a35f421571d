"""Fixtures for the tests of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tortoise_tracker.rules import pipeline, register


@pytest.fixture(name="rule_for")
def _rule_for() -> Iterator[Callable[..., None]]:
    """Registers rules that are gone after the test."""
    kept = {model: list(rules) for model, rules in pipeline._registered.items()}
    yield register
    pipeline._registered.clear()
    pipeline._registered.update(kept)
    pipeline.rules_of.cache_clear()
