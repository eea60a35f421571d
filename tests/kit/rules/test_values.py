"""Columns that never change, and columns that never agree."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import make_issue, make_issue_relation, make_project
from tortoise_tracker.models import Issue, IssueRelation

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)
each_update = pytest.mark.parametrize("write", UPDATES.values(), ids=UPDATES)


@each_update
async def test_number_of_an_issue_stays(write: Any) -> None:
    """The message says why, and nothing is written."""
    issue = await make_issue()

    with pytest.raises(InvalidValue, match=r"Issue\.sequence_id 1 cannot become 7: a number is given once"):
        await write(issue, sequence_id=7)

    assert 1 == (await Issue.get(pk=issue.pk)).sequence_id


@each_update
async def test_project_of_an_issue_stays(write: Any) -> None:
    """The message says what to do instead."""
    issue = await make_issue()
    other = await make_project(workspace_id=issue.workspace_id)

    with pytest.raises(InvalidValue):
        await write(issue, project_id=other.id)

    assert issue.project_id == (await Issue.get(pk=issue.pk)).project_id


@each_update
async def test_writing_the_same_value_is_no_change(write: Any) -> None:
    """Also when it is given as text."""
    issue = await make_issue()

    found = await write(issue, sequence_id=1, project_id=str(issue.project_id), name="new")

    assert ("new", 1) == (found.name, found.sequence_id)


async def test_one_wrong_row_of_many() -> None:
    """It is found among the others with one statement, and none is written."""
    first = await make_issue()
    issues = [Issue(project_id=first.project_id, name=str(n)) for n in range(50)]
    await Issue.bulk_create(issues)
    for issue in issues:
        issue.name = "new"
    issues[17].sequence_id = 1000

    with count_statements() as seen, pytest.raises(InvalidValue, match=r"sequence_id 19 cannot become 1000"):
        await Issue.bulk_update(issues, ["name", "sequence_id"])

    assert 1 == sum(" AS old " in statement for statement in seen)
    assert 0 == await Issue.filter(name="new").count()


@each_creation
async def test_issue_is_not_related_to_itself_from_the_beginning(write: Any) -> None:
    """The message names the issue and the column to choose anew."""
    issue = await make_issue()

    with pytest.raises(
        InvalidValue, match=rf"relates issue_id {issue.id} to itself: choose another related_"
    ):
        await write(IssueRelation, issue=issue, related_issue=issue)

    assert 0 == await IssueRelation.all_objects.count()


@pytest.mark.parametrize("column", ["issue_id", "related_issue_id"])
@each_update
async def test_issue_is_not_related_to_itself_later_on(write: Any, column: str) -> None:
    """Whichever of the two is moved."""
    relation = await make_issue_relation()
    ends = {"issue_id": relation.related_issue_id, "related_issue_id": relation.issue_id}

    with pytest.raises(InvalidValue, match="to itself"):
        await write(relation, **{column: ends[column]})

    found = await IssueRelation.get(pk=relation.pk)
    assert (relation.issue_id, relation.related_issue_id) == (found.issue_id, found.related_issue_id)


@each_update
async def test_relation_can_be_turned_around(write: Any) -> None:
    """Both at once are compared with each other."""
    relation = await make_issue_relation()

    found = await write(relation, issue_id=relation.related_issue_id, related_issue_id=relation.issue_id)

    assert (relation.related_issue_id, relation.issue_id) == (found.issue_id, found.related_issue_id)
