"""Rules about text that is derived from other text."""

from __future__ import annotations

from slugify import slugify

from tortoise_tracker.html import plain_text
from tortoise_tracker.rules.base import Rule, Write


class PlainText(Rule):
    """Keeps the plain text of an HTML column beside it, for search and previews."""

    def __init__(self, html: str, text: str) -> None:
        self.html = html
        self.text = text
        # Somebody who writes the derived column alone gets the derived value all the same.
        self.triggers = (html, text)
        self.reads = (html,)

    async def before(self, write: Write) -> None:
        """Derive the text of each row."""
        for row in write.rows:
            write.set(row, self.text, plain_text(getattr(row, self.html) or ""))


class SlugFrom(Rule):
    """Derives a slug from a name."""

    def __init__(self, name: str, slug: str) -> None:
        self.name = name
        self.slug = slug
        self.triggers = (name,)
        self.reads = (name,)

    async def before(self, write: Write) -> None:
        """Derive the slug of each row."""
        width = write.model._meta.fields_map[self.slug].max_length  # type: ignore[attr-defined]
        for row in write.rows:
            write.set(row, self.slug, slugify(getattr(row, self.name) or "", max_length=width))
