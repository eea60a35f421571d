"""New rows find their place in a list that people put in order by hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from tests.support.rows import make, make_beside
from tests.support.write_paths import CREATIONS, UPDATES, stored
from tortoise_tracker.factories import (
    make_issue,
    make_label,
    make_module,
    make_page,
    make_project,
    make_project_member,
    make_user,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.models import (
    Cycle,
    Issue,
    Label,
    Module,
    Page,
    Project,
    ProjectMember,
    ProjectUserProperty,
    State,
)

#: Columns of a new row, whose list is named by the second one.
Columns = Callable[[], Awaitable[dict[str, Any]]]


async def _issue() -> dict[str, Any]:
    return {"project_id": (await make_project()).id, "name": "x"}


async def _label() -> dict[str, Any]:
    return {"project_id": (await make_project()).id}


async def _label_of_a_workspace() -> dict[str, Any]:
    return {"workspace_id": (await make_workspace()).id}


async def _page() -> dict[str, Any]:
    return {"workspace_id": (await make_workspace()).id, "owned_by_id": (await make_user()).id}


async def _cycle() -> dict[str, Any]:
    return {**await _issue(), "owned_by_id": (await make_user()).id}


#: Where new rows go to the end, and where they go to the front.
LISTS = [
    pytest.param(Issue, _issue, 1, id="Issue"),
    pytest.param(Label, _label, 1, id="Label"),
    pytest.param(Label, _label_of_a_workspace, 1, id="Label of a workspace"),
    pytest.param(Page, _page, 1, id="Page"),
    pytest.param(Cycle, _cycle, -1, id="Cycle"),
    pytest.param(Module, _label, -1, id="Module"),
]

each_list = pytest.mark.parametrize(("model", "columns", "direction"), LISTS)


def named(model: type[Any], columns: dict[str, Any], name: str) -> dict[str, Any]:
    """The columns with a name of their own."""
    return {**columns, "name": name} if "name" in model._meta.fields_map else columns


def places(direction: int, *steps: int) -> list[float]:
    """The places that many steps of 10000 away from the first."""
    return [65535.0 + direction * step * 10000.0 for step in steps]


@each_list
@pytest.mark.parametrize("path", CREATIONS)
async def test_rows_follow_each_other(model: type[Any], columns: Columns, direction: int, path: str) -> None:
    """The first is at 65535, each next one 10000 further, by every way of creating."""
    given = await columns()

    rows = [await CREATIONS[path](model, **named(model, given, f"n{n}")) for n in range(3)]

    assert places(direction, 0, 1, 2) == [row.sort_order for row in rows]


@each_list
async def test_rows_of_a_batch_follow_each_other(model: type[Any], columns: Columns, direction: int) -> None:
    """A batch is placed in its order: behind what is there, or before it, the last foremost."""
    given = await columns()
    await model.create(**named(model, given, "first"))

    await model.bulk_create([model(**named(model, given, f"n{n}")) for n in range(3)])

    found = {row.name: row.sort_order for row in await model.objects.all()}
    expected = dict(zip(("first", "n0", "n1", "n2"), places(direction, 0, 1, 2, 3), strict=True))
    assert expected == found


@each_list
async def test_batch_over_several_lists(model: type[Any], columns: Columns, direction: int) -> None:
    """Each list counts for itself."""
    one, other = await columns(), await columns()
    await model.create(**named(model, one, "there"))

    rows = [model(**named(model, given, f"n{n}")) for n, given in enumerate([one, other, one, other, other])]
    await model.bulk_create(rows)

    assert places(direction, 1, 0, 2, 1, 2) == [(await stored(row)).sort_order for row in rows]


@each_list
@pytest.mark.parametrize("path", CREATIONS)
async def test_given_place_is_kept(model: type[Any], columns: Columns, direction: int, path: str) -> None:
    """And counts for those who come after; 0 is a place, too."""
    given = await columns()
    create = CREATIONS[path]

    placed = await create(model, **named(model, given, "placed"), sort_order=0.0)
    after = await create(model, **named(model, given, "after"))

    assert [0.0, direction * 10000.0] == [placed.sort_order, after.sort_order]


@each_list
async def test_place_of_a_deleted_row_is_free(model: type[Any], columns: Columns, direction: int) -> None:
    """Only live rows have a place."""
    given = await columns()
    kept = await model.create(**named(model, given, "kept"))
    gone = await model.create(**named(model, given, "gone"))
    await gone.delete()

    after = await model.create(**named(model, given, "after"))

    assert places(direction, 0, 1) == [kept.sort_order, after.sort_order]


async def test_each_column_of_the_board_is_a_list() -> None:
    """Issues are placed among those of their project and state."""
    project = await make_project()
    todo = await State.get(project=project, name="Todo")

    rows = [
        await make_issue(project=project, **state) for state in ({}, {"state": todo}, {}, {"state": todo})
    ]

    assert places(1, 0, 0, 1, 1) == [row.sort_order for row in rows]


async def test_issues_without_a_state_are_a_list() -> None:
    """NULL is a column of its own."""
    project = await make_project()
    await State.filter(project=project).update(is_default=False)

    rows = [await make_issue(project=project) for _ in range(2)]

    assert places(1, 0, 1) == [row.sort_order for row in rows]


async def test_states_of_other_projects_do_not_count() -> None:
    """A new project begins at the first place."""
    issue = await make_issue()
    await make_issue(project_id=issue.project_id)

    assert [65535.0] == [(await make_issue()).sort_order]


@pytest.mark.parametrize("path", UPDATES)
async def test_row_is_moved_between_two_others(path: str) -> None:
    """Moving writes the one row."""
    project = await make_project()
    first, second, third = [await make_issue(project=project) for _ in range(3)]
    middle = (first.sort_order + second.sort_order) / 2

    await UPDATES[path](third, sort_order=middle)

    assert [first, third, second] == list(await Issue.filter(project=project))


async def test_new_project_comes_first_for_a_member() -> None:
    """Among all projects of the workspace that the member is in."""
    person = await make_workspace_member()
    members = [
        await make_project_member(
            project=await make_project(workspace_id=person.workspace_id), member_id=person.member_id
        )
        for _ in range(3)
    ]
    other = await make_project_member(project_id=members[0].project_id)

    assert places(-1, 0, 1, 2, 0) == [member.sort_order for member in (*members, other)]
    assert members[::-1] == list(await ProjectMember.filter(member_id=person.member_id))
    assert places(-1, 0, 1, 2) == await _properties(person.member_id)


async def test_many_new_members_at_once() -> None:
    """Each has a list of their own."""
    project = await make_project()
    people = [await make_workspace_member(workspace_id=project.workspace_id) for _ in range(3)]

    await ProjectMember.bulk_create(
        [ProjectMember(project=project, member_id=person.member_id) for person in people]
    )

    assert places(1, 0, 0, 0) == [member.sort_order for member in await ProjectMember.filter(project=project)]


async def _properties(user: UUID) -> list[float]:
    rows = await ProjectUserProperty.filter(user_id=user).order_by("created_at")
    return [row.sort_order for row in rows]


@pytest.mark.parametrize("factory", [make_label, make_page, make_module])
async def test_rows_are_listed_in_their_order(factory: Callable[..., Awaitable[Any]]) -> None:
    """Whatever moved last, lists are read by place."""
    row = await factory()
    scope = {"workspace_id": row.workspace_id} if isinstance(row, Page) else {"project_id": row.project_id}
    rows = [row, await factory(**scope), await factory(**scope)]
    for place, each in enumerate((rows[1], rows[2], rows[0])):
        await type(row).filter(id=each.id).update(sort_order=float(place))

    assert [rows[1], rows[2], rows[0]] == list(await type(row).filter(**scope))


async def test_project_of_another_workspace_is_another_list() -> None:
    """A person's order of projects is that of one workspace."""
    person = await make_workspace_member()
    elsewhere = await make_workspace_member(member_id=person.member_id)
    members = []
    for membership in (person, elsewhere):
        project: Project = await make_beside(Project, membership)
        members.append(await make(ProjectMember, project=project, member_id=person.member_id))

    assert places(1, 0, 0) == [member.sort_order for member in members]
