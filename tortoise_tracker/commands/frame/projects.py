"""Projects as people name them to a command: ``acme/WEB``, or by an issue, ``acme/WEB-12``."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

import tortoise_tracker as tracker

if TYPE_CHECKING:
    from tortoise_tracker.models import Project

_NAME = re.compile(r"(?:(?P<workspace>[^/\s]+)/)?(?P<identifier>[A-Za-z0-9]+)(?:-(?P<number>[0-9]{1,18}))?")


def check_project_name(_type: object, name: str | None) -> None:
    """Refuse what names no project, whatever is in the database; a validator of cyclopts."""
    if name is not None and not _NAME.fullmatch(name):
        msg = f"{name!r} names no project: write WORKSPACE/PROJECT, such as acme/WEB, or an issue, as WEB-12."
        raise ValueError(msg)


async def find_project(name: str) -> Project:
    """The live project that a name means.

    Args:
        name: The slug of the workspace, a slash and the identifier of the project; perhaps with the number of
            an issue. The workspace may be left out where only one has such a project.

    Raises:
        NotFound: If there is none, or more than one.
    """
    parts = _NAME.fullmatch(name)
    if parts is None:
        msg = f"{name!r} names no project: write WORKSPACE/PROJECT, such as acme/WEB"
        raise tracker.exceptions.NotFound(msg)
    identifier = parts["identifier"].upper()
    projects = tracker.models.Project.objects.filter(identifier=identifier)
    if parts["workspace"]:
        projects = projects.filter(workspace__slug=parts["workspace"].lower())
    found = await projects.prefetch_related("workspace").order_by("created_at").limit(10)
    if len(found) > 1:
        choices = ", ".join(sorted(name_of(project) for project in found))
        msg = f"{len(found)} workspaces have a project {identifier}: name one as {choices}"
        raise tracker.exceptions.NotFound(msg)
    if not found:
        where = f"workspace {parts['workspace']}" if parts["workspace"] else "any workspace"
        msg = f"there is no project {identifier} in {where}: name one as WORKSPACE/PROJECT"
        raise tracker.exceptions.NotFound(msg)
    [project] = found
    number = parts["number"]
    if number and not await _has_issue(project, int(number)):
        msg = (
            f"there is no issue {name_of(project)}-{number}: name another, or the project {name_of(project)}"
        )
        raise tracker.exceptions.NotFound(msg)
    return project


async def _has_issue(project: Project, number: int) -> bool:
    return await tracker.models.Issue.all_objects.filter(project=project, sequence_id=number).exists()


async def project_names(keys: Collection[str]) -> dict[str, str]:
    """How people call the projects with these keys, deleted ones included."""
    names: dict[str, str] = {}
    wanted = sorted(keys)
    for start in range(0, len(wanted), 5000):
        found = await tracker.models.Project.all_objects.filter(
            id__in=wanted[start : start + 5000]
        ).prefetch_related("workspace")
        names.update((str(project.id), name_of(project)) for project in found)
    return names


def name_of(project: Project) -> str:
    """The name of a project whose workspace is at hand; that of a deleted workspace is not shown."""
    slug = getattr(project.workspace, "slug", None)
    return f"{slug}/{project.identifier}" if slug else str(project.identifier)
