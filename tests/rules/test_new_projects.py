"""What a new project comes with, and what follows its identifier."""

from __future__ import annotations

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from tests.support.rows import contents
from tests.support.statements import count_statements
from tests.support.write_paths import CREATIONS, UPDATES
from tortoise_tracker import acting_as
from tortoise_tracker.enums import StateGroup
from tortoise_tracker.factories import make_project, make_user, make_workspace
from tortoise_tracker.kit.signals import post_bulk_create
from tortoise_tracker.models import IssueCounter, Project, ProjectIdentifier, State

#: Name, group, sequence, default and color of the states of a new project.
_STATES = [
    ("Backlog", StateGroup.BACKLOG, 15000.0, True, "#60646C"),
    ("Todo", StateGroup.TODO, 30000.0, False, "#3E63DD"),
    ("In Progress", StateGroup.IN_PROGRESS, 45000.0, False, "#F59E0B"),
    ("Done", StateGroup.DONE, 60000.0, False, "#46A758"),
    ("Cancelled", StateGroup.CANCELLED, 75000.0, False, "#9AA4BC"),
    ("Triage", StateGroup.TRIAGE, 90000.0, False, "#4E5355"),
]


async def states_of(project: Project) -> list[tuple[Any, ...]]:
    """The states of a project in their order."""
    return [
        (state.name, state.group, state.sequence, state.is_default, state.color)
        for state in await State.filter(project=project)
    ]


async def claim_of(project: Project) -> ProjectIdentifier:
    """The project's claim to its identifier."""
    return await ProjectIdentifier.get(project=project)


@pytest.mark.parametrize("path", CREATIONS)
async def test_project_begins_with_the_default_states(path: str) -> None:
    """Backlog, where new issues begin, Todo, In Progress, Done, Cancelled and Triage."""
    workspace = await make_workspace()

    project = await CREATIONS[path](Project, workspace=workspace, name="Website", identifier="web")

    assert _STATES == await states_of(project)
    slugs = ["backlog", "todo", "in-progress", "done", "cancelled", "triage"]
    assert slugs == [state.slug for state in await State.filter(project=project)]
    assert {workspace.id} == {state.workspace_id for state in await State.filter(project=project)}


@pytest.mark.parametrize("path", CREATIONS)
async def test_project_claims_its_identifier_and_counts_from_0(path: str) -> None:
    """A ProjectIdentifier in the form of the column, and an IssueCounter."""
    project = await CREATIONS[path](
        Project, workspace=await make_workspace(), name="Website", identifier=" web "
    )

    claim = await claim_of(project)
    counter = await IssueCounter.get(project=project)
    assert ("WEB", project.workspace_id, 0) == (claim.name, claim.workspace_id, counter.last_value)


async def test_each_project_of_a_batch_is_complete() -> None:
    """Over several workspaces."""
    workspaces = [await make_workspace() for _ in range(2)]
    projects = [
        Project(workspace=workspaces[n % 2], name=f"Project {n}", identifier=f"P{n}") for n in range(6)
    ]

    await Project.bulk_create(projects)

    assert [_STATES] * 6 == [await states_of(project) for project in projects]
    assert [f"P{n}" for n in range(6)] == [(await claim_of(project)).name for project in projects]
    assert 6 == await IssueCounter.all().count()


async def test_statements_do_not_depend_on_the_number_of_projects() -> None:
    """Ten projects cost as many statements as forty."""
    workspace = await make_workspace()
    counts = []
    for size in (10, 40):
        projects = [
            Project(workspace=workspace, name=f"Project {n} of {size}", identifier=f"P{size}X{n}")
            for n in range(size)
        ]
        with count_statements() as seen:
            await Project.bulk_create(projects)
        counts.append(len(seen))

    assert counts[0] == counts[1]


