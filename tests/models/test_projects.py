"""Projects and their members."""

from __future__ import annotations

import pytest

from tests.support.rows import contents, defaults_of
from tests.support.write_paths import CREATIONS, UPDATES, creating, stored, updating
from tortoise_tracker import defaults
from tortoise_tracker.enums import ProjectNetwork, Role
from tortoise_tracker.exceptions import InvalidValue
from tortoise_tracker.factories import (
    make_project,
    make_project_member,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.models import Project, ProjectMember, ProjectUserProperty


async def test_defaults_of_a_project() -> None:
    """A workspace, a name and an identifier are enough; everything but intake is switched on."""
    found = await defaults_of(Project, workspace=await make_workspace(), name="Website", identifier="WEB")

    assert {
        "logo_props": {},
        "archived_at": None,
        "external_source": None,
        "external_id": None,
        "default_assignee_id": None,
        "project_lead_id": None,
        "description": "",
        "description_html": "<p></p>",
        "description_text": "",
        "network": ProjectNetwork.PUBLIC,
        "emoji": "",
        "icon_prop": {},
        "cover_image": "",
        "cover_image_asset_id": None,
        "timezone": "UTC",
        **dict.fromkeys(("module_view", "cycle_view", "issue_views_view", "page_view"), True),
        **dict.fromkeys(("intake_view", "is_time_tracking_enabled", "is_issue_type_enabled"), False),
        "guest_view_all_features": False,
        "estimate_id": None,
        "default_state_id": None,
        "archive_in": 0,
        "close_in": 0,
    } == found


async def test_defaults_of_a_member() -> None:
    """Whoever joins is a guest, and looks at the project as everybody does."""
    in_workspace = await make_workspace_member()
    project = await make_project(workspace_id=in_workspace.workspace_id)

    assert {
        "sort_order": 65535.0,
        "role": Role.GUEST,
        "comment": "",
        "view_props": defaults.view_props(),
        "default_props": defaults.view_props(),
        "preferences": defaults.project_preferences(),
        "is_active": True,
    } == await defaults_of(ProjectMember, project=project, member_id=in_workspace.member_id)


async def test_defaults_of_the_properties_of_a_member() -> None:
    """The one default set of view preferences."""
    in_workspace = await make_workspace_member()
    project = await make_project(workspace_id=in_workspace.workspace_id)

    assert {
        "filters": defaults.view_filters(),
        "display_filters": defaults.view_display_filters(),
        "display_properties": defaults.view_display_properties(),
        "rich_filters": {},
        "sort_order": 65535.0,
        "preferences": defaults.project_preferences(),
    } == await defaults_of(ProjectUserProperty, project=project, user_id=in_workspace.member_id)


@pytest.mark.parametrize("path", CREATIONS)
async def test_new_identifier_is_upper_case(path: str) -> None:
    """An identifier has one form, whichever way the project is created."""
    project = await CREATIONS[path](
        Project, workspace=await make_workspace(), name="Website", identifier=" web2 "
    )

    assert "WEB2" == project.identifier


@pytest.mark.parametrize("path", UPDATES)
async def test_changed_identifier_is_upper_case(path: str) -> None:
    """An identifier has one form, whichever way it is changed."""
    project = await make_project()

    assert "WEB2" == (await UPDATES[path](project, identifier=" web2 ")).identifier


@pytest.mark.parametrize("identifier", ["", " ", "WEB-1", "WEB 1", "WÖB", "A_B", "X" * 13])
async def test_malformed_identifier_is_refused(identifier: str) -> None:
    """Letters A to Z and digits, at most 12."""
    project = await make_project()
    columns = {"workspace_id": project.workspace_id, "name": "Another", "identifier": identifier}
    before = await contents()

    accepted = [
        *await updating(project, {"identifier": identifier}, InvalidValue),
        *await creating(Project, columns, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("path", CREATIONS)
async def test_time_zone_is_that_of_the_workspace(path: str) -> None:
    """Unless one is given."""
    workspace = await make_workspace(timezone="Asia/Kolkata")
    create = CREATIONS[path]

    taken = await create(Project, workspace=workspace, name="One", identifier="ONE")
    given = await create(Project, workspace=workspace, name="Two", identifier="TWO", timezone="Europe/Berlin")
    utc = await create(Project, workspace=workspace, name="Three", identifier="THREE", timezone="UTC")

    assert ["Asia/Kolkata", "Europe/Berlin", "UTC"] == [taken.timezone, given.timezone, utc.timezone]


async def test_projects_of_one_batch_take_the_zones_of_their_own_workspaces() -> None:
    """Several workspaces at once are kept apart."""
    zones = ["Asia/Kolkata", "Europe/Berlin"]
    projects = [
        Project(workspace=await make_workspace(timezone=zone), name="One", identifier="ONE") for zone in zones
    ]

    await Project.bulk_create(projects)

    assert zones == [(await stored(project)).timezone for project in projects]


async def test_time_zone_does_not_follow_the_workspace_later() -> None:
    """What the dates of a project mean is not changed behind its back."""
    project = await make_project()

    await type(project.workspace).filter(id=project.workspace_id).update(timezone="Asia/Tokyo")

    assert "UTC" == (await stored(project)).timezone


async def test_unknown_time_zone_is_refused() -> None:
    """By every path, and nothing is half written."""
    project = await make_project()
    columns = {"workspace_id": project.workspace_id, "name": "Another", "identifier": "OTHER"}
    before = await contents()

    accepted = [
        *await updating(project, {"timezone": "Mars/Olympus"}, InvalidValue),
        *await creating(Project, {**columns, "timezone": "Mars/Olympus"}, InvalidValue),
    ]

    assert [] == accepted
    assert before == await contents()


@pytest.mark.parametrize("column", ["archive_in", "close_in"])
async def test_months_are_at_most_a_year(column: str) -> None:
    """0 to 12."""
    project = await make_project()

    for months in (0, 12):
        for update in UPDATES.values():
            assert months == getattr(await update(project, **{column: months}), column)
    for months in (-1, 13):
        assert [] == await updating(project, {column: months}, InvalidValue)


async def test_project_stays_in_its_workspace() -> None:
    """Its people, labels and pages are those of the workspace."""
    project = await make_project()
    elsewhere = await make_workspace()
    before = await contents()

    assert [] == await updating(project, {"workspace_id": elsewhere.id}, InvalidValue)
    assert before == await contents()


async def test_membership_is_deactivated_by_every_path() -> None:
    """Leaving is an update like any other."""
    for update in UPDATES.values():
        member = await make_project_member()
        assert not (await update(member, is_active=False)).is_active


def test_project_is_printed_by_identifier_and_name() -> None:
    """As people say it."""
    assert "WEB Website" == str(Project(identifier="WEB", name="Website"))
