"""Rules that create the companion rows of a new project, and keep its identifier claimed."""

from __future__ import annotations

from tortoise_tracker.defaults import DEFAULT_STATES
from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.writing.rows import chunks, insert_rows


class EquipProjects(Rule):
    """Rule that a new project has the default states, its identifier claimed, and a counter."""

    on_create_only = True
    spans_rows = True

    async def after(self, write: Write) -> None:
        """Create the rows that belong to the project."""
        projects = write.rows
        counters = model_named("tracker.IssueCounter")
        await insert_rows(counters, [{"project_id": p.id, "last_value": 0} for p in projects], write.db)
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
        identifier, state = (model_named(f"tracker.{name}") for name in ("ProjectIdentifier", "State"))
        await identifier.bulk_create(
            [identifier(name=project.identifier, **columns) for project, columns in owned],
            using_db=write.db,
        )
        await state.bulk_create(
            [
                state(
                    name=each.name,
                    color=each.color,
                    group=each.group,
                    sequence=each.sequence,
                    is_default=each.is_default,
                    **columns,
                )
                for _, columns in owned
                for each in DEFAULT_STATES
            ],
            using_db=write.db,
        )


class FollowIdentifier(Rule):
    """Rule that the claim to an identifier follows the project's column."""

    triggers = reads = ("identifier",)
    spans_rows = True

    def applies_to(self, write: Write) -> bool:
        """Only when a project is renamed; a new one makes its claim itself."""
        return not write.creates and super().applies_to(write)

    async def after(self, write: Write) -> None:
        """Rename the claims."""
        model = model_named("tracker.ProjectIdentifier")
        names = {str(project.pk): project.identifier for project in write.rows}
        for keys in chunks(sorted(names)):
            claims = await model.objects.using_db(write.db).filter(project_id__in=keys)
            for claim in claims:
                claim.name = names[str(claim.project_id)]
            await model.bulk_update(claims, ["name"], using_db=write.db)
