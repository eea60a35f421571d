"""Rows of every model, for tests that hold for all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Any

from tortoise.context import require_context
from tortoise.fields.relational import ForeignKeyFieldInstance

from tests.support.isolation import glances
from tortoise_tracker import factories, models
from tortoise_tracker.factories import make_issue, make_project, make_project_member, make_user
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import (
    Description,
    IssueSequence,
    ProjectIdentifier,
    ProjectUserProperty,
    UserNotificationPreference,
)

#: What no test about a model's own columns looks at: keys, stamps and the bin.
AUDIT = frozenset(
    {"id", "created_at", "updated_at", "created_by_id", "updated_by_id", "deleted_at", "deletion_id"}
)


async def _make_description(**columns: Any) -> Description:
    if not {"project", "project_id", "workspace_id"} & columns.keys():
        columns["project"] = await make_project()
    return await Description.create(**columns)


async def _make_notification_preference(**columns: Any) -> UserNotificationPreference:
    if not {"project", "project_id", "workspace_id"} & columns.keys():
        columns["project"] = await make_project()
    return await UserNotificationPreference.create(**{"user": await make_user(), **columns})


async def _make_issue_sequence(**columns: Any) -> IssueSequence:
    issue = await make_issue(**columns)
    return await IssueSequence.get(issue=issue)


async def _make_project_identifier(**columns: Any) -> ProjectIdentifier:
    project = await make_project(**columns)
    return await ProjectIdentifier.get(project=project)


async def _make_project_user_property(**columns: Any) -> ProjectUserProperty:
    member = await make_project_member(**columns)
    return await ProjectUserProperty.get(project_id=member.project_id, user_id=member.member_id)


#: Builds a row of a model, with parents of its own unless they are given.
FACTORIES: Mapping[type[RuledModel], Callable[..., Awaitable[Any]]] = {
    Description: _make_description,
    IssueSequence: _make_issue_sequence,
    ProjectIdentifier: _make_project_identifier,
    ProjectUserProperty: _make_project_user_property,
    UserNotificationPreference: _make_notification_preference,
    models.WorkspaceMemberInvite: factories.make_workspace_invite,
    models.APIToken: factories.make_api_token,
    models.Account: factories.make_account,
    models.Cycle: factories.make_cycle,
    models.CycleIssue: factories.make_cycle_issue,
    models.CycleUserProperties: factories.make_cycle_user_properties,
    models.Estimate: factories.make_estimate,
    models.EstimatePoint: factories.make_estimate_point,
    models.Instance: factories.make_instance,
    models.InstanceAdmin: factories.make_instance_admin,
    models.InstanceConfiguration: factories.make_instance_configuration,
    models.Issue: factories.make_issue,
    models.IssueActivity: factories.make_issue_activity,
    models.IssueAssignee: factories.make_issue_assignee,
    models.IssueAttachment: factories.make_issue_attachment,
    models.IssueComment: factories.make_issue_comment,
    models.IssueDescriptionVersion: factories.make_issue_description_version,
    models.IssueLabel: factories.make_issue_label,
    models.IssueLink: factories.make_issue_link,
    models.IssueRelation: factories.make_issue_relation,
    models.IssueSubscriber: factories.make_issue_subscriber,
    models.IssueType: factories.make_issue_type,
    models.IssueVersion: factories.make_issue_version,
    models.Label: factories.make_label,
    models.Module: factories.make_module,
    models.ModuleIssue: factories.make_module_issue,
    models.ModuleMember: factories.make_module_member,
    models.Page: factories.make_page,
    models.PageLabel: factories.make_page_label,
    models.PageLog: factories.make_page_log,
    models.PageVersion: factories.make_page_version,
    models.Project: factories.make_project,
    models.ProjectMember: factories.make_project_member,
    models.ProjectPage: factories.make_project_page,
    models.Session: factories.make_session,
    models.State: factories.make_state,
    models.Team: factories.make_team,
    models.User: factories.make_user,
    models.Workspace: factories.make_workspace,
    models.WorkspaceMember: factories.make_workspace_member,
}


async def make(model: type[RuledModel], **columns: Any) -> Any:
    """A row of a model."""
    return await FACTORIES[model](**columns)


async def make_beside(model: type[RuledModel], row: Any) -> Any:
    """A row of a model in the project of ``row``, or else in its workspace."""
    return await make(model, **scope_of(model, row))


def scope_of(model: type[RuledModel], row: Any) -> dict[str, Any]:
    """The column that puts a row of a model beside ``row``."""
    columns = model._meta.fields_db_projection
    project = row.pk if isinstance(row, models.Project) else getattr(row, "project_id", None)
    if "project_id" in columns and project is not None:
        return {"project_id": project}
    workspace = row.pk if isinstance(row, models.Workspace) else getattr(row, "workspace_id", None)
    return {"workspace_id": workspace} if "workspace_id" in columns else {}


def columns_of(row: Any) -> dict[str, Any]:
    """What to create a second row like this one with."""
    given = {name: getattr(row, name) for name in row._meta.fields_db_projection if name not in AUDIT}
    if isinstance(row, models.Issue):
        del given["sequence_id"]
    return given


def relations_of(model: type[RuledModel]) -> dict[str, type[RuledModel]]:
    """The relations of a model to models of ours, those of the audit left out; known before connecting."""
    found = {}
    for name, field in model._meta.fields_map.items():
        if isinstance(field, ForeignKeyFieldInstance) and f"{name}_id" not in AUDIT:
            found[name] = getattr(models, str(field.model_name).removeprefix("tracker."))
    return found


async def contents(*, without: Collection[str] = ()) -> dict[str, list[str]]:
    """Every row of every table, to see that nothing was written.

    Args:
        without: Tables and columns to leave out.
    """
    apps = require_context().apps
    assert apps is not None
    db = require_context().db()
    tables = sorted(model._meta.db_table for model in apps.get_models_iterable())
    # Most have no row, and one statement tells which.
    filled = await db.execute_query_dict(glances([table for table in tables if table not in without]))
    return {
        table: sorted(
            repr({column: value for column, value in dict(row).items() if column not in without})
            for row in await db.execute_query_dict(f'SELECT * FROM "{table}"')
        )
        for table in sorted(row["name"] for row in filled)
    }


async def defaults_of(model: type[RuledModel], **given: Any) -> dict[str, Any]:
    """What a row has in the columns that were not given, apart from those of its scope and of the audit."""
    row = await model.create(**given)
    fresh = await model.objects.get(pk=row.pk)
    known = AUDIT | {"workspace_id", "project_id"} | given.keys() | {f"{name}_id" for name in given}
    return {name: getattr(fresh, name) for name in model._meta.fields_db_projection if name not in known}
