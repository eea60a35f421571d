"""Comments that react to one another: conversations by part, with who speaks and what to whom."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tortoise_tracker.factories.content.threads.base import Part, Script, Turn
from tortoise_tracker.factories.content.threads.bugs import BUG_SCRIPTS
from tortoise_tracker.factories.content.threads.features import FEATURE_SCRIPTS
from tortoise_tracker.factories.content.threads.work import WORK_SCRIPTS
from tortoise_tracker.factories.content.topics import Flavor, Topic

__all__ = ["MISPLACED", "Part", "Script", "Turn", "pick_script", "speak"]

_SCRIPTS: dict[Flavor, Sequence[Script]] = {
    Flavor.BUG: BUG_SCRIPTS,
    Flavor.FEATURE: FEATURE_SCRIPTS,
    Flavor.EPIC: FEATURE_SCRIPTS[1:],
    Flavor.TASK: WORK_SCRIPTS,
    Flavor.RESEARCH: WORK_SCRIPTS[1:],
    Flavor.DOCS: WORK_SCRIPTS[1:],
}

#: What somebody posted in the wrong place, and took back.
MISPLACED = (
    "Sorry, wrong issue.",
    "Please ignore, this was meant for another project.",
    "test",
    "Posted twice, deleting this one.",
)


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
