"""Companies: those that own the workspaces, and the customers that their issues speak of."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tortoise_tracker.demo.content.data import load

_DATA = load("companies")
_STEMS: tuple[str, ...] = _DATA["stems"]
_TRADES: tuple[tuple[str, str], ...] = _DATA["trades"]

#: Customers that issues and comments mention.
CUSTOMERS: tuple[str, ...] = _DATA["customers"]

#: Teams of a company: (name, what they do).
TEAMS: tuple[tuple[str, str], ...] = _DATA["teams"]

#: Where companies and their people live.
TIME_ZONES: tuple[str, ...] = _DATA["time_zones"]


@dataclass(frozen=True, slots=True)
class Company:
    """One company, the owner of a workspace."""

    #: Its name, at most 80 characters.
    name: str
    #: Its slug, at most 48 characters.
    slug: str
    #: Where its people get their mail; under ``.example``, which no mail ever reaches.
    domain: str
    #: Its trade, as a profile's ``use_case`` would say it.
    trade: str
    #: How many people it says it has.
    size: str
    #: Where most of them live.
    time_zone: str


def company_number(index: int, rng: Random) -> Company:
    """The ``index``-th company; no two indexes give the same name, slug or domain.

    Args:
        index: From 0.
        rng: Decides what does not need to be unique.
    """
    stem = _STEMS[index % len(_STEMS)]
    # 7 has no common factor with the number of trades, so that neighbors differ in both words.
    turn = index // len(_STEMS)
    trade, sector = _TRADES[(index % len(_STEMS) * 7 + turn) % len(_TRADES)]
    again = index // (len(_STEMS) * len(_TRADES))
    name = f"{stem} {trade}" + (f" {again + 1}" if again else "")
    slug = name.lower().replace(" ", "-")
    return Company(
        name=name,
        slug=slug,
        domain=f"{slug}.example",
        trade=sector,
        size=rng.choice(_DATA["sizes"]),
        time_zone=rng.choice(TIME_ZONES),
    )
