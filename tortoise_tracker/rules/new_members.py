"""Rule that creates the companion row of a new project member."""

from __future__ import annotations

from tortoise_tracker.kit.registry import model_named
from tortoise_tracker.kit.rules import Rule, Write
from tortoise_tracker.kit.writing.rows import chunks


class EquipMembers(Rule):
    """Rule that a new member of a project has a ProjectUserProperty there."""

    on_create_only = True
    spans_rows = True

    async def after(self, write: Write) -> None:
        """Create the properties of those who have none from an earlier membership."""
        model = model_named("tracker.ProjectUserProperty")
        members = {(str(m.project_id), str(m.member_id)): m for m in write.rows}
        for keys in chunks(sorted(members)):
            found = (
                await model.objects.using_db(write.db)
                .filter(project_id__in={key[0] for key in keys}, user_id__in={key[1] for key in keys})
                .values_list("project_id", "user_id")
            )
            there = {(str(project), str(user)) for project, user in found}
            await model.bulk_create(
                [
                    model(
                        project_id=member.project_id,
                        workspace_id=member.workspace_id,
                        user_id=member.member_id,
                        created_at=member.created_at,
                        updated_at=member.updated_at,
                    )
                    for member in (members[key] for key in keys if key not in there)
                ],
                using_db=write.db,
            )
