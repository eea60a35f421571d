"""The projects table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise.validators import MaxValueValidator, MinValueValidator

from tortoise_tracker.defaults import EMPTY_HTML, JsonObject
from tortoise_tracker.enums import ProjectNetwork
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import ArchivableModel, BaseModel, ExternalModel, LogoModel
from tortoise_tracker.rules import (
    EquipProjects,
    FollowIdentifier,
    ForgetRoles,
    PlainText,
    Rule,
    TakeTimeZone,
    Unchangeable,
    WorkspaceMembers,
)
from tortoise_tracker.rules.cached_roles import project_tag

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.cycle import Cycle
    from tortoise_tracker.models.cycle_issue import CycleIssue
    from tortoise_tracker.models.cycle_user_properties import CycleUserProperties
    from tortoise_tracker.models.description import Description
    from tortoise_tracker.models.estimate import Estimate
    from tortoise_tracker.models.estimate_point import EstimatePoint
    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.issue_activity import IssueActivity
    from tortoise_tracker.models.issue_assignee import IssueAssignee
    from tortoise_tracker.models.issue_attachment import IssueAttachment
    from tortoise_tracker.models.issue_comment import IssueComment
    from tortoise_tracker.models.issue_counter import IssueCounter
    from tortoise_tracker.models.issue_description_version import IssueDescriptionVersion
    from tortoise_tracker.models.issue_label import IssueLabel
    from tortoise_tracker.models.issue_link import IssueLink
    from tortoise_tracker.models.issue_relation import IssueRelation
    from tortoise_tracker.models.issue_sequence import IssueSequence
    from tortoise_tracker.models.issue_subscriber import IssueSubscriber
    from tortoise_tracker.models.issue_version import IssueVersion
    from tortoise_tracker.models.label import Label
    from tortoise_tracker.models.module import Module
    from tortoise_tracker.models.module_issue import ModuleIssue
    from tortoise_tracker.models.module_member import ModuleMember
    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.project_identifier import ProjectIdentifier
    from tortoise_tracker.models.project_member import ProjectMember
    from tortoise_tracker.models.project_page import ProjectPage
    from tortoise_tracker.models.project_user_property import ProjectUserProperty
    from tortoise_tracker.models.state import State
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.user_notification_preference import UserNotificationPreference
    from tortoise_tracker.models.workspace import Workspace


class Project(BaseModel, LogoModel, ArchivableModel, ExternalModel):
    """A project: issues under one identifier, with states, members and features of its own.

    A new project gets the default states, a ProjectIdentifier and an IssueCounter.
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        ForgetRoles("id", project_tag, moving=["workspace_id"]),
        TakeTimeZone("workspace"),
        EquipProjects(),
        FollowIdentifier(),
        PlainText("description_html", "description_text"),
        WorkspaceMembers("default_assignee_id"),
        WorkspaceMembers("project_lead_id"),
        Unchangeable("workspace_id", "create the project anew in the other workspace"),
    )

    workspace: fields.ForeignKeyRelation[Workspace] = fields.ForeignKeyField(
        "tracker.Workspace", related_name="projects"
    )
    #: Who gets the issues without an assignee.
    default_assignee: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User",
        related_name="default_assigned_projects",
        null=True,
        on_delete=fields.SET_NULL,
    )
    project_lead: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="led_projects", null=True, on_delete=fields.SET_NULL
    )

    name = fields.CharField(max_length=255)
    #: The letters in front of issue numbers, in upper case, such as WEB in WEB-17.
    identifier = fields.IdentifierField(max_length=12)
    #: In a few plain words.
    description = fields.TextField(default="")
    #: At length and formatted.
    description_html = fields.TextField(default=EMPTY_HTML)
    #: Plain text of the HTML, kept so that search and previews need not parse it; always derived.
    description_text = fields.TextField(default="")
    #: Who in the workspace can see the project.
    network = fields.IntEnumField(ProjectNetwork, default=ProjectNetwork.PUBLIC)
    emoji = fields.CharField(max_length=64, default="")
    #: The icon and its color, where there is no emoji.
    icon_prop = fields.JSONField[JsonObject](default=dict)
    #: Address of a picture kept elsewhere.
    cover_image = fields.TextField(default="")
    #: The uploaded picture, used first; a plain id, for assets refer to projects.
    cover_image_asset_id = fields.UUIDField(null=True)
    #: Time zone of the dates in the project; that of the workspace unless given.
    timezone = fields.TimeZoneField(default=None)

    #: Whether the project uses modules.
    module_view = fields.BooleanField(default=True)
    #: Whether the project uses cycles.
    cycle_view = fields.BooleanField(default=True)
    #: Whether the project uses saved views.
    issue_views_view = fields.BooleanField(default=True)
    #: Whether the project uses pages.
    page_view = fields.BooleanField(default=True)
    #: Whether the project takes issues in from outside.
    intake_view = fields.BooleanField(default=False)
    is_time_tracking_enabled = fields.BooleanField(default=False)
    is_issue_type_enabled = fields.BooleanField(default=False)
    #: Whether guests see all issues, not only their own.
    guest_view_all_features = fields.BooleanField(default=False)

    #: The estimate in use; a plain id, for estimates refer to projects.
    estimate_id = fields.UUIDField(null=True)
    #: The state that closed issues get when they are closed automatically; a plain id, as above.
    default_state_id = fields.UUIDField(null=True)
    #: Months after which finished issues are archived, 0 for never.
    archive_in = fields.SmallIntField(default=0, validators=[MinValueValidator(0), MaxValueValidator(12)])
    #: Months after which untouched issues are closed, 0 for never.
    close_in = fields.SmallIntField(default=0, validators=[MinValueValidator(0), MaxValueValidator(12)])

    if TYPE_CHECKING:
        workspace_id: UUID
        default_assignee_id: UUID | None
        project_lead_id: UUID | None
        cycle_issues: fields.ReverseRelation[CycleIssue]
        cycle_user_properties: fields.ReverseRelation[CycleUserProperties]
        cycles: fields.ReverseRelation[Cycle]
        descriptions: fields.ReverseRelation[Description]
        estimate_points: fields.ReverseRelation[EstimatePoint]
        estimates: fields.ReverseRelation[Estimate]
        issue_activities: fields.ReverseRelation[IssueActivity]
        issue_assignees: fields.ReverseRelation[IssueAssignee]
        issue_attachments: fields.ReverseRelation[IssueAttachment]
        issue_comments: fields.ReverseRelation[IssueComment]
        issue_counter: fields.BackwardOneToOneRelation[IssueCounter]
        issue_description_versions: fields.ReverseRelation[IssueDescriptionVersion]
        issue_labels: fields.ReverseRelation[IssueLabel]
        issue_links: fields.ReverseRelation[IssueLink]
        issue_relations: fields.ReverseRelation[IssueRelation]
        issue_sequences: fields.ReverseRelation[IssueSequence]
        issue_subscribers: fields.ReverseRelation[IssueSubscriber]
        issue_versions: fields.ReverseRelation[IssueVersion]
        issues: fields.ReverseRelation[Issue]
        labels: fields.ReverseRelation[Label]
        members: fields.ReverseRelation[ProjectMember]
        module_issues: fields.ReverseRelation[ModuleIssue]
        module_members: fields.ReverseRelation[ModuleMember]
        modules: fields.ReverseRelation[Module]
        notification_preferences: fields.ReverseRelation[UserNotificationPreference]
        page_links: fields.ReverseRelation[ProjectPage]
        pages: fields.ManyToManyRelation[Page]
        project_identifier: fields.BackwardOneToOneRelation[ProjectIdentifier]
        states: fields.ReverseRelation[State]
        user_properties: fields.ReverseRelation[ProjectUserProperty]

    class Meta:
        table = "projects"
        app = "tracker"
        indexes = (
            UniqueLive("workspace", "name", name="unique_project_name_while_live"),
            UniqueLive("workspace", "identifier", name="unique_project_identifier_while_live"),
        )

    def __str__(self) -> str:
        return f"{self.identifier} {self.name}"
