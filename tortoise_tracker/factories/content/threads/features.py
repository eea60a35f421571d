"""Conversations about what people would like to have."""

from __future__ import annotations

from tortoise_tracker.factories.content.threads.base import Part, Script, Turn

FEATURE_SCRIPTS = (
    Script(
        turns=(
            Turn(
                Part.PEER,
                (
                    "Would this be for every {persona}, or only for admins?",
                    "What should happen to {objects} that exist already?",
                    "Do we have a design for the case that there are no {objects}?",
                ),
            ),
            Turn(
                Part.REPORTER,
                (
                    "For everybody who may edit {a_object}. I will add it to the criteria.",
                    "Leave them as they are. {customer} does not mind.",
                    "Not yet. Let us start without and see what people say.",
                ),
                answers=True,
            ),
            Turn(
                Part.ASSIGNEE,
                (
                    "First version is behind a switch. {reporter}, could you try to {wish}?",
                    "The back end is ready. The {area} needs another day or two.",
                    "I split this: the {area} first, {partner} in an issue of its own.",
                ),
            ),
            Turn(
                Part.REPORTER,
                (
                    "Tried it with {few} {objects}. It works, but I would not have found the button.",
                    "Much better than I had hoped. One thing: it does not remember my choice.",
                ),
                answers=True,
            ),
            Turn(
                Part.ASSIGNEE,
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
                Part.ASSIGNEE,
                (
                    "Released to everybody. The switch will be removed next week.",
                    "Done, with the help page. Numbers in {days} days.",
                ),
            ),
            Turn(
                Part.LEAD,
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
                Part.LEAD,
                (
                    "How big is this? If it is more than {days} days we should talk about it first.",
                    "I like it, as long as it stays small. Does it?",
                ),
            ),
            Turn(
                Part.ASSIGNEE,
                (
                    "{few} days, most of it in the {area}. The rest is text.",
                    "It does: {partner} offers nearly all of it.",
                ),
                answers=True,
            ),
            Turn(Part.REPORTER, ("{customer} would test it for us.", "I can find {few} people to try it.")),
        ),
        closing=(
            Turn(Part.ASSIGNEE, ("All criteria are met. The recording for support is linked above.",)),
            Turn(Part.REPORTER, ("Accepted. Thank you all!", "Exactly what we asked for."), answers=True),
        ),
    ),
)
