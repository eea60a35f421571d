"""Blocks of HTML, such as a list with its heading, made of sentences drawn from pools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple

from tortoise_tracker.demo.content.data import load
from tortoise_tracker.demo.content.topics import Topic

_POOLS: Mapping[str, tuple[str, ...]] = load("phrases")["pools"]

#: What stands before, between and after the sentences of a block, by its tag.
_MARKUP = {
    "p": ("<p>", " ", "</p>"),
    "pre": ("<pre><code>", "\n", "</code></pre>"),
    "ol": ("<ol><li>", "</li><li>", "</li></ol>"),
    "ul": ("<ul><li>", "</li><li>", "</li></ul>"),
}


class Draw(NamedTuple):
    """Sentences out of a pool: from ``least`` to ``most`` different ones, or one where these are 0."""

    pool: tuple[str, ...]
    least: int = 0
    most: int = 0

    def sentences(self, rng: Random) -> list[str]:
        """Draw them."""
        if self.most:
            return rng.sample(self.pool, rng.randint(self.least, self.most))
        return [rng.choice(self.pool)]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list or a log; ``layouts.toml`` says what its attributes mean."""

    draw: tuple[Draw, ...]
    heading: str = ""
    tag: str = "p"
    sometimes: float = 1.0

    def write(self, topic: Topic, rng: Random) -> str:
        """The HTML of the block, empty if it is left out this time."""
        if self.sometimes < 1.0 and rng.random() >= self.sometimes:
            return ""
        before, between, after = _MARKUP[self.tag]
        sentences: list[str] = []
        for draw in self.draw:
            sentences += draw.sentences(rng)
        words = topic.words
        if self.tag == "pre":
            words = {**words, "request": f"{rng.getrandbits(32):08x}"}
        heading = f"<h3>{self.heading}</h3>" if self.heading else ""
        return f"{heading}{before}{between.join(sentences).format_map(words)}{after}"


def paragraph(sentence: str) -> Block:
    """A block of one sentence."""
    return Block((Draw((sentence,)),))


def make_blocks(rows: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
    """Blocks as ``layouts.toml`` describes them."""
    return tuple(Block(**{**row, "draw": tuple(_draw(*each) for each in row["draw"])}) for row in rows)


def _draw(pool: str, *numbers: int) -> Draw:
    return Draw(_POOLS[pool], *numbers)
