"""The sentences that descriptions are sampled from; slots in braces are the words of a topic."""

from __future__ import annotations

from tortoise_tracker.factories.content.topics import Flavor

#: One quick paragraph, by somebody in a hurry.
QUICK: dict[Flavor, tuple[str, ...]] = {
    Flavor.BUG: (
        "Seen twice today on {environment}: {symptom} {condition}. No idea yet how to reproduce it.",
        "{customer} called about this. {Symptom}, and they cannot work around it.",
        "Found while testing something else in the {area}. {Symptom} {condition}, every time.",
        "Support has {few} tickets about this since Monday.",
    ),
    Flavor.FEATURE: (
        "Came up in the call with {customer}: they would like to {wish}.",
        "Small thing that every {persona} would thank us for.",
        "We promised {customer} to look at this in the next {days} weeks.",
        "Every {persona} I spoke to asked for a way to {wish}.",
    ),
    Flavor.TASK: (
        "Left over from the last release, see the notes in the {area}.",
        "Should take less than {few} days. Please do it before the next release.",
        "We have put this off {few} times now.",
    ),
    Flavor.RESEARCH: (
        "Half a day at most. We only want to know whether it is worth a closer look.",
        "{customer} asked whether we can {wish}. Can we?",
    ),
    Flavor.DOCS: (
        "A new {persona} asked about this for the third time this month.",
        "The page still describes the old {area}.",
    ),
    Flavor.EPIC: ("{goal}",),
}

BUG_OPENINGS = (
    "{customer} reports that the {symptom} {condition}.",
    "Since the last release the {symptom} {condition}.",
    "We got {few} reports within {days} days: the {symptom}.",
    "While checking the {area} I noticed that the {symptom} {condition}.",
    "The {symptom}. It happens {condition}, but not every time.",
    "A {persona} sent a recording: the {symptom} {condition}.",
    "This came in through support with a screenshot of the {area}. In short: the {symptom}.",
)

FIRST_STEPS = (
    "Sign in as {persona}",
    "Open the {area} as {persona}",
    "Start with an account that has {few} {objects}",
    "Take a fresh account and create {a_object}",
    "Open {a_object} from the list",
    "Go to the {area} on {environment}",
)

MIDDLE_STEPS = (
    "Change {a_object} and save",
    "Open the same {object} in a second tab",
    "Wait until the page has loaded completely",
    "Leave every other field as it is",
    "Sort the {objects} by date",
    "Remove the filter and set it again",
    "Go back and forth between two {objects}",
    "Delete one of the {objects}",
    "Repeat this {few} times",
    "Note what the {area} shows",
    "Ask a second {persona} to do the same",
)

LAST_STEPS = (
    "Look at the {area}",
    "Reload and compare",
    "Open the {area} again",
    "Check what {partner} received",
    "Watch the {area} for a minute",
)

EXPECTED = (
    "The {area} shows every {object} once, with the values just saved.",
    "What a {persona} sees matches what {partner} has.",
    "The change is kept, and nobody has to reload.",
    "A clear message says what is wrong and what to do.",
    "The same as on the first visit.",
    "The {object} stays as it was.",
)

ACTUAL = (
    "The {symptom}.",
    "The {symptom}, and there is no message at all.",
    "The {symptom}. After a reload it looks right for a moment.",
    "It works the first time. {condition_start} the {symptom}.",
    "Nothing seems to happen, but later the {symptom}.",
    "The {symptom} for roughly one {object} in {few}.",
)

WORKAROUNDS = (
    "Reload twice.",
    "Let an admin change the {object}, that works.",
    "Delete the {object} and create it again. Not something we can tell {customer}.",
    "None that we know of.",
    "Switching off {partner} helps, at the price of slower {objects}.",
)

LOG_LINES = (
    "ERROR {area}: unexpected state while loading {objects}",
    "WARN  {area}: retry {few} of 10 for {partner}",
    "ERROR timeout after 30.0 s waiting for {partner}",
    "ERROR {object} not found, although it was saved {few} ms before",
    "WARN  {area}: {count} {objects} in one response",
)

USER_STORIES = (
    "As <strong>{a_persona}</strong> I want to {wish}, so that nobody has to ask support for it.",
    "As <strong>{a_persona}</strong> I want to {wish}, so that it takes a minute and not ten.",
    "As <strong>{a_persona}</strong> I want to {wish}, so that I can trust the {objects} I see.",
    "As <strong>{a_persona}</strong> I want to {wish}, so that I can stop keeping a spreadsheet.",
    "As <strong>{a_persona}</strong> I want to {wish}, because it is what every other tool lets me do.",
)

