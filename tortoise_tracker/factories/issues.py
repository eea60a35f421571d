"""Issues and the rows around them."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.enums import IssueRelationType
from tortoise_tracker.factories._given import in_project, number, parent
from tortoise_tracker.factories.projects import make_label, make_project, make_project_member
from tortoise_tracker.factories.users import make_user
from tortoise_tracker.models import (
    Issue,
    IssueActivity,
    IssueAssignee,
    IssueAttachment,
    IssueComment,
    IssueDescriptionVersion,
    IssueLabel,
    IssueLink,
    IssueRelation,
    IssueSubscriber,
    IssueVersion,
    Label,
    Project,
    User,
)


async def make_issue(**columns: Any) -> Issue:
    """An issue in the default state of a new project."""
    await parent(columns, "project", Project, make_project)
    return await Issue.create(**{"name": f"Issue {number()}", **columns})


async def make_issue_assignee(**columns: Any) -> IssueAssignee:
    """A new member of the project who works on the issue."""
    await _involve(columns, "assignee")
    return await IssueAssignee.create(**columns)


async def make_issue_subscriber(**columns: Any) -> IssueSubscriber:
    """A new member of the project who follows the issue."""
    await _involve(columns, "subscriber")
    return await IssueSubscriber.create(**columns)


async def make_issue_label(**columns: Any) -> IssueLabel:
    """A new label of the project, on the issue."""
    issue = await _issue(columns)
    await parent(columns, "label", Label, lambda: make_label(project_id=issue.project_id))
    return await IssueLabel.create(**columns)


async def make_issue_link(**columns: Any) -> IssueLink:
    """A link on the issue."""
    await _issue(columns)
    defaults = {"title": "Pull request", "url": f"https://git.example.com/pull/{number()}"}
    return await IssueLink.create(**{**defaults, **columns})


async def make_issue_relation(**columns: Any) -> IssueRelation:
    """Two issues of a project, the first blocked by the second."""
    issue = await _issue(columns)
    await parent(columns, "related_issue", Issue, lambda: make_issue(project_id=issue.project_id))
    return await IssueRelation.create(**{"relation_type": IssueRelationType.BLOCKED_BY, **columns})


async def make_issue_attachment(**columns: Any) -> IssueAttachment:
    """A small picture on the issue."""
    await _issue(columns)
    name = f"screenshot-{number()}.png"
    defaults = {"attributes": {"name": name, "type": "image/png"}, "asset": name, "size": 2048}
    return await IssueAttachment.create(**{**defaults, **columns})


async def make_issue_comment(**columns: Any) -> IssueComment:
    """A comment by a new user."""
    await _issue(columns)
    await parent(columns, "actor", User, make_user)
    return await IssueComment.create(**{"comment_html": f"<p>Comment {number()}</p>", **columns})


async def make_issue_activity(**columns: Any) -> IssueActivity:
    """A note that the issue was created; takes ``issue`` although the column is a plain id."""
    issue = await _issue(columns)
    del columns["issue"]
    defaults = {"issue_id": issue.id, "project_id": issue.project_id, "verb": "created"}
    return await IssueActivity.create(**{**defaults, **columns})


async def make_issue_version(**columns: Any) -> IssueVersion:
    """A snapshot of the issue as it is."""
    issue = await _issue(columns)
    snapshot = {
        name: getattr(issue, name)
        for name in (
            *("name", "sequence_id", "sort_order", "priority", "state_id", "parent_id", "type_id"),
            *("estimate_point_id", "point", "start_date", "target_date", "completed_at"),
            *("archived_at", "is_draft", "description_html", "description_json"),
            *("description_binary", "external_source", "external_id"),
        )
    }
    return await IssueVersion.create(**{**snapshot, **columns})


async def make_issue_description_version(**columns: Any) -> IssueDescriptionVersion:
    """The description of the issue as it is."""
    issue = await _issue(columns)
    text = {"description_html": issue.description_html, "description_json": issue.description_json}
    return await IssueDescriptionVersion.create(**{**text, **columns})


async def _issue(columns: dict[str, Any]) -> Issue:
    return await parent(columns, "issue", Issue, in_project(columns, make_issue))


async def _involve(columns: dict[str, Any], role: str) -> None:
    """Name a member of the issue's project, unless one is named."""
    issue = await _issue(columns)
    if not {role, f"{role}_id"} & columns.keys():
        member = await make_project_member(project_id=issue.project_id)
        columns[f"{role}_id"] = member.member_id
