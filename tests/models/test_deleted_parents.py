"""Nothing can be created under, or be moved to, a parent that is deleted or is not there."""

from __future__ import annotations

from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError
from uuid_utils.compat import uuid7

from tests.support.rows import FACTORIES, columns_of, contents, make, make_beside, relations_of
from tests.support.write_paths import creating, stored, updating
from tortoise_tracker.exceptions import ParentDeleted
from tortoise_tracker.factories import (
    make_instance,
    make_issue,
    make_issue_comment,
    make_project,
    make_state,
    make_user,
)
from tortoise_tracker.kit.model import RuledModel
from tortoise_tracker.models import InstanceAdmin, Issue, IssueComment, Project, ProjectIdentifier, User


def parents_of(model: type[RuledModel]) -> dict[str, type[RuledModel]]:
    """The relations of a model onto tables whose rows can be deleted softly."""
    return {name: target for name, target in relations_of(model).items() if target is not User}


each_model = pytest.mark.parametrize(
    "model", [model for model in FACTORIES if parents_of(model)], ids=lambda model: model.__name__
)


@pytest.mark.parametrize(
    ("model", "name", "target"),
    [
        pytest.param(model, name, target, id=f"{model.__name__}.{name}")
        for model in FACTORIES
        for name, target in parents_of(model).items()
    ],
)
async def test_creation_under_a_deleted_parent_is_refused(
    model: type[RuledModel], name: str, target: type[RuledModel]
) -> None:
    """Whichever relation leads to the deleted row, no path creates another row there."""
    row = await make(model)
    columns = columns_of(row)
    if columns[f"{name}_id"] is None:
        columns[f"{name}_id"] = (await make_beside(target, row)).pk
    # Without this row, whose keys the new one would have, nothing but the parent stands in the way.
    await row.delete(soft=False)
    parent = await target.objects.get(pk=columns[f"{name}_id"])
    if target is Project and model is ProjectIdentifier:
        columns["name"] = "OTHER"
    await parent.delete()
    before = await contents()

    accepted = await creating(model, columns, ParentDeleted)

    assert [] == accepted
    assert before == await contents()


@each_model
async def test_moving_to_a_deleted_parent_is_refused(model: type[RuledModel]) -> None:
    """A row that lives cannot be hung on a row in the bin, on none of its relations and by no path."""
    if model is InstanceAdmin:
        # There is but one live instance: the other one goes before the row comes.
        in_bin = {"instance": await make_instance()}
        await in_bin["instance"].delete()
        row = await make(model)
    else:
        row = await make(model)
        in_bin = {name: await make_beside(target, row) for name, target in parents_of(model).items()}
        for parent in in_bin.values():
            await parent.delete()
    before = await contents()

    accepted = {
        name: await updating(row, {f"{name}_id": parent.pk}, ParentDeleted) for name, parent in in_bin.items()
    }

    assert {name: [] for name in in_bin} == accepted
    assert before == await contents()


@each_model
async def test_parent_that_is_not_there_is_refused(model: type[RuledModel]) -> None:
    """A key that nobody has is named in an error of ours, before the database is asked."""
    row = await make(model)
    columns = columns_of(row)
    before = await contents()

    accepted = {}
    for name in parents_of(model):
        nobody = {f"{name}_id": uuid7()}
        accepted[name] = [
            *await updating(row, nobody, ParentDeleted),
            *await creating(model, {**columns, **nobody}, ParentDeleted),
        ]

    assert {name: [] for name in accepted} == accepted
    assert before == await contents()


async def test_error_names_the_parent() -> None:
    """The message says which row is deleted, and what to do."""
    project = await make_project()
    await project.delete()

    with pytest.raises(ParentDeleted) as caught:
        await Issue.create(project_id=project.id, name="Late")

    assert str(caught.value) == (
        f"Issue.project refers to Project {project.id}, which is deleted: restore it first, or choose another"
    )


async def test_error_names_the_key_that_nobody_has() -> None:
    """The message says which key leads nowhere."""
    nobody = UUID(int=7)

    with pytest.raises(ParentDeleted) as caught:
        await Issue.create(project_id=nobody, name="Lost")

    assert str(caught.value) == (
        f"Issue.project refers to Project {nobody}, which does not exist: choose another"
    )


async def test_rows_that_hang_on_a_deleted_row_can_still_be_changed() -> None:
    """An issue whose type, or a reply whose comment, was deleted meanwhile is not frozen."""
    comment = await make_issue_comment()
    reply = await make_issue_comment(issue_id=comment.issue_id, parent=comment)
    # Past the cascade, as a restored reply of a deleted comment could be.
    await IssueComment.all_objects.filter(id=comment.id).update(comment_html="<p>Gone</p>")
    db = IssueComment._choose_db(for_write=True)
    key = "$1" if db.capabilities.dialect == "postgres" else "?"
    await db.execute_query(
        f"UPDATE issue_comments SET deleted_at = created_at WHERE id = {key}", [str(comment.id)]
    )

    reply.comment_html = "<p>Still here</p>"
    await reply.save()

    assert "Still here" == (await stored(reply)).comment_stripped


async def test_deleted_state_of_another_issue_is_no_obstacle() -> None:
    """Only the relations that are written are looked at."""
    project = await make_project()
    issue = await make_issue(project=project)
    await (await make_state(project=project)).delete()

    await Issue.filter(id=issue.id).update(name="New name")

    assert "New name" == (await stored(issue)).name


async def test_restored_parent_takes_children_again() -> None:
    """The refusal lasts as long as the parent is deleted."""
    project = await make_project()
    deletion = await project.delete()
    assert deletion is not None
    await deletion.restore()

    issue = await Issue.create(project=project, name="Back")

    assert 1 == issue.sequence_id


async def test_user_that_is_not_there_is_refused_by_the_database() -> None:
    """Users are not soft-deletable, and nobody can speak for one who has been removed."""
    issue = await make_issue()
    user = await make_user()
    await user.delete()
    before = await contents()

    with pytest.raises(IntegrityError):
        await IssueComment.create(issue=issue, actor_id=user.id)

    assert before == await contents()
