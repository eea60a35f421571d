"""The cycle issues table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.cycle import Cycle
    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class CycleIssue(ProjectModel):
    """An issue that is done in a cycle."""

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="cycle_issues"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="cycle_issues"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="cycle_links"
    )
    cycle: fields.ForeignKeyRelation[Cycle] = fields.ForeignKeyField(
        "tracker.Cycle", related_name="issue_links"
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        cycle_id: UUID

    class Meta:
        table = "cycle_issues"
        app = "tracker"
        indexes = (
            # Stronger than unique by cycle and issue: an issue is in one cycle at a time.
            UniqueLive("issue", name="unique_cycle_of_issue_while_live"),
        )

    def __str__(self) -> str:
        return f"{self.issue_id} in {self.cycle_id}"