MOTIVES = (
    "{few} customers asked for it this quarter, {customer} among them.",
    "It is the most frequent question that support answers about the {area}.",
    "Without it, {customer} will not renew.",
    "In the last round of interviews, {few} of 10 people got stuck exactly there.",
    "We lose about {count} visits to the {area} a month to this.",
    "It makes the work of every {persona} easier, and {partner} is ready for it.",
    "The old way costs each {persona} half an hour a day.",
)

FIRST_CRITERIA = (
    "{a_persona_start} can {wish}",
    "It is possible to {wish} without leaving the {area}",
    "Whoever may edit {a_object} is able to {wish}",
)

CRITERIA = (
    "Works with a keyboard and with a screen reader",
    "Guests see the {objects}, but cannot change them",
    "An error leaves every {object} as it was and says why",
    "The {area} stays below 300 ms with {count} {objects}",
    "The change shows up in the activity of the {object}",
    "Works on a phone in portrait",
    "Covered by tests for no, one and many {objects}",
    "The texts are reviewed and translated",
    "What is sent to {partner} does not change",
    "Can be switched off per workspace",
    "Reloading the page keeps the choice",
    "The help page of the {area} is updated",
)

OUT_OF_SCOPE = (
    "Changing how {objects} are stored",
    "A new design for the {area}",
    "Anything that needs work at {partner}",
    "Importing old {objects}",
    "Notifications about it",
    "The mobile app",
)

QUESTIONS = (
    "What happens to {objects} that exist already?",
    "Do we need this for every {persona}, or only for admins?",
    "Does {partner} limit how often we may ask?",
    "Who owns the {area} afterwards?",
    "What would {customer} do without it?",
    "How do we notice that it does not work?",
    "Can it wait until the {area} is rebuilt?",
)

TASK_BACKGROUND = (
    "The {area} has grown over {few} years, and it shows: every change there takes {days} days.",
    "We agreed on this in the retrospective. It keeps coming back as a cause of other problems.",
    "Nothing is broken yet. It will be when the number of {objects} passes {count}.",
    "Needed before the next step of the {area} can start.",
    "{partner_start} announced a change, so we have to move within {few} weeks.",
    "The last incident took {few} hours longer than it should have, because of this.",
)

TODO = (
    "Find out who depends on the {area} today",
    "Write down the plan and let somebody read it",
    "Try it with a copy of the {objects}",
    "Change it behind a switch",
    "Move a tenth of the {objects}, wait a day, move the rest",
    "Compare the numbers before and after",
    "Tell {customer} and support a week ahead",
    "Remove the old way",
    "Update the runbook of the {area}",
    "Check what {partner} thinks of it",
    "Add an alert for the case that it stops",
)

DONE_WHEN = (
    "It runs for a week without anybody having to look at it.",
    "The old way is gone, in code, in configuration and in the docs.",
    "The dashboard of the {area} shows it, and the alert was tested once.",
    "Somebody who did not build it can explain it.",
    "The next {persona} does not have to ask.",
)

RISKS = (
    "If it goes wrong, {objects} of the last hour may be lost. Take a copy first.",
    "{partner_start} may notice. They know, and have a number to call.",
    "Hard to undo once {customer} uses it.",
    "The {area} will be slower for a day.",
)

RESEARCH_BACKGROUND = (
    "Before we put this on the roadmap we need to know what it would take.",
    "There are strong opinions about this, and few facts.",
    "{customer} asked, and we could not answer.",
)

RESEARCH_RESULT = (
    "A page with a recommendation, the two best alternatives and their price.",
    "A prototype to throw away, and ten lines on what we learned.",
    "A list of issues with estimates, or a reason not to do it.",
)

DOCS_BACKGROUND = (
    "The page about the {area} was last touched {few} months ago.",
    "Every new {persona} asks how the {area} works, and gets another answer each time.",
    "{customer} would like to read about this instead of calling us.",
)

DOCS_OUTLINE = (
    "What the {area} is for",
    "The first {object}, step by step",
    "What may go wrong, and what to do then",
    "How {partner} comes into it",
    "Limits and numbers",
    "Words we use, and what they mean",
)

DOCS_DONE = (
    "{a_persona_start} who has never seen the {area} gets through it alone.",
    "Reviewed by support, linked from the {area}.",
    "The old page redirects to the new one.",
)

EPIC_SCOPE = (
    "The {area}, from the first visit to the last step",
    "{Objects} of all customers, old ones included",
    "What {partner} needs to know about it",
    "Rights: who may see and change {objects}",
    "Numbers that show whether it works",
    "Help pages, release notes and a recording for support",
    "A pilot with {customer}",
)

MEASURES = (
    "Support tickets about the {area} fall by half within {few} months.",
    "{few}0 percent of active customers use it after {days} weeks.",
    "The time a {persona} needs goes from ten minutes to two.",
    "{customer} moves over completely.",
)
