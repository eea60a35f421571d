"""The issue counters table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise.models import Model

from tortoise_tracker.kit import fields

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.project import Project


class IssueCounter(Model):
    """The last issue number that a project has given out.

    A narrow table of its own, so that taking a number never locks the project's row.
    """

    bookkeeping: ClassVar[bool] = True

    project: fields.OneToOneRelation[Project] = fields.OneToOneField(
        "tracker.Project", related_name="issue_counter", primary_key=True
    )

    #: The highest number ever given out, also when its issue is gone.
    last_value = fields.BigIntField(default=0)

    if TYPE_CHECKING:
        project_id: UUID

    class Meta:
        table = "issue_counters"
        app = "tracker"

    def __str__(self) -> str:
        return f"{self.last_value} in {self.project_id}"
