"""Names of the things around issues: cycles, labels, states, estimates, links, files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from tortoise_tracker.demo.content.data import load
from tortoise_tracker.enums import StateGroup


@dataclass(frozen=True, slots=True)
class NamedColor:
    """A name and the color it is shown in, as CSS writes it."""

    name: str
    color: str


@dataclass(frozen=True, slots=True)
class CustomState:
    """A state that a project adds to the default ones."""

    name: str
    description: str
    color: str
    group: StateGroup
    #: How far behind the first state of its group it stands.
    offset: float


_DATA = load("work")

#: Labels that projects of every kind have, beside those of their kind.
COMMON_LABELS = tuple(NamedColor(*each) for each in _DATA["common_labels"].items())

#: Labels of the whole workspace.
WORKSPACE_LABELS = tuple(NamedColor(*each) for each in _DATA["workspace_labels"].items())

#: Which of the common labels an issue carries by its flavor.
LABEL_OF_FLAVOR: Mapping[str, str] = _DATA["label_of_flavor"]

#: Colors of labels that belong to a kind of product.
LABEL_COLORS: tuple[str, ...] = _DATA["label_colors"]

#: States that some projects add.
CUSTOM_STATES = tuple(
    CustomState(**{**each, "group": StateGroup(each["group"])}) for each in _DATA["custom_states"]
)

#: Types of issues in a workspace: (name, what it is, whether it is an epic, its level).
ISSUE_TYPES: tuple[tuple[str, str, bool, float], ...] = _DATA["issue_types"]

#: The values of an estimate by points.
POINTS: tuple[str, ...] = tuple(value for value, _ in _DATA["points"])

#: How many issues in a hundred get each of them.
POINT_WEIGHTS: tuple[int, ...] = tuple(weight for _, weight in _DATA["points"])

#: Names of issues that were filed by mistake.
MISTAKES: tuple[str, ...] = _DATA["mistakes"]["issues"]

#: Comments that were posted in the wrong place, and taken back.
MISPLACED: tuple[str, ...] = _DATA["mistakes"]["comments"]

_HAS_NO_THEME = 0.6


def cycle_name(number: int, rng: Random) -> str:
    """What a team calls its ``number``-th cycle."""
    if rng.random() < _HAS_NO_THEME:
        return f"Sprint {number}"
    return f"Sprint {number}: {rng.choice(_DATA['cycle_themes'])}"


def make_link(slug: str, rng: Random) -> tuple[str, str]:
    """A link that is added to an issue: (title, URL)."""
    title, url = rng.choice(_DATA["links"])
    number = rng.randint(100, 9999)
    return title, url.format(slug=slug, number=number, code=f"{rng.getrandbits(48):012x}")


def make_file(rng: Random) -> tuple[str, str, int]:
    """A file that is attached to an issue: (name, media type, size in bytes)."""
    name, media_type, least, most = rng.choice(_DATA["files"])
    return name.format(number=rng.randint(1, 999)), media_type, rng.randint(least, most)
