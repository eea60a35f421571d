"""Rows for tests and for the demo.

``await make_issue(priority="high")`` saves a row and returns it. Columns and relations are given by
name, relations by instance or by key; parents that are not given are built.
"""

from __future__ import annotations

from tortoise_tracker.factories.cycles import (
    make_cycle,
    make_cycle_issue,
    make_cycle_user_properties,
)
from tortoise_tracker.factories.instances import (
    make_instance,
    make_instance_admin,
    make_instance_configuration,
)
from tortoise_tracker.factories.issues import (
    make_issue,
    make_issue_activity,
    make_issue_assignee,
    make_issue_attachment,
    make_issue_comment,
    make_issue_description_version,
    make_issue_label,
    make_issue_link,
    make_issue_relation,
    make_issue_subscriber,
    make_issue_version,
)
from tortoise_tracker.factories.modules import make_module, make_module_issue, make_module_member
from tortoise_tracker.factories.pages import (
    make_page,
    make_page_label,
    make_page_log,
    make_page_version,
    make_project_page,
)
from tortoise_tracker.factories.projects import (
    make_estimate,
    make_estimate_point,
    make_label,
    make_project,
    make_project_member,
    make_state,
)
from tortoise_tracker.factories.users import make_account, make_api_token, make_session, make_user
from tortoise_tracker.factories.workspaces import (
    make_issue_type,
    make_team,
    make_workspace,
    make_workspace_invite,
    make_workspace_member,
)

__all__ = [
    "make_account",
    "make_api_token",
    "make_cycle",
    "make_cycle_issue",
    "make_cycle_user_properties",
    "make_estimate",
    "make_estimate_point",
    "make_instance",
    "make_instance_admin",
    "make_instance_configuration",
    "make_issue",
    "make_issue_activity",
    "make_issue_assignee",
    "make_issue_attachment",
    "make_issue_comment",
    "make_issue_description_version",
    "make_issue_label",
    "make_issue_link",
    "make_issue_relation",
    "make_issue_subscriber",
    "make_issue_type",
    "make_issue_version",
    "make_label",
    "make_module",
    "make_module_issue",
    "make_module_member",
    "make_page",
    "make_page_label",
    "make_page_log",
    "make_page_version",
    "make_project",
    "make_project_member",
    "make_project_page",
    "make_session",
    "make_state",
    "make_team",
    "make_user",
    "make_workspace",
    "make_workspace_invite",
    "make_workspace_member",
]
