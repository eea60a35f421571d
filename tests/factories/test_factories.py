"""Every factory saves a row, and builds the rows that it refers to."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise.models import Model

from tortoise_tracker import factories
from tortoise_tracker.enums import Priority
from tortoise_tracker.exceptions import UnknownField
from tortoise_tracker.factories import (
    make_cycle,
    make_cycle_issue,
    make_estimate_point,
    make_instance,
    make_issue,
    make_issue_assignee,
    make_issue_comment,
    make_issue_label,
    make_issue_relation,
    make_issue_version,
    make_label,
    make_module,
    make_module_issue,
    make_page,
    make_page_label,
    make_project,
    make_project_member,
    make_project_page,
    make_user,
    make_workspace,
    make_workspace_member,
)
from tortoise_tracker.models import Instance, Project, User, WorkspaceMember

Factory = Callable[..., Awaitable[Model]]

FACTORIES: list[Factory] = [getattr(factories, name) for name in factories.__all__]

each_factory = pytest.mark.parametrize("make", FACTORIES, ids=lambda make: make.__name__)


@each_factory
async def test_saves_the_row_that_it_returns(make: Factory) -> None:
    """What a factory returns is in the database."""
    row = await make()

    assert 1 == await type(row).filter(pk=row.pk).count()


@each_factory
async def test_can_be_called_again(make: Factory) -> None:
    """Nothing that has to be unique is made twice; of the instance there is but one."""
    assert (make is make_instance) == ((await make()).pk == (await make()).pk)


async def test_the_one_instance_takes_columns() -> None:
    """A column that is given replaces that of the instance which is there."""
    await make_instance(name="Before")

    assert "After" == (await make_instance(name="After")).name
    assert [("After",)] == await Instance.all().values_list("name")


@each_factory
async def test_takes_every_column_by_name(make: Factory) -> None:
    """An unknown column is refused, as the model refuses it."""
    with pytest.raises((UnknownField, TypeError), match="no_such_column"):
        await make(no_such_column=1)


@each_factory
def test_says_what_it_makes(make: Factory) -> None:
    """Each factory has a sentence of its own."""
    assert inspect.getdoc(make)


async def test_given_columns_win() -> None:
    """A column that is given replaces the one the factory would choose."""
    issue = await make_issue(name="Cart loses its items", priority=Priority.HIGH)

    assert ("Cart loses its items", Priority.HIGH) == (issue.name, issue.priority)


async def test_given_parents_are_used() -> None:
    """A relation is given by instance or by key, and no other parent is built."""
    project = await make_project()

    issues = [await make_issue(project=project), await make_issue(project_id=project.id)]

    assert [project.id] * 2 == [issue.project_id for issue in issues]
    assert 1 == await Project.all().count()


async def test_grandparents_are_used_too() -> None:
    """A project that is given reaches the parents that are built on the way."""
    project = await make_project()

    rows: list[Any] = [
        await make_issue_comment(project=project),
        await make_issue_label(project=project),
        await make_cycle_issue(project=project),
        await make_module_issue(project_id=project.id),
        await make_estimate_point(project=project),
    ]

    assert [project.id] * 5 == [row.project_id for row in rows]
    assert 1 == await Project.all().count()


async def test_both_ends_of_a_link_are_of_one_project() -> None:
    """Whichever end is given, the other one is built beside it."""
    issue = await make_issue()

    cycle_issue = await make_cycle_issue(issue=issue)
    module_issue = await make_module_issue(issue_id=issue.id)
    relation = await make_issue_relation(issue=issue)
    link = await make_issue_label(issue=issue)

    rows: list[Any] = [
        await make_cycle_issue(cycle=await make_cycle(project_id=issue.project_id)),
        await make_module_issue(module=await make_module(project_id=issue.project_id)),
    ]
    rows += [cycle_issue, module_issue, relation, link]
    assert {issue.project_id} == {row.project_id for row in rows}


async def test_assignee_is_a_member() -> None:
    """A user who is built to work on an issue may do so."""
    link = await make_issue_assignee()

    assert await WorkspaceMember.filter(member_id=link.assignee_id).exists()


async def test_named_assignee_is_used() -> None:
    """A member who is named is the one."""
    member = await make_project_member()

    link = await make_issue_assignee(project_id=member.project_id, assignee_id=member.member_id)

    assert (member.project_id, member.member_id) == (link.project_id, link.assignee_id)


async def test_member_of_a_project_is_made_one_of_its_workspace() -> None:
    """A user who is built for a project belongs to the workspace first."""
    member = await make_project_member()

    assert await WorkspaceMember.filter(workspace_id=member.workspace_id, member_id=member.member_id).exists()


async def test_label_of_a_workspace_has_no_project() -> None:
    """A label for which a workspace is given is for all projects there."""
    workspace = await make_workspace()

    assert (await make_label(workspace=workspace)).project_id is None


async def test_page_and_its_label_share_a_workspace() -> None:
    """The label is built in the workspace of the page."""
    page = await make_page()

    link = await make_page_label(page=page)

    assert (page.workspace_id, page.id) == (link.workspace_id, link.page_id)


async def test_page_is_shown_in_a_project_of_its_workspace() -> None:
    """Either end of the link decides on the workspace."""
    page = await make_page()
    project = await make_project()

    links = [await make_project_page(page=page), await make_project_page(project=project)]

    assert [page.workspace_id, project.workspace_id] == [link.workspace_id for link in links]


async def test_version_repeats_the_issue() -> None:
    """A snapshot says what the issue says."""
    issue = await make_issue(description_html="<p>Twice.</p>")

    version = await make_issue_version(issue=issue)

    assert (issue.name, issue.sequence_id, "Twice.") == (
        version.name,
        version.sequence_id,
        version.description_stripped,
    )


async def test_owner_of_a_workspace_is_one_user() -> None:
    """No user is built beside the one that is given."""
    owner = await make_user()

    await make_workspace_member(workspace=await make_workspace(owner=owner), member=owner)

    assert 1 == await User.all().count()
