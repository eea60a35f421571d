"""Conversations about what does not work."""

from __future__ import annotations

from tortoise_tracker.factories.content.threads.base import Part, Script, Turn

BUG_SCRIPTS = (
    Script(
        turns=(
            Turn(
                Part.ASSIGNEE,
                (
                    "I can reproduce it on {environment}. It needs more than {few} {objects}, though.",
                    "Reproduced. {condition_start} it happens every time, otherwise about once in {few}.",
                    "Seen it here as well, on {environment}.",
                ),
            ),
            Turn(
                Part.REPORTER,
                (
                    "Thanks {assignee}. That fits: {customer} has around {count} {objects}.",
                    "That matches what {customer} describes. They have {count} of them.",
                ),
                answers=True,
            ),
            Turn(
                Part.ASSIGNEE,
                (
                    "Found it. The {area} keeps an old copy of the {object} and writes it back later.",
                    "The cause is on our side: we trust the order in which {partner} answers.",
                    "It came in with the last change to the {area}: the check runs before the save.",
                ),
            ),
            Turn(
                Part.PEER,
                (
                    "Could the same happen to the other {objects}? They go through the same code.",
                    "{assignee}, do we have to repair what was saved in the meantime?",
                    "Do we know since when? I would like to tell {customer} something exact.",
                ),
            ),
            Turn(
                Part.ASSIGNEE,
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
                Part.ASSIGNEE,
                (
                    "Fix is merged, with a test that fails without it. Out with the next release.",
                    "Merged and deployed to staging. {reporter}, could you have a look?",
                ),
            ),
            Turn(
                Part.REPORTER,
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
                Part.ASSIGNEE,
                (
                    "I cannot reproduce this. {reporter}, which {object} was it, and at what time?",
                    "Works for me on {environment}. Could you send the request id, {reporter}?",
                ),
            ),
            Turn(
                Part.REPORTER,
                (
                    "It was yesterday around noon, {condition}. I added a screenshot.",
                    "The third {object} in the list of {customer}. Try it {condition}.",
                ),
                answers=True,
            ),
            Turn(
                Part.ASSIGNEE,
                (
                    "Now I see it. {condition_start}, that is the part I had missed.",
                    "Thanks, with that I can see it in the log of {partner}.",
                ),
            ),
            Turn(
                Part.LEAD,
                (
                    "{few} more customers wrote about it this morning. Raising the priority.",
                    "Let us take it into the current cycle, it blocks {customer}.",
                ),
            ),
        ),
        closing=(
            Turn(
                Part.ASSIGNEE,
                (
                    "Fixed by reading the {object} again before it is written.",
                    "Turned out to be a missing index: {objects} are found in 3 ms now.",
                ),
            ),
            Turn(Part.PEER, ("Reviewed and tested it {condition}. Looks good.", "Nice find!"), answers=True),
        ),
    ),
    Script(
        turns=(
            Turn(
                Part.LEAD,
                (
                    "Is this the same as what we had in the spring?",
                    "How many are affected? {customer} only, or everybody?",
                ),
            ),
            Turn(
                Part.PEER,
                (
                    "Similar, {lead}, but that one needed two tabs. This happens in one.",
                    "From the logs: {count} {objects}, at {few} customers.",
                ),
                answers=True,
            ),
            Turn(
                Part.ASSIGNEE,
                (
                    "I will take it. First guess is the change to the {area} two weeks ago.",
                    "On it. {partner_start} changed something last week, I will start there.",
                ),
            ),
        ),
        closing=(
            Turn(
                Part.ASSIGNEE,
                (
                    "It was not the {area} at all: {partner} sent an empty answer with status 200.",
                    "Rolled back the change; a better one follows in its own issue.",
                ),
            ),
        ),
    ),
)
