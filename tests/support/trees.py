"""A project with a row of every kind in it, for tests of what a deletion takes."""

from __future__ import annotations

from typing import Any

from tests.support.rows import FACTORIES, make, relations_of
from tortoise_tracker.factories import make_project
from tortoise_tracker.models import Issue, Project, ProjectIdentifier, ProjectMember, ProjectUserProperty

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
