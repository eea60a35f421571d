"""Abstract model with a formatted description."""

from __future__ import annotations

from typing import ClassVar

from tortoise_tracker.defaults import EMPTY_HTML, JsonObject
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.rules import PlainText, Rule


class RichTextModel(RuledModel):
    """Abstract model with a description as HTML, as a document of the editor and as plain text."""

    rules: ClassVar[tuple[Rule, ...]] = (PlainText("description_html", "description_stripped"),)

    #: The text as it is shown.
    description_html = fields.TextField(default=EMPTY_HTML)
    #: The document of the editor, from which the HTML was made.
    description_json = fields.JSONField[JsonObject](default=dict)
    #: The state of collaborative editing.
    description_binary = fields.BinaryField(null=True)
    #: Plain text of the HTML, kept so that search and previews need not parse it; always derived.
    description_stripped = fields.TextField(default="")

    class Meta:
        abstract = True
