"""The states table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tortoise_tracker.defaults import STATE_SEQUENCE_STEP
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.kit.queryset import RuledQuerySet
from tortoise_tracker.kit.soft_delete import SoftDeleteManager, SoftDeleteQuerySet
from tortoise_tracker.mixins import ExternalModel, ProjectModel
from tortoise_tracker.rules import FollowGroup, OnlyOneDefault, Rule, SlugFrom, SortOrder

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise.queryset import QuerySet

    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.workspace import Workspace


class StateQuerySet(SoftDeleteQuerySet["State"]):
    """Queryset over states."""

    __slots__ = ()

    def triage(self) -> QuerySet[State]:
        """The states of issues that have not been accepted yet."""
        return self.filter(group=StateGroup.TRIAGE)

    def without_triage(self) -> QuerySet[State]:
        """The states that a board shows."""
        return self.exclude(group=StateGroup.TRIAGE)


class StateManager(SoftDeleteManager):
    """Manager over live states."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[Any]) -> StateQuerySet: ...  # type: ignore[override]


class State(ProjectModel, ExternalModel):
    """A step that the issues of a project go through."""

    queryset_class: ClassVar[type[RuledQuerySet[Any]]] = StateQuerySet
    objects = StateManager()
    rules: ClassVar[tuple[Rule, ...]] = (
        FollowGroup(),
        SlugFrom("name", "slug"),
        SortOrder("project_id", column="sequence", start=STATE_SEQUENCE_STEP, step=STATE_SEQUENCE_STEP),
        OnlyOneDefault("is_default", "project_id"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="states"
    )
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField(
        "tracker.Project", related_name="states"
    )

    name = fields.CharField(max_length=255)
    description = fields.TextField(default="")
    #: As CSS writes it.
    color = fields.CharField(max_length=32, default="#60646C")
    #: The name in web addresses, made from the name.
    slug = fields.SlugField(max_length=255, blank=True, default="")
    #: Place among the states of the project, lowest first.
    sequence = fields.FloatField()
    #: What the state means, whatever the project calls it.
    group = fields.EnumField(StateGroup, default=StateGroup.BACKLOG)
    #: Whether new issues begin here.
    is_default = fields.BooleanField(default=False)

    if TYPE_CHECKING:
        workspace_id: UUID
        project_id: UUID
        issues: fields.ReverseRelation[Issue]

    class Meta:
        table = "states"
        app = "tracker"
        ordering = ("sequence",)
        indexes = (
            UniqueLive("project", "name", name="unique_state_name_while_live"),
            # Also finds the state in which a new issue begins.
            UniqueLive("project", name="unique_default_state_of_project_while_live", where="is_default"),
        )

    def __str__(self) -> str:
        return self.name
