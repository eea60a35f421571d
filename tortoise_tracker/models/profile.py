"""The profiles table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise_tracker import defaults
from tortoise_tracker.defaults import JsonObject
from tortoise_tracker.enums import NotificationViewMode, Weekday
from tortoise_tracker.kit import fields
from tortoise_tracker.mixins import UUIDModel

if TYPE_CHECKING:
    from uuid import UUID

    from tortoise_tracker.models.user import User


class Profile(UUIDModel):
    """What the tracker remembers about one user: preferences, first steps, company."""

    user: fields.OneToOneRelation[User] = fields.OneToOneField("tracker.User", related_name="profile")

    #: Colors of the interface.
    theme = fields.JSONField[JsonObject](default=dict)
    #: First day of a week in calendars.
    start_of_the_week = fields.IntEnumField(Weekday, default=Weekday.SUNDAY)
    #: Code of the language of the interface.
    language = fields.CharField(max_length=16, default="en")
    background_color = fields.CharField(max_length=32, default="")
    notification_view_mode = fields.EnumField(NotificationViewMode, default=NotificationViewMode.FULL)
    is_app_rail_docked = fields.BooleanField(default=True)
    is_smooth_cursor_enabled = fields.BooleanField(default=False)
    #: Whether the phone app keeps the time zone of the user in step with the phone.
    mobile_timezone_auto_set = fields.BooleanField(default=False)
    #: Where the next visit begins; a plain id, for it may outlive the workspace.
    last_workspace_id = fields.UUIDField(null=True)

    #: Which steps of the first visit are done.
    onboarding_step = fields.JSONField[JsonObject](default=defaults.onboarding_step)
    #: The same in the phone app.
    mobile_onboarding_step = fields.JSONField[JsonObject](default=defaults.mobile_onboarding_step)
    is_onboarded = fields.BooleanField(default=False)
    is_mobile_onboarded = fields.BooleanField(default=False)
    #: Which parts of the guided tour are seen.
    product_tour = fields.JSONField[JsonObject](default=defaults.product_tour)
    is_tour_completed = fields.BooleanField(default=False)
    is_navigation_tour_completed = fields.BooleanField(default=False)

    #: What the user wants of the tracker.
    goals = fields.JSONField[JsonObject](default=defaults.goals)
    #: What the user is going to use the tracker for, in own words.
    use_case = fields.TextField(default="")
    #: What the user does in the company.
    role = fields.CharField(max_length=255, default="")
    company_name = fields.CharField(max_length=255, default="")
    billing_address = fields.JSONField[JsonObject](default=dict)
    billing_address_country = fields.CharField(max_length=255, default="")
    has_billing_address = fields.BooleanField(default=False)
    has_marketing_email_consent = fields.BooleanField(default=False)
    is_subscribed_to_changelog = fields.BooleanField(default=False)

    if TYPE_CHECKING:
        user_id: UUID

    class Meta:
        table = "profiles"
        app = "tracker"

    def __str__(self) -> str:
        return f"profile of {self.user_id}"
