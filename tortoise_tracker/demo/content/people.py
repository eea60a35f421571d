"""People: names from many countries, and the e-mail addresses they would have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from slugify import slugify

from tortoise_tracker.demo.content.data import load
from tortoise_tracker.exceptions import ConfigError

try:
    from faker import Faker
except ImportError as error:
    msg = "seeding needs Faker: pip install 'tortoise_tracker[demo]'"
    raise ConfigError(msg) from error

_DATA = load("people")


@dataclass(frozen=True, slots=True)
class Person:
    """A person who could work in a company."""

    first_name: str
    last_name: str
    #: The local part of the e-mail address, ASCII.
    mailbox: str
    phone: str
    job: str
    #: As a profile stores it.
    language: str
    #: The browser they come with.
    user_agent: str
    #: An IPv4 address of a net that is set apart for documentation.
    address: str


def people(rng: Random) -> Iterator[Person]:
    """Invent people without end; no two of them have the same mailbox.

    Args:
        rng: Decides who comes next.
    """
    sources = {locale: _seeded(locale, rng) for locale in sorted(set(_DATA["locales"]))}
    namesakes: dict[str, int] = {}
    while True:
        locale = rng.choice(_DATA["locales"])
        source = sources[locale]
        first, last = source.first_name(), source.last_name()
        mailbox = _mailbox(first, last)
        count = namesakes[mailbox] = namesakes.get(mailbox, 0) + 1
        yield Person(
            first_name=first,
            last_name=last,
            # Two digits already look like a year of birth; a dot keeps namesakes apart from it.
            mailbox=mailbox if count == 1 else f"{mailbox}.{count}",
            phone=source.phone_number(),
            job=rng.choice(_DATA["jobs"]),
            language=_DATA["languages"].get(locale[:2], "en"),
            user_agent=rng.choice(_DATA["user_agents"]),
            address=f"{rng.choice(_DATA['nets'])}.{rng.randint(1, 254)}",
        )


def _seeded(locale: str, rng: Random) -> Faker:
    source = Faker(locale, use_weighting=False)
    source.seed_instance(rng.getrandbits(64))
    return source


def _mailbox(first: str, last: str) -> str:
    return f"{slugify(first, separator='')}.{slugify(last, separator='')}"
