"""A new member of a project has properties there."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker.factories import make_project, make_project_member, make_workspace_member
from tortoise_tracker.kit.signals import post_bulk_create
from tortoise_tracker.models import ProjectMember, ProjectUserProperty


@pytest.mark.parametrize("path", CREATIONS)
async def test_member_has_properties(path: str) -> None:
    """In the project and its workspace, whichever way the membership is created."""
    person = await make_workspace_member()
    project = await make_project(workspace_id=person.workspace_id)

    await CREATIONS[path](ProjectMember, project=project, member_id=person.member_id)

    found = await ProjectUserProperty.get(project=project, user_id=person.member_id)
    assert project.workspace_id == found.workspace_id


async def test_members_of_a_batch_have_properties() -> None:
    """Over several people and projects, each pair once."""
    person = await make_workspace_member()
    people = [person, *[await make_workspace_member(workspace_id=person.workspace_id) for _ in range(2)]]
    projects = [await make_project(workspace_id=person.workspace_id) for _ in range(2)]
    pairs = [(project, each.member_id) for project in projects for each in people]

    await ProjectMember.bulk_create([ProjectMember(project=p, member_id=user) for p, user in pairs])

    found = {(each.project_id, each.user_id) for each in await ProjectUserProperty.all()}
    assert (6, {(project.id, user) for project, user in pairs}) == (
        await ProjectUserProperty.all().count(),
        found,
    )


async def test_statements_do_not_depend_on_the_number_of_members() -> None:
    """Five members cost as many statements as twenty."""
    counts = []
    for size in (5, 20):
        project = await make_project()
        people = [await make_workspace_member(workspace_id=project.workspace_id) for _ in range(size)]
        members = [ProjectMember(project=project, member_id=person.member_id) for person in people]
        with count_statements() as seen:
            await ProjectMember.bulk_create(members)
        counts.append(len(seen))

    assert counts[0] == counts[1]


async def test_who_comes_back_finds_the_properties_of_before() -> None:
    """Removing a member keeps how they looked at the project."""
    member = await make_project_member()
    await ProjectUserProperty.filter(user_id=member.member_id).update(preferences={"mine": True})
    await member.delete()

    await ProjectMember.create(project_id=member.project_id, member_id=member.member_id)

    [found] = await ProjectUserProperty.filter(user_id=member.member_id)
    assert {"mine": True} == found.preferences


async def test_deleted_properties_are_made_anew() -> None:
    """Only live ones count."""
    member = await make_project_member()
    await ProjectUserProperty.filter(user_id=member.member_id).delete()
    await member.delete()

    await ProjectMember.create(project_id=member.project_id, member_id=member.member_id)

    assert 1 == await ProjectUserProperty.filter(user_id=member.member_id).count()


@pytest.mark.parametrize("path", UPDATES)
async def test_changing_a_membership_adds_nothing(path: str) -> None:
    """Only creation brings them."""
    member = await make_project_member()

    await UPDATES[path](member, is_active=False)

    assert 1 == await ProjectUserProperty.filter(user_id=member.member_id).count()


@pytest.mark.parametrize("path", CREATIONS)
async def test_all_or_nothing(path: str) -> None:
    """If the properties cannot be written, nobody becomes a member."""
    person = await make_workspace_member()
    project = await make_project(workspace_id=person.workspace_id)

    @post_bulk_create(ProjectUserProperty)
    async def refuse(sender: type[Any], instances: list[Any], using_db: Any) -> None:
        raise IntegrityError("refused")

    before = await contents()
    try:
        with pytest.raises(IntegrityError, match="refused"):
            await CREATIONS[path](ProjectMember, project=project, member_id=person.member_id)
    finally:
        post_bulk_create.disconnect(refuse)

    assert before == await contents()
