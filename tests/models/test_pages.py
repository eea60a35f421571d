"""Pages: their columns, places and references."""

from __future__ import annotations

import datetime

import pytest

from tests.support.rows import defaults_of
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.enums import PageAccess
from tortoise_tracker.factories import make_page, make_project, make_project_page, make_user, make_workspace
from tortoise_tracker.models import Page, PageLog, PageVersion, ProjectPage

_RICH_TEXT: dict[str, object] = {
    "description_html": "<p></p>",
    "description_json": {},
    "description_binary": None,
    "description_stripped": "",
}


async def test_defaults_of_a_page() -> None:
    """A workspace and somebody who writes are enough: an empty page that everybody can read."""
    assert {
        **_RICH_TEXT,
        "sort_order": 65535.0,
        "archived_at": None,
        "logo_props": {},
        "external_source": None,
        "external_id": None,
        "parent_id": None,
        "name": "",
        "access": PageAccess.PUBLIC,
        "color": "",
        "is_locked": False,
        "is_global": False,
        "view_props": {"full_width": False},
        "moved_to_page_id": None,
        "moved_to_project_id": None,
    } == await defaults_of(Page, workspace=await make_workspace(), owned_by=await make_user())


async def test_defaults_of_a_version() -> None:
    """The four columns of a rich text, no pages below, and when it was taken."""
    before = datetime.datetime.now(datetime.UTC)
    found = await defaults_of(PageVersion, page=await make_page())

    assert before <= found.pop("last_saved_at") <= datetime.datetime.now(datetime.UTC)
    assert {**_RICH_TEXT, "owned_by_id": None, "sub_pages_data": {}} == found


async def test_defaults_of_a_log() -> None:
    """A reference has a node of its own, and need not lead to a row."""
    page = await make_page()
    found = [await defaults_of(PageLog, page=page, entity_name="image") for _ in range(2)]

    assert 2 == len({each.pop("transaction") for each in found})
    assert [{"entity_identifier": None, "entity_type": ""}] * 2 == found


@pytest.mark.parametrize("path", CREATIONS)
async def test_workspace_is_filled_from_the_page(path: str) -> None:
    """What hangs on a page lies where the page lies."""
    page = await make_page()

    version = await CREATIONS[path](PageVersion, page=page)
    log = await CREATIONS[path](PageLog, page=page, entity_name="image")

    assert [page.workspace_id] * 2 == [version.workspace_id, log.workspace_id]


@pytest.mark.parametrize("path", CREATIONS)
async def test_page_is_shown_in_several_projects(path: str) -> None:
    """Of its workspace."""
    page = await make_page()

    for _ in range(2):
        project = await make_project(workspace_id=page.workspace_id)
        assert (
            page.workspace_id == (await CREATIONS[path](ProjectPage, page=page, project=project)).workspace_id
        )

    assert 2 == await ProjectPage.filter(page=page).count()


@pytest.mark.parametrize("path", UPDATES)
async def test_page_moves_under_another(path: str) -> None:
    """And back to the top."""
    parent = await make_page()
    page = await make_page(workspace_id=parent.workspace_id)

    assert parent.id == (await UPDATES[path](page, parent_id=parent.id)).parent_id
    assert (await UPDATES[path](page, parent_id=None)).parent_id is None


async def test_deleting_a_project_leaves_its_pages() -> None:
    """A page belongs to the workspace; only the link goes."""
    link = await make_project_page()
    await (await link.project).delete()

    assert (1, 0) == (
        await Page.filter(id=link.page_id).count(),
        await ProjectPage.filter(page_id=link.page_id).count(),
    )


def test_page_is_printed_by_name() -> None:
    """As lists show it."""
    assert "Onboarding" == str(Page(name="Onboarding"))
