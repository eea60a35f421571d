"""What an issue is about: its flavor, its title, and the words its texts have in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random

from tortoise_tracker.factories.content.companies import CUSTOMERS
from tortoise_tracker.factories.content.kinds import ProductKind


class Flavor(StrEnum):
    """What sort of work an issue is."""

    BUG = "Bug"
    FEATURE = "Story"
    TASK = "Task"
    RESEARCH = "Research"
    DOCS = "Documentation"
    EPIC = "Epic"


#: How often each flavor is filed; epics are planned apart.
FLAVOR_WEIGHTS: tuple[tuple[Flavor, int], ...] = (
    (Flavor.BUG, 38),
    (Flavor.FEATURE, 30),
    (Flavor.TASK, 22),
    (Flavor.RESEARCH, 5),
    (Flavor.DOCS, 5),
)

_FLAVORS = tuple(flavor for flavor, _ in FLAVOR_WEIGHTS)
_CUMULATIVE = tuple(
    sum(weight for _, weight in FLAVOR_WEIGHTS[: place + 1]) for place in range(len(FLAVOR_WEIGHTS))
)

_BUG_TITLES = (
    "{Symptom} {condition}",
    "{Symptom} {condition}",
    "{Symptom} {condition}",
    "{Symptom} {condition}",
    "{Symptom}",
    "{Symptom}, reported by {customer}",
)

#: What goes wrong in any product.
_COMMON_SYMPTOMS = (
    "{area} does not answer",
    "{area} is slow",
    "{area} shows the wrong message",
    "{area} refuses every {persona}",
    "{area} and {partner} disagree about {objects}",
    "{area} forgets what was typed",
    "{area} loads forever",
    "{objects} are missing from the {area}",
    "{objects} are listed twice",
    "{object} cannot be opened",
    "{object} goes back to its old name",
    "link to {a_object} leads nowhere",
    "export of {objects} stops in the middle",
    "count of {objects} is wrong",
    "date of {a_object} is shown in the wrong zone",
    "newest {object} is not found by the search",
)

#: How often a bug is one that only this kind of product has.
_OWN_SYMPTOM = 0.6

#: (title, the same as an infinitive)
_FEATURE_TITLES = (
    ("{Wish}", "{wish}"),
    ("{Wish}", "{wish}"),
    ("Let every {persona} {wish}", "{wish}"),
    ("{Wish}, asked for by {customer}", "{wish}"),
    ("{Wish} in the {area}", "{wish} right in the {area}"),
    ("Filter {objects} by owner and date", "filter {objects} by owner and date"),
    ("Export {objects} as CSV", "export {objects} as CSV"),
    ("Change many {objects} at once", "change many {objects} at once"),
    ("Show who last changed {a_object}", "see who last changed {a_object}"),
    ("Undo the deletion of {objects}", "bring back deleted {objects}"),
    ("Keyboard shortcuts in the {area}", "use the {area} without a mouse"),
    ("Helpful empty state for {objects}", "know what to do when there are no {objects} yet"),
    ("Remember how {objects} were sorted", "find {objects} sorted as I left them"),
    ("Weekly summary of {objects} by e-mail", "get a weekly summary of {objects}"),
    ("Connect the {area} with {partner}", "see in the {area} what {partner} knows"),
    ("Comment on {a_object}", "comment on {a_object}"),
    ("Bookmark {objects}", "bookmark {objects}"),
    ("Duplicate {a_object}", "start from a copy of {a_object}"),
)

_RESEARCH_TITLES = (
    "Compare alternatives to {partner}",
    "Find out why {objects} are abandoned in the {area}",
    "Spike: can we {wish}?",
    "How do other tools let people {wish}?",
    "Interview five people in the role of {persona} about the {area}",
    "Estimate the effort of replacing the {area}",
    "Measure how often {symptom}",
)

_DOCS_TITLES = (
    "Document the {area}",
    "Explain how to {wish}",
    "Guide: the {area} for every {persona}",
    "Describe how we talk to {partner}",
    "Screenshots of the {area} are out of date",
    "Add {objects} to the glossary",
    "Release note: {wish}",
)

_COUNTS = ("1,000", "5,000", "10,000", "50,000", "200,000")


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing to write about.

    Attributes:
        flavor: The sort of work.
        title: A title of at most 255 characters.
        words: What the templates of descriptions and comments may fill in.
    """

    flavor: Flavor
    title: str
    words: dict[str, str]


def make_topic(kind: ProductKind, rng: Random, flavor: Flavor | None = None) -> Topic:
    """Think of something to do in a product of this kind.

    Args:
        kind: The vocabulary.
        rng: Decides everything.
        flavor: The sort of work; chosen by ``FLAVOR_WEIGHTS`` if not given.
    """
    chosen = flavor or rng.choices(_FLAVORS, cum_weights=_CUMULATIVE)[0]
    words = _words(kind, rng)
    match chosen:
        case Flavor.BUG:
            title = rng.choice(_BUG_TITLES)
            if rng.random() >= _OWN_SYMPTOM:
                symptom = rng.choice(_COMMON_SYMPTOMS).format_map(words)
                words |= {"symptom": symptom, "Symptom": capitalized(symptom)}
        case Flavor.FEATURE:
            title, wish = rng.choice(_FEATURE_TITLES)
            words["wish"] = wish.format_map(words)
        case Flavor.TASK:
            title = rng.choice(kind.tasks)
        case Flavor.RESEARCH:
            title = rng.choice(_RESEARCH_TITLES)
        case Flavor.DOCS:
            title = rng.choice(_DOCS_TITLES)
        case Flavor.EPIC:
            title, words["goal"] = rng.choice(kind.modules)
    return Topic(chosen, capitalized(title.format_map(words))[:255], words)


def capitalized(text: str) -> str:
    """``text`` with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def with_article(noun: str) -> str:
    """``noun`` behind "a" or "an"."""
    return f"an {noun}" if noun[:1].lower() in "aeio" else f"a {noun}"


def _words(kind: ProductKind, rng: Random) -> dict[str, str]:
    choice = rng.choice
    area = choice(kind.areas)
    one, many = choice(kind.objects)
    symptom = choice(kind.symptoms)
    wish = choice(kind.wishes)
    persona = choice(kind.personas)
    partner = choice(kind.partners)
    condition = choice(kind.conditions)
    environment = choice(kind.environments)
    return {
        "product": kind.name,
        "area": area,
        "Area": capitalized(area),
        "object": one,
        "a_object": with_article(one),
        "objects": many,
        "Objects": capitalized(many),
        "persona": persona,
        "a_persona": with_article(persona),
        "a_persona_start": capitalized(with_article(persona)),
        "partner": partner,
        "partner_start": capitalized(partner),
        "symptom": symptom,
        "Symptom": capitalized(symptom),
        "condition": condition,
        "condition_start": capitalized(condition),
        "environment": environment,
        "environment_start": capitalized(environment),
        "wish": wish,
        "Wish": capitalized(wish),
        "customer": choice(CUSTOMERS),
        "count": choice(_COUNTS),
        "few": str(rng.randint(2, 9)),
        "days": str(rng.randint(2, 12)),
        "goal": kind.summary,
    }
