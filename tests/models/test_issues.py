"""Issues: their own columns, their clones, and which are active."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker.enums import Priority, StateGroup
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import (
    make_estimate_point,
    make_issue,
    make_issue_label,
    make_issue_type,
    make_project,
)
from tortoise_tracker.models import Issue, IssueLabel, IssueSequence, Project, State

_NOW = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)


async def test_defaults() -> None:
    """A project and a name are enough: the issue is the first in the default state."""
    project = await make_project()
    backlog = await State.get(project=project, is_default=True)

    assert {
        "archived_at": None,
        "completed_at": None,
        "description_binary": None,
        "description_html": "<p></p>",
        "description_json": {},
        "description_stripped": "",
        "estimate_point_id": None,
        "external_id": None,
        "external_source": None,
        "is_draft": False,
        "parent_id": None,
        "point": None,
        "priority": Priority.NONE,
        "sequence_id": 1,
        "sort_order": 65535.0,
        "start_date": None,
        "state_id": backlog.id,
        "target_date": None,
        "type_id": None,
    } == await defaults_of(Issue, project=project, name="Login fails")


async def test_everything_that_is_given_is_kept() -> None:
    """By every way of creating."""
    project = await make_project()
    point = await make_estimate_point(project=project)
    columns: dict[str, Any] = {
        "project_id": project.id,
        "parent_id": (await make_issue(project=project)).id,
        "type_id": (await make_issue_type(workspace_id=project.workspace_id)).id,
        "state_id": (await State.get(project=project, name="Todo")).id,
        "estimate_point_id": point.id,
        "name": "Löschen schlägt fehl 🙈",
        "priority": Priority.URGENT,
        "point": 5,
        "start_date": datetime.date(2026, 11, 1),
        "target_date": datetime.date(2026, 11, 30),
        "archived_at": _NOW,
        "is_draft": True,
        "sort_order": 1.5,
        "description_html": "<p>Steps</p>",
        "description_json": {"type": "doc", "content": [{"type": "paragraph"}]},
        "description_binary": b"\x00\xff",
        "external_source": "github",
        "external_id": "17",
    }

    for create in CREATIONS.values():
        issue = await create(Issue, **columns)
        assert columns == {name: getattr(issue, name) for name in columns}


@pytest.mark.parametrize("point", [-1, 13])
async def test_point_is_between_0_and_12(point: int) -> None:
    """Beyond, no path writes it."""
    issue = await make_issue()
    for allowed in (0, 12, None):
        assert allowed == (await UPDATES["update"](issue, point=allowed)).point
    before = await contents()

    accepted = [
        *await updating(issue, {"point": point}, InvalidValue),
        *await creating(Issue, {"project_id": issue.project_id, "name": "x", "point": point}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


async def test_name_is_limited() -> None:
    """255 characters fit, on both databases."""
    issue = await make_issue(name="x" * 255)
    before = await contents()

    accepted = [
        *await updating(issue, {"name": "x" * 256}, InvalidValue),
        *await creating(Issue, {"project_id": issue.project_id, "name": "x" * 256}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("column", ["name", "project_id"])
async def test_required_columns_cannot_be_left_out(column: str) -> None:
    """An error of ours names what is missing, and no number is spent."""
    columns: dict[str, Any] = {"name": "Login fails", "project_id": (await make_project()).id}
    del columns[column]
    before = await contents()

    with pytest.raises(InvalidValue, match=f"{column} is required"):
        await Issue.create(**columns)

    assert before == await contents()


@pytest.mark.parametrize("path", CREATIONS)
async def test_issue_without_a_default_state_has_none(path: str) -> None:
    """A project may have no default, and its issues then no state."""
    project = await make_project()
    await State.filter(project=project).update(is_default=False)

    assert (await CREATIONS[path](Issue, project=project, name="x")).state_id is None


async def test_clone_is_an_issue_of_its_own() -> None:
    """It has the columns of the original, and the next number."""
    issue = await make_issue(name="Login fails", description_html="<p>Steps</p>", priority=Priority.HIGH)
    clone = issue.clone()

    await clone.save()

    fresh = await stored(clone)
    assert ("Login fails", "Steps", Priority.HIGH) == (fresh.name, fresh.description_stripped, fresh.priority)
    assert (issue.sequence_id, issue.sequence_id + 1) == (
        (await stored(issue)).sequence_id,
        fresh.sequence_id,
    )
    assert issue.id != fresh.id
    assert await IssueSequence.filter(issue=fresh, sequence=fresh.sequence_id).exists()


async def test_several_clones_at_once() -> None:
    """A batch of copies is numbered like any other."""
    issue = await make_issue()

    await Issue.bulk_create([issue.clone() for _ in range(3)])

    assert [1, 2, 3, 4] == sorted([copied.sequence_id for copied in await Issue.all()])


async def test_clone_can_have_a_key_of_its_choice() -> None:
    """And takes nothing along that hangs on the original."""
    link = await make_issue_label()
    issue = await Issue.get(id=link.issue_id)
    key = (await make_project()).id

    clone = issue.clone(pk=key)
    await clone.save()

    assert (key, 0) == (clone.id, await IssueLabel.filter(issue_id=key).count())


async def _issues() -> tuple[Project, dict[str, Issue]]:
    project = await make_project()
    in_group = {state.group: state for state in await State.filter(project=project)}
    return project, {
        "backlog": await make_issue(project=project),
        "done": await make_issue(project=project, state=in_group[StateGroup.DONE]),
        "cancelled": await make_issue(project=project, state=in_group[StateGroup.CANCELLED]),
        "triage": await make_issue(project=project, state=in_group[StateGroup.TRIAGE]),
        "archived": await make_issue(project=project, archived_at=_NOW),
        "draft": await make_issue(project=project, is_draft=True),
    }


async def test_active_issues_are_those_people_work_on() -> None:
    """Triage, archived issues and drafts are left out; ``objects`` has them all."""
    project, issues = await _issues()
    stateless = await make_issue(project=project)
    await Issue.filter(id=stateless.id).update(state=None)

    active = set(await Issue.objects.active().filter(project=project))

    assert {issues["backlog"], issues["done"], issues["cancelled"], stateless} == active
    assert {*issues.values(), stateless} == set(await Issue.objects.filter(project=project))


async def test_issues_of_an_archived_project_are_not_active() -> None:
    """The project is put away as a whole, and taken out again as a whole."""
    project, _ = await _issues()

    await Project.filter(id=project.id).update(archived_at=_NOW)
    archived = await Issue.objects.active().filter(project=project).count()
    await Project.filter(id=project.id).update(archived_at=None)

    assert (0, 3) == (archived, await Issue.objects.active().filter(project=project).count())


async def test_active_follows_a_filter() -> None:
    """It can be chained, counted and updated, and shows no deleted issue."""
    project, issues = await _issues()
    await issues["done"].delete()

    active = Issue.objects.filter(project=project).active()
    changed = await active.update(priority=Priority.LOW)

    assert (2, 2) == (await active.count(), changed)
    assert Priority.NONE == (await stored(issues["triage"])).priority


def test_issue_is_printed_by_number_and_name() -> None:
    """Without asking the database for the project."""
    assert "#17 Login fails" == str(Issue(name="Login fails", sequence_id=17))
