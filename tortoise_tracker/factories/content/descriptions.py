"""Descriptions of issues: HTML that reads like what people write into a tracker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeAlias

from tortoise_tracker.factories.content import phrases
from tortoise_tracker.factories.content.topics import Flavor, Topic

#: How many issues in a hundred were filed with a title only.
_WITHOUT_TEXT = 9

#: How many in a hundred got one quick paragraph instead of the template.
_ONE_PARAGRAPH = 16


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
            return _paragraph(rng.choice(phrases.QUICK[topic.flavor]))(topic, rng)
    return "".join(part(topic, rng) for part in _TEMPLATES[topic.flavor])


def revise(description: str, rng: Random) -> str:
    """An earlier wording of a description, for its history: its last part was not there yet."""
    blocks = description.split("<h3>")
    if len(blocks) < 3:
        return "<p></p>" if rng.random() < 0.5 else "<p>To be described.</p>"
    return "<h3>".join(blocks[: rng.randrange(1, len(blocks))])


Part: TypeAlias = Callable[[Topic, Random], str]


def _paragraph(*choices: str, sometimes: float = 1.0) -> Part:
    def write(topic: Topic, rng: Random) -> str:
        if sometimes < 1.0 and rng.random() >= sometimes:
            return ""
        return f"<p>{rng.choice(choices).format_map(topic.words)}</p>"

    return write


def _section(heading: str, body: Part, sometimes: float = 1.0) -> Part:
    def write(topic: Topic, rng: Random) -> str:
        if sometimes < 1.0 and rng.random() >= sometimes:
            return ""
        return f"<h3>{heading}</h3>{body(topic, rng)}"

    return write


def _items(tag: str, pool: Sequence[str], least: int, most: int, first: Sequence[str] = ()) -> Part:
    def write(topic: Topic, rng: Random) -> str:
        chosen = [rng.choice(first)] if first else []
        chosen += rng.sample(pool, rng.randint(least, most))
        lines = "</li><li>".join(chosen).format_map(topic.words)
        return f"<{tag}><li>{lines}</li></{tag}>"

    return write


def _steps(topic: Topic, rng: Random) -> str:
    steps = [
        rng.choice(phrases.FIRST_STEPS),
        *rng.sample(phrases.MIDDLE_STEPS, rng.randint(1, 3)),
        rng.choice(phrases.LAST_STEPS),
    ]
    lines = "</li><li>".join(steps).format_map(topic.words)
    return f"<ol><li>{lines}</li></ol>"


def _log(topic: Topic, rng: Random) -> str:
    line = rng.choice(phrases.LOG_LINES).format_map(topic.words)
    return f"<pre><code>{line} request={rng.getrandbits(32):08x}</code></pre>"


_TEMPLATES: dict[Flavor, tuple[Part, ...]] = {
    Flavor.BUG: (
        _paragraph(*phrases.BUG_OPENINGS),
        _section("Steps to reproduce", _steps),
        _section("Expected", _paragraph(*phrases.EXPECTED)),
        _section("Actual", _paragraph(*phrases.ACTUAL)),
        _section("Environment", _paragraph("{environment_start}."), sometimes=0.7),
        _section("Log", _log, sometimes=0.25),
        _section("Workaround", _paragraph(*phrases.WORKAROUNDS), sometimes=0.3),
    ),
    Flavor.FEATURE: (
        _paragraph(*phrases.USER_STORIES),
        _section("Why", _paragraph(*phrases.MOTIVES)),
        _section("Acceptance criteria", _items("ul", phrases.CRITERIA, 2, 4, phrases.FIRST_CRITERIA)),
        _section("Out of scope", _items("ul", phrases.OUT_OF_SCOPE, 1, 2), sometimes=0.4),
        _section("Open questions", _items("ul", phrases.QUESTIONS, 1, 2), sometimes=0.25),
    ),
    Flavor.TASK: (
        _paragraph(*phrases.TASK_BACKGROUND),
        _section("To do", _items("ul", phrases.TODO, 2, 5)),
        _section("Done when", _paragraph(*phrases.DONE_WHEN)),
        _section("Risks", _paragraph(*phrases.RISKS), sometimes=0.25),
    ),
    Flavor.RESEARCH: (
        _paragraph(*phrases.RESEARCH_BACKGROUND),
        _section("Questions", _items("ol", phrases.QUESTIONS, 2, 3)),
        _section("Time box", _paragraph("{few} days, then we decide with what we know.")),
        _section("Result", _paragraph(*phrases.RESEARCH_RESULT)),
    ),
    Flavor.DOCS: (
        _paragraph(*phrases.DOCS_BACKGROUND),
        _section("Outline", _items("ol", phrases.DOCS_OUTLINE, 3, 4)),
        _section("Done when", _paragraph(*phrases.DOCS_DONE)),
    ),
    Flavor.EPIC: (
        _paragraph("{goal}"),
        _section("Why now", _paragraph(*phrases.MOTIVES)),
        _section("In scope", _items("ul", phrases.EPIC_SCOPE, 3, 4)),
        _section("Not in scope", _items("ul", phrases.OUT_OF_SCOPE, 1, 3)),
        _section("How we measure it", _paragraph(*phrases.MEASURES)),
    ),
}
