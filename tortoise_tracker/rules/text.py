"""Rules that derive a text column from another."""

from __future__ import annotations

from tortoise_tracker.html import plain_text
from tortoise_tracker.kit.writing.rule import Rule
from tortoise_tracker.kit.writing.write import Write


class PlainText(Rule):
    """Rule that keeps the plain text of an HTML column beside it, for search and previews."""

    def __init__(self, html: str, text: str) -> None:
        self.html = html
        self.text = text
        # A write of the derived column alone gets the derived value all the same.
        self.triggers = (html, text)
        self.reads = (html,)

    async def before(self, write: Write) -> None:
        """Derive the text of each row."""
        for row in write.rows:
            write.set(row, self.text, plain_text(getattr(row, self.html) or ""))


class SlugFrom(Rule):
    """Rule that derives a slug from a name."""

    def __init__(self, name: str, slug: str) -> None:
        self.name = name
        self.slug = slug
        self.triggers = (name,)
        self.reads = (name,)

    async def before(self, write: Write) -> None:
        """Derive the slug of each row."""
        # Its tables of letters take a while to load, and few models have slugs.
        from slugify import slugify  # noqa: PLC0415 - a heavy library

        width = write.model._meta.fields_map[self.slug].max_length  # type: ignore[attr-defined]
        for row in write.rows:
            write.set(row, self.slug, slugify(getattr(row, self.name) or "", max_length=width))
