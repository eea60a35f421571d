"""The issue comments table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.defaults import EMPTY_HTML, JsonList, JsonObject
from tortoise_tracker.enums import CommentAccess
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import LiveIndex
from tortoise_tracker.mixins import ExternalModel, ProjectModel
from tortoise_tracker.rules import KeepDescription, NoLoop, PlainText, Rule

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.description import Description
    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.issue_activity import IssueActivity
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class IssueComment(ProjectModel, ExternalModel):
    """A comment on an issue."""

    owned_relations: ClassVar[frozenset[str]] = frozenset({"description"})
    rules: ClassVar[tuple[Rule, ...]] = (
        KeepDescription(),
        PlainText("comment_html", "comment_stripped"),
        NoLoop("parent_id"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issue_comments"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issue_comments"
    )
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField("tracker.Issue", related_name="comments")
    #: Who said it.
    actor: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="issue_comments", null=True, on_delete=fields.SET_NULL
    )
    #: The comment that this one answers.
    parent: fields.ForeignKeyNullableRelation[IssueComment] = fields.ForeignKeyField(
        "tracker.IssueComment", related_name="replies", null=True
    )
    #: The same text as a row of its own, for editors that know only those; kept in step.
    description: fields.OneToOneNullableRelation[Description] = fields.OneToOneField(
        "tracker.Description", related_name="issue_comment", null=True, on_delete=fields.SET_NULL
    )

    #: The text as it is shown.
    comment_html = fields.TextField(default=EMPTY_HTML)
    #: The document of the editor, from which the HTML was made.
    comment_json = fields.JSONField[JsonObject](default=dict)
    #: Plain text of the HTML, kept so that search and previews need not parse it; always derived.
    comment_stripped = fields.TextField(default="")
    access = fields.EnumField(CommentAccess, default=CommentAccess.INTERNAL)
    #: Web addresses of attached files.
    attachments = fields.JSONField[JsonList](default=list)
    #: When the text was last changed after it was posted.
    edited_at = fields.DatetimeField(null=True)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issue_id: UUID
        actor_id: UUID | None
        parent_id: UUID | None
        description_id: UUID | None
        activities: fields.ReverseRelation[IssueActivity]
        replies: fields.ReverseRelation[IssueComment]

    class Meta:
        table = "issue_comments"
        app = "tracker"
        indexes = (
            # The thread under an issue.
            LiveIndex("issue", "created_at", name="live_comments_of_issue_by_age"),
        )

    def __str__(self) -> str:
        return f"comment on {self.issue_id}"
