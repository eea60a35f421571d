"""Names of the things around issues: cycles, labels, states, estimates, links, files."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tortoise_tracker.enums import StateGroup
from tortoise_tracker.factories.content.topics import Flavor


@dataclass(frozen=True, slots=True)
class NamedColor:
    """A name and the color it is shown in, as CSS writes it."""

    name: str
    color: str


#: Labels that projects of every kind have, beside those of their kind.
COMMON_LABELS = (
    NamedColor("bug", "#D73A4A"),
    NamedColor("enhancement", "#1F883D"),
    NamedColor("documentation", "#0075CA"),
    NamedColor("tech debt", "#8B5CF6"),
    NamedColor("customer request", "#F59E0B"),
    NamedColor("regression", "#B60205"),
    NamedColor("performance", "#5319E7"),
    NamedColor("good first issue", "#7057FF"),
    NamedColor("security", "#E11D48"),
    NamedColor("needs design", "#DB2777"),
)

#: Which of them an issue carries by its nature.
LABEL_OF_FLAVOR = {
    Flavor.BUG: "bug",
    Flavor.FEATURE: "enhancement",
    Flavor.TASK: "tech debt",
    Flavor.DOCS: "documentation",
}

#: Colors of labels that belong to a kind of product.
LABEL_COLORS = ("#0E8A16", "#006B75", "#C5DEF5", "#BFD4F2", "#FBCA04", "#D4C5F9", "#F9D0C4")

#: Labels of the whole workspace.
WORKSPACE_LABELS = (NamedColor("quarterly goal", "#111827"), NamedColor("needs legal review", "#92400E"))


@dataclass(frozen=True, slots=True)
class CustomState:
    """A state that a project adds to the default ones."""

    name: str
    description: str
    color: str
    group: StateGroup
    #: How far behind the first state of its group it stands.
    offset: float


#: States that some projects add.
CUSTOM_STATES = (
    CustomState("In Review", "Somebody else reads it.", "#8B5CF6", StateGroup.IN_PROGRESS, 7500.0),
    CustomState("Blocked", "Waits for others.", "#DC2626", StateGroup.IN_PROGRESS, 9000.0),
    CustomState("Ready", "Can be started by anybody.", "#0EA5E9", StateGroup.TODO, 7500.0),
    CustomState("Released", "Customers have it.", "#15803D", StateGroup.DONE, 7500.0),
)

#: Kinds of issues in a workspace: (name, what it is, whether it is an epic, its level).
ISSUE_TYPES = (
    ("Task", "A piece of work.", False, 0.0),
    ("Bug", "Something does not do what it should.", False, 0.0),
    ("Story", "Something that people would like to do.", False, 0.0),
    ("Research", "A question to be answered in limited time.", False, 0.0),
    ("Documentation", "Something to be explained.", False, 0.0),
    ("Epic", "A larger piece of work made of many.", True, 1.0),
)

#: The values of an estimate by points.
POINTS = ("1", "2", "3", "5", "8", "13")

#: How many issues in a hundred get each of them.
POINT_WEIGHTS = (18, 27, 27, 17, 8, 3)

_CYCLE_THEMES = (
    "foundations",
    "polish",
    "first customers",
    "speed",
    "loose ends",
    "launch",
    "feedback",
    "stability",
    "cleanup",
    "pilot",
    "accessibility",
    "hardening",
)

_LINKS = (
    ("Pull request", "https://git.example.com/{slug}/pull/{number}"),
    ("Design", "https://design.example.com/file/{code}"),
    ("Recording of the session", "https://video.example.com/share/{code}"),
    ("Trace of the failing request", "https://traces.example.com/trace/{code}"),
    ("Support ticket", "https://support.example.com/tickets/{number}"),
    ("Notes of the meeting", "https://docs.example.com/d/{code}"),
    ("Dashboard", "https://metrics.example.com/d/{code}"),
    ("Thread in the chat", "https://chat.example.com/archives/{code}"),
)

_FILES = (
    ("screenshot-{number}.png", "image/png", 80_000, 900_000),
    ("recording-{number}.mp4", "video/mp4", 1_200_000, 5_000_000),
    ("server-{number}.log", "text/plain", 4_000, 300_000),
    ("export-{number}.csv", "text/csv", 2_000, 200_000),
    ("mockup-{number}.pdf", "application/pdf", 90_000, 2_000_000),
)


def cycle_name(number: int, rng: Random) -> str:
    """What a team calls its ``number``-th cycle."""
    if rng.random() < 0.6:
        return f"Sprint {number}"
    return f"Sprint {number}: {rng.choice(_CYCLE_THEMES)}"


def make_link(slug: str, rng: Random) -> tuple[str, str]:
    """A link somebody adds to an issue: (title, URL)."""
    title, url = rng.choice(_LINKS)
    number = rng.randint(100, 9999)
    return title, url.format(slug=slug, number=number, code=f"{rng.getrandbits(48):012x}")


def make_file(rng: Random) -> tuple[str, str, int]:
    """A file somebody attaches to an issue: (name, media type, size in bytes)."""
    name, media_type, least, most = rng.choice(_FILES)
    return name.format(number=rng.randint(1, 999)), media_type, rng.randint(least, most)
