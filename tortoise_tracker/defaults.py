"""Default values of columns and rows.

JSON defaults are functions that return a fresh document, so that no two rows share one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_urlsafe
from typing import Any, Final
from uuid import uuid4

from tortoise_tracker.enums import StateGroup

JsonObject = dict[str, Any]
JsonList = list[Any]

#: The HTML of an empty text.
EMPTY_HTML: Final = "<p></p>"

#: The place of the first row of a sorted list, and the gap between two rows.
SORT_ORDER_FIRST: Final = 65535.0
SORT_ORDER_STEP: Final = 10000.0

#: Between two states of a project, and before the first: a gap for states to come.
STATE_SEQUENCE_STEP: Final = 15000.0

#: The biggest file that can be attached to an issue, in bytes.
ATTACHMENT_SIZE_LIMIT: Final = 5 * 1024 * 1024

#: First parts of paths that a tracker's own pages use, so that no workspace can take their place.
RESERVED_WORKSPACE_SLUGS: Final = frozenset(
    {
        "404",
        "500",
        "about",
        "accounts",
        "admin",
        "analytics",
        "api",
        "app",
        "assets",
        "auth",
        "billing",
        "blog",
        "callback",
        "contact",
        "create-workspace",
        "dashboard",
        "docs",
        "download",
        "error",
        "forgot-password",
        "god-mode",
        "graphql",
        "health",
        "help",
        "home",
        "installations",
        "instance",
        "invitations",
        "invite",
        "live",
        "login",
        "logout",
        "me",
        "new",
        "notifications",
        "oauth",
        "onboarding",
        "pricing",
        "privacy",
        "profile",
        "public",
        "register",
        "reset-password",
        "robots",
        "settings",
        "sign-in",
        "sign-out",
        "sign-up",
        "signin",
        "signup",
        "sitemap",
        "sites",
        "spaces",
        "static",
        "status",
        "support",
        "terms",
        "uploads",
        "user",
        "users",
        "verify",
        "webhooks",
        "workspace",
        "workspace-invitations",
        "workspaces",
        "www",
    }
)


def username() -> str:
    """A random user name, for users who are given none."""
    return uuid4().hex


def session_key() -> str:
    """A random key that cannot be guessed."""
    return token_urlsafe(32)


def utc_now() -> datetime:
    """The current moment, in UTC."""
    return datetime.now(UTC)


# ── How a list of issues is looked at ────────────────────────────────────────────────────


def view_filters() -> JsonObject:
    """Which issues are listed: none of the filters is set."""
    return {
        "priority": None,
        "state": None,
        "state_group": None,
        "assignees": None,
        "created_by": None,
        "labels": None,
        "start_date": None,
        "target_date": None,
        "subscriber": None,
    }


def view_display_filters() -> JsonObject:
    """How issues are laid out: one list, newest first, sub-issues and empty groups included."""
    return {
        "layout": "list",
        "group_by": None,
        "order_by": "-created_at",
        "type": None,
        "sub_issue": True,
        "show_empty_groups": True,
        "calendar_date_range": "",
    }


def view_display_properties() -> JsonObject:
    """Which columns of an issue are shown: all."""
    return {
        "assignee": True,
        "attachment_count": True,
        "created_on": True,
        "due_date": True,
        "estimate": True,
        "key": True,
        "labels": True,
        "link": True,
        "priority": True,
        "start_date": True,
        "state": True,
        "sub_issue_count": True,
        "updated_on": True,
    }


def view_props() -> JsonObject:
    """The three together, as memberships keep them."""
    return {
        "filters": view_filters(),
        "display_filters": view_display_filters(),
        "display_properties": view_display_properties(),
    }


def issue_props() -> JsonObject:
    """Which tabs the member's own list of issues shows: all."""
    return {"subscribed": True, "assigned": True, "created": True, "all_issues": True}


def project_preferences() -> JsonObject:
    """How a project's navigation looks to one of its members."""
    return {
        "pages": {"block_display": True},
        "navigation": {"default_tab": "issues", "hide_in_more_menu": []},
    }


def page_view_props() -> JsonObject:
    """How a page is shown: at reading width."""
    return {"full_width": False}


# ── A new user's first steps ─────────────────────────────────────────────────────────────


def onboarding_step() -> JsonObject:
    """Steps of the first visit: none is done."""
    return {
        "profile_complete": False,
        "workspace_create": False,
        "workspace_invite": False,
        "workspace_join": False,
    }


def mobile_onboarding_step() -> JsonObject:
    """Steps of the first visit by phone: none is done."""
    return {"profile_complete": False, "workspace_create": False, "workspace_join": False}


def product_tour() -> JsonObject:
    """Parts of the guided tour: none is seen."""
    return {"issues": False, "cycles": False, "modules": False, "intake": False, "pages": False}


def goals() -> JsonObject:
    """What the user wants of the tracker: nothing picked or written yet."""
    return {"selected": [], "other": ""}


def getting_started_checklist() -> JsonObject:
    """First things to do in a workspace: none is done."""
    return {
        "project_created": False,
        "project_joined": False,
        "issue_created": False,
        "team_members_invited": False,
        "page_created": False,
    }


def tips() -> JsonObject:
    """Hints that are shown once: none is dismissed."""
    return {"mobile_app": False}


def explored_features() -> JsonObject:
    """Features the member has tried: none yet."""
    return {"cycles": False, "modules": False, "views": False, "pages": False, "intake": False}


# ── A new project's states ───────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class DefaultState:
    """One of the states that a new project begins with."""

    name: str
    #: As CSS writes it.
    color: str
    group: StateGroup
    sequence: float
    is_default: bool = False


DEFAULT_STATES: Final = tuple(
    DefaultState(
        name=group.value,
        color=color,
        group=group,
        sequence=place * STATE_SEQUENCE_STEP,
        is_default=group is StateGroup.BACKLOG,
    )
    for place, (group, color) in enumerate(
        (
            (StateGroup.BACKLOG, "#60646C"),
            (StateGroup.TODO, "#3E63DD"),
            (StateGroup.IN_PROGRESS, "#F59E0B"),
            (StateGroup.DONE, "#46A758"),
            (StateGroup.CANCELLED, "#9AA4BC"),
            (StateGroup.TRIAGE, "#4E5355"),
        ),
        start=1,
    )
)
