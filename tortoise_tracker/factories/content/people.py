"""People: names from many countries, and the e-mail addresses they would have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from faker import Faker
from slugify import slugify

from tortoise_tracker.factories.content.companies import JOBS

#: Where names come from, the frequent ones repeated.
_LOCALES = (
    "en_US",
    "en_US",
    "en_GB",
    "en_IN",
    "de_DE",
    "de_DE",
    "es_ES",
    "fr_FR",
    "it_IT",
    "pl_PL",
    "pt_BR",
    "sv_SE",
)

#: The language that a profile is set to, by the first part of the locale.
_LANGUAGES = {"de": "de", "es": "es", "fr": "fr", "it": "it", "pl": "pl", "pt": "pt-BR"}

_USER_AGENTS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0",
    "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0",
    "Mozilla/5.0 (Android 16; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0",
)

_NETS = ("192.0.2", "198.51.100", "203.0.113")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who could work in a company."""

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
    #: An IPv4 address.
    address: str


def people(rng: Random) -> Iterator[Person]:
    """Invent people without end; no two of them have the same mailbox.

    Args:
        rng: Decides who comes next.
    """
    sources = {locale: _seeded(locale, rng) for locale in sorted(set(_LOCALES))}
    namesakes: dict[str, int] = {}
    while True:
        locale = rng.choice(_LOCALES)
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
            job=rng.choice(JOBS),
            language=_LANGUAGES.get(locale[:2], "en"),
            user_agent=rng.choice(_USER_AGENTS),
            # One of the three nets that are set apart for documentation.
            address=f"{rng.choice(_NETS)}.{rng.randint(1, 254)}",
        )


def _seeded(locale: str, rng: Random) -> Faker:
    source = Faker(locale, use_weighting=False)
    source.seed_instance(rng.getrandbits(64))
    return source


def _mailbox(first: str, last: str) -> str:
    return f"{slugify(first, separator='')}.{slugify(last, separator='')}"
