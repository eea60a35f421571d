"""Registry of the tracker's models, which Tortoise reads: one table in each file."""

from __future__ import annotations

from tortoise_tracker.models.account import Account
from tortoise_tracker.models.api_token import APIToken
from tortoise_tracker.models.cycle import Cycle
from tortoise_tracker.models.cycle_issue import CycleIssue
from tortoise_tracker.models.cycle_user_properties import CycleUserProperties
from tortoise_tracker.models.deletion import Deletion
from tortoise_tracker.models.deletion_reference import DeletionReference
from tortoise_tracker.models.description import Description
from tortoise_tracker.models.estimate import Estimate
from tortoise_tracker.models.estimate_point import EstimatePoint
from tortoise_tracker.models.instance import Instance
from tortoise_tracker.models.instance_admin import InstanceAdmin
from tortoise_tracker.models.instance_configuration import InstanceConfiguration
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
from tortoise_tracker.models.profile import Profile
from tortoise_tracker.models.project import Project
from tortoise_tracker.models.project_identifier import ProjectIdentifier
from tortoise_tracker.models.project_member import ProjectMember
from tortoise_tracker.models.project_page import ProjectPage
from tortoise_tracker.models.project_user_property import ProjectUserProperty
from tortoise_tracker.models.session import Session
from tortoise_tracker.models.state import State
from tortoise_tracker.models.team import Team
from tortoise_tracker.models.user import User
from tortoise_tracker.models.user_notification_preference import UserNotificationPreference
from tortoise_tracker.models.workspace import Workspace
from tortoise_tracker.models.workspace_member import WorkspaceMember
from tortoise_tracker.models.workspace_member_invite import WorkspaceMemberInvite

__all__ = [
    "APIToken",
    "Account",
    "Cycle",
    "CycleIssue",
    "CycleUserProperties",
    "Deletion",
    "DeletionReference",
    "Description",
    "Estimate",
    "EstimatePoint",
    "Instance",
    "InstanceAdmin",
    "InstanceConfiguration",
    "Issue",
    "IssueActivity",
    "IssueAssignee",
    "IssueAttachment",
    "IssueComment",
    "IssueCounter",
    "IssueDescriptionVersion",
    "IssueLabel",
    "IssueLink",
    "IssueRelation",
    "IssueSequence",
    "IssueSubscriber",
    "IssueType",
    "IssueVersion",
    "Label",
    "Module",
    "ModuleIssue",
    "ModuleMember",
    "Page",
    "PageLabel",
    "PageLog",
    "PageVersion",
    "Profile",
    "Project",
    "ProjectIdentifier",
    "ProjectMember",
    "ProjectPage",
    "ProjectUserProperty",
    "Session",
    "State",
    "Team",
    "User",
    "UserNotificationPreference",
    "Workspace",
    "WorkspaceMember",
    "WorkspaceMemberInvite",
]
