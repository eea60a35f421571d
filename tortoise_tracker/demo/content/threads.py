"""Comments that react to one another: conversations by part, with who speaks and what to whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Any

from tortoise_tracker.demo.content.data import load
from tortoise_tracker.demo.content.topics import Flavor, Topic


class Part(StrEnum):
    """Who speaks."""

    REPORTER = "reporter"
    ASSIGNEE = "assignee"
    PEER = "peer"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Turn:
    """One comment of a conversation."""

    part: Part
    #: Wordings with the slots of a topic and one for each ``Part``. The n-th wording of an answer fits
    #: the n-th of what it answers.
    texts: tuple[str, ...]
    #: Whether it answers the turn before it.
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation.

    Attributes:
        turns: While the work goes on.
        closing: Said when the issue is done; the last ones may be missing from a short thread.
    """

    turns: tuple[Turn, ...]
    closing: tuple[Turn, ...]


def pick_script(topic: Topic, rng: Random) -> Script:
    """A conversation that fits the flavor of an issue."""
    return rng.choice(_SCRIPTS[topic.flavor])


def speak(turn: Turn, wording: int, topic: Topic, names: dict[str, str]) -> str:
    """The HTML of one comment.

    Args:
        turn: Whose turn it is, and what may be said.
        wording: Which of the wordings; an answer takes the number of what it answers.
        topic: What the issue is about.
        names: What each part is called: a name for every ``Part``.
    """
    text = turn.texts[wording % len(turn.texts)]
    return f"<p>{text.format_map(topic.words | names)}</p>"


def _turns(rows: tuple[Mapping[str, Any], ...]) -> tuple[Turn, ...]:
    return tuple(Turn(**{**row, "part": Part(row["part"])}) for row in rows)


def _scripts() -> dict[Flavor, list[Script]]:
    """Every conversation, by the flavors that it fits."""
    scripts: dict[Flavor, list[Script]] = {flavor: [] for flavor in Flavor}
    for row in load("threads")["scripts"]:
        script = Script(_turns(row["turns"]), _turns(row["closing"]))
        for flavor in row["flavors"]:
            scripts[Flavor(flavor)].append(script)
    return scripts


_SCRIPTS = _scripts()
