"""A relation into another project or workspace is refused, on every write path."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.rows import FACTORIES, columns_of, contents, make, make_beside, relations_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker.exceptions import InvalidValue, ScopeMismatch
from tortoise_tracker.factories import make_issue, make_label, make_project, make_state, make_workspace
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    Issue,
    IssueAttachment,
    IssueComment,
    IssueLabel,
    IssueLink,
    IssueRelation,
    Page,
    PageLabel,
    Project,
    ProjectIdentifier,
    User,
    UserNotificationPreference,
    Workspace,
)

#: What rows lie in, not what they refer to; and who is a member is a rule of its own.
_OTHERWISE = (Project, Workspace, User)


def scoped_relations() -> list[Any]:
    """Every relation that can lead out of the project, and every one that can lead out of the workspace."""
    found = []
    for model in FACTORIES:
        relations = relations_of(model)
        for name, target in relations.items():
            if target in _OTHERWISE or "workspace" not in relations:
                continue
            crosses = name in getattr(model, "cross_project_relations", ())
            if not crosses and "project" in relations and "project" in relations_of(target):
                found.append(pytest.param(model, name, target, False, id=f"{model.__name__}.{name}-project"))
            found.append(pytest.param(model, name, target, True, id=f"{model.__name__}.{name}-workspace"))
    return found


def test_the_relations_that_matter_most_are_among_them() -> None:
    """State, label, cycle, module, parent, estimate point and issue type are looked at."""
    covered = {param.id for param in scoped_relations()}

    assert {
        "Issue.state-project",
        "Issue.parent-project",
        "Issue.estimate_point-project",
        "Issue.type-workspace",
        "IssueLabel.label-project",
        "CycleIssue.cycle-project",
        "ModuleIssue.module-project",
        "IssueComment.parent-project",
        "PageLabel.label-workspace",
    } <= covered


@pytest.mark.parametrize(("model", "name", "target", "is_far"), scoped_relations())
async def test_relation_out_of_scope_is_refused(
    model: type[RuledModel], name: str, target: type[RuledModel], *, is_far: bool
) -> None:
    """No path creates a row that refers to a stranger or lets one become so, and nothing is half written."""
    row = await make(model)
    # The neighbor lies in the same workspace.
    stranger = await make(target) if is_far else await make_beside(target, await _neighbor(row))
    before = await contents()
    foreign = {f"{name}_id": stranger.pk}

    accepted = [
        *await updating(row, foreign, ScopeMismatch),
        *await creating(model, {**columns_of(row), **foreign}, ScopeMismatch),
    ]

    assert [] == accepted
    assert before == await contents()


async def _neighbor(row: Any) -> Project:
    return await make_project(workspace_id=row.workspace_id)


@pytest.mark.parametrize(
    "model",
    [model for model in FACTORIES if {"project", "workspace"} <= relations_of(model).keys()],
    ids=lambda model: model.__name__,
)
async def test_workspace_has_to_be_the_one_of_the_project(model: type[RuledModel]) -> None:
    """A row in a project cannot be put, or be moved, into another workspace than the project's."""
    row = await make(model)
    elsewhere = {"workspace_id": (await make_workspace()).pk}
    before = await contents()

    accepted = [
        *await updating(row, elsewhere, ScopeMismatch),
        *await creating(model, {**columns_of(row), **elsewhere}, ScopeMismatch),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize(
    "model",
    [
        model
        for model in FACTORIES
        if {"project", "workspace"} <= relations_of(model).keys()
        # Each project has its own; and preferences are kept for everything a user can look at.
        and model not in (ProjectIdentifier, UserNotificationPreference)
    ],
    ids=lambda model: model.__name__,
)
async def test_workspace_is_filled_from_the_project(model: type[RuledModel]) -> None:
    """Whoever names the project need not name the workspace, whichever way the row is created."""
    row = await make(model)
    columns = columns_of(row)
    del columns["workspace_id"]
    await row.delete(soft=False)

    for create in CREATIONS.values():
        created = await create(model, **columns)
        assert (row.project_id, row.workspace_id) == (created.project_id, created.workspace_id)
        await created.delete(soft=False)


@pytest.mark.parametrize("path", CREATIONS)
async def test_project_is_filled_from_what_the_row_hangs_on(path: str) -> None:
    """A comment, a link or a label on an issue lies in the project of the issue."""
    issue = await make_issue()
    label = await make_label(project_id=issue.project_id)

    for model, columns in (
        (IssueLink, {"url": "https://example.com"}),
        (IssueComment, {}),
        (IssueLabel, {"label_id": label.id}),
        (IssueAttachment, {"asset": "a.png"}),
    ):
        created = await CREATIONS[path](model, issue_id=issue.id, **columns)
        assert (issue.project_id, issue.workspace_id) == (created.project_id, created.workspace_id)


@pytest.mark.parametrize("path", UPDATES)
async def test_issue_stays_in_its_project(path: str) -> None:
    """An issue has a number of its project, so it cannot be moved, not even within the workspace."""
    issue = await make_issue()
    other = await make_project(workspace_id=issue.workspace_id)
    state = await make_state(project=other)

    with pytest.raises(ScopeMismatch):
        await UPDATES[path](issue, project_id=other.id)
    with pytest.raises(InvalidValue, match=r"project_id \S+ cannot become"):
        await UPDATES[path](issue, project_id=other.id, state_id=state.id)

    assert issue.project_id == (await stored(issue)).project_id


async def test_error_names_both_rows_and_both_projects() -> None:
    """The message says which relation leads where, and what to do."""
    issue = await make_issue()
    state = await make_state(project=await _neighbor(issue))

    with pytest.raises(ScopeMismatch) as caught:
        await Issue.filter(id=issue.id).update(state=state)

    assert str(caught.value) == (
        f"Issue.state refers to State {state.id} of another project ({state.project_id}): "
        f"choose one of project {issue.project_id}"
    )


async def test_issues_of_two_projects_can_be_related() -> None:
    """What blocks an issue may be the work of another team, as long as it is of the same workspace."""
    issue = await make_issue()
    blocking = await make_issue(project=await _neighbor(issue))

    relation = await IssueRelation.create(issue=issue, related_issue=blocking)

    assert (issue.project_id, blocking.id) == (relation.project_id, relation.related_issue_id)


async def test_label_of_the_workspace_goes_on_issues_of_every_project() -> None:
    """A label without a project belongs to all of them."""
    issue = await make_issue()
    label = await make_label(workspace_id=issue.workspace_id)

    link = await IssueLabel.create(issue_id=issue.id, label_id=label.id)

    assert (None, issue.project_id) == (label.project_id, link.project_id)


async def test_label_of_a_project_goes_on_pages_of_its_workspace() -> None:
    """A page lies in no project, so that only the workspace counts."""
    label = await make_label()
    page = await make(Page, workspace_id=label.workspace_id)

    link = await PageLabel.create(page_id=page.id, label_id=label.id)

    assert label.workspace_id == link.workspace_id
