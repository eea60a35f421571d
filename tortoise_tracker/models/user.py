"""The users table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyio import to_thread

from tortoise_tracker import defaults, security
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import UUIDModel
from tortoise_tracker.rules import EquipUsers, ForgetRoles, Rule, Write
from tortoise_tracker.rules.cached_roles import user_tag

if TYPE_CHECKING:
    from tortoise_tracker.models.account import Account
    from tortoise_tracker.models.api_token import APIToken
    from tortoise_tracker.models.cycle import Cycle
    from tortoise_tracker.models.cycle_user_properties import CycleUserProperties
    from tortoise_tracker.models.deletion import Deletion
    from tortoise_tracker.models.instance_admin import InstanceAdmin
    from tortoise_tracker.models.issue import Issue
    from tortoise_tracker.models.issue_activity import IssueActivity
    from tortoise_tracker.models.issue_assignee import IssueAssignee
    from tortoise_tracker.models.issue_comment import IssueComment
    from tortoise_tracker.models.issue_description_version import IssueDescriptionVersion
    from tortoise_tracker.models.issue_subscriber import IssueSubscriber
    from tortoise_tracker.models.issue_version import IssueVersion
    from tortoise_tracker.models.module import Module
    from tortoise_tracker.models.module_member import ModuleMember
    from tortoise_tracker.models.page import Page
    from tortoise_tracker.models.page_version import PageVersion
    from tortoise_tracker.models.profile import Profile
    from tortoise_tracker.models.project import Project
    from tortoise_tracker.models.project_member import ProjectMember
    from tortoise_tracker.models.project_user_property import ProjectUserProperty
    from tortoise_tracker.models.user_notification_preference import UserNotificationPreference
    from tortoise_tracker.models.workspace import Workspace
    from tortoise_tracker.models.workspace_member import WorkspaceMember


class NamedByEmail(Rule):
    """Rule that a new user without a display name gets the local part of the e-mail address as one."""

    on_create_only = True
    reads = ("display_name", "email")

    async def before(self, write: Write) -> None:
        """Name those who have no name."""
        for user in write.rows:
            if not user.display_name and isinstance(user.email, str):
                write.set(user, "display_name", user.email.strip().partition("@")[0])


class SuperuserIsStaff(Rule):
    """Rule that a superuser is staff, too."""

    triggers = ("is_superuser", "is_staff")
    reads = ("is_superuser", "is_staff")

    async def before(self, write: Write) -> None:
        """Make superusers staff."""
        for user in write.rows:
            if user.is_superuser:
                write.set(user, "is_staff", value=True)


class User(UUIDModel):
    """A person who can sign in, or a bot that acts like one.

    A new human user gets a Profile and a UserNotificationPreference in the same transaction.
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        ForgetRoles("id", user_tag, "is_active"),
        EquipUsers(),
        NamedByEmail(),
        SuperuserIsStaff(),
    )

    #: The name to sign in with where an e-mail address is not wanted; made up unless given.
    username = fields.CharField(max_length=128, unique=True, default=defaults.username)
    #: The address to sign in with, in lower case.
    email = fields.EmailField(unique=True)
    mobile_number = fields.CharField(max_length=32, default="")

    #: The name others see; the part of the address before the @ unless given.
    display_name = fields.CharField(max_length=255, default="")
    first_name = fields.CharField(max_length=255, default="")
    last_name = fields.CharField(max_length=255, default="")
    #: Address of a picture kept elsewhere.
    avatar = fields.TextField(default="")
    #: The uploaded picture, used first; a plain id, for assets refer to users.
    avatar_asset_id = fields.UUIDField(null=True)
    #: Address of a picture kept elsewhere, shown above the profile.
    cover_image = fields.TextField(default="")
    #: The uploaded one; a plain id, for assets refer to users.
    cover_image_asset_id = fields.UUIDField(null=True)

    #: The argon2 hash of the password; empty when there is none, and then no password matches.
    password = fields.CharField(max_length=255, default="", secret=True)
    #: Whether the password must be changed because it is too old.
    is_password_expired = fields.BooleanField(default=False)
    #: Whether the password was made up for the user, who has never chosen one.
    is_password_autoset = fields.BooleanField(default=False)
    #: Whether the next sign-in must lead to a new password.
    is_password_reset_required = fields.BooleanField(default=False)

    #: May do everything everywhere; always staff as well.
    is_superuser = fields.BooleanField(default=False)
    #: May use the administration pages.
    is_staff = fields.BooleanField(default=False)
    #: Whether the user may sign in; unset instead of removing the user.
    is_active = fields.BooleanField(default=True)
    #: Whether an identity provider keeps this account up to date.
    is_managed = fields.BooleanField(default=False)
    is_bot = fields.BooleanField(default=False)
    #: What the bot is for; empty for people.
    bot_type = fields.CharField(max_length=32, default="")
    #: Whether the owner of the address has proved to be this user.
    is_email_verified = fields.BooleanField(default=False)
    #: Whether mail to the address arrives.
    is_email_valid = fields.BooleanField(default=False)

    #: A secret sent by mail, to verify the address or to reset the password.
    token = fields.CharField(max_length=64, default="", secret=True)
    token_updated_at = fields.DatetimeField(null=True)

    date_joined = fields.DatetimeField(default=defaults.utc_now)
    #: When the user was last seen.
    last_active = fields.DatetimeField(null=True)
    last_login_time = fields.DatetimeField(null=True)
    last_login_ip = fields.CharField(max_length=45, default="")
    #: How the user last signed in, such as email or google.
    last_login_medium = fields.CharField(max_length=32, default="")
    #: The user agent of the last sign-in.
    last_login_uagent = fields.TextField(default="")
    last_logout_time = fields.DatetimeField(null=True)
    last_logout_ip = fields.CharField(max_length=45, default="")
    #: The place of the last sign-in, as far as its address tells.
    last_location = fields.CharField(max_length=255, default="")
    #: The place where the account was made.
    created_location = fields.CharField(max_length=255, default="")
    #: The time zone in which the user reads times.
    user_timezone = fields.TimeZoneField()
    #: When name and address were made unrecognizable, after the person asked to be forgotten.
    masked_at = fields.DatetimeField(null=True)

    if TYPE_CHECKING:
        accounts: fields.ReverseRelation[Account]
        api_tokens: fields.ReverseRelation[APIToken]
        assigned_issues: fields.ManyToManyRelation[Issue]
        cycle_properties: fields.ReverseRelation[CycleUserProperties]
        default_assigned_projects: fields.ReverseRelation[Project]
        deletions: fields.ReverseRelation[Deletion]
        instance_admin_roles: fields.ReverseRelation[InstanceAdmin]
        issue_activities: fields.ReverseRelation[IssueActivity]
        issue_assignee_links: fields.ReverseRelation[IssueAssignee]
        issue_comments: fields.ReverseRelation[IssueComment]
        issue_description_versions: fields.ReverseRelation[IssueDescriptionVersion]
        issue_subscriptions: fields.ReverseRelation[IssueSubscriber]
        issue_versions: fields.ReverseRelation[IssueVersion]
        led_modules: fields.ReverseRelation[Module]
        led_projects: fields.ReverseRelation[Project]
        module_memberships: fields.ReverseRelation[ModuleMember]
        modules: fields.ManyToManyRelation[Module]
        notification_preferences: fields.ReverseRelation[UserNotificationPreference]
        owned_cycles: fields.ReverseRelation[Cycle]
        owned_pages: fields.ReverseRelation[Page]
        owned_workspaces: fields.ReverseRelation[Workspace]
        page_versions: fields.ReverseRelation[PageVersion]
        profile: fields.BackwardOneToOneRelation[Profile]
        project_memberships: fields.ReverseRelation[ProjectMember]
        project_properties: fields.ReverseRelation[ProjectUserProperty]
        workspace_memberships: fields.ReverseRelation[WorkspaceMember]

    class Meta:
        table = "users"
        app = "tracker"

    def __str__(self) -> str:
        return self.username

    @property
    def full_name(self) -> str:
        """First and last name; empty if the user has given neither."""
        return f"{self.first_name} {self.last_name}".strip()

    async def set_password(self, password: str) -> None:
        """Hash a new password into the instance, in a thread; saving it is up to the caller.

        Raises:
            InvalidValue: If the password is empty.
        """
        self.password = await to_thread.run_sync(security.hash_password, password)
        self.is_password_autoset = False

    async def check_password(self, password: str) -> bool:
        """Whether this is the user's password.

        Runs in a thread. A hash made with other parameters than those of today is made anew and
        saved.
        """
        matches, outdated = await to_thread.run_sync(security.verify_password, self.password, password)
        if outdated:
            self.password = await to_thread.run_sync(security.hash_password, password)
            await self.save(update_fields=["password"])
        return matches
