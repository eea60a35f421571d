"""Numbers that were taken in vain are given back, and numbers are not for choosing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from tests.support.rows import contents
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue, make_project
from tortoise_tracker.kit.signals import post_bulk_create
from tortoise_tracker.models import Issue, IssueSequence, Project


async def numbers_of(project: Project) -> list[int]:
    """The numbers of a project's issues, deleted ones included."""
    return sorted([issue.sequence_id for issue in await Issue.all_objects.filter(project=project)])


async def recorded_in(project: Project) -> list[int]:
    """The numbers that are recorded as given."""
    return sorted([row.sequence for row in await IssueSequence.all_objects.filter(project=project)])


async def undone(create: Callable[[], Awaitable[Issue]]) -> int:
    """Create an issue in a transaction that fails, and return the number it had there."""
    numbers: list[int] = []
    with suppress(LookupError):
        async with in_transaction():
            numbers.append((await create()).sequence_id)
            raise LookupError
    return numbers[0]


@pytest.mark.parametrize("path", CREATIONS)
async def test_rollback_gives_the_number_back(path: str) -> None:
    """Of a transaction that fails after the issue was created."""
    project = await make_project()
    await make_issue(project=project)
    before = await contents()

    number = await undone(lambda: CREATIONS[path](Issue, project=project, name="x"))

    assert before == await contents()
    assert [2, 2] == [number, (await make_issue(project=project)).sequence_id]


async def test_savepoint_gives_the_number_back() -> None:
    """What is undone inside a transaction that goes on is undone as well."""
    project = await make_project()

    async with in_transaction():
        await make_issue(project=project)
        assert 2 == await undone(lambda: make_issue(project=project))
        await make_issue(project=project)

    assert ([1, 2], [1, 2]) == (await numbers_of(project), await recorded_in(project))


@pytest.mark.parametrize("path", CREATIONS)
async def test_issue_that_fails_takes_no_number(path: str) -> None:
    """Whether a rule refuses it or a listener undoes it."""
    project = await make_project()

    @post_bulk_create(Issue)
    async def refuse(sender: type[Issue], instances: list[Issue], using_db: Any) -> None:
        raise IntegrityError("refused")

    try:
        with pytest.raises(InvalidValue):
            await CREATIONS[path](Issue, project=project, name="x", point=13)
        if path == "bulk_create":
            with pytest.raises(IntegrityError, match="refused"):
                await CREATIONS[path](Issue, project=project, name="x")
    finally:
        post_bulk_create.disconnect(refuse)

    assert 1 == (await make_issue(project=project)).sequence_id
    assert [1] == await recorded_in(project)


@pytest.mark.parametrize("path", UPDATES)
async def test_number_stays(path: str) -> None:
    """By no path can an issue be given another number, a free one either."""
    issue = await make_issue()
    before = await contents()

    with pytest.raises(InvalidValue, match="a number is given once and stays"):
        await UPDATES[path](issue, sequence_id=7)

    assert before == await contents()


async def test_number_cannot_be_chosen() -> None:
    """The next number could not be given, either."""
    project = await make_project()
    before = await contents()

    for number in (1, 7):
        columns = {"project_id": project.id, "name": "x", "sequence_id": number}
        assert [] == await creating(Issue, columns, InvalidValue)

    with pytest.raises(InvalidValue) as caught:
        await Issue.create(project=project, name="x", sequence_id=7)
    assert str(caught.value) == (
        "Issue.sequence_id 7 cannot be chosen: leave it out, the project gives the next number"
    )
    assert before == await contents()


async def test_writing_the_number_that_is_there_is_no_change() -> None:
    """A full update of an issue names every column."""
    issue = await make_issue()

    assert list(UPDATES) == await updating(issue, {"sequence_id": 1, "name": "New"}, InvalidValue)
    await issue.save(force_update=True)

    assert 1 == (await stored(issue)).sequence_id
