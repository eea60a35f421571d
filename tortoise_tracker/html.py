"""Plain text of HTML, as a reader would see it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

#: Elements that stand on lines of their own.
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
#: Elements in one line that are still apart from their neighbors.
_CELLS = frozenset({"td", "th"})
#: Elements that are not displayed.
_HIDDEN = frozenset({"head", "noscript", "script", "style", "template", "title"})

_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n[ \n]*")


def plain_text(html: str) -> str:
    """The text of an HTML fragment: a line a block, scripts and styles dropped, spaces folded."""
    if "<" not in html and "&" not in html:
        return _folded(html.replace("\n", " "))
    # Imported on first use: applications that write no HTML do without the parser.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - a heavy library

    # A fragment, whatever it begins with: in a head, `noscript` would be read as text.
    body = LexborHTMLParser(f"<body>{html}").body
    if body is None:
        return ""
    parts: list[str] = []
    _collect(body, parts)
    return _folded("".join(parts))


def _collect(root: LexborNode, parts: list[str]) -> None:
    """Walk without recursion: HTML may be nested deeper than Python's stack."""
    stack: list[LexborNode | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        tag = node.tag
        if tag == "-text":
            parts.append((node.text_content or "").replace("\n", " "))
            continue
        if tag in _HIDDEN:
            continue
        edge = "\n" if tag in _BLOCKS else " " if tag in _CELLS else ""
        parts.append(edge)
        stack.append(edge)
        children = list(node.iter(include_text=True))
        stack.extend(reversed(children))


def _folded(text: str) -> str:
    return _BREAKS.sub("\n", _SPACES.sub(" ", text)).strip()
