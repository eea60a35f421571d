"""Pages of a project: meeting notes, decisions, guides, plans, and what they said before."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from tortoise_tracker.demo.content.blocks import make_blocks
from tortoise_tracker.demo.content.data import load
from tortoise_tracker.demo.content.kinds import ProductKind
from tortoise_tracker.demo.content.topics import make_topic

#: Sorts of pages: (what they may be called, their blocks).
_OUTLINES = tuple((page["names"], make_blocks(page["blocks"])) for page in load("layouts")["pages"])


@dataclass(frozen=True, slots=True)
class PageText:
    """A page at several moments.

    Attributes:
        name: Its title.
        drafts: Its HTML from the first version to the one of today, at least one.
    """

    name: str
    drafts: tuple[str, ...]


def write_page(kind: ProductKind, rng: Random) -> PageText:
    """A page about a product of this kind, with its earlier drafts."""
    topic = make_topic(kind, rng)
    names, blocks = rng.choice(_OUTLINES)
    name = rng.choice(names).format_map(topic.words)
    # Each draft goes on where the one before it ended; no draft is an opening alone.
    _, *drafts = accumulate(block.write(topic, rng) for block in blocks)
    return PageText(name=name, drafts=tuple(drafts[rng.randrange(len(drafts)) :]))


def home_page(kind: ProductKind) -> PageText:
    """The page that a project begins with."""
    areas = "".join(f"<li>{area}</li>" for area in kind.areas)
    plans = "".join(f"<li><strong>{name}</strong>: {text}</li>" for name, text in kind.modules)
    first = f"<h2>{kind.name}</h2><p>{kind.summary}</p>"
    second = f"{first}<h3>What belongs to it</h3><ul>{areas}</ul>"
    return PageText("Start here", (first, second, f"{second}<h3>What we plan</h3><ul>{plans}</ul>"))
