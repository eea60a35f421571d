"""What an issue is about: its flavor, its title, and the words its texts have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from random import Random
from typing import Any

from tortoise_tracker.demo.content.companies import CUSTOMERS
from tortoise_tracker.demo.content.data import load
from tortoise_tracker.demo.content.kinds import ProductKind


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
_CUMULATIVE = tuple(accumulate(weight for _, weight in FLAVOR_WEIGHTS))

_TITLES: Mapping[str, Any] = load("topics")["titles"]
_WORDS: Mapping[str, tuple[str, ...]] = load("topics")["words"]

#: How often a bug is one that only this kind of product has.
_OWN_SYMPTOM = 0.6


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
        case Flavor.TASK:
            title = rng.choice(kind.tasks)
        case Flavor.EPIC:
            title, words["goal"] = rng.choice(kind.modules)
        case Flavor.FEATURE:
            title, wish = rng.choice(_TITLES[chosen])
            words["wish"] = wish.format_map(words)
        case _:
            title = rng.choice(_TITLES[chosen])
    if chosen is Flavor.BUG and rng.random() >= _OWN_SYMPTOM:
        symptom = rng.choice(_WORDS["symptoms"]).format_map(words)
        words |= {"symptom": symptom, "Symptom": capitalized(symptom)}
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
    a_persona = with_article(persona)
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
        "a_persona": a_persona,
        "a_persona_start": capitalized(a_persona),
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
        "count": choice(_WORDS["counts"]),
        "few": str(rng.randint(2, 9)),
        "days": str(rng.randint(2, 12)),
        "goal": kind.summary,
    }
