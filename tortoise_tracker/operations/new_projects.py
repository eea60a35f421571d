"""What a new project comes with, and what follows its identifier."""

from __future__ import annotations

from tortoise_tracker.defaults import DEFAULT_STATES
from tortoise_tracker.models import IssueCounter, Project, ProjectIdentifier, State, Workspace
from tortoise_tracker.queryset.rows import chunks, insert_rows
from tortoise_tracker.rules import Rule, Write, register


class EquipProjects(Rule):
    """A new project has the default states, its identifier claimed, a counter, and a time zone."""

    on_create_only = True
    spans_rows = True

    async def before(self, write: Write) -> None:
        """Take the time zone of the workspace."""
        unset = [project for project in write.rows if project.timezone is None]
        zones: dict[str, str] = {}
        for keys in chunks(sorted({str(project.workspace_id) for project in unset})):
            found = (
                await Workspace.all_objects.using_db(write.db)
                .filter(id__in=keys)
                .values_list("id", "timezone")
            )
            zones.update((str(key), zone) for key, zone in found)
        for project in unset:
            write.set(project, "timezone", zones.get(str(project.workspace_id), "UTC"))

    async def after(self, write: Write) -> None:
        """Create the rows that belong to the project."""
        projects = write.rows
        await insert_rows(IssueCounter, [{"project_id": p.id, "last_value": 0} for p in projects], write.db)
        owned = [
            (
                project,
                {
                    "project_id": project.id,
                    "workspace_id": project.workspace_id,
                    "created_at": project.created_at,
                    "updated_at": project.updated_at,
                    "created_by_id": project.created_by_id,
                    "updated_by_id": project.updated_by_id,
                },
            )
            for project in projects
        ]
        await ProjectIdentifier.bulk_create(
            [ProjectIdentifier(name=project.identifier, **columns) for project, columns in owned],
            using_db=write.db,
        )
        await State.bulk_create(
            [
                State(
                    name=state.name,
                    color=state.color,
                    group=state.group,
                    sequence=state.sequence,
                    is_default=state.is_default,
                    **columns,
                )
                for _, columns in owned
                for state in DEFAULT_STATES
            ],
            using_db=write.db,
        )


class FollowIdentifier(Rule):
    """The claim to an identifier follows the project's column."""

    triggers = reads = ("identifier",)
    spans_rows = True

    def applies_to(self, write: Write) -> bool:
        """Only when a project is renamed; a new one makes its claim itself."""
        return not write.creates and super().applies_to(write)

    async def after(self, write: Write) -> None:
        """Rename the claims."""
        names = {str(project.pk): project.identifier for project in write.rows}
        for keys in chunks(sorted(names)):
            claims = await ProjectIdentifier.objects.using_db(write.db).filter(project_id__in=keys)
            for claim in claims:
                claim.name = names[str(claim.project_id)]
            await ProjectIdentifier.bulk_update(claims, ["name"], using_db=write.db)


register(Project, EquipProjects(), FollowIdentifier())
