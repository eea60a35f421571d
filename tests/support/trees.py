"""A project with a row of every kind in it, for tests of what a deletion takes."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from tests.support.rows import FACTORIES, make, relations_of
from tortoise_tracker.factories import make_project
from tortoise_tracker.kit.writing.rows import update_rows
from tortoise_tracker.models import (
    Cycle,
    CycleIssue,
    Issue,
    IssueActivity,
    IssueAssignee,
    IssueAttachment,
    IssueComment,
    IssueDescriptionVersion,
    IssueLabel,
    IssueLink,
    IssueSubscriber,
    Label,
    Module,
    ModuleIssue,
    Project,
    ProjectIdentifier,
    ProjectMember,
    ProjectUserProperty,
)

#: What a new project or member has without being asked.
_COMES_ALONG = (ProjectIdentifier, ProjectUserProperty)


async def make_full_project(**columns: Any) -> Project:
    """A project with at least one row of every model that lies in projects."""
    project = await make_project(**columns)
    for model in FACTORIES:
        if "project" in relations_of(model) and model not in _COMES_ALONG:
            await make(model, project_id=project.id)
    await make(ProjectMember, project_id=project.id)
    parent = await make(Issue, project_id=project.id)
    await make(Issue, project_id=project.id, parent_id=parent.id)
    return project


async def make_busy_project(count: int, **columns: Any) -> Project:
    """The same with that many issues more, each with a row of every kind that hangs on issues."""
    project = await make_full_project(**columns)
    scope = {"project_id": project.id, "workspace_id": project.workspace_id}
    label, cycle, module = [
        await model.objects.filter(project=project).first() for model in (Label, Cycle, Module)
    ]
    members = await ProjectMember.filter(project=project)
    issues = [Issue(**scope, name=f"Issue {n}") for n in range(count)]
    await Issue.bulk_create(issues)
    below = [Issue(**scope, name=f"Under {issue.name}", parent_id=issue.id) for issue in issues[: count // 4]]
    await Issue.bulk_create(below)
    given: dict[Any, dict[str, Any]] = {
        IssueActivity: {"verb": "created"},
        IssueAssignee: {"assignee_id": members[0].member_id},
        IssueAttachment: {"attributes": {"name": "x.png"}, "asset": "x.png", "size": 2},
        IssueComment: {"comment_html": "<p>x</p>"},
        IssueDescriptionVersion: {},
        IssueLabel: {"label": label},
        IssueLink: {"title": "x", "url": "https://git.example.com"},
        IssueSubscriber: {"subscriber_id": members[0].member_id},
        CycleIssue: {"cycle": cycle},
        ModuleIssue: {"module": module},
    }
    for model, values in given.items():
        await model.bulk_create([model(**scope, **values, issue_id=issue.id) for issue in issues])
    return project


async def deep_chain(length: int) -> tuple[Project, list[Issue]]:
    """Issues each of which hangs on the one before."""
    project = await make_project()
    issues = [Issue(project=project, name=f"Issue {n}") for n in range(length)]
    await Issue.bulk_create(issues)
    for parent, issue in pairwise(issues):
        issue.parent_id = parent.id
    # Past the rules, which would follow the chain up from each.
    await update_rows(Issue, issues, ["parent_id"], Issue._choose_db(for_write=True))
    return project, issues
