"""Numbers that came in wrong are found and put right; those of others stay as they are."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.migrations.catalogue import read_catalogue
from tests.support.consistency import inconsistencies
from tests.support.imported import drop_unique_numbers, execute_all
from tortoise_tracker import acting_as, connect
from tortoise_tracker.factories import make_issue, make_project, make_user
from tortoise_tracker.health.sequences import Kind, find_faults, put_in_step, repair_numbers
from tortoise_tracker.models import (
    Issue,
    IssueActivity,
    IssueCounter,
    IssueSequence,
    Project,
)

pytestmark = pytest.mark.no_database


@pytest.fixture
async def imported(fresh_database_url: str) -> AsyncIterator[BaseDBAsyncClient]:
    """A database whose tables of issues and of records came without their unique constraints."""
    async with connect(fresh_database_url, create_tables=True) as context:
        await drop_unique_numbers(context.db())
        yield context.db()


async def filled(count: int = 5) -> tuple[Project, list[Issue]]:
    """A project and its issues, oldest first."""
    project = await make_project()
    issues = [Issue(project=project, name=f"Issue {n}") for n in range(1, count + 1)]
    await Issue.bulk_create(issues)
    return project, issues


async def set_number(db: BaseDBAsyncClient, issue: Issue, number: int) -> None:
    """As an import does it: past the models."""
    await db.execute_script(f"UPDATE issues SET sequence_id = {number} WHERE id = '{issue.id}'")


async def numbers() -> dict[str, int]:
    """The number of each issue, by name, deleted ones included."""
    return {issue.name: issue.sequence_id for issue in await Issue.all_objects.all()}


async def kinds(db: BaseDBAsyncClient) -> list[Kind]:
    """What is wrong."""
    return [fault.kind for fault in await find_faults(db)]


async def assert_right(db: BaseDBAsyncClient) -> None:
    """Nothing is wrong, with numbers or otherwise, and the next issue gets a number that nobody had."""
    assert [] == await find_faults(db)
    assert [] == await inconsistencies()
    for project in await Project.objects.all():
        taken = [row.sequence for row in await IssueSequence.all_objects.filter(project=project)]
        new = await make_issue(project=project)
        assert max(taken, default=0) + 1 == new.sequence_id


async def test_oldest_keeps_the_number(imported: BaseDBAsyncClient) -> None:
    """The others get the next ones, in the order in which they were created."""
    _, issues = await filled()
    await set_number(imported, issues[3], 1)
    await set_number(imported, issues[1], 1)

    assert [Kind.DUPLICATE, Kind.DUPLICATE] == await kinds(imported)
    repaired = await repair_numbers(imported)

    assert [(str(issues[1].id), 1, 6), (str(issues[3].id), 1, 7)] == [
        (each.id, each.old, each.new) for each in repaired.renumbered
    ]
    assert {"Issue 1": 1, "Issue 2": 6, "Issue 3": 3, "Issue 4": 7, "Issue 5": 5} == await numbers()
    await assert_right(imported)


async def test_history_tells_of_it(imported: BaseDBAsyncClient) -> None:
    """Who did it, what the number was and what it is."""
    project, issues = await filled()
    await set_number(imported, issues[1], 1)
    user = await make_user()

    with acting_as(user):
        await repair_numbers(imported)

    activity = await IssueActivity.get(issue_id=issues[1].id)
    assert ("updated", "sequence_id", "1", "6") == (
        activity.verb,
        activity.field,
        activity.old_value,
        activity.new_value,
    )
    assert (user.id, user.id, project.id) == (
        activity.actor_id,
        activity.created_by_id,
        activity.project_id,
    )
    assert user.id == (await Issue.get(id=issues[1].id)).updated_by_id


async def test_indexes_are_put_back(fresh_database_url: str) -> None:
    """The tables are what they were before, and no number can be there twice."""
    async with connect(fresh_database_url, create_tables=True) as context:
        db = context.db()
        before = await read_catalogue(db)
        await drop_unique_numbers(db)
        _, issues = await filled()
        await set_number(db, issues[1], 1)

        repaired = await repair_numbers(db)

        assert ["uid_issues_project_d90781", "uid_issue_seque_project_5f900c"] == repaired.indexes
        after = await read_catalogue(db)
        if db.capabilities.dialect == "postgres":
            assert before == after
        for table, columns in (("issues", "sequence_id"), ("issue_sequences", "sequence")):
            index = (True, ("project_id", columns), None)
            assert index in after[table].indexes.values() or index[1] in after[table].uniques
        assert [] == (await repair_numbers(db)).indexes


async def test_numbers_that_were_recorded_stay_taken(imported: BaseDBAsyncClient) -> None:
    """Also those of issues that were removed for good, when the counter is gone with them."""
    project, issues = await filled()
    await issues[4].delete(soft=False)
    await IssueCounter.filter(project=project).delete()
    await set_number(imported, issues[1], 1)

    assert [Kind.DUPLICATE, Kind.BEHIND] == await kinds(imported)
    await repair_numbers(imported)

    assert 6 == (await Issue.get(id=issues[1].id)).sequence_id
    await assert_right(imported)


@pytest.mark.parametrize("number", [0, -3])
async def test_number_that_is_none_is_replaced(imported: BaseDBAsyncClient, number: int) -> None:
    """Numbers begin at 1."""
    _, issues = await filled()
    await set_number(imported, issues[1], number)

    assert [Kind.UNNUMBERED] == await kinds(imported)
    await repair_numbers(imported)

    assert 6 == (await Issue.get(id=issues[1].id)).sequence_id
    await assert_right(imported)


async def test_records_follow_the_issues(imported: BaseDBAsyncClient) -> None:
    """Missing ones are written, surplus ones go, and those that name the wrong issue name the right one."""
    project, issues = await filled()
    one, two, three = (str(issue.id) for issue in issues[:3])
    record = await IssueSequence.get(issue=issues[3])
    await execute_all(
        imported,
        [
            f"DELETE FROM issue_sequences WHERE issue_id = '{one}'",
            f"UPDATE issue_sequences SET issue_id = '{three}' WHERE issue_id = '{two}'",
        ],
    )
    await IssueSequence.create(issue_id=record.issue_id, project=project, sequence=4)

    assert [Kind.UNRECORDED, Kind.MISRECORDED, Kind.REPEATED] == await kinds(imported)
    await put_in_step(imported)

    recorded = {row.sequence: row.issue_id for row in await IssueSequence.all()}
    assert {issue.sequence_id: issue.id for issue in issues} == recorded
    assert await IssueSequence.filter(id=record.id).exists()
    await assert_right(imported)


async def test_counter_catches_up(imported: BaseDBAsyncClient) -> None:
    """One that is ahead is left: what it has counted may have been given."""
    project, _ = await filled()
    await IssueCounter.filter(project=project).update(last_value=2)
    ahead, _ = await filled()
    await IssueCounter.filter(project=ahead).update(last_value=20)

    assert [Kind.BEHIND] == await kinds(imported)
    await put_in_step(imported)

    assert [5, 20] == [(await IssueCounter.get(project=each)).last_value for each in (project, ahead)]
    assert [] == await kinds(imported)


async def test_deleted_issue_comes_back_with_its_new_number(imported: BaseDBAsyncClient) -> None:
    """The record of it is found by the restoration; that of its old number is another's."""
    _, issues = await filled()
    await set_number(imported, issues[1], 1)
    deletion = await issues[1].delete()
    assert deletion is not None

    await repair_numbers(imported)
    assert [] == [*await find_faults(imported), *await inconsistencies()]
    await deletion.restore()

    record = await IssueSequence.get(sequence=6)
    assert (issues[1].id, False) == (record.issue_id, record.deleted)
    assert issues[0].id == (await IssueSequence.get(sequence=1)).issue_id
    await assert_right(imported)


