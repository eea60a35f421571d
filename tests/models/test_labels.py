"""Labels, estimates and types of issues: what a project sorts its issues by."""

from __future__ import annotations

import pytest

from tests.support.rows import defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, stored
from tortoise_tracker.enums import EstimateType
from tortoise_tracker.factories import make_estimate, make_label, make_project, make_workspace
from tortoise_tracker.models import Description, Estimate, EstimatePoint, IssueType, Label

_EXTERNAL = {"external_source": None, "external_id": None}


async def test_defaults_of_a_label() -> None:
    """A label is a word, at the end of its list."""
    assert {
        **_EXTERNAL,
        "parent_id": None,
        "sort_order": 65535.0,
        "description": "",
        "color": "",
    } == await defaults_of(Label, project=await make_project(), name="Bug")


async def test_defaults_of_an_estimate() -> None:
    """A scale is one of categories unless it says otherwise."""
    found = await defaults_of(Estimate, project=await make_project(), name="T-shirts")

    assert {"description": "", "type": EstimateType.CATEGORIES, "last_used": False} == found


async def test_defaults_of_an_estimate_point() -> None:
    """A point is a value; its place is the first."""
    found = await defaults_of(EstimatePoint, estimate=await make_estimate(), value="XL")

    assert {"key": 0, "description": ""} == found


async def test_defaults_of_an_issue_type() -> None:
    """A type can be chosen, and is neither epic nor default."""
    assert {
        **_EXTERNAL,
        "logo_props": {},
        "description": "",
        "is_epic": False,
        "is_default": False,
        "is_active": True,
        "level": 0.0,
    } == await defaults_of(IssueType, workspace=await make_workspace(), name="Bug")


async def test_defaults_of_a_description() -> None:
    """A text that nobody has written yet."""
    assert {
        "description_html": "<p></p>",
        "description_json": {},
        "description_binary": None,
        "description_stripped": "",
    } == await defaults_of(Description, workspace=await make_workspace())


@pytest.mark.parametrize("path", CREATIONS)
async def test_label_belongs_to_a_project_or_to_the_workspace(path: str) -> None:
    """Where a project is given the workspace is filled; where none is given it must be."""
    project = await make_project()

    of_project = await CREATIONS[path](Label, project=project, name="Bug")
    of_workspace = await CREATIONS[path](Label, workspace_id=project.workspace_id, name="Bug")

    assert (project.id, project.workspace_id) == (of_project.project_id, of_project.workspace_id)
    assert (None, project.workspace_id) == (of_workspace.project_id, of_workspace.workspace_id)


@pytest.mark.parametrize("path", CREATIONS)
async def test_point_lies_in_the_project_of_its_scale(path: str) -> None:
    """The project is filled from the estimate."""
    estimate = await make_estimate()

    point = await CREATIONS[path](EstimatePoint, estimate=estimate, value="XL", key=3)

    assert (estimate.project_id, estimate.workspace_id) == (point.project_id, point.workspace_id)


@pytest.mark.parametrize("path", UPDATES)
async def test_label_can_hang_under_another(path: str) -> None:
    """And be taken from there."""
    parent = await make_label()
    label = await make_label(project_id=parent.project_id)

    assert parent.id == (await UPDATES[path](label, parent_id=parent.id)).parent_id
    assert (await UPDATES[path](label, parent_id=None)).parent_id is None


async def test_label_under_a_label_of_the_workspace() -> None:
    """A project may refine what the workspace says."""
    parent = await make_label(workspace=await make_workspace())
    project = await make_project(workspace_id=parent.workspace_id)

    label = await make_label(project=project, parent=parent)

    assert parent.id == (await stored(label)).parent_id


async def test_rows_are_printed_by_their_own_columns() -> None:
    """Each in the word that people know it by."""
    names = [Label(name="Bug"), Estimate(name="T-shirts"), EstimatePoint(value="XL"), IssueType(name="Epic")]

    assert ["Bug", "T-shirts", "XL", "Epic"] == [str(row) for row in names]
