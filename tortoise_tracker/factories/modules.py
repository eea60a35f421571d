"""Modules, their issues and their people."""

from __future__ import annotations

from typing import Any

from tortoise_tracker.factories._given import in_project, number, parent
from tortoise_tracker.factories.issues import make_issue
from tortoise_tracker.factories.projects import make_project, make_project_member
from tortoise_tracker.models import Issue, Module, ModuleIssue, ModuleMember, Project


async def make_module(**columns: Any) -> Module:
    """A planned module without a lead."""
    await parent(columns, "project", Project, make_project)
    return await Module.create(**{"name": f"Module {number()}", **columns})


async def make_module_issue(**columns: Any) -> ModuleIssue:
    """An issue in a module of the same project."""
    if {"issue", "issue_id"} & columns.keys():
        issue = await parent(columns, "issue", Issue, make_issue)
        await parent(columns, "module", Module, lambda: make_module(project_id=issue.project_id))
    else:
        module = await parent(columns, "module", Module, in_project(columns, make_module))
        columns["issue"] = await make_issue(project_id=module.project_id)
    return await ModuleIssue.create(**columns)


async def make_module_member(**columns: Any) -> ModuleMember:
    """A new member of the project who works on the module."""
    module = await parent(columns, "module", Module, in_project(columns, make_module))
    if not {"member", "member_id"} & columns.keys():
        member = await make_project_member(project_id=module.project_id)
        columns["member_id"] = member.member_id
    return await ModuleMember.create(**columns)
