"""People and companies are plausible, and none is there twice."""

from __future__ import annotations

from itertools import islice

from email_validator import validate_email

from tortoise_tracker.defaults import RESERVED_WORKSPACE_SLUGS
from tortoise_tracker.demo.content.companies import TIME_ZONES, company_number
from tortoise_tracker.demo.content.people import people
from tortoise_tracker.demo.dice import stream
from tortoise_tracker.kit.fields import TimeZoneField


def test_mailboxes_are_unique() -> None:
    """Namesakes get a number."""
    mailboxes = [person.mailbox for person in islice(people(stream(1)), 5000)]

    assert len(mailboxes) == len(set(mailboxes))


def test_addresses_are_valid_and_only_examples() -> None:
    """Every address passes the validator, and lies in a domain that is kept for examples."""
    dice = stream(2)
    company = company_number(3, dice)
    for person in islice(people(dice), 500):
        address = f"{person.mailbox}@{company.domain}"
        assert address == validate_email(address, check_deliverability=False).normalized
        assert address.endswith(".example")
        assert len(person.phone) <= 32


def test_address_is_made_of_the_name() -> None:
    """Letters that an address cannot have are written without their marks."""
    found = list(islice(people(stream(3)), 500))

    assert [] == [p for p in found if not p.mailbox.isascii()]
    assert [] == [p for p in found if p.first_name.isascii() and p.first_name[0].lower() != p.mailbox[0]]


def test_same_dice_same_people() -> None:
    """Nothing but the dice decides."""
    assert list(islice(people(stream(4)), 50)) == list(islice(people(stream(4)), 50))


def test_companies_are_unique() -> None:
    """No two numbers give the same name, slug or domain, and all fit their columns."""
    companies = [company_number(index, stream(5)) for index in range(1000)]

    assert 1000 == len({company.name for company in companies})
    assert 1000 == len({company.slug for company in companies})
    assert all(len(company.slug) <= 48 for company in companies)
    assert not RESERVED_WORKSPACE_SLUGS & {company.slug for company in companies}


def test_time_zones_exist() -> None:
    """Companies live in zones that the database of time zones knows."""
    field = TimeZoneField()

    assert list(TIME_ZONES) == [field.normalize(zone) for zone in TIME_ZONES]