@pytest.mark.parametrize("model", [State, ProjectIdentifier])
@pytest.mark.parametrize("path", CREATIONS)
async def test_all_or_nothing(model: type[Any], path: str) -> None:
    """If the states cannot be written, there is no project either."""
    workspace = await make_workspace()

    @post_bulk_create(model)
    async def refuse(sender: type[Any], instances: list[Any], using_db: Any) -> None:
        raise IntegrityError("refused")

    before = await contents()
    try:
        with pytest.raises(IntegrityError, match="refused"):
            await CREATIONS[path](Project, workspace=workspace, name="Website", identifier="WEB")
    finally:
        post_bulk_create.disconnect(refuse)

    assert before == await contents()


async def test_identifier_that_is_claimed_is_refused() -> None:
    """By whoever has it; and no states are left of the attempt."""
    project = await make_project(identifier="WEB")
    before = await contents()

    for create in CREATIONS.values():
        with pytest.raises(IntegrityError):
            await create(Project, workspace_id=project.workspace_id, name="Another", identifier="web")

    assert before == await contents()


@pytest.mark.parametrize("path", UPDATES)
async def test_claim_follows_the_identifier(path: str) -> None:
    """By whichever path the project is renamed."""
    project = await make_project(identifier="OLD")
    other = await make_project(workspace_id=project.workspace_id)

    renamed = await UPDATES[path](project, identifier=" new2 ")

    assert ("NEW2", "NEW2") == (renamed.identifier, (await claim_of(project)).name)
    assert other.identifier == (await claim_of(other)).name


@pytest.mark.parametrize("path", UPDATES)
async def test_old_identifier_is_free_after_a_rename(path: str) -> None:
    """Somebody else can have it at once."""
    project = await make_project(identifier="OLD")
    await UPDATES[path](project, identifier="NEW")

    other = await make_project(workspace_id=project.workspace_id, identifier="OLD")

    assert "OLD" == (await claim_of(other)).name


@pytest.mark.parametrize("path", UPDATES)
async def test_rename_onto_a_claimed_identifier_is_refused(path: str) -> None:
    """And leaves both the column and the claim."""
    holder = await make_project(identifier="WEB")
    project = await make_project(workspace_id=holder.workspace_id)
    before = await contents()

    with pytest.raises(IntegrityError):
        await UPDATES[path](project, identifier="web")

    assert before == await contents()


async def test_claims_follow_a_batch() -> None:
    """Each claim its own project."""
    project = await make_project()
    projects = [project, await make_project(workspace_id=project.workspace_id)]
    for n, each in enumerate(projects):
        each.identifier = f"new{n}"

    await Project.bulk_update(projects, ["identifier"])

    assert ["NEW0", "NEW1"] == [(await claim_of(each)).name for each in projects]


async def test_deleting_a_project_frees_its_identifier() -> None:
    """The claim goes with the project, and comes back with it."""
    project = await make_project(identifier="WEB")
    deletion = await project.delete()
    assert deletion is not None
    assert not await ProjectIdentifier.filter(name="WEB").exists()

    await deletion.restore()

    assert "WEB" == (await claim_of(project)).name


async def test_what_comes_with_a_project_says_who_made_it() -> None:
    """Whoever created the project is named everywhere."""
    user = await make_user()
    workspace = await make_workspace()

    with acting_as(user):
        project = await make_project(workspace=workspace)

    rows: list[Any] = [await claim_of(project), *await State.filter(project=project)]
    assert {(user.id, user.id, project.created_at)} == {
        (row.created_by_id, row.updated_by_id, row.created_at) for row in rows
    }


async def test_default_states_can_be_changed_like_others() -> None:
    """Nothing binds a project to what it began with."""
    project = await make_project()
    await State.filter(project=project, name="Triage").delete()
    await State.filter(project=project, name="Todo").update(name="Next")

    names = [name for name, *_ in await states_of(project)]

    assert ["Backlog", "Next", "In Progress", "Done", "Cancelled"] == names