async def test_deleted_project_stays_deleted_as_a_whole(imported: BaseDBAsyncClient) -> None:
    """What the repair writes lies in the bin with it, and comes back with it."""
    project, issues = await filled()
    await set_number(imported, issues[1], 1)
    deletion = await project.delete()
    assert deletion is not None

    await repair_numbers(imported)
    assert [] == [*await find_faults(imported), *await inconsistencies()]
    assert 0 == await IssueActivity.objects.all().count()
    await deletion.refresh_from_db()
    await deletion.restore()

    assert 6 == (await Issue.get(id=issues[1].id)).sequence_id
    assert issues[1].id == (await IssueActivity.get()).issue_id
    await assert_right(imported)


async def test_issue_deleted_before_its_project_comes_back(imported: BaseDBAsyncClient) -> None:
    """First the project, then the issue; its new record is there with both."""
    project, issues = await filled()
    await set_number(imported, issues[1], 1)
    of_issue, of_project = await issues[1].delete(), await project.delete()
    assert of_issue is not None
    assert of_project is not None

    await repair_numbers(imported)
    assert [] == [*await find_faults(imported), *await inconsistencies()]
    await of_project.refresh_from_db()
    await of_project.restore()
    await of_issue.restore()
    # The record that both issues had was told that its issue is gone.
    await put_in_step(imported)

    assert issues[1].id == (await IssueSequence.get(sequence=6)).issue_id
    await assert_right(imported)


async def test_other_projects_are_left_alone(imported: BaseDBAsyncClient) -> None:
    """Only those that are named are looked at and changed."""
    first, issues = await filled()
    second, others = await filled()
    await set_number(imported, issues[1], 1)
    await set_number(imported, others[1], 1)

    found = await find_faults(imported, [str(second.id)])
    await put_in_step(imported, [str(second.id)])

    assert [(Kind.DUPLICATE, str(second.id), 1, str(others[1].id))] == [
        (fault.kind, fault.project_id, fault.number, fault.key) for fault in found
    ]
    assert [str(first.id)] == [fault.project_id for fault in await find_faults(imported, [str(first.id)])]


async def test_failure_leaves_everything_as_it_was(imported: BaseDBAsyncClient) -> None:
    """A history that cannot be written takes the new numbers back."""
    _, issues = await filled()
    await set_number(imported, issues[1], 1)
    before = await numbers()
    await imported.execute_script("ALTER TABLE issue_activities RENAME TO mislaid")

    with pytest.raises(Exception, match="issue_activities"):
        await repair_numbers(imported)

    assert before == await numbers()
    await imported.execute_script("ALTER TABLE mislaid RENAME TO issue_activities")
    await repair_numbers(imported)
    await assert_right(imported)
