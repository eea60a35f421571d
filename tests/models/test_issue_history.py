"""What remembers an issue: numbers, activities and versions."""

from __future__ import annotations

import datetime

from tests.support.rows import defaults_of
from tortoise_tracker.enums import Priority
from tortoise_tracker.factories import (
    make_issue,
    make_issue_version,
)
from tortoise_tracker.models import (
    IssueActivity,
    IssueDescriptionVersion,
    IssueSequence,
    IssueVersion,
)

_RICH_TEXT: dict[str, object] = {
    "description_html": "<p></p>",
    "description_json": {},
    "description_binary": None,
    "description_stripped": "",
}


_EXTERNAL = {"external_source": None, "external_id": None}


async def test_defaults_of_an_activity() -> None:
    """An activity says that something was created."""
    issue = await make_issue()

    assert {
        "issue_comment_id": None,
        "actor_id": None,
        "verb": "created",
        "field": "",
        "old_value": None,
        "new_value": None,
        "comment": "",
        "attachments": [],
        "old_identifier": None,
        "new_identifier": None,
        "epoch": None,
    } == await defaults_of(IssueActivity, project_id=issue.project_id, issue_id=issue.id)


async def test_defaults_of_a_version() -> None:
    """A snapshot needs what every issue has: name, number and place."""
    before = datetime.datetime.now(datetime.UTC)
    found = await defaults_of(
        IssueVersion, issue=await make_issue(), name="Login fails", sequence_id=1, sort_order=65535.0
    )

    assert before <= found.pop("last_saved_at") <= datetime.datetime.now(datetime.UTC)
    assert {
        **_RICH_TEXT,
        **_EXTERNAL,
        "owned_by_id": None,
        "activity_id": None,
        "priority": Priority.NONE,
        **dict.fromkeys(("state_id", "parent_id", "type_id", "estimate_point_id", "cycle_id"), None),
        **dict.fromkeys(("point", "start_date", "target_date", "completed_at", "archived_at"), None),
        "is_draft": False,
        "assignees": [],
        "labels": [],
        "modules": [],
        "properties": {},
        "meta": {},
    } == found


async def test_version_has_every_column_of_an_issue() -> None:
    """What is added to issues is added to their snapshots."""
    version = await make_issue_version()
    issue = await version.issue
    # They refer to nothing: a snapshot stays what it was when states or labels go.
    columns = set(issue._meta.fields_db_projection)

    assert set() == columns - set(version._meta.fields_db_projection)
    assert {"assignees", "labels", "cycle_id", "modules"} <= set(version._meta.fields_db_projection)


async def test_defaults_of_a_description_version() -> None:
    """The four columns of a rich text, and when it was taken."""
    before = datetime.datetime.now(datetime.UTC)
    found = await defaults_of(IssueDescriptionVersion, issue=await make_issue())

    assert before <= found.pop("last_saved_at") <= datetime.datetime.now(datetime.UTC)
    assert {**_RICH_TEXT, "owned_by_id": None} == found


async def test_number_that_was_given_is_recorded_as_taken() -> None:
    """The record of a live issue is not marked as deleted."""
    issue = await make_issue()
    sequence = await IssueSequence.get(issue=issue)

    assert (issue.sequence_id, False) == (sequence.sequence, sequence.deleted)
