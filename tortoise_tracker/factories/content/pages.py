"""Pages of a project: meeting notes, decisions, guides, plans, and what they said before."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tortoise_tracker.factories.content import phrases
from tortoise_tracker.factories.content.kinds import ProductKind
from tortoise_tracker.factories.content.topics import Topic, make_topic


@dataclass(frozen=True, slots=True)
class PageText:
    """A page at several moments.

    Attributes:
        name: Its title.
        drafts: Its HTML from the first version to the one of today, at least one.
    """

    name: str
    drafts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Outline:
    """A sort of page: what it is called, and (heading, pool, least, most, tag) of its sections."""

    names: tuple[str, ...]
    opening: tuple[str, ...]
    sections: tuple[tuple[str, tuple[str, ...], int, int, str], ...]


_DECIDED = (
    "We keep the {area} as it is until {partner} is replaced.",
    "The {area} is built anew, behind a switch, for {customer} first.",
    "Every {persona} gets it; there is no setting.",
    "We do it in {few} steps, each of which can be undone.",
)

_AGENDA = (
    "Numbers of the last {days} days: {count} {objects}",
    "{customer}: what they said in the call",
    "Who looks after the {area} during the holidays",
    "Open bugs: the {symptom}",
    "Demo: how to {wish}",
    "What slowed us down this cycle",
)

_ACTIONS = (
    "Ask {partner} about their limits",
    "Write the issue about the {area}",
    "Invite {customer} to try it",
    "Look at the numbers again in {days} days",
    "Tell support before the release",
    "Find somebody to review the texts",
)

_GUIDE = (
    "Open the {area} and choose {a_object}.",
    "Check that you are signed in as {persona}.",
    "If nothing happens for a minute, look at the status of {partner}.",
    "Save, and wait until the {area} says so.",
    "Ask a second {persona} to look at it.",
    "To {wish}, use the menu in the upper right corner.",
    "{Objects} can be restored for thirty days.",
)

_OUTLINES = (
    _Outline(
        names=("Weekly notes: {area}", "Planning: {area}", "Retrospective: {area}"),
        opening=(
            "Present: the team, and a {persona} of {customer}.",
            "Thirty minutes, notes below.",
        ),
        sections=(
            ("Agenda", _AGENDA, 2, 4, "ol"),
            ("Decided", _DECIDED, 1, 2, "ul"),
            ("To do", _ACTIONS, 2, 4, "ul"),
        ),
    ),
    _Outline(
        names=("Decision: how we talk to {partner}", "Decision: {objects} and who owns them"),
        opening=phrases.RESEARCH_BACKGROUND,
        sections=(
            ("Questions", phrases.QUESTIONS, 2, 4, "ol"),
            ("Decision", _DECIDED, 1, 1, "ul"),
            ("What follows from it", phrases.TODO, 2, 4, "ul"),
        ),
    ),
    _Outline(
        names=("How to {wish}", "Runbook: {area}", "Guide to the {area}"),
        opening=phrases.DOCS_BACKGROUND,
        sections=(
            ("Step by step", _GUIDE, 3, 6, "ol"),
            ("When something goes wrong", phrases.WORKAROUNDS, 1, 3, "ul"),
            ("Limits", phrases.RISKS, 1, 2, "ul"),
        ),
    ),
    _Outline(
        names=("Brief: {wish}", "Concept: {objects} in the {area}"),
        opening=phrases.MOTIVES,
        sections=(
            ("What people will be able to do", phrases.CRITERIA, 3, 6, "ul"),
            ("Not part of it", phrases.OUT_OF_SCOPE, 2, 3, "ul"),
            ("How we know that it works", phrases.MEASURES, 1, 2, "ul"),
        ),
    ),
)


def write_page(kind: ProductKind, rng: Random) -> PageText:
    """A page about a product of this kind, with its earlier drafts."""
    topic = make_topic(kind, rng)
    outline = rng.choice(_OUTLINES)
    name = rng.choice(outline.names).format_map(topic.words)
    blocks = [f"<p>{rng.choice(outline.opening).format_map(topic.words)}</p>"]
    drafts = []
    for heading, pool, least, most, tag in outline.sections:
        blocks.append(_section(heading, rng.sample(pool, rng.randint(least, most)), tag, topic))
        drafts.append("".join(blocks))
    return PageText(name=name, drafts=tuple(drafts[rng.randrange(len(drafts)) :]))


def home_page(kind: ProductKind) -> PageText:
    """The page that a project begins with."""
    areas = "".join(f"<li>{area}</li>" for area in kind.areas)
    plans = "".join(f"<li><strong>{name}</strong>: {text}</li>" for name, text in kind.modules)
    first = f"<h2>{kind.name}</h2><p>{kind.summary}</p>"
    second = f"{first}<h3>What belongs to it</h3><ul>{areas}</ul>"
    return PageText("Start here", (first, second, f"{second}<h3>What we plan</h3><ul>{plans}</ul>"))


def _section(heading: str, sentences: list[str], tag: str, topic: Topic) -> str:
    lines = "</li><li>".join(sentences).format_map(topic.words)
    return f"<h3>{heading}</h3><{tag}><li>{lines}</li></{tag}>"
