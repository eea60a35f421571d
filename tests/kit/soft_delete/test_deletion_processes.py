"""A process that is killed in the middle leaves each deletion wholly there or wholly not."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.consistency import hidden_by, inconsistencies, settled, told_of
from tests.support.crew import Crew, crew
from tests.support.rows import contents
from tests.support.statements import count_statements
from tests.support.trees import make_busy_project
from tortoise_tracker.exceptions import RestoreBlocked
from tortoise_tracker.kit.soft_delete.purging import purge
from tortoise_tracker.models import Deletion, Project

_KILLS = 10
_ISSUES = 20
#: Rows; small, so that a purge is interrupted between portions as well as within one.
_BATCH = 10

#: What a restoration changes although it brings back what was: the stamps, and the bin itself.
_TOUCHED = {"updated_at", "updated_by_id", "deletions"}


@pytest.fixture(scope="module")
def workers(database_url: str) -> Iterator[Crew]:
    """Processes on the database of the run."""
    with crew(database_url) as found:
        yield found


def moments(statements: int, seed: int) -> list[int]:
    """At which statements to kill: the first, the last, and others between them."""
    chosen = random.Random(seed)  # noqa: S311 - the same moments each time
    return [1, statements, *(chosen.randint(2, statements - 1) for _ in range(_KILLS - 2))]


async def delete(project: Project) -> Deletion:
    """Delete a project that lives."""
    deletion = await project.delete()
    assert deletion is not None
    return deletion


async def test_killed_deletion_is_whole_or_nothing(workers: Crew, db: BaseDBAsyncClient) -> None:
    """Ten times at statements drawn at random: everything is there, or everything is in the bin."""
    project = await make_busy_project(_ISSUES)
    with count_statements() as seen:
        first = await delete(project)
    hidden = await hidden_by(first)
    await first.restore()
    assert first.total > 200

    found = []
    for turn, at in enumerate(moments(len(seen), seed=1)):
        ended = workers.kill(("delete", "Project", project.id), at, waits=turn % 2 == 0)
        await settled(db)

        assert [] == await inconsistencies()
        lasting = await Deletion.objects.in_bin()
        # The deletion of a process that lived to tell of it lasts; of one that did not, it may.
        taken = [await hidden_by(deletion) for deletion in lasting]
        assert taken == [hidden] or (not lasting and ended is None)
        found.append(ended)
        for deletion in lasting:
            await deletion.restore()
    assert found.count(None) >= _KILLS // 2


async def test_killed_restoration_is_whole_or_nothing(workers: Crew, db: BaseDBAsyncClient) -> None:
    """Ten times at statements drawn at random: everything is back, or everything is still in the bin."""
    project = await make_busy_project(_ISSUES)
    before = await contents(without=_TOUCHED)
    deletion = await delete(project)
    with count_statements() as seen:
        await deletion.restore()

    found = []
    for turn, at in enumerate(moments(len(seen), seed=2)):
        deletion = await delete(project)
        hidden = await hidden_by(deletion)
        assert deletion.counts == told_of(hidden)
        ended = workers.kill(("restore", deletion.id), at, waits=turn % 2 == 0)
        await settled(db)

        assert [] == await inconsistencies()
        after = await Deletion.get(id=deletion.id)
        assert (hidden if after.restored_at is None else {}) == await hidden_by(deletion)
        assert ended is None or after.restored_at is not None
        found.append(ended)
        await deletion.restore()
        assert before == await contents(without=_TOUCHED)
    assert found.count(None) >= _KILLS // 2


async def test_killed_purge_is_taken_up_again(workers: Crew, db: BaseDBAsyncClient) -> None:
    """Ten times at statements drawn at random: it cannot be undone any more, and goes on where it was."""
    project = await make_busy_project(_ISSUES)
    bystander = await make_busy_project(1)
    deletion = await delete(project)

    chosen = random.Random(3)  # noqa: S311 - the same moments each time
    left = await hidden_by(deletion)
    assert deletion.counts == told_of(left)
    for turn in range(_KILLS):
        # All portions together have some ten times as many.
        at = chosen.randint(8, 20)
        assert workers.kill(("remove", deletion.id, _BATCH), at, waits=turn % 2 == 0) is None
        await settled(db)

        assert [] == await inconsistencies()
        after = await Deletion.get(id=deletion.id)
        hidden = await hidden_by(deletion)
        assert after.purged_at is not None
        assert all(hidden.get(model, 0) <= left[model] for model in left)
        assert hidden.keys() <= left.keys()
        left = hidden
        with pytest.raises(RestoreBlocked, match="being removed for good"):
            await after.restore()
        assert hidden == await hidden_by(deletion)
    assert 0 < sum(told_of(left).values()) < deletion.total

    removed = [portion async for portion in purge(await Deletion.get(id=deletion.id), _BATCH)]

    assert sum(told_of(left).values()) == sum(portion.rows for portion in removed)
    assert ({}, False, []) == (
        await hidden_by(deletion),
        await Deletion.filter(id=deletion.id).exists(),
        await inconsistencies(),
    )
    assert await Project.filter(id=bystander.id).exists()


async def test_purge_killed_before_it_began_changes_nothing(workers: Crew, db: BaseDBAsyncClient) -> None:
    """Until the first portion the deletion can be undone."""
    deletion = await delete(await make_busy_project(1))
    hidden = await hidden_by(deletion)

    # It reads the deletion, locks it, looks for referrers, and says that it begins.
    assert workers.kill(("remove", deletion.id, _BATCH), at=3, waits=True) is None
    await settled(db)

    assert hidden == await hidden_by(deletion)
    await deletion.restore()
    assert [] == await inconsistencies()
