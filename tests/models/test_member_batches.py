"""Membership is looked up for each row of a batch in its own project."""

from __future__ import annotations

import pytest

from tests.support.rows import contents, make
from tortoise_tracker.exceptions import ScopeMismatch
from tortoise_tracker.factories import (
    make_project,
    make_project_member,
    make_user,
)
from tortoise_tracker.models import (
    IssueAssignee,
    Module,
    ModuleMember,
    ProjectMember,
)


async def test_one_stranger_among_many_members_is_found() -> None:
    """A batch with one who does not belong is refused as a whole, and the message names that one."""
    member = await make_project_member()
    user = await make_user()
    module = await make(Module, project_id=member.project_id)
    before = await contents()

    with pytest.raises(ScopeMismatch) as caught:
        await ModuleMember.bulk_create(
            [ModuleMember(module=module, member_id=id_) for id_ in (member.member_id, user.id)]
        )

    assert str(caught.value) == (
        f"ModuleMember.member refers to User {user.id}, who is not an active member of project "
        f"{member.project_id}: add them to the project first"
    )
    assert before == await contents()


async def test_membership_counts_in_its_own_project_only() -> None:
    """In a batch over two projects, a member of the one is still a stranger in the other."""
    project = await make_project()
    here = await make_project_member(project=project)
    there = await make_project_member(project=await make_project(workspace_id=project.workspace_id))
    modules = [await make(Module, project_id=member.project_id) for member in (here, there)]

    with pytest.raises(ScopeMismatch):
        await ModuleMember.bulk_create(
            [
                ModuleMember(module=modules[0], member_id=there.member_id),
                ModuleMember(module=modules[1], member_id=here.member_id),
            ]
        )


async def test_member_who_left_can_still_be_taken_off() -> None:
    """The rule looks at who is named, not at who was: an old assignment can be changed and deleted."""
    assignee = await make(IssueAssignee)
    await ProjectMember.filter(member_id=assignee.assignee_id).update(is_active=False)

    assignee.created_by_id = assignee.assignee_id
    await assignee.save()
    deletion = await assignee.delete()

    assert deletion is not None
    assert 1 == deletion.total
