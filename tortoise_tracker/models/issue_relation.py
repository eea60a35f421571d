"""The issue relations table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.enums import IssueRelationType
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ProjectModel
from tortoise_tracker.rules import NotItself, Rule

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class IssueRelation(ProjectModel):
    """How an issue stands to another one: "issue is … related_issue"."""

    #: Work in one project waits for work in another, too.
    cross_project_relations: ClassVar[frozenset[str]] = frozenset({"related_issue"})
    rules: ClassVar[tuple[Rule, ...]] = (NotItself("issue_id", "related_issue_id"),)

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_relations"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_relations"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="relations"
    )
    related_issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="inverse_relations"
    )

    relation_type = fields.EnumField(IssueRelationType, default=IssueRelationType.BLOCKED_BY)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        related_issue_id: UUID

    class Meta:
        table = "issue_relations"
        app = "tracker"
        indexes = (UniqueLive("issue", "related_issue", name="unique_relation_of_two_issues_while_live"),)

    def __str__(self) -> str:
        return f"{self.issue_id} {self.relation_type} {self.related_issue_id}"
