"""The workspaces table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tortoise_tracker.defaults import RESERVED_WORKSPACE_SLUGS
from tortoise_tracker.kit import fields
from tortoise_tracker.kit.indexes import UniqueLive
from tortoise_tracker.mixins import BaseModel, TimeZoneModel
from tortoise_tracker.rules import ForgetRoles, Rule
from tortoise_tracker.rules.cached_roles import workspace_tag

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.api_token import APIToken
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
    from tortoise_tracker.models.issue_description_version import IssueDescriptionVersion
    from tortoise_tracker.models.issue_label import IssueLabel
    from tortoise_tracker.models.issue_link import IssueLink
    from tortoise_tracker.models.issue_relation import IssueRelation
    from tortoise_tracker.models.issue_sequence import IssueSequence
    from tortoise_tracker.models.issue_subscriber import IssueSubscriber
    from tortoise_tracker.models.issue_type import IssueType
    from tortoise_tracker.models.issue_version import IssueVersion
    from tortoise_tracker.models.label import Label
    from tortoise_tracker.models.module import Module
    from tortoise_tracker.models.module_issue import ModuleIssue
    from tortoise_tracker.models.module_member import ModuleMember
    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.page_label import PageLabel
    from tortoise_tracker.models.page_log import PageLog
    from tortoise_tracker.models.page_version import PageVersion
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.project_identifier import ProjectIdentifier
    from tortoise_tracker.models.project_member import ProjectMember
    from tortoise_tracker.models.project_page import ProjectPage
    from tortoise_tracker.models.project_user_property import ProjectUserProperty
    from tortoise_tracker.models.state import State
    from tortoise_tracker.models.team import Team
    from tortoise_tracker.models.user import User
    from tortoise_tracker.models.user_notification_preference import UserNotificationPreference
    from tortoise_tracker.models.workspace_member import WorkspaceMember
    from tortoise_tracker.models.workspace_member_invite import WorkspaceMemberInvite


class Workspace(BaseModel, TimeZoneModel):
    """A company or a team with its people and projects, apart from all others."""

    rules: ClassVar[tuple[Rule, ...]] = (ForgetRoles("id", workspace_tag, "owner_id"),)

    #: Who made it, and answers for it.
    owner: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "tracker.User", related_name="owned_workspaces"
    )

    name = fields.CharField(max_length=80)
    #: The name in web addresses; deleting the workspace frees it.
    slug = fields.SlugField(max_length=48, reserved=RESERVED_WORKSPACE_SLUGS)
    #: Address of a picture kept elsewhere.
    logo = fields.TextField(default="")
    #: The uploaded picture, used first; a plain id, for assets refer to workspaces.
    logo_asset_id = fields.UUIDField(null=True)
    #: How many people there are, as the owner put it, such as 11-50.
    organization_size = fields.CharField(max_length=32, default="")
    background_color = fields.CharField(max_length=32, default="")

    if TYPE_CHECKING:
        owner_id: UUID
        api_tokens: fields.ReverseRelation[APIToken]
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
        issue_description_versions: fields.ReverseRelation[IssueDescriptionVersion]
        issue_labels: fields.ReverseRelation[IssueLabel]
        issue_links: fields.ReverseRelation[IssueLink]
        issue_relations: fields.ReverseRelation[IssueRelation]
        issue_sequences: fields.ReverseRelation[IssueSequence]
        issue_subscribers: fields.ReverseRelation[IssueSubscriber]
        issue_types: fields.ReverseRelation[IssueType]
        issue_versions: fields.ReverseRelation[IssueVersion]
        issues: fields.ReverseRelation[Issue]
        labels: fields.ReverseRelation[Label]
        member_invites: fields.ReverseRelation[WorkspaceMemberInvite]
        members: fields.ReverseRelation[WorkspaceMember]
        module_issues: fields.ReverseRelation[ModuleIssue]
        module_members: fields.ReverseRelation[ModuleMember]
        modules: fields.ReverseRelation[Module]
        notification_preferences: fields.ReverseRelation[UserNotificationPreference]
        page_labels: fields.ReverseRelation[PageLabel]
        page_logs: fields.ReverseRelation[PageLog]
        page_versions: fields.ReverseRelation[PageVersion]
        pages: fields.ReverseRelation[Page]
        project_identifiers: fields.ReverseRelation[ProjectIdentifier]
        project_members: fields.ReverseRelation[ProjectMember]
        project_pages: fields.ReverseRelation[ProjectPage]
        project_user_properties: fields.ReverseRelation[ProjectUserProperty]
        projects: fields.ReverseRelation[Project]
        states: fields.ReverseRelation[State]
        teams: fields.ReverseRelation[Team]

    class Meta:
        table = "workspaces"
        app = "tracker"
        indexes = (UniqueLive("slug", name="unique_workspace_slug_while_live"),)

    def __str__(self) -> str:
        return self.slug
