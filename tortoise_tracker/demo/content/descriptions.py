"""Descriptions of issues: HTML that reads like what people write into a tracker."""

from __future__ import annotations

from random import Random

from tortoise_tracker.demo.content.blocks import make_blocks, paragraph
from tortoise_tracker.demo.content.data import load
from tortoise_tracker.demo.content.topics import Flavor, Topic

#: How many issues in a hundred were filed with a title only.
_WITHOUT_TEXT = 9

#: How many in a hundred got one quick paragraph instead of all the blocks.
_ONE_PARAGRAPH = 16

#: Sections that a description has to have for an earlier wording to lack one of them.
_FEWEST_SECTIONS = 2
_WAS_EMPTY = 0.5

_QUICK = {Flavor(flavor): tuple(map(paragraph, found)) for flavor, found in load("phrases")["quick"].items()}
_LAYOUTS = {Flavor(flavor): make_blocks(rows) for flavor, rows in load("layouts")["descriptions"].items()}


def describe(topic: Topic, rng: Random) -> str:
    """Write the description of an issue.

    Args:
        topic: What the issue is about.
        rng: Decides everything else.

    Returns:
        HTML: ``<p></p>`` where the author wrote nothing.
    """
    dice = rng.randrange(100)
    if topic.flavor is not Flavor.EPIC:
        if dice < _WITHOUT_TEXT:
            return "<p></p>"
        if dice < _WITHOUT_TEXT + _ONE_PARAGRAPH:
            return rng.choice(_QUICK[topic.flavor]).write(topic, rng)
    return "".join(block.write(topic, rng) for block in _LAYOUTS[topic.flavor])


def revise(description: str, rng: Random) -> str:
    """An earlier wording of a description, for its history: its last part was not there yet."""
    opening, *sections = description.split("<h3>")
    if len(sections) < _FEWEST_SECTIONS:
        return "<p></p>" if rng.random() < _WAS_EMPTY else "<p>To be described.</p>"
    return "<h3>".join([opening, *sections[: rng.randrange(len(sections))]])
