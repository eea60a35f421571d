"""Pages grow from draft to draft."""

from __future__ import annotations

import pytest

from tortoise_tracker.demo.content.kinds import KINDS, ProductKind
from tortoise_tracker.demo.content.pages import home_page, write_page
from tortoise_tracker.demo.dice import stream

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.identifier)


@each_kind
def test_each_draft_goes_on_where_the_last_one_ended(kind: ProductKind) -> None:
    """A version holds what the one before it said, and more."""
    dice = stream(1)
    for text in [home_page(kind), *(write_page(kind, dice) for _ in range(50))]:
        for earlier, later in zip(text.drafts, text.drafts[1:], strict=False):
            assert later.startswith(earlier)
            assert len(later) > len(earlier)


@each_kind
def test_pages_are_complete(kind: ProductKind) -> None:
    """No slot stays open, and the title fits its column."""
    dice = stream(2)
    for text in (write_page(kind, dice) for _ in range(100)):
        assert not {"{", "}"} & set(text.name + text.drafts[-1])
        assert 0 < len(text.name) <= 255
