"""New rows take their place at an end of their list."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS
from tortoise_tracker.factories import make_project, make_user, make_workspace
from tortoise_tracker.kit.rules.sorting import SORT_ORDER_FIRST, SORT_ORDER_STEP
from tortoise_tracker.models import Cycle, Label, Page, Project, Workspace

each_creation = pytest.mark.parametrize("write", CREATIONS.values(), ids=CREATIONS)


def places(*steps: int) -> list[float]:
    """So many steps from the first place."""
    return [SORT_ORDER_FIRST + step * SORT_ORDER_STEP for step in steps]


def label(project: Project, **columns: Any) -> Label:
    """A label that is put at the end."""
    return Label(**{"project": project, "name": f"Label {columns}", **columns})


@each_creation
async def test_end_of_the_list(write: Any) -> None:
    """The first row, and then each behind the last."""
    project = await make_project()

    found = [(await write(Label, project=project, name=name)).sort_order for name in "abc"]

    assert places(0, 1, 2) == found


@each_creation
async def test_front_of_the_list(write: Any) -> None:
    """Each before the first."""
    project, user = await make_project(), await make_user()

    found = [(await write(Cycle, project=project, name=name, owned_by=user)).sort_order for name in "abc"]

    assert places(0, -1, -2) == found


async def test_batch_at_both_ends() -> None:
    """In its order at the end; at the front the last of it is foremost."""
    project, user = await make_project(), await make_user()
    for _ in range(2):
        await Label.bulk_create([label(project, name=f"{_}{n}") for n in range(3)])
        await Cycle.bulk_create([Cycle(project=project, name=str(n), owned_by=user) for n in range(3)])

    labels, cycles = await Label.all(), await Cycle.all()
    assert places(0, 1, 2, 3, 4, 5) == [row.sort_order for row in labels]
    assert ["00", "01", "02", "10", "11", "12"] == [row.name for row in labels]
    assert places(-5, -4, -3, -2, -1, 0) == [row.sort_order for row in cycles]
    assert ["2", "1", "0", "2", "1", "0"] == [row.name for row in cycles]


async def test_given_place_is_kept() -> None:
    """Zero and negative places, too; a later row goes behind the farthest."""
    project = await make_project()
    given = [0.0, -7.5, 1e9]
    await Label.bulk_create([label(project, name=str(place), sort_order=place) for place in given])

    last = await Label.create(project=project, name="last")

    assert sorted(given) == [row.sort_order for row in await Label.exclude(pk=last.pk)]
    assert 1e9 + SORT_ORDER_STEP == last.sort_order


async def test_lists_do_not_mix() -> None:
    """Each project has its own, and labels of the workspace have one."""
    workspace = await make_workspace()
    one, two = await make_project(workspace=workspace), await make_project(workspace=workspace)
    rows = [
        *(label(project, name=name) for project in (one, two) for name in "ab"),
        *(Label(workspace=workspace, name=name) for name in "ab"),
    ]

    await Label.bulk_create(rows)

    assert places(0, 1, 0, 1, 0, 1) == [row.sort_order for row in rows]


async def test_place_of_a_deleted_row_is_free() -> None:
    """Only live rows make the list."""
    project = await make_project()
    for name in "ab":
        await Label.create(project=project, name=name)
    await Label.filter(name="b").delete()

    assert places(1) == [(await Label.create(project=project, name="c")).sort_order]


async def test_updates_move_no_row() -> None:
    """A row without a place gets one when it is created, and never again."""
    project = await make_project()
    first, _ = [await Label.create(project=project, name=name) for name in "ab"]
    await Label.filter(pk=first.pk).update(name="c")

    assert places(0) == [(await Label.get(pk=first.pk)).sort_order]


async def test_many_lists_in_one_batch() -> None:
    """More than SQLite takes parts in one statement."""
    owner = await make_user()
    workspaces = [Workspace(name=str(n), slug=f"w{n}", owner=owner) for n in range(250)]
    await Workspace.bulk_create(workspaces)
    for _ in range(2):
        with count_statements() as seen:
            await Page.bulk_create(
                [Page(workspace=workspace, owned_by=owner) for workspace in workspaces for _ in range(2)]
            )

    assert 3 == sum("UNION ALL" in statement and "sort_order" in statement for statement in seen)
    found: list[Any] = await Page.filter(workspace=workspaces[-1]).values_list("sort_order", flat=True)
    assert places(0, 1, 2, 3) == found
