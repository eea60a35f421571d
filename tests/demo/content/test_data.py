"""The data files agree with each other and with the code that reads them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from string import Formatter
from typing import Any

import pytest

from tortoise_tracker.demo.content.data import load
from tortoise_tracker.demo.content.kinds import KINDS
from tortoise_tracker.demo.content.threads import Part
from tortoise_tracker.demo.content.topics import Flavor, make_topic
from tortoise_tracker.demo.dice import stream

NAMES = sorted(
    file.name.removesuffix(".toml")
    for file in (files("tortoise_tracker.demo") / "data").iterdir()
    if file.name.endswith(".toml")
)

#: Files whose sentences are filled with the words of a topic, and what else they may name.
TEMPLATES: dict[str, set[str]] = {
    "circumstances": set(),
    "layouts": set(),
    "phrases": {"request"},
    "threads": {part.value for part in Part},
    "topics": set(),
}

each_file = pytest.mark.parametrize("name", NAMES)


def values(data: Any) -> Iterator[Any]:
    """Whatever stands in a file, at any depth, tables and arrays included."""
    yield data
    if isinstance(data, dict):
        data = tuple(data.values())
    if isinstance(data, tuple):
        for each in data:
            yield from values(each)


@each_file
def test_file_is_read_once(name: str) -> None:
    """Callers share what was read, and cannot add to an array of it."""
    assert load(name) is load(name)
    assert [] == [each for each in values(load(name)) if isinstance(each, list)]


@each_file
def test_nothing_is_empty(name: str) -> None:
    """A choice from each array can be made, and says something."""
    assert [] == [each for each in values(load(name)) if each in ("", (), {})]


@pytest.mark.parametrize("name", TEMPLATES)
def test_slots_can_be_filled(name: str) -> None:
    """A sentence names nothing but the words of a topic."""
    words = set(make_topic(KINDS[0], stream(1)).words) | TEMPLATES[name]
    sentences = [each for each in values(load(name)) if isinstance(each, str)]

    wrong = {
        sentence
        for sentence in sentences
        for _, slot, _, _ in Formatter().parse(sentence)
        if slot is not None and slot not in words
    }

    assert set() == wrong


def test_every_pool_is_drawn_from() -> None:
    """A sentence that is written can be read."""
    layouts = load("layouts")
    blocks = [block for rows in layouts["descriptions"].values() for block in rows]
    blocks += [block for page in layouts["pages"] for block in page["blocks"]]

    assert set(load("phrases")["pools"]) == {draw[0] for block in blocks for draw in block["draw"]}


def test_every_flavor_has_its_texts() -> None:
    """Each has a layout and conversations, and each but the planned epics a quick paragraph."""
    flavors = {flavor.value for flavor in Flavor}

    assert flavors == set(load("layouts")["descriptions"])
    assert flavors == {flavor for script in load("threads")["scripts"] for flavor in script["flavors"]}
    assert flavors - {Flavor.EPIC} == set(load("phrases")["quick"])
