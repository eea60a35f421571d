"""An issue begins in the default state, and is completed when its state is of the group Done."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.rows import make_beside
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES, stored
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.factories import make_issue, make_project, make_state
from tortoise_tracker.models import Issue, Project, State

_PAST = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)


async def states_by_group(project: Project) -> dict[StateGroup, State]:
    """The states of a new project."""
    return {state.group: state for state in await State.filter(project=project)}


def is_now(moment: datetime.datetime | None, since: datetime.datetime) -> bool:
    """Whether a moment lies between ``since`` and the present."""
    return moment is not None and since <= moment <= datetime.datetime.now(datetime.UTC)


@pytest.mark.parametrize("path", CREATIONS)
async def test_issue_begins_in_the_default_state(path: str) -> None:
    """Unless it is given one; each project has its own."""
    project, other = await make_project(), await make_project()
    todo = await State.get(project=project, name="Todo")
    mine = await make_state(project=other, is_default=True)
    create = CREATIONS[path]

    begun = await create(Issue, project=project, name="x")
    given = await create(Issue, project=project, name="x", state=todo)
    elsewhere = await create(Issue, project=other, name="x")

    backlog = await State.get(project=project, is_default=True)
    assert [backlog.id, todo.id, mine.id] == [begun.state_id, given.state_id, elsewhere.state_id]


async def test_issues_of_one_batch_begin_in_their_own_projects() -> None:
    """And those that are given a state keep it."""
    projects = [await make_project() for _ in range(2)]
    todo = await State.get(project=projects[0], name="Todo")
    issues = [Issue(project=projects[n % 2], name="x") for n in range(4)]
    issues.append(Issue(project=projects[0], name="x", state=todo))

    await Issue.bulk_create(issues)

    defaults = [(await State.get(project=project, is_default=True)).id for project in projects]
    assert [*defaults, *defaults, todo.id] == [(await stored(issue)).state_id for issue in issues]


async def test_deleted_default_is_no_place_to_begin() -> None:
    """A state in the bin gets no issues."""
    project = await make_project()
    await State.filter(project=project, is_default=True).delete()

    assert (await make_issue(project=project)).state_id is None


@pytest.mark.parametrize("path", UPDATES)
async def test_state_can_be_taken_away(path: str) -> None:
    """The default is for new issues only."""
    issue = await make_issue()

    assert (await UPDATES[path](issue, state_id=None)).state_id is None


@pytest.mark.parametrize("path", CREATIONS)
@pytest.mark.parametrize("group", StateGroup)
async def test_issue_created_in_a_done_state_is_completed(path: str, group: StateGroup) -> None:
    """At the moment of creation, and in no other group."""
    project = await make_project()
    state = (await states_by_group(project))[group]
    since = datetime.datetime.now(datetime.UTC)

    issue = await CREATIONS[path](Issue, project=project, name="x", state=state)

    completed = issue.completed_at
    assert is_now(completed, since) if group is StateGroup.DONE else completed is None


@pytest.mark.parametrize("path", CREATIONS)
async def test_moment_of_completion_can_be_given(path: str) -> None:
    """What is imported was done earlier; what is not done was not completed, whatever is said."""
    project = await make_project()
    states = await states_by_group(project)
    create = CREATIONS[path]

    done = await create(Issue, project=project, name="x", state=states[StateGroup.DONE], completed_at=_PAST)
    todo = await create(Issue, project=project, name="x", state=states[StateGroup.TODO], completed_at=_PAST)

    assert (_PAST, None) == (done.completed_at, todo.completed_at)


@pytest.mark.parametrize("path", UPDATES)
async def test_issue_is_completed_when_its_state_becomes_done(path: str) -> None:
    """And is not any more when it leaves, by whichever path."""
    issue = await make_issue()
    states = await states_by_group(await issue.project)
    since = datetime.datetime.now(datetime.UTC)
    update = UPDATES[path]

    completed = (await update(issue, state_id=states[StateGroup.DONE].id)).completed_at
    reopened = (await update(issue, state_id=states[StateGroup.IN_PROGRESS].id)).completed_at

    assert (True, None) == (is_now(completed, since), reopened)


@pytest.mark.parametrize("path", UPDATES)
@pytest.mark.parametrize("group", [group for group in StateGroup if group is not StateGroup.DONE])
async def test_only_done_completes(path: str, group: StateGroup) -> None:
    """Cancelled is closed, and not completed."""
    issue = await make_issue()
    states = await states_by_group(await issue.project)
    await UPDATES[path](issue, state_id=states[StateGroup.DONE].id)

    assert (await UPDATES[path](issue, state_id=states[group].id)).completed_at is None


@pytest.mark.parametrize("path", UPDATES)
async def test_issue_that_loses_its_state_is_not_completed(path: str) -> None:
    """Where there is no state there is no group."""
    issue = await make_issue()
    states = await states_by_group(await issue.project)
    await UPDATES[path](issue, state_id=states[StateGroup.DONE].id)

    assert (await UPDATES[path](issue, state_id=None)).completed_at is None


@pytest.mark.parametrize("path", UPDATES)
async def test_first_completion_counts(path: str) -> None:
    """From one state of the group Done to another an issue stays completed when it was."""
    issue = await make_issue()
    states = await states_by_group(await issue.project)
    released = await make_state(project_id=issue.project_id, group=StateGroup.DONE)
    first = (await UPDATES[path](issue, state_id=states[StateGroup.DONE].id)).completed_at

    second = (await UPDATES[path](issue, state_id=released.id)).completed_at

    assert first == second


@pytest.mark.parametrize("path", UPDATES)
async def test_completion_cannot_be_forged(path: str) -> None:
    """An open issue is not completed by saying so, nor a done one opened; the moment can be set right."""
    issue = await make_issue()
    done = await make_issue(
        project_id=issue.project_id, state=(await states_by_group(await issue.project))[StateGroup.DONE]
    )
    update = UPDATES[path]

    assert (await update(issue, completed_at=_PAST)).completed_at is None
    assert (await update(done, completed_at=None)).completed_at is not None
    assert _PAST == (await update(done, completed_at=_PAST)).completed_at


@pytest.mark.parametrize("path", UPDATES)
async def test_other_columns_leave_the_completion_alone(path: str) -> None:
    """Renaming a done issue does not complete it again."""
    done = await make_issue()
    await Issue.filter(id=done.id).update(
        state=(await states_by_group(await done.project))[StateGroup.DONE], completed_at=_PAST
    )

    assert _PAST == (await UPDATES[path](done, name="New name")).completed_at


@pytest.mark.parametrize("path", UPDATES)
async def test_relation_may_be_given_for_its_key(path: str) -> None:
    """``state=done`` completes like ``state_id=done.id``."""
    issue = await make_issue()
    states = await states_by_group(await issue.project)

    assert (await UPDATES[path](issue, state=states[StateGroup.DONE])).completed_at is not None


async def test_completion_in_memory_is_the_one_in_the_database() -> None:
    """After a save the instance shows what was written, and nothing is left to save."""
    issue = await make_issue()
    issue.state_id = (await states_by_group(await issue.project))[StateGroup.DONE].id
    await issue.save()

    assert (await stored(issue)).completed_at == issue.completed_at
    assert (True, []) == ("completed_at" in issue.saved_changes, issue.changed_fields)


@pytest.mark.parametrize("path", UPDATES)
async def test_completion_follows_the_group_of_the_state(path: str) -> None:
    """Whoever makes a state one of the group Done completes its issues, and the other way round."""
    project = await make_project()
    state = await make_state(project=project, group=StateGroup.IN_PROGRESS)
    issue = await make_issue(project=project, state=state)
    bystander = await make_issue(project=project)
    since = datetime.datetime.now(datetime.UTC)

    await UPDATES[path](state, group=StateGroup.DONE)
    completed = (await stored(issue)).completed_at
    await UPDATES[path](state, name="Shipped")
    unchanged = (await stored(issue)).completed_at
    await UPDATES[path](state, group=StateGroup.CANCELLED)

    assert (True, completed) == (is_now(completed, since), unchanged)
    assert [None, None] == [(await stored(each)).completed_at for each in (issue, bystander)]


async def test_thousand_issues_are_completed_by_one_update() -> None:
    """Each of them, in a number of statements that does not depend on their number."""
    project = await make_project()
    states = await states_by_group(project)
    await Issue.bulk_create([Issue(project=project, name=f"Issue {n}") for n in range(1000)])
    since = datetime.datetime.now(datetime.UTC)
    counts = []
    for limit, group in ((10, StateGroup.DONE), (1000, StateGroup.DONE), (1000, StateGroup.TODO)):
        chosen: Any = Issue.filter(project=project, sequence_id__lte=limit)
        with count_statements() as seen:
            assert limit == await chosen.update(state=states[group])
        counts.append(len(seen))
        done = [issue for issue in await chosen if is_now(issue.completed_at, since)]
        assert (limit if group is StateGroup.DONE else 0) == len(done)

    assert 1 == len(set(counts)), counts
    assert counts[0] < 10


async def test_update_over_several_projects_completes_where_it_is_done() -> None:
    """One call by the states of their own, so to speak: those that are not moved stay as they are."""
    issue = await make_issue()
    other: Issue = await make_beside(Issue, issue)
    done = (await states_by_group(await issue.project))[StateGroup.DONE]

    await Issue.filter(id__in=[issue.id]).update(state=done)

    assert [True, False] == [(await stored(each)).completed_at is not None for each in (issue, other)]
