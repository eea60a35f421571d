"""At most one row of a group is the default: the latest that was made so."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import DuplicateValue
from tortoise_tracker.factories import make_project, make_state
from tortoise_tracker.models import Project, State

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


async def defaults(project: Project) -> list[str]:
    """The names of the default states of a project."""
    return [state.name for state in await State.filter(project_id=project.id, is_default=True)]


@each_creation
async def test_new_default_takes_over(write: Any) -> None:
    """From the one that came with the project; other projects keep theirs."""
    project, other = await make_project(), await make_project()

    await write(State, project=project, name="New", is_default=True)

    assert [["New"], ["Backlog"]] == [await defaults(project), await defaults(other)]


@each_update
async def test_default_passes_on(write: Any) -> None:
    """By every way to update a row."""
    project = await make_project()
    state = await make_state(project=project, name="New")

    await write(state, is_default=True)

    assert ["New"] == await defaults(project)


@each_update
async def test_default_can_be_given_up(write: Any) -> None:
    """None is left then."""
    project = await make_project()
    [state] = await State.filter(project_id=project.id, is_default=True)

    await write(state, is_default=False)

    assert [] == await defaults(project)


async def test_last_of_a_batch_wins() -> None:
    """For each project; the instances know which."""
    one, two = await make_project(), await make_project()
    states = [
        State(project=project, name=name, is_default=True) for name in ("A", "B") for project in (one, two)
    ]

    await State.bulk_create(states)

    assert [["B"], ["B"]] == [await defaults(one), await defaults(two)]
    assert [False, False, True, True] == [state.is_default for state in states]


async def test_update_of_many_leaves_one_for_each_project() -> None:
    """Though all of them were to be the default."""
    one, two = await make_project(), await make_project()

    await State.all().update(is_default=True)

    assert [1, 1] == [len(await defaults(one)), len(await defaults(two))]


async def test_default_is_handed_over_within_a_batch() -> None:
    """In either order of the rows."""
    project = await make_project()
    [old] = await State.filter(project_id=project.id, is_default=True)
    new = await make_state(project=project, name="New")
    for rows in ([old, new], [new, old]):
        rows[0].is_default, rows[1].is_default = rows[1].is_default, rows[0].is_default
        wanted = [state.name for state in rows if state.is_default]
        await State.bulk_update(rows, ["is_default"])

        assert wanted == await defaults(project)


async def test_deleted_default_does_not_come_back_as_a_second_one() -> None:
    """Somebody else has become it meanwhile."""
    project = await make_project()
    [old] = await State.filter(project_id=project.id, is_default=True)
    await old.delete()
    await make_state(project=project, name="New", is_default=True)

    await old.restore()

    assert ["New"] == await defaults(project)


async def test_two_at_once_leave_one() -> None:
    """Whoever comes too late is refused by the database, or takes over."""
    project = await make_project()
    states = [await make_state(project=project) for _ in range(4)]
    for state in states:
        state.is_default = True

    results = await asyncio.gather(*(state.save() for state in states), return_exceptions=True)

    assert {type(result) for result in results} <= {type(None), DuplicateValue}
    assert 1 == len(await defaults(project))
