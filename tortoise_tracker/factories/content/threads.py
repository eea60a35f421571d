"""Comments that react to one another: conversations by part, with who speaks and what to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from tortoise_tracker.factories.content.topics import Flavor, Topic


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


_R, _A, _P, _L = Part.REPORTER, Part.ASSIGNEE, Part.PEER, Part.LEAD

_BUG_SCRIPTS = (
    Script(
        turns=(
            Turn(
                _A,
                (
                    "I can reproduce it on {environment}. It needs more than {few} {objects}, though.",
                    "Reproduced. {condition_start} it happens every time, otherwise about once in {few}.",
                    "Seen it here as well, on {environment}.",
                ),
            ),
            Turn(
                _R,
                (
                    "Thanks {assignee}. That fits: {customer} has around {count} {objects}.",
                    "That matches what {customer} describes. They have {count} of them.",
                ),
                answers=True,
            ),
            Turn(
                _A,
                (
                    "Found it. The {area} keeps an old copy of the {object} and writes it back later.",
                    "The cause is on our side: we trust the order in which {partner} answers.",
                    "It came in with the last change to the {area}: the check runs before the save.",
                ),
            ),
            Turn(
                _P,
                (
                    "Could the same happen to the other {objects}? They go through the same code.",
                    "{assignee}, do we have to repair what was saved in the meantime?",
                    "Do we know since when? I would like to tell {customer} something exact.",
                ),
            ),
            Turn(
                _A,
                (
                    "Good point, {peer}. Yes, and the fix covers them. I added a test for both.",
                    "About {few}00 rows. I have a query ready and will run it after the release.",
                    "For {days} days, going by the logs.",
                ),
                answers=True,
            ),
        ),
        closing=(
            Turn(
                _A,
                (
                    "Fix is merged, with a test that fails without it. Out with the next release.",
                    "Merged and deployed to staging. {reporter}, could you have a look?",
                ),
            ),
            Turn(
                _R,
                (
                    "Checked on {environment}: gone. Thank you!",
                    "Confirmed with {customer}, it works for them now.",
                    "Works. Closing.",
                ),
                answers=True,
            ),
        ),
    ),
    Script(
        turns=(
            Turn(
                _A,
                (
                    "I cannot reproduce this. {reporter}, which {object} was it, and at what time?",
                    "Works for me on {environment}. Could you send the request id, {reporter}?",
                ),
            ),
            Turn(
                _R,
                (
                    "It was yesterday around noon, {condition}. I added a screenshot.",
                    "The third {object} in the list of {customer}. Try it {condition}.",
                ),
                answers=True,
            ),
            Turn(
                _A,
                (
                    "Now I see it. {condition_start}, that is the part I had missed.",
                    "Thanks, with that I can see it in the log of {partner}.",
                ),
            ),
            Turn(
                _L,
                (
                    "{few} more customers wrote about it this morning. Raising the priority.",
                    "Let us take it into the current cycle, it blocks {customer}.",
                ),
            ),
        ),
        closing=(
            Turn(
                _A,
                (
                    "Fixed by reading the {object} again before it is written.",
                    "Turned out to be a missing index: {objects} are found in 3 ms now.",
                ),
            ),
            Turn(
                _P, ("Reviewed and tested it {condition}. Looks good.", "Nice find!"), answers=True
            ),
        ),
    ),
    Script(
        turns=(
            Turn(
                _L,
                (
                    "Is this the same as what we had in the spring?",
                    "How many are affected? {customer} only, or everybody?",
                ),
            ),
            Turn(
                _P,
                (
                    "Similar, {lead}, but that one needed two tabs. This happens in one.",
                    "From the logs: {count} {objects}, at {few} customers.",
                ),
                answers=True,
            ),
            Turn(
                _A,
                (
                    "I will take it. First guess is the change to the {area} two weeks ago.",
                    "On it. {partner_start} changed something last week, I will start there.",
                ),
            ),
        ),
        closing=(
            Turn(
                _A,
                (
                    "It was not the {area} at all: {partner} sent an empty answer with status 200.",
                    "Rolled back the change; a better one follows in its own issue.",
                ),
            ),
        ),
    ),
)

_FEATURE_SCRIPTS = (
    Script(
        turns=(
            Turn(
                _P,
                (
                    "Would this be for every {persona}, or only for admins?",
                    "What should happen to {objects} that exist already?",
                    "Do we have a design for the case that there are no {objects}?",
                ),
            ),
            Turn(
                _R,
                (
                    "For everybody who may edit {a_object}. I will add it to the criteria.",
                    "Leave them as they are. {customer} does not mind.",
                    "Not yet. Let us start without and see what people say.",
                ),
                answers=True,
            ),
            Turn(
                _A,
                (
                    "First version is behind a switch. {reporter}, could you try to {wish}?",
                    "The back end is ready. The {area} needs another day or two.",
                    "I split this: the {area} first, {partner} in an issue of its own.",
                ),
            ),
            Turn(
                _R,
                (
                    "Tried it with {few} {objects}. It works, but I would not have found the button.",
                    "Much better than I had hoped. One thing: it does not remember my choice.",
                ),
                answers=True,
            ),
            Turn(
                _A,
                (
                    "Moved the button to the top of the {area}.",
                    "It does now.",
                    "Agreed. Changed, and added a test.",
                ),
                answers=True,
            ),
        ),
        closing=(
            Turn(
                _A,
                (
                    "Released to everybody. The switch will be removed next week.",
                    "Done, with the help page. Numbers in {days} days.",
                ),
            ),
            Turn(
                _L,
                (
                    "Great work. {customer} is happy already.",
                    "Thanks {assignee}! I will mention it in the release notes.",
                ),
                answers=True,
            ),
        ),
    ),
    Script(
        turns=(
            Turn(
                _L,
                (
                    "How big is this? If it is more than {days} days we should talk about it first.",
                    "I like it, as long as it stays small. Does it?",
                ),
            ),
            Turn(
                _A,
                (
                    "{few} days, most of it in the {area}. The rest is text.",
                    "It does: {partner} offers nearly all of it.",
                ),
                answers=True,
            ),
            Turn(_R, ("{customer} would test it for us.", "I can find {few} people to try it.")),
        ),
        closing=(
            Turn(_A, ("All criteria are met. The recording for support is linked above.",)),
            Turn(_R, ("Accepted. Thank you all!", "Exactly what we asked for."), answers=True),
        ),
    ),
)

_WORK_SCRIPTS = (
    Script(
        turns=(
            Turn(
                _A,
                (
                    "Plan: copy first, then switch, then clean up. Objections?",
                    "I looked around: {few} places use the {area}, two of them unknowingly.",
                    "Started. The first tenth is through without any complaint.",
                ),
            ),
            Turn(
                _P,
                (
                    "None, but please not on a Friday.",
                    "Which two? I thought we had removed those.",
                    "Can we watch it somewhere?",
                ),
                answers=True,
            ),
            Turn(
                _A,
                (
                    "Fair. Tuesday then, {peer}.",
                    "The nightly job and the one in the {area}. I will take care of both.",
                    "There is a dashboard now, linked above.",
                ),
                answers=True,
            ),
            Turn(
                _L,
                (
                    "Please tell {customer} before the last step.",
                    "What is left? I have to report on it on Thursday.",
                ),
            ),
        ),
        closing=(
            Turn(
                _A,
                (
                    "Done. It took {few} hours instead of {few} minutes, but nobody noticed.",
                    "Finished, the old way is gone. Runbook is updated.",
                ),
            ),
        ),
    ),
    Script(
        turns=(
            Turn(
                _A,
                (
                    "Half way. {partner_start} answered within a day, which helps.",
                    "Notes so far are in the page on the {area}.",
                ),
            ),
            Turn(
                _L,
                (
                    "Good. Is there anything you need from me?",
                    "Read them. I would leave {objects} out for now.",
                ),
                answers=True,
            ),
        ),
        closing=(
            Turn(_A, ("That is it, from my side.", "Written down, reviewed by {peer}.")),
            Turn(_P, ("Read it, understood it. Good!", "One typo, otherwise fine."), answers=True),
        ),
    ),
)

_SCRIPTS: dict[Flavor, Sequence[Script]] = {
    Flavor.BUG: _BUG_SCRIPTS,
    Flavor.FEATURE: _FEATURE_SCRIPTS,
    Flavor.EPIC: _FEATURE_SCRIPTS[1:],
    Flavor.TASK: _WORK_SCRIPTS,
    Flavor.RESEARCH: _WORK_SCRIPTS[1:],
    Flavor.DOCS: _WORK_SCRIPTS[1:],
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
