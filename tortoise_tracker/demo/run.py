"""Telling the whole story, from the first user to the last deleted comment."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from uuid import UUID

from argon2 import PasswordHasher

from tortoise_tracker.demo.bin import fill_bin
from tortoise_tracker.demo.cast import Employer, hire
from tortoise_tracker.demo.content.companies import Company, company_number
from tortoise_tracker.demo.content.people import Person, people
from tortoise_tracker.demo.cycles import close_cycles
from tortoise_tracker.demo.dice import shares, some, stream
from tortoise_tracker.demo.issues import fill_project
from tortoise_tracker.demo.pages import write_pages
from tortoise_tracker.demo.plan import ProjectPlan, project_plans
from tortoise_tracker.demo.projects import start_project
from tortoise_tracker.demo.sizes import DEMO_PASSWORD, Sizes
from tortoise_tracker.demo.story import Story
from tortoise_tracker.demo.workspaces import found_workspace
from tortoise_tracker.demo.world import Member, WorkspaceWorld
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.models import User, Workspace

#: The first day that a story may end on.
_EARLIEST = datetime.date(2000, 1, 1)

#: Days that a workspace has been there for.
_SHORTEST, _LONGEST = 300, 480

#: Days before the first project: people come first.
_FORMING = 30

#: The youngest project begins when this part of the workspace's story is over.
_LATEST_BEGINNING = 0.55

#: How many of a hundred people of one workspace also help in the next one.
_HELPERS = 8


@dataclass(frozen=True, slots=True)
class Seeded:
    """What was made.

    Attributes:
        projects: The keys of the projects, in the order in which they were filled.
        email: A user to sign in as.
    """

    projects: tuple[UUID, ...]
    email: str


async def seed(
    sizes: Sizes,
    *,
    seed: int,
    today: datetime.date,
    on_written: Callable[[int], None] = lambda _: None,
) -> Seeded:
    """Fill the connected database.

    What is there stays, and is taken account of: with the same seed it gets other data beside it.

    Args:
        sizes: How much.
        seed: The same seed gives the same data on the same day, keys included. Rows that come by
            rule, such as default states, and deletions have their keys and times from the clock.
        today: The story ends with the midnight before this day.
        on_written: Told how many issues have been written since the last time.

    Raises:
        InvalidValue: If ``today`` is yet to come, or before the year 2000.
    """
    if not _EARLIEST <= today <= datetime.datetime.now(datetime.UTC).date():
        msg = f"the story cannot end on {today}: choose a day from {_EARLIEST} until today"
        raise InvalidValue(msg)
    # What a database holds already makes the dice fall otherwise, or the keys would be there twice.
    before = await User.all().count()
    number = f"{seed}+{before}"
    rng = stream(number, "tracker")
    password = PasswordHasher().hash(DEMO_PASSWORD, salt=rng.randbytes(16))
    applicants = people(stream(number, "people"))
    companies = await _companies(sizes.workspaces, rng)
    employers = [
        Employer(company, Story.until(today, rng.randint(_SHORTEST, _LONGEST))) for company in companies
    ]
    staff = await _hire_all(employers, sizes.users, applicants, password, rng)
    made: list[UUID] = []
    for place, share in enumerate(shares(sizes.issues, sizes.workspaces, rng)):
        dice = stream(number, "workspace", place)
        workspace = await found_workspace(
            companies[place], employers[place].story, staff[place], applicants, dice
        )
        plans = project_plans(place * sizes.projects, sizes.projects, share, dice)
        made += await _work(workspace, plans, number, on_written)
    return Seeded(projects=tuple(made), email=staff[0][0].email)


async def _work(
    workspace: WorkspaceWorld,
    plans: Sequence[ProjectPlan],
    number: str,
    on_written: Callable[[int], None],
) -> list[UUID]:
    """All projects of a workspace, one after the other: only one is in memory."""
    made = []
    for plan in plans:
        dice = stream(number, workspace.slug, plan.identifier)
        story = workspace.story.since(_beginning(workspace.story, dice))
        world = await start_project(workspace, plan, story, dice)
        await fill_project(world, plan.issues, dice, on_written)
        await write_pages(world, plan.issues, dice)
        await close_cycles(world)
        await fill_bin(world, dice)
        made.append(world.id)
    return made


def _beginning(story: Story, rng: Random) -> datetime.datetime:
    formed = story.start + datetime.timedelta(days=_FORMING)
    latest = story.start + _LATEST_BEGINNING * (story.end - story.start)
    return Story(formed, latest).at(rng.random())


async def _companies(count: int, rng: Random) -> list[Company]:
    """Companies that have no workspace in the database yet."""
    found: list[Company] = []
    index = rng.randrange(250)
    while len(found) < count:
        company = company_number(index, rng)
        if not await Workspace.filter(slug=company.slug).exists():
            found.append(company)
        index += 1
    return found


async def _hire_all(
    employers: Sequence[Employer],
    users: int,
    applicants: Iterator[Person],
    password: str,
    rng: Random,
) -> list[list[Member]]:
    """The people of each workspace; some help in two, all where there are too few for each."""
    staff: list[list[Member]] = []
    for employer, count in zip(employers, shares(users, len(employers), rng), strict=True):
        staff.append(await hire(employer, applicants, count, password, rng))
    everyone = [member for members in staff for member in members]
    for place, members in enumerate(staff):
        neighbors = staff[place - 1] if place else []
        # No workspace without an owner, even if there are fewer people than workspaces.
        members.extend(
            some(neighbors[1:], 0, len(neighbors) * _HELPERS // 100, rng)
            if members
            else [everyone[place % len(everyone)]]
        )
    return staff
