"""What a conversation is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    #: Wordings with the slots of a topic and ``{reporter}``, ``{assignee}``, ``{peer}``, ``{lead}``.
    #: The n-th wording of an answer fits the n-th of what it answers.
    texts: tuple[str, ...]
    #: Whether it answers the turn before it.
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation.

    Attributes:
        turns: While the work goes on.
        closing: Said when the issue is done; the first may be missing from a short thread.
    """

    turns: tuple[Turn, ...]
    closing: tuple[Turn, ...]
