"""Fixtures for the tests of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from tortoise.models import Model

from tests.support.rules import with_rules
from tortoise_tracker.kit.rules import Rule


@pytest.fixture(name="rule_for")
def _rule_for() -> Iterator[Callable[..., None]]:
    """Gives a model, and those that inherit from it, rules that are gone after the test."""
    with pytest.MonkeyPatch.context() as patch:

        def give(model: type[Model], *rules: Rule) -> None:
            with_rules(patch, model, *rules)

        yield give
