"""The issues table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from tortoise.expressions import Q
from tortoise.models import EMPTY
from tortoise.validators import MaxValueValidator, MinValueValidator

from tortoise_tracker.enums import Priority, StateGroup
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import LiveIndex
from tortoise_tracker.kit.queryset import RuledQuerySet
from tortoise_tracker.kit.soft_delete import SoftDeleteManager, SoftDeleteQuerySet
from tortoise_tracker.mixins import (
    ArchivableModel,
    ExternalModel,
    ProjectModel,
    RichTextModel,
    SortableModel,
)
from tortoise_tracker.rules import DateOrder, FollowState, NoLoop, NumberIssues, Rule, SortOrder, Unchangeable

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise.queryset import QuerySet

    from tortoise_tracker.models.cycle_issue import CycleIssue
    from tortoise_tracker.models.estimate_point import EstimatePoint
    from tortoise_tracker.models.issue_assignee import IssueAssignee
    from tortoise_tracker.models.issue_attachment import IssueAttachment
    from tortoise_tracker.models.issue_comment import IssueComment
    from tortoise_tracker.models.issue_description_version import IssueDescriptionVersion
    from tortoise_tracker.models.issue_label import IssueLabel
    from tortoise_tracker.models.issue_link import IssueLink
    from tortoise_tracker.models.issue_relation import IssueRelation
    from tortoise_tracker.models.issue_sequence import IssueSequence
    from tortoise_tracker.models.issue_subscriber import IssueSubscriber
    from tortoise_tracker.models.issue_type import IssueType
    from tortoise_tracker.models.issue_version import IssueVersion
    from tortoise_tracker.models.label import Label
    from tortoise_tracker.models.module_issue import ModuleIssue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.state import State
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.workspace import Workspace


class IssueQuerySet(SoftDeleteQuerySet["Issue"]):
    """Queryset over issues."""

    __slots__ = ()

    def active(self) -> QuerySet[Issue]:
        """The issues people work on: no triage, no draft, nothing archived, no archived project."""
        return self.filter(
            Q(state_id__isnull=True) | ~Q(state__group=StateGroup.TRIAGE),
            archived_at__isnull=True,
            is_draft=False,
            project__archived_at__isnull=True,
        )


class IssueManager(SoftDeleteManager):
    """Manager over live issues."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[Any]) -> IssueQuerySet: ...  # type: ignore[override]


class Issue(ProjectModel, RichTextModel, SortableModel, ArchivableModel, ExternalModel):
    """A piece of work: its text, where it stands, who does it and until when.

    A new issue gets the next number of its project and, unless it has a state, the default one.
    """

    queryset_class: ClassVar[type[RuledQuerySet[Any]]] = IssueQuerySet
    objects = IssueManager()
    rules: ClassVar[tuple[Rule, ...]] = (
        FollowState(),
        NumberIssues(),
        SortOrder("project_id", "state_id"),
        DateOrder("start_date", "target_date"),
        NoLoop("parent_id"),
        Unchangeable("project_id", "create it anew there, where it gets a number of that project"),
        Unchangeable("sequence_id", "a number is given once and stays"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="issues"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="issues"
    )
    #: A state in use cannot be deleted, except together with its issues.
    state: fields.ForeignKeyNullableRelation[State] = fields.ForeignKeyField(
        "tracker.State", related_name="issues", null=True, on_delete=fields.RESTRICT
    )
    parent: fields.ForeignKeyNullableRelation[Issue] = fields.ForeignKeyField(
        "tracker.Issue", related_name="sub_issues", null=True
    )
    type: fields.ForeignKeyNullableRelation[IssueType] = fields.ForeignKeyField(
        "tracker.IssueType", related_name="issues", null=True, on_delete=fields.SET_NULL
    )
    #: The estimate, on the scale of the project.
    estimate_point: fields.ForeignKeyNullableRelation[EstimatePoint] = fields.ForeignKeyField(
        "tracker.EstimatePoint", related_name="issues", null=True, on_delete=fields.SET_NULL
    )

    name = fields.CharField(max_length=255)
    #: The number in the project; given once, and never again, not even after a purge.
    sequence_id = fields.BigIntField()
    priority = fields.EnumField(Priority, default=Priority.NONE)
    #: The estimate as a bare number, where the project has no scale.
    point = fields.SmallIntField(null=True, validators=[MinValueValidator(0), MaxValueValidator(12)])
    start_date = fields.DateField(null=True)
    #: The day by which it should be done.
    target_date = fields.DateField(null=True)
    #: When the state became one of the group Done, kept to list what was done when; always derived.
    completed_at = fields.DatetimeField(null=True)
    #: Whether its author has not published it yet.
    is_draft = fields.BooleanField(default=False)

    assignees: fields.ManyToManyRelation[User] = fields.ManyToManyField(
        "tracker.User",
        through="issue_assignees",
        forward_key="assignee_id",
        backward_key="issue_id",
        related_name="assigned_issues",
    )
    labels: fields.ManyToManyRelation[Label] = fields.ManyToManyField(
        "tracker.Label",
        through="issue_labels",
        forward_key="label_id",
        backward_key="issue_id",
        related_name="issues",
    )

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        state_id: UUID | None
        parent_id: UUID | None
        type_id: UUID | None
        estimate_point_id: UUID | None
        assignee_links: fields.ReverseRelation[IssueAssignee]
        attachments: fields.ReverseRelation[IssueAttachment]
        comments: fields.ReverseRelation[IssueComment]
        cycle_links: fields.ReverseRelation[CycleIssue]
        description_versions: fields.ReverseRelation[IssueDescriptionVersion]
        inverse_relations: fields.ReverseRelation[IssueRelation]
        label_links: fields.ReverseRelation[IssueLabel]
        links: fields.ReverseRelation[IssueLink]
        module_links: fields.ReverseRelation[ModuleIssue]
        relations: fields.ReverseRelation[IssueRelation]
        sequences: fields.ReverseRelation[IssueSequence]
        sub_issues: fields.ReverseRelation[Issue]
        subscribers: fields.ReverseRelation[IssueSubscriber]
        versions: fields.ReverseRelation[IssueVersion]

    class Meta:
        table = "issues"
        app = "tracker"
        ordering = ("sort_order", "-created_at")
        # Deleted issues included: a number is never given twice.
        unique_together = (("project", "sequence_id"),)
        indexes = (
            # A column of the board from top to bottom, and where its end is.
            LiveIndex("project", "state", "sort_order", name="live_issues_of_board_column"),
        )

    def clone(self, pk: Any = EMPTY) -> Self:
        """A copy that saving inserts as an issue of its own, with the next number."""
        copied = super().clone(pk)
        copied.sequence_id = None
        return copied

    def __str__(self) -> str:
        return f"#{self.sequence_id} {self.name}"
