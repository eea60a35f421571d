"""Companies: those that own the workspaces, and the customers that their issues speak of."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_STEMS = (
    "Northwind",
    "Brightwater",
    "Halden",
    "Marlow",
    "Solstice",
    "Kestrel",
    "Fjordline",
    "Amberton",
    "Copperleaf",
    "Redwood",
    "Lumen",
    "Tidewater",
    "Oakhurst",
    "Meridian",
    "Silverpine",
    "Windmere",
    "Larkspur",
    "Granite Bay",
    "Harborview",
    "Elmstead",
    "Polaris",
    "Quarry Lane",
    "Stonebridge",
    "Vantage",
    "Westmark",
)

#: (what follows the stem, how its team is asked for)
_TRADES = (
    ("Commerce", "Retail"),
    ("Logistics", "Transport"),
    ("Health", "Healthcare"),
    ("Energy", "Energy"),
    ("Media", "Media"),
    ("Robotics", "Manufacturing"),
    ("Finance", "Banking"),
    ("Travel", "Tourism"),
    ("Foods", "Food"),
    ("Software", "Software"),
)

_SIZES = ("2-10", "11-50", "51-200", "201-500", "501-1000")

#: Customers that issues and comments mention.
CUSTOMERS = (
    "Aldgate Insurance",
    "Bergmann Pharma",
    "Cascade Airlines",
    "Delmar Hotels",
    "Eastgate Clinics",
    "Fontaine Bakeries",
    "Gotland Steel",
    "Hanover Council",
    "Iberia Optics",
    "Juniper Schools",
    "Kyoto Instruments",
    "Lindqvist Furniture",
    "Monteverde Coffee",
    "Nordhavn Shipping",
    "Orchard Pensions",
    "Pelican Sports",
)

#: Teams of a company: (name, what they do).
TEAMS = (
    ("Platform", "Keeps the lights on and the builds green."),
    ("Product", "Decides what comes next, and says why."),
    ("Design", "Draws, tests with people, draws again."),
    ("Mobile", "iOS, Android and what they share."),
    ("Growth", "Brings people in and finds out why they leave."),
    ("Customer Success", "Speaks for those who use it every day."),
    ("Data", "Numbers that everybody may trust."),
    ("Security", "Asks the questions nobody likes to hear."),
    ("Quality", "Breaks it before anybody else does."),
    ("Operations", "Runs what the others build."),
)

#: What people do in a company.
JOBS = (
    "Software engineer",
    "Senior software engineer",
    "Product manager",
    "Product designer",
    "QA engineer",
    "Engineering manager",
    "Data analyst",
    "Support specialist",
    "Site reliability engineer",
    "Technical writer",
    "Marketing manager",
    "Scrum master",
)

#: Where companies and their people live.
TIME_ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "Europe/Stockholm",
    "Asia/Kolkata",
    "America/Sao_Paulo",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Europe/Madrid",
)


@dataclass(frozen=True, slots=True)
class Company:
    """One company, the owner of a workspace."""

    #: Its name, at most 80 characters.
    name: str
    #: Its slug, at most 48 characters.
    slug: str
    #: Where its people get their mail; under ``.example``, so that none ever reaches anybody.
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
        size=rng.choice(_SIZES),
        time_zone=rng.choice(TIME_ZONES),
    )
