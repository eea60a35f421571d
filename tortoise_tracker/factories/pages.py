"""Pages, and where they are shown."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.factories._given import number, parent
from tortoise_tracker.factories.projects import make_label, make_project
from tortoise_tracker.factories.users import make_user
from tortoise_tracker.factories.workspaces import make_workspace
from tortoise_tracker.models import (
    Label,
    Page,
    PageLabel,
    PageLog,
    PageVersion,
    Project,
    ProjectPage,
    User,
    Workspace,
)


async def make_page(**columns: Any) -> Page:
    """A page in a new workspace, shown in no project."""
    await parent(columns, "workspace", Workspace, make_workspace)
    await parent(columns, "owned_by", User, make_user)
    return await Page.create(**{"name": f"Page {number()}", **columns})


async def make_project_page(**columns: Any) -> ProjectPage:
    """A page shown in a project of its workspace."""
    if {"page", "page_id"} & columns.keys():
        page = await parent(columns, "page", Page, make_page)
        await parent(columns, "project", Project, lambda: make_project(workspace_id=page.workspace_id))
    else:
        project = await parent(columns, "project", Project, make_project)
        columns["page"] = await make_page(workspace_id=project.workspace_id)
    return await ProjectPage.create(**columns)


async def make_page_label(**columns: Any) -> PageLabel:
    """A label of the workspace on a page."""
    page = await parent(columns, "page", Page, make_page)
    await parent(columns, "label", Label, lambda: make_label(workspace_id=page.workspace_id))
    return await PageLabel.create(**columns)


async def make_page_log(**columns: Any) -> PageLog:
    """A mention of a user on a page."""
    await parent(columns, "page", Page, make_page)
    return await PageLog.create(**{"entity_name": "user_mention", "entity_type": "user", **columns})


async def make_page_version(**columns: Any) -> PageVersion:
    """The text of a page as it is."""
    page = await parent(columns, "page", Page, make_page)
    text = {"description_html": page.description_html, "description_json": page.description_json}
    return await PageVersion.create(**{**text, **columns})
