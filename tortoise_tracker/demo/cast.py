"""The people: users with their profiles, some of whom come by OAuth."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Any

from tortoise.expressions import Q

from tortoise_tracker.defaults import goals, onboarding_step
from tortoise_tracker.demo.content.companies import TIME_ZONES, Company
from tortoise_tracker.demo.content.people import Person
from tortoise_tracker.demo.dice import uuid_at
from tortoise_tracker.demo.story import Story
from tortoise_tracker.demo.world import Member
from tortoise_tracker.enums import AccountProvider, Weekday
from tortoise_tracker.models import Account, Profile, User

#: Users written at once.
_BATCH = 500

_PROVIDERS = (AccountProvider.GOOGLE, AccountProvider.GITHUB, AccountProvider.GITLAB)
_THEMES = ("light", "dark", "dark", "system", "light-contrast")

_COMES_BY_OAUTH = 0.4
_LIVES_ELSEWHERE = 0.2
_STILL_ONBOARDING = 0.06

#: Days at the beginning of a workspace's story in which its people join.
_JOINING = 25


@dataclass(frozen=True, slots=True)
class Employer:
    """A company, and since when it has a workspace."""

    company: Company
    story: Story


async def hire(
    employer: Employer,
    applicants: Iterator[Person],
    count: int,
    password: str,
    rng: Random,
) -> list[Member]:
    """Create the people of a company.

    Args:
        employer: Where they work.
        applicants: People without end; those whose address is taken are passed over.
        count: How many.
        password: The hash of the password that they share.
        rng: Decides the rest.

    Returns:
        All of them, the founder first.
    """
    members: list[Member] = []
    while len(members) < count:
        batch = list(islice(applicants, min(_BATCH, count - len(members))))
        free = await _without_namesakes(batch, employer.company.domain)
        rows = [_user(person, employer, len(members) + n, password, rng) for n, person in enumerate(free)]
        await User.bulk_create([User(**row) for row in rows])
        await _complete_profiles(rows, free, employer.company, rng)
        await Account.bulk_create(list(_accounts(rows, employer.story, rng)))
        members += [
            Member(row["id"], row["first_name"], row["email"], person.job, row["date_joined"])
            for row, person in zip(rows, free, strict=True)
        ]
    return members


async def _without_namesakes(batch: Sequence[Person], domain: str) -> list[Person]:
    """Those whose name and address no user in the database has yet."""
    addresses = {f"{person.mailbox}@{domain}": person for person in batch}
    names = [person.mailbox for person in batch]
    found = User.filter(Q(username__in=names) | Q(email__in=list(addresses)))
    taken = {value for user in await found for value in (user.username, user.email)}
    return [
        person
        for address, person in addresses.items()
        if person.mailbox not in taken and address not in taken
    ]


def _user(person: Person, employer: Employer, number: int, password: str, rng: Random) -> dict[str, Any]:
    story = employer.story
    first_weeks = min(story.start + datetime.timedelta(days=_JOINING), story.end)
    joined = story.start if number == 0 else story.between(story.start, first_weeks, rng)
    seen = story.end - datetime.timedelta(hours=rng.expovariate(1 / 30))
    seen = max(seen, joined)
    elsewhere = rng.random() < _LIVES_ELSEWHERE
    return {
        "id": uuid_at(joined, rng),
        "created_at": joined,
        "updated_at": seen,
        "username": person.mailbox,
        "email": f"{person.mailbox}@{employer.company.domain}",
        "first_name": person.first_name,
        "last_name": person.last_name,
        "display_name": person.first_name,
        "mobile_number": person.phone,
        "password": password,
        "is_email_verified": True,
        "is_email_valid": True,
        "date_joined": joined,
        "last_active": seen,
        "last_login_time": story.between(joined, seen, rng),
        "last_login_ip": person.address,
        "last_login_medium": "email",
        "last_login_uagent": person.user_agent,
        "user_timezone": rng.choice(TIME_ZONES) if elsewhere else employer.company.time_zone,
    }


async def _complete_profiles(
    rows: Sequence[dict[str, Any]], people: Sequence[Person], company: Company, rng: Random
) -> None:
    """Fill the profiles in, which the users were given when they were created."""
    of_user = {row["id"]: person for row, person in zip(rows, people, strict=True)}
    found = await Profile.filter(user_id__in=list(of_user))
    # In the order of the users, whatever the database answers: the dice fall in this order.
    profiles = {profile.user_id: profile for profile in found}
    for user, person in of_user.items():
        profile = profiles[user]
        is_onboarded = rng.random() >= _STILL_ONBOARDING
        profile.theme = {"theme": rng.choice(_THEMES)}
        profile.language = person.language
        profile.role = person.job
        profile.company_name = company.name
        profile.use_case = f"{company.trade}: plan and track our work"
        profile.start_of_the_week = rng.choice((Weekday.MONDAY, Weekday.MONDAY, Weekday.SUNDAY))
        profile.goals = {**goals(), "selected": ["plan cycles", "track issues"]}
        profile.onboarding_step = dict.fromkeys(onboarding_step(), is_onboarded)
        profile.is_onboarded = profile.is_tour_completed = is_onboarded
    await Profile.bulk_update(
        profiles.values(),
        fields=[
            "theme",
            "language",
            "role",
            "company_name",
            "use_case",
            "start_of_the_week",
            "goals",
            "onboarding_step",
            "is_onboarded",
            "is_tour_completed",
        ],
    )


def _accounts(rows: Sequence[dict[str, Any]], story: Story, rng: Random) -> Iterator[Account]:
    for row in rows:
        if rng.random() >= _COMES_BY_OAUTH:
            continue
        moment = row["date_joined"]
        yield Account(
            id=uuid_at(moment, rng),
            created_at=moment,
            updated_at=row["last_login_time"],
            user_id=row["id"],
            provider=rng.choice(_PROVIDERS),
            provider_account_id=str(rng.getrandbits(60)),
            access_token=f"{rng.getrandbits(128):032x}",
            refresh_token=f"{rng.getrandbits(128):032x}",
            access_token_expired_at=story.end + datetime.timedelta(hours=1),
            last_connected_at=row["last_login_time"],
            metadata={"email": row["email"]},
        )
